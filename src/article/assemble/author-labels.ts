import type { Page, SourceBlock } from '../snapshot/page';
import { deskIn, peopleIn } from '../wire/bylines';

/** A label alone in its block or on its line: who stands next is the author. `By`, `Article by:`, `Author(s)`, `Autoren`, `Auteur :`, `Von:`, `Text:`. */
const LABEL =
  /^(?:(?:(?:written|posted|article|story|words|report|reported|guide|analysis|review|words and pictures)\s+)?by|(?:about (?:the )?|meet the )?author(?:s|\(s\))?|aut(?:or(?:en|in|innen|es|as?|zy|ka|e|i)?|eurs?)(?:\(s\)|\(a\)|:in)?|text\s*:|von|verfasst von|geschrieben von|ein (?:text|artikel|beitrag) von|par|por|escrito por|scritto da|di|door|redakteur(?:in)?|автор(?:ы)?|作者|記者|文)\s*[:：]?$/i;
/** Longest text that is nothing but authors, in characters. */
const LONGEST = 90;
/** Blocks behind a label in which the name follows: a portrait may come first. */
const NEXT = 2;

export interface Named {
  readonly people: readonly string[];
  readonly desk: string | null;
}

/** The names that a text gives where the page says that they are the author's. */
function named(text: string): Named | null {
  if (text.length > LONGEST) return null;
  const people = peopleIn(text.replaceAll('\n', ', '), { outlet: null, single: true });
  if (people.length > 0) return { people, desk: null };
  const desk = deskIn(text);
  return desk === null ? null : { people: [], desk };
}

/** Who stands behind a label that a block of `blocks` is, or that one of its lines is; null when there is none. */
export function labelled(page: Page, blocks: readonly SourceBlock[]): Named | null {
  for (const block of blocks) {
    if (block.kind === 'list') {
      const lines = block.text.split('\n');
      const at = lines.findIndex((line) => line.length <= 24 && LABEL.test(line.trim()));
      const found = at < 0 ? null : named(lines[at + 1] ?? '');
      if (found) return found;
    } else if (block.text.length <= 24 && (block.kind === 'text' || block.kind === 'heading') && LABEL.test(block.text.trim())) {
      const next = page.blocks.slice(block.id + 1, block.id + 1 + NEXT).find((other) => other.kind !== 'image');
      const found = next && next.kind !== 'caption' && next.kind !== 'table' ? named(next.text) : null;
      if (found) return found;
    }
  }
  return null;
}
