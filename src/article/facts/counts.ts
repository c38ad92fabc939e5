import type { Passage } from './copy';
import { wordSet } from './data/word-set';
import type { Range } from './sentences';

/** What a figure counts. `end` is set when the counted noun stands straight behind the number and belongs to the figure. */
export interface Counted {
  readonly text: string | null;
  readonly end: number | null;
  readonly age: boolean;
}

const STOP = wordSet(`
a an the and or but in on at to from by with for as into since until while when where who whom whose which what if is are was were be been being has have had
do does did will would can could may might shall should must not also that this these those his her its their after before during against amid among between
through over under within without near across because than per it he she they we you i him them us now so yet then there here each around
und oder in im am auf zu von mit für als wie die der das den dem des bei nach aus sind ist war waren wurden wurde haben hat et ou dans en sur à au aux pour par avec
ont a est sont été qui que y o en con por para que fueron fue son es han ha e em no na nos nas por com que foram são foi per con da di del della nel sono è stati`);
/** Participles that end the noun phrase but tell what happened to the counted: "20 people killed". */
const PARTICIPLE = /(?:ed|en|ing)$/;
const PUNCTUATION = /[,.;:!?"“”„«»()—\u00a0]|\s[–-]\s/;

/** The noun phrase from `start` on, up to its first function word or mark. */
function phrase(passage: Passage, start: number, most: number): Range | null {
  const { words, text } = passage;
  let at = words.findIndex((word) => word.start >= start);
  if (at < 0) return null;
  const first = words[at];
  if (!first || !/^[\s-]*$/.test(text.slice(start, first.start))) return null;
  let end = -1;
  let end2 = -1;
  for (let n = 0; n < most; n++, at++) {
    const word = words[at];
    if (!word) break;
    if (n > 0 && PUNCTUATION.test(text.slice(words[at - 1]?.end, word.start))) break;
    if (/^['’]s$/.test(word.text)) {
      end = word.end;
      continue;
    }
    if (STOP.has(word.lower) || /^\d/.test(word.text)) {
      // "15 percent of shares", "debt and equity": `of` goes on once
      if (/^(?:of|de|von|di)$/.test(word.lower) && n > 0) continue;
      break;
    }
    end2 = word.end;
    end = end2;
    if (n > 0 && PARTICIPLE.test(word.lower) && n >= 2 && !/^(?:ing|ed)/.test(word.lower)) break;
  }
  return end > first.start ? { start: first.start, end } : null;
}

/** What the figure at `at` counts, in the article's words. */
export function countsOf(passage: Passage, at: Range, unit: string | null, currency: boolean, language: string): Counted {
  const { text } = passage;
  const cut = (range: Range | null): string | null => range && text.slice(range.start, range.end);
  const after = text.slice(at.end, at.end + 60);
  if (unit === 'years old') {
    const noun = phrase(passage, at.end, 3);
    return { text: cut(noun) ?? ownerBefore(passage, at.start), end: null, age: true };
  }
  // Parata, 75, has: a number between commas behind a name is an age
  if (
    !unit &&
    /,\s$/.test(text.slice(Math.max(0, at.start - 2), at.start)) &&
    /^(?:,|\.|;|\)|\sand\s)/.test(after) &&
    /^\d{1,3}$/.test(text.slice(at.start, at.end).trim())
  ) {
    const owner = ownerBefore(passage, at.start);
    if (owner) return { text: owner, end: null, age: true };
  }
  const of = /^\s(?:of|in|der|des|de la|de los|du|des|de|do|da|dos|delle|dei|del)\s(?:(?:the|all|its|their|his|her|a|an)\s)?/iu.exec(after);
  if (unit === null) {
    const direct = phrase(passage, of && language === 'en' && /of/.test(of[0]) ? at.end + of[0].length : at.end, 7);
    if (direct) return { text: cut(direct), end: direct.end, age: false };
    return { text: subjectBefore(passage, at.start), end: null, age: false };
  }
  if (of) {
    const share = phrase(passage, at.end + of[0].length, 6);
    if (share) return { text: cut(share), end: null, age: false };
  }
  const noun = phrase(passage, at.end, 5);
  if (noun) return { text: cut(noun), end: null, age: false };
  const tail = /^\s(?:to|for|on|from|at|in|per)\s(?:(?:the|a|an|his|her|its|their)\s)?/.exec(after);
  const behind = tail && currency ? phrase(passage, at.end + tail[0].length, 5) : null;
  if (behind) return { text: cut(behind), end: null, age: false };
  return { text: subjectBefore(passage, at.start), end: null, age: false };
}

/** The name before ", 75": the words back to the last mark or small word. */
function ownerBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  let last = -1;
  for (let i = 0; i < words.length && (words[i]?.end ?? 0) <= start; i++) last = i;
  let first = last;
  while (first > 0 && words[first]?.capital && words[first - 1]?.capital && text.slice(words[first - 1]?.end, words[first]?.start) === ' ') first--;
  const from = words[first];
  const to = words[last];
  return from && to && from.capital && start - to.end < 4 ? text.slice(from.start, to.end) : null;
}

/** The head of the clause before a figure: "coal generation" of "as coal generation slid 18 percent". */
function subjectBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  const sentence = passage.sentences.find((item) => item.start <= start && item.end >= start);
  if (!sentence) return null;
  const before = words.slice(sentence.from, sentence.to).filter((word) => word.end <= start);
  let from = 0;
  for (let i = before.length - 1; i > 0; i--) {
    const [left, right] = [before[i - 1], before[i]];
    if (left && right && /[,;:"“”()—]/.test(text.slice(left.end, right.start))) {
      from = i;
      break;
    }
  }
  const clause = before.slice(from);
  while (clause[0] && STOP.has(clause[0].lower)) clause.shift();
  const stop = clause.findIndex((word, i) => i > 0 && STOP.has(word.lower) && word.lower !== 'of');
  const head = (stop > 0 ? clause.slice(0, stop) : clause).slice(0, 6);
  const [first, last] = [head[0], head.at(-1)];
  return first && last ? text.slice(first.start, last.end) : null;
}
