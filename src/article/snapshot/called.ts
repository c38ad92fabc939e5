import { KICKER } from '../wire/kickers';
import { SCREEN_READER } from './visible';

/** What the walk has to know of a class attribute. */
export interface Called {
  /** Text for machines that read aloud, and for nobody who looks. */
  readonly unseen: boolean;
  readonly caption: boolean;
  /** The label above a headline. */
  readonly kicker: boolean;
}

/** A part of every name by which text is hidden or a caption: most attributes have none, and are told so by one look. */
const ANY = /caption|only|hidden|reader|invisible|assistive|off-?screen/i;
const NOTHING: Called = { unseen: false, caption: false, kicker: false };

/** Reads class attributes. Pages repeat them: each is judged once. */
export class ClassReader {
  private readonly known = new Map<string, Called>();

  read(names: string | null): Called {
    if (!names) return NOTHING;
    const before = this.known.get(names);
    if (before) return before;
    const any = ANY.test(names);
    const unseen = any && SCREEN_READER.test(names);
    const caption = any && /caption/i.test(names);
    const kicker = KICKER.test(names);
    const called = unseen || caption || kicker ? { unseen, caption, kicker } : NOTHING;
    this.known.set(names, called);
    return called;
  }
}
