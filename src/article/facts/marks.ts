import { re } from '../expression';
import { type Range, trimmed } from './sentences';

/** A stretch between quotation marks: `start` and `end` are those of the words, `open` and `close` include the marks. */
export interface Quoted extends Range {
  readonly open: number;
  readonly close: number;
  /** No closing mark: the speech goes on in the next paragraph. */
  readonly unclosed: boolean;
  readonly single: boolean;
}

const letter = (char: string | undefined): boolean => char !== undefined && re`[\p{L}\p{N}]`.test(char);
const space = (char: string | undefined): boolean => char === undefined || /[\s([—–\-/]/u.test(char);

/**
 * The quoted stretches of one paragraph, outermost only, left to right. Typographic marks tell by themselves which way they
 * face in English („…“ and »…« face the other way in German, ”…” both ways in Swedish); straight ones tell by the space
 * beside them. A mark that opens while another is open is one nested in it.
 */
export function quotedIn(text: string, single: boolean): readonly Quoted[] {
  const out: Quoted[] = [];
  let open = -1;
  let opener = '';
  for (const match of text.matchAll(single ? /['‘’‚‛]/g : /["“”„‟«»「」『』]/g)) {
    const at = match.index;
    const mark = match[0];
    const before = text[at - 1];
    const after = text[at + 1];
    if (open < 0) {
      if (single ? opensSingle(mark, before, after) : opensDouble(mark, before, after)) {
        open = at;
        opener = mark;
      }
    } else if (single ? closesSingle(opener, mark, before, after) : closesDouble(opener, mark, before, after)) {
      out.push({ ...trimmed(text, open + 1, at), open, close: at + 1, unclosed: false, single });
      open = -1;
    }
  }
  // Only a paragraph that ends inside speech leaves its mark open by convention; a stray single mark is an apostrophe.
  if (open >= 0 && !single && /\S/.test(text.slice(open + 1)))
    out.push({ ...trimmed(text, open + 1, text.length), open, close: text.length, unclosed: true, single });
  return out;
}

function opensDouble(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (mark === '„' || mark === '“' || mark === '‟' || mark === '«' || mark === '「' || mark === '『') return after !== undefined;
  if (mark === '」' || mark === '』') return false;
  // `"` and `”` and `»` open when nothing but space or a bracket is before them and no space behind: near miss 5'11" tall
  return (space(before) || before === "'" || before === '‘') && after !== undefined && !/\s/.test(after);
}
function closesDouble(opener: string, mark: string, before: string | undefined, after: string | undefined): boolean {
  switch (opener) {
    case '«':
      return mark === '»';
    case '»':
      return mark === '«' || (mark === '»' && !letter(after));
    case '「':
      return mark === '」';
    case '『':
      return mark === '』';
    case '„':
    case '‟':
      return mark === '“' || mark === '”' || mark === '"';
    default:
      if (mark === '”') return true;
      // A straight mark with space before it and a letter behind opens a quotation in the quotation.
      return mark === '"' && !(space(before) && letter(after) && before !== undefined && !/[—–-]/.test(before));
  }
}

const opensSingle = (mark: string, before: string | undefined, after: string | undefined): boolean =>
  mark !== '’' && space(before) && before !== '/' && after !== undefined && re`[\p{L}\p{N}["“(£$€]`.test(after);
function closesSingle(opener: string, mark: string, before: string | undefined, after: string | undefined): boolean {
  if (letter(after) || mark === '‘') return false;
  if (opener === "'" ? mark !== "'" : mark !== '’' && mark !== "'") return false;
  // Behind a word, a mark with a letter straight after it is an apostrophe (it’s); with space or punctuation it closes.
  return /[.,!?…;:)\]]/.test(before ?? '') || after === undefined || /[\s.,;:!?)—–-]/.test(after);
}
