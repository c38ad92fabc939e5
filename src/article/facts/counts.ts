import { firstFrom, type Passage, sentenceAt, type Word } from './copy';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import type { Range } from './sentences';

/** What a figure counts. `end` is set when the counted noun stands straight behind the number and belongs to the figure. */
export interface Counted {
  readonly text: string | null;
  readonly end: number | null;
  readonly age: boolean;
}

/** Words that end a noun phrase, in English and in the other languages: `son` and `die` are nouns and verbs in English. */
const ENGLISH_STOP = wordSet(`
a an the and or but as than into onto over since until while when where who whom whose which what that if is are was were be been being has have had do does did
will would can could may might shall should must not also this these those his her its their after before during against amid among through under within without
near across because per it it's i he she they we you him them us i'm i’m it’s now so yet then there here each around by up down
in on at to from with for of between
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow`);
const OTHER_STOP = wordSet(`
sin ohne sans sem senza ums contre gegen contra contro tras depuis seit desde dopo um über unter sous sobre sotto entre zwischen durch plus más mais più weniger als si se
und oder im am auf zu von mit für als wie die der das den dem des bei nach aus sind ist war waren wurden wurde haben hat et ou dans en sur à au aux pour par avec
ont est sont été qui que y o con para fueron fue son es han ha e em no na nos nas com foram são foi per da di del della nel sono è stati`);
/** Small words over which a longer phrase goes on: "meetings with their neighbours", "thefts to an Ozark station". */
const LINKS = wordSet('of to for with between per a an the his her its their each von der des de la du des della di del do da');
/** Words that only lead from one phrase to the next; they neither begin nor end what is counted. */
const LOOSE = wordSet(`
a an the and or but as than that which who is are was were be been being has have had will would can could may might its their his her of to for with from by at on in
over into about up down out some it it's also just only more most already either so then when while if after before until since had not no nearly at worth`);
/** Marks at which the words before or behind a figure belong to something else. */
const MARK = /[,.;:!?"“”„«»()[\]—\u00a0]|\s[–-]\s/;
/** Most words of a counted noun and of the phrase shown for it. */
const NOUN = 7;
const PHRASE = 7;

interface Phrase {
  /** The noun phrase that belongs to the figure: `North Korean troops`. */
  readonly noun: Range;
  /** With what follows it: `meetings with their North American neighbours`. */
  readonly whole: Range;
}

/** The noun phrase straight behind `start`, and how it goes on. */
function phraseAt(passage: Passage, start: number, language: string): Phrase | null {
  const { words, text } = passage;
  const STOP = language === 'en' ? ENGLISH_STOP : OTHER_STOP;
  const from = firstFrom(words, start);
  const first = words[from];
  if (!first || STOP.has(first.lower) || /^\d/.test(first.text) || !/^[\s-]*$/.test(text.slice(start, first.start))) return null;
  let noun = first;
  let i = from;
  for (; i - from < NOUN; i++) {
    const word = words[i];
    // four national security and diplomatic officials, 51 stranded and dead: a plural before `and` would end the noun
    if (
      language === 'en' &&
      word &&
      i > from &&
      /^(?:and|und|et|y|e)$/.test(word.lower) &&
      !/s$|^(?:people|men|women|children|police|staff|troops)$/.test(noun.lower) &&
      verbal(words[i + 1]?.lower ?? '') === null &&
      /^\p{Ll}/u.test(words[i + 1]?.text ?? '') &&
      !STOP.has(words[i + 1]?.lower ?? '') &&
      !/ing$/.test(words[i + 1]?.lower ?? '') &&
      between(passage, i - 1) === ' '
    )
      continue;
    if (!word || (i > from && MARK.test(between(passage, i - 1))) || (STOP.has(word.lower) && !/^['’]s$/.test(word.text)) || /^\d/.test(word.text)) break;
    noun = word;
    // "people killed", "animals beaching": what happened to them ends the noun
    if (i > from && /(?:ed|ing)$/.test(word.lower)) {
      i++;
      break;
    }
  }
  let whole = noun;
  for (; i - from < PHRASE; i++) {
    const word = words[i];
    if (!word || MARK.test(between(passage, i - 1)) || /^\d/.test(word.text)) break;
    if (LINKS.has(word.lower)) continue;
    if (STOP.has(word.lower)) break;
    whole = word;
  }
  return { noun: { start: first.start, end: noun.end }, whole: { start: first.start, end: whole.end } };
}
const between = (passage: Passage, left: number): string =>
  passage.text.slice(passage.words[left]?.end ?? 0, passage.words[left + 1]?.start ?? passage.text.length);

/** What follows a distance from somewhere: 8 km from the border, 20 miles away. Near miss: 5 km of road. */
const AWAY = /^\s(?:away\b|from\s(?:the|its|their|his|her|\p{Lu}))/u;
/** Who is old: a pronoun alone names nobody outside its sentence. */
const PRONOUN = /^(?:i|he|she|it|they|we|you|er|sie|es|il|elle|él|ella|ele|ela)$/i;

/** What the figure at `at` counts, in the article's words. */
export function countsOf(passage: Passage, at: Range, unit: string | null, currency: boolean, language: string): Counted {
  const { text } = passage;
  const cut = (range: Range): string => text.slice(range.start, range.end);
  const after = text.slice(at.end, at.end + 60);
  const before = text.slice(Math.max(0, at.start - 4), at.start);
  if (unit === 'years old') {
    const noun = phraseAt(passage, at.end, language);
    const owner = noun ? cut(noun.noun) : wordsBefore(passage, at.start);
    return { text: owner && PRONOUN.test(owner) ? null : owner, end: null, age: true };
  }
  // Parata, 75, has: a number between commas behind a name is an age
  if (!unit && /,\s$/.test(before) && /^(?:,|\.|;|\)|\sand\s)/.test(after) && /^\d{1,3}$/.test(cut(at).trim())) {
    const owner = ownerBefore(passage, at.start);
    if (owner) return { text: owner, end: null, age: true };
  }
  if (unit === null) {
    const of = /^\sof\s(?:(?:the|its|their|his|her|all|these|those)\s)?/.exec(after);
    const direct =
      phraseAt(passage, at.end + (of?.[0].length ?? 0), language) ?? (/^\sin\s\p{Ll}{4}/u.test(after) ? phraseAt(passage, at.end + 4, language) : null);
    if (direct) return { text: cut(direct.whole), end: direct.noun.end, age: false };
    return { text: wordsBefore(passage, at.start), end: null, age: false };
  }
  // "$95 per adult": what stands before it, per what stands behind
  const per = /^\sper\s\p{L}+/u.exec(after)?.[0] ?? '';
  if (per) return { text: `${wordsBefore(passage, at.start) ?? ''}${per}`.trim(), end: null, age: false };
  const task =
    /\b(?:took|takes?|taking|needs?|needed) $/.test(text.slice(Math.max(0, at.start - 12), at.start)) && /^\sto\s/.test(after)
      ? phraseAt(passage, at.end + 4, language)
      : null;
  if (task) return { text: cut(task.whole), end: null, age: false };
  // "a sentence of 175 years", "bail at $5,000": the small word before ties the figure to what stands before it
  if (/\b(?:of|by|at)\s$/.test(before)) return { text: wordsBefore(passage, at.start), end: null, age: false };
  const skipped = /^\s\([^()]{1,30}\)/.exec(after)?.[0].length ?? 0;
  const rest = text.slice(at.end + skipped, at.end + skipped + 60);
  // "just 8 km (5 miles) from the border": how far off is a measure of no thing that is named
  if (AWAY.test(rest)) return { text: null, end: null, age: false };
  const link =
    /^(?:-|\s)(?:(?:of|in|der|des|du|de|do|da|dos|di|dei|del|della|delle)\s|(?:to|for|from|on|into|worth of)\s)?(?:(?:the|all|its|their|his|her|a|an|la|les|los|las|le|il)\s)?/iu.exec(
      rest,
    );
  const linked = /^(?:-|\s)(?:to|for|from|on|into|in)\s/i.test(link?.[0] ?? '');
  const share = link && (!linked || currency || /^\sin\s/i.test(link[0])) ? phraseAt(passage, at.end + skipped + link[0].length, language) : null;
  if (share && !/^(?:compared|late|early|last|next|this|more|less)$/i.test(cut(share.noun).split(' ')[0] ?? ''))
    return { text: cut(share.whole), end: null, age: false };
  return { text: wordsBefore(passage, at.start), end: null, age: false };
}

/** Index of the last word that ends at `offset` or before it; -1 when none does. */
function lastBefore(words: readonly Word[], offset: number): number {
  const next = firstFrom(words, offset);
  return (words[next - 1]?.end ?? 0) <= offset ? next - 1 : next - 2;
}

/** The name before ", 75": the words back to the last mark or small word. */
function ownerBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  const last = lastBefore(words, start);
  let first = last;
  while (first > 0 && words[first]?.capital && words[first - 1]?.capital && between(passage, first - 1) === ' ') first--;
  const from = words[first];
  const to = words[last];
  return from && to && from.capital && start - to.end < 4 ? text.slice(from.start, to.end) : null;
}

const meaning = (words: readonly Word[]): number => words.filter((word) => !LOOSE.has(word.lower)).length;

/**
 * The words before a figure, back to the last mark: "coal generation slid" of "as coal generation slid 18 percent". Where those
 * say nothing by themselves ("hitting 16 percent"), the subject of the sentence comes first.
 */
function wordsBefore(passage: Passage, start: number): string | null {
  const { words, text } = passage;
  const sentence = sentenceAt(passage, start);
  if (!sentence) return null;
  const last = lastBefore(words, start);
  const segment = (end: number): readonly Word[] => {
    let from = end;
    while (from > sentence.from && end - from < NOUN - 1 && !MARK.test(between(passage, from - 1)) && !/^\d/.test(words[from - 1]?.text ?? '')) from--;
    return trim(words.slice(from, end + 1));
  };
  if (last < sentence.from) return null;
  const near = segment(last);
  const say = (list: readonly Word[]): string => (list[0] ? text.slice(list[0].start, list.at(-1)?.end) : '');
  if (meaning(near) >= 2) return say(near);
  // "…, which may be 2,000 years old": the words before the comma are meant
  if (near.length === 0) {
    let back = last;
    while (back > sentence.from && !MARK.test(between(passage, back - 1))) back--;
    const earlier = back > sentence.from ? segment(back - 1) : [];
    if (meaning(earlier) > 0 && /^(?:,|\s[–-])/.test(between(passage, back - 1))) return say(earlier);
  }
  // Only the verb is there: its subject opens the sentence.
  const opening = trim(words.slice(sentence.from, Math.min(sentence.to, sentence.from + 8)));
  const stop = opening.findIndex(
    (word, i) => i > 0 && (ENGLISH_STOP.has(word.lower) || OTHER_STOP.has(word.lower) || MARK.test(text.slice(opening[i - 1]?.end, word.start))),
  );
  const subject = stop > 0 ? opening.slice(0, stop) : opening.slice(0, 3);
  if (near.length === 0 || (subject[0]?.start ?? start) >= (near[0]?.start ?? start)) return say(near.length > 0 ? near : subject) || null;
  return `${say(subject)} ${say(near)}`.trim() || null;
}

function trim(words: readonly Word[]): readonly Word[] {
  let from = 0;
  let to = words.length;
  while (from < to && (LOOSE.has(words[from]?.lower ?? '') || /^['’]s$/.test(words[from]?.text ?? ''))) from++;
  while (to > from && LOOSE.has(words[to - 1]?.lower ?? '')) to--;
  return words.slice(from, to);
}
