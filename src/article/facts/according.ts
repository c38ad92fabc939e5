import { re } from '../expression';
import { firstFrom, type Passage, type Sentence } from './copy';
import { PREPOSITIONS } from './data/lists';
import type { NameMention } from './register';
import { trimmed } from './sentences';
import type { Subject } from './subject-words';

/** Names with `and` before the last: "Washington, Kyiv and Seoul"; two names alone may be one office ("Defense and Interior Ministry"). */
const COORDINATION = re`^(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:,\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}){1,5},?\sand\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}`;

/** The source that "according to" or its like names at word `i`; null where none stands there. */
export function accordingTo(passage: Passage, sentence: Sentence, i: number, found: readonly NameMention[]): Subject | null {
  const { words, voice } = passage;
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return null;
  const opens =
    (word.lower === 'according' && next.lower === 'to') ||
    /^(?:laut|selon|según|segundo|secondo)$/.test(word.lower) ||
    (word.text === 'so' && /[“"»«]\s?,\s$/.test(voice.slice(sentence.start, word.start)));
  if (!opens) return null;
  const first = word.lower === 'according' ? i + 2 : i + 1;
  const start = words[first]?.start;
  if (start === undefined || start >= sentence.end) return null;
  const stop = voice.slice(start, sentence.end).search(/[,.;:!?"“”«»\u00a0—]|\s(?:who|which|on|in|that|and|as)\s/);
  // "according to Washington, Kyiv and Seoul": nobody of a list speaks alone
  const list = COORDINATION.exec(voice.slice(start, sentence.end))?.[0];
  if (list) return { subject: { start, end: start + list.length }, name: null };
  const end = stop < 0 ? sentence.end : start + stop;
  const name =
    found.find(
      (item) =>
        item.start >= start &&
        item.end <= end &&
        item.entity.kind !== 'place' &&
        !words.slice(firstFrom(words, start), item.from).some((inner) => PREPOSITIONS.has(inner.lower)),
    ) ?? null;
  return end > start ? { subject: trimmed(passage.text, start, end), name } : null;
}
