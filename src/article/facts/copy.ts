import { re } from '../expression';
import type { Article, Mention, Target } from '../model';
import { texts } from '../texts';
import { speechVerbs } from './data/speech';
import type { Words } from './data/word-set';
import { type Quoted, quotedIn } from './marks';
import { type Range, sentencesOf } from './sentences';

/** A word with its place in the passage; `’s` is a word of its own. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly capital: boolean;
}
export interface Sentence extends Range {
  /** First and last word, as indices into the passage's words; last exclusive. */
  readonly from: number;
  readonly to: number;
}
export type PassageKind = 'headline' | 'standfirst' | 'prose' | 'item' | 'subhead';

/** One text of the article, cut up once for all finders. */
export interface Passage {
  readonly target: Target;
  readonly kind: PassageKind;
  readonly text: string;
  /** `text` with the insides of quotations blanked, offsets kept: what the reporter says in their own voice. */
  readonly voice: string;
  readonly words: readonly Word[];
  readonly quoted: readonly Quoted[];
  readonly sentences: readonly Sentence[];
}

/** What the finders read of an article. */
export type Story = Pick<Article, 'headline' | 'standfirst' | 'body' | 'language' | 'published' | 'updated' | 'dateline'>;

/** The article as the finders read it. */
export interface Copy {
  readonly passages: readonly Passage[];
  /** ISO 639-1; English where nothing is known. */
  readonly language: string;
  /** Day of publication, else of the dateline: what relative dates are counted from. */
  readonly day: string | null;
  /** The next day has begun, or has farther east of a clock that runs on universal time. */
  readonly late: boolean;
  readonly article: Story;
}

/** Letters and digits with inner hyphens and apostrophes, or letters with full stops: `Waller-Bridge`, `O’Neill`, `U.S.`, `4,000`. */
const WORD = re.g`(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-‐'’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*`;
const POSSESSIVE = /['’]s$/i;

/** The words of a text. */
export function wordsOf(text: string): readonly Word[] {
  const out: Word[] = [];
  const push = (start: number, end: number) => {
    const word = text.slice(start, end);
    out.push({ text: word, lower: word.toLowerCase(), capital: re`^\p{Lu}`.test(word), start, end });
  };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > 2 && POSSESSIVE.test(match[0])) {
      push(start, end - 2);
      push(end - 2, end);
    } else push(start, end);
  }
  return out;
}

const KINDS: Partial<Record<string, PassageKind>> = { paragraph: 'prose', subhead: 'subhead', list: 'item', quote: 'prose' };

/** A subhead that the page marks up as a paragraph: `FRANCE WINS`, `LOW-FLYING MISSILES`. */
const isCrosshead = (text: string): boolean => text.length < 60 && re`\p{Lu}{2}`.test(text) && !re`\p{Ll}`.test(text) && !/[.!?:"”]$/.test(text);

/** A text with the insides of its quotations blanked. */
function voiceOf(text: string, quoted: readonly Quoted[]): string {
  let out = '';
  let at = 0;
  for (const quote of quoted) {
    out += text.slice(at, quote.start) + '\u00a0'.repeat(quote.end - quote.start);
    at = quote.end;
  }
  return out + text.slice(at);
}

function passage(target: Target, kind: PassageKind, text: string, single: boolean, verbs: Pick<Words, 'has'>): Passage {
  const quoted = quotedIn(text, single);
  const words = wordsOf(text);
  let next = 0;
  const sentences = sentencesOf(
    text,
    // A full stop before the closing mark ends the sentence with the quotation, unless the mark is still open.
    quoted.map((quote) => ({ start: quote.start, end: quote.unclosed ? quote.close : quote.close - 1 })),
    (rest) => wordsOf(rest).some((word) => verbs.has(word.lower)),
  ).map((range) => {
    const from = next;
    while (next < words.length && (words[next]?.start ?? 0) < range.end) next++;
    return { ...range, from, to: next };
  });
  return { target, kind, text, voice: voiceOf(text, quoted), words, quoted, sentences };
}

/** Eight in the evening or later by universal time, when Sydney has breakfast. By a clock of its own the last hour of the day. */
const LATE = /T(?:2[0-3]:\d\d.*(?:Z|[+-]00:?00)$|23:)/;

/** Reads an article's texts: headline, standfirst and prose. Code, tables and captions hold no facts of the story. */
export function copyOf(article: Story): Copy {
  const all = texts(article).flatMap(({ target, text, block }) => {
    const kind = block ? KINDS[block.kind] : (target as PassageKind);
    return kind && text ? [{ target, kind: kind === 'prose' && isCrosshead(text) ? ('subhead' as const) : kind, text }] : [];
  });
  const body = all.filter(({ kind }) => kind === 'prose');
  const count = (single: boolean) => body.reduce((sum, { text }) => sum + quotedIn(text, single).length, 0);
  // House style: British papers put speech in single marks. Double marks win unless single ones are clearly the rule.
  const single = body.some(({ text }) => /['‘]/.test(text)) && count(true) > 2 * count(false);
  const language = (article.language ?? 'en').slice(0, 2).toLowerCase();
  const verbs = speechVerbs(language)?.plain ?? new Set<string>();
  const stamp = article.published ?? article.dateline?.date ?? article.updated ?? null;
  const day = stamp?.slice(0, 10) ?? null;
  return {
    passages: all.map(({ target, kind, text }) => passage(target, kind, text, kind === 'headline' ? !/["“„«]/.test(text) : single, verbs)),
    language,
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    late: stamp !== null && LATE.test(stamp),
    article,
  };
}

/** A match in one of several texts. */
export interface Matched {
  /** Which text, and where in it. */
  readonly at: number;
  readonly start: number;
  readonly match: RegExpExecArray;
}
/** Finds where an expression (global) matches in some texts: one run over them all costs a first page a tenth of one a text. */
export function matcherOf(texts: readonly string[]): (expression: RegExp) => readonly Matched[] {
  const whole = texts.join(PARTED);
  let size = 0;
  const starts = texts.map((text) => {
    size += text.length + PARTED.length;
    return size - text.length - PARTED.length;
  });
  return (expression) => {
    let at = 0;
    return [...whole.matchAll(expression)].map((match) => {
      while ((starts[at + 1] ?? size) <= match.index) at++;
      return { at, start: match.index - (starts[at] ?? 0), match };
    });
  };
}
/** Between two texts: no expression here goes over two ends of a line. */
const PARTED = '\n\n';

/** A range of a passage as a mention. */
export const mention = (from: Passage, { start, end }: Range): Mention => ({
  text: from.text.slice(start, end),
  span: { target: from.target, start, end },
});
/** Index of the first of `ranges` (in order, apart) that begins at `offset` or behind it; their number when none does. */
export function firstFrom(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** The sentence of a passage that holds an offset. */
export function sentenceAt(from: Passage, offset: number): Sentence | null {
  const sentence = from.sentences[firstFrom(from.sentences, offset + 1) - 1];
  return sentence && sentence.end >= offset ? sentence : null;
}
/** A word of a passage in small letters; '' where there is none. */
export const lowerAt = ({ words }: Passage, at: number): string => words[at]?.lower ?? '';
/** The text between two neighbouring words. */
export const gap = (from: Passage, left: number): string => from.text.slice(from.words[left]?.end ?? 0, from.words[left + 1]?.start ?? from.text.length);
