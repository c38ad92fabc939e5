import { re } from '../expression';
import { firstFrom, gap, type Passage, type Sentence } from './copy';
import { AUXILIARIES, AUXILIARY_BEFORE, PREPOSITIONS } from './data/lists';
import { isGroup, isRole } from './data/roles';
import { DETERMINERS, isFronting } from './data/small-words';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import type { NameMention } from './register';
import { PRONOUNS, type Subject } from './subject-words';

/** Words at which the clause of a verb begins. */
export const BREAKS = wordSet(`
that but and while although though because if when whereas as than which whom whose where after before since until or dass aber und während weil que mais et mientras
pero porque quando mas ma perché`);
const FRONTED = wordSet('asked speaking noting talking citing meanwhile however later earlier separately instead but and yet still selon según');
/** Whether a sentence opens with a phrase of its own: "In an interview, Obama said". */
export function isFronted(text: string): boolean {
  const first = re`^\p{Lu}\p{Ll}+`.exec(text)?.[0].toLowerCase() ?? '';
  return isFronting(first) || PREPOSITIONS.has(first) || FRONTED.has(first);
}

/** Zelenskiy told …; Sam Lair, a research associate at …, said …; he has also said … */
export function subjectBefore(passage: Passage, sentence: Sentence, verb: number, found: readonly NameMention[]): (Subject & { inverted: boolean }) | null {
  const { words, voice } = passage;
  let last = verb - 1;
  while (
    last >= sentence.from &&
    (AUXILIARIES.has(words[last]?.lower ?? '') || AUXILIARY_BEFORE.has(words[last]?.lower ?? '') || /ly$/.test(words[last]?.lower ?? '')) &&
    /^\s*,?\s*$/.test(gap(passage, last))
  )
    last--;
  const tail = words[last];
  if (!tail || last < sentence.from || PREPOSITIONS.has(tail.lower) || DETERMINERS.has(tail.lower)) return null;
  const joint = voice.slice(tail.end, words[last + 1]?.start);
  // A quotation between subject and verb leaves the verb to someone else.
  if (/\u00a0/.test(joint)) return null;
  const limit = clauseStart(passage, sentence, last);
  const name = (item: NameMention): (Subject & { inverted: boolean }) | null => ({
    subject: { start: item.start, end: item.end },
    name: item,
    inverted: false,
  });
  if (/^\s*,/.test(joint)) {
    // NAME, apposition, said: the name is before or in the apposition; an opening phrase is left out first.
    let start = limit;
    let segment = voice.slice(start, tail.end);
    if (isFronted(segment)) {
      const comma = segment.indexOf(', ');
      if (comma > 0) {
        start += comma + 2;
        segment = voice.slice(start, tail.end);
      }
    }
    const person = found.find(
      (item) => item.entity.kind === 'person' && item.start >= start && item.end <= tail.end && !owns(passage, item) && !governed(passage, item),
    );
    if (person) return name(person);
    const comma = segment.indexOf(',');
    const end = comma > 0 ? start + comma : tail.end;
    const whole = found.find((item) => item.start >= start && item.end === end && item.entity.kind !== 'person' && !governed(passage, item));
    if (whole) return name(whole);
    if (end - start > 80) return null;
    return describes(passage, start, end) ? { subject: { start, end }, name: null, inverted: false } : null;
  }
  if (!/^\s*$/.test(joint)) return null;
  if (tail.lower === 'who') {
    const before = [...found].reverse().find((item) => item.entity.kind === 'person' && item.end <= tail.start && item.start >= sentence.start);
    const direct = before && /^,?\s*$/.test(voice.slice(before.end, tail.start)) ? before : null;
    if (direct) return name(direct);
    const noun = words.slice(Math.max(sentence.from, last - 6), last);
    const from = noun.findIndex((word) => DETERMINERS.has(word.lower));
    const start = noun[from]?.start;
    const end = noun.at(-1)?.end;
    return start !== undefined && end !== undefined && from >= 0 && describes(passage, start, end)
      ? { subject: { start, end }, name: null, inverted: false }
      : null;
  }
  if (PRONOUNS.has(tail.lower)) return { subject: tail, name: null, inverted: false };
  const ending = found.find((item) => item.end === tail.end);
  if (ending && !governed(passage, ending)) return name(ending);
  const start = phraseStart(passage, limit, last);
  // "Officers arrested Quill and said": who did the first thing says the second
  const joined = /^(?:and|but)$/.test(tail.lower);
  const end = joined ? verbFrom(passage, start, tail.start) : null;
  if (joined && !end) return found[0]?.start === sentence.start && found[0].entity.kind === 'person' ? name(found[0]) : null;
  const stop = end ?? tail.end;
  const head = found.find(
    (item) => item.entity.kind === 'person' && item.start >= start && item.end <= stop && !owns(passage, item) && !governed(passage, item),
  );
  if (head) return name(head);
  const whole = { subject: { start, end: stop }, name: null, inverted: false };
  // “…,” one commenter said: whatever stands between a quotation and its verb
  const alone = /["“”»«]\s?,?\s$/.test(voice.slice(Math.max(0, start - 3), start)) && stop - start < 60 && !isFronted(voice.slice(start));
  return alone || describes(passage, start, stop) ? whole : null;
}

/** Where the words before the first verb of a stretch end; null when it has none. */
function verbFrom({ words }: Passage, start: number, end: number): number | null {
  const from = firstFrom(words, start);
  const verb = words.slice(from + 1, firstFrom(words, end)).findIndex(({ lower }) => verbal(lower) !== null || lower === 'who');
  return verb < 0 ? null : (words[from + verb]?.end ?? null);
}
const owns = (passage: Passage, item: NameMention): boolean => /^['’]s?(?=[\s,])/.test(passage.text.slice(item.end, item.end + 3));
const governed = (passage: Passage, item: NameMention): boolean => {
  let i = item.from - 1;
  while (
    i > 0 &&
    (passage.words[i]?.capital ||
      isRole(passage.words[i]?.lower ?? '') ||
      passage.words[i]?.lower === 'former' ||
      DETERMINERS.has(passage.words[i]?.lower ?? '')) &&
    item.from - i < 5
  )
    i--;
  return PREPOSITIONS.has(passage.words[i]?.lower ?? '') && !/[,;"”]/.test(passage.text.slice(passage.words[i]?.end, item.start));
};
const describes = (passage: Passage, start: number, end: number): boolean =>
  passage.words
    .slice(firstFrom(passage.words, start), firstFrom(passage.words, end))
    .some((word) => [word.lower, word.lower.replace(/s$/, ''), word.lower.replace(/ies$/, 'y')].some((form) => isGroup(form)));

/** Where the clause that ends in word `last` begins: behind a quotation, a semicolon or a conjunction. */
function clauseStart(passage: Passage, sentence: Sentence, last: number): number {
  const { words, voice } = passage;
  const end = words[last]?.end ?? sentence.end;
  // A subject farther than this from its verb is not looked for.
  let start = Math.max(sentence.start, end - 500);
  const from = start;
  for (const match of voice.slice(from, end).matchAll(/[;:"“”„«»\u00a0—]/g)) start = from + match.index + 1;
  for (let i = last; i >= sentence.from; i--) {
    const word = words[i];
    if (!word || word.start < start) break;
    if (i < last && BREAKS.has(word.lower) && !/^(?:and|und|et|y|e|or)$/.test(word.lower)) return word.end + 1;
  }
  while (start < end && /[\s,\u00a0]/.test(voice[start] ?? '')) start++;
  return start;
}

/** "Officials said a scan revealed": the scan is nobody’s official. */
const SAID = /^(?:said|says|told|added|announced|reported)$/;
/** Where the noun phrase begins that ends in word `last`: "A spokesperson for the NYAG", "researchers at a think tank". */
function phraseStart(passage: Passage, limit: number, last: number): number {
  const { words } = passage;
  let start = words[last]?.start ?? limit;
  for (let i = last - 1; i >= 0 && last - i < 12; i--) {
    const word = words[i];
    if (!word || word.start < limit || /[,;:()]/.test(gap(passage, i)) || BREAKS.has(word.lower) || SAID.test(word.lower)) break;
    start = word.start;
  }
  return start;
}
