import { byLetter } from '../by-letter';
import { KICKER, KICKER_NAMES } from '../wire/kickers';
import { ON_HOVER, SCREEN_READER } from './visible';

/** What the walk has to know of a class attribute. */
export interface Called {
  /** Text for machines that read aloud, and for nobody who looks. */
  readonly unseen: boolean;
  /** Text for a pointer that rests on a word. */
  readonly hover: boolean;
  readonly caption: boolean;
  /** The label above a headline. */
  readonly kicker: boolean;
}

/** A part of every name by which text is hidden, a caption or a kicker: most attributes have none, and are told so by one look. */
const ANY = new RegExp(
  byLetter(
    `caption|img_?desc|image-?desc|photo-?desc|picture-?desc|tooltip|popover|rollover|hover-?card|only|hidden|reader|invisible|assistive|off-?screen|${KICKER_NAMES}`,
  ),
  'i',
);
const CAPTION = /caption|(?:img|image|photo|picture)[_-]?desc/i;
const NOTHING: Called = { unseen: false, hover: false, caption: false, kicker: false };

/** Reads class attributes. Pages repeat them: each is judged once. */
export class ClassReader {
  private readonly known = new Map<string, Called>();

  read(names: string): Called {
    if (names === '') return NOTHING;
    const before = this.known.get(names);
    if (before) return before;
    const called = ANY.test(names)
      ? { unseen: SCREEN_READER.test(names), hover: ON_HOVER.test(names), caption: CAPTION.test(names), kicker: KICKER.test(names) }
      : NOTHING;
    this.known.set(names, called);
    return called;
  }
}
