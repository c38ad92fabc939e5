import type { Answer, Line } from '../model';
import { type Copy, mention, type Passage, type Sentence, type Word } from './copy';
import { verbal } from './data/verbs';
import type { Dated } from './dates';
import type { Names } from './names';
import type { Range } from './sentences';
import { findWhere } from './where';
import { findHow, findWhy } from './why-how';

const MIN_WORDS = 6;

/** The line: headline and lede read as a desk would, subject first. */
export function findLine(copy: Copy, names: Names, dated: readonly Dated[]): Line {
  const head = copy.passages.find((passage) => passage.kind === 'headline');
  const prose = copy.passages.filter((passage) => passage.kind === 'prose' && passage.text.length > 40);
  const opening = prose
    .flatMap((passage) => passage.sentences.filter((item) => item.to - item.from >= MIN_WORDS).map((sentence) => ({ passage, sentence })))
    .slice(0, 8);
  const title = head ? headlineSplit(head) : null;
  const [lede] = opening;
  const first = lede ? splitAt(lede.passage, { start: bodyStart(lede.passage, lede.sentence), end: lede.sentence.end }) : null;
  const answer = (passage: Passage, range: Range, date: string | null = null): Answer => ({ ...mention(passage, range), date });

  const who: Answer[] = [];
  const what: Answer[] = [];
  if (head && title) {
    if (title.subject) who.push(answer(head, title.subject));
    what.push(answer(head, title.predicate));
  }
  if (lede && first) {
    if (first.subject && first.subject.end - first.subject.start < 90) who.push(answer(lede.passage, first.subject));
    what.push(answer(lede.passage, first.predicate));
  }
  for (const person of [...names.people].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2)) {
    const [at] = person.mentions;
    if (at) who.push(answer(at.passage, at));
  }
  if (head && !title && what.length > 0) what.push(answer(head, { start: 0, end: head.text.length }));
  return {
    who: unique(who).slice(0, 3),
    what: unique(what).slice(0, 3),
    when: findWhen(dated, opening).slice(0, 3),
    where: findWhere(copy, names).slice(0, 3),
    why: findWhy(copy, head ?? null, opening).slice(0, 3),
    how: findHow(copy, head ?? null, opening).slice(0, 3),
  };
}

const unique = (answers: readonly Answer[]): readonly Answer[] => answers.filter((item, i) => answers.findIndex((other) => other.text === item.text) === i);

export interface Split {
  readonly subject: Range | null;
  readonly predicate: Range;
}

/** Where the story begins behind a dateline. */
export function bodyStart(passage: Passage, sentence: Sentence): number {
  const dateline =
    /^(?:[^a-z]{0,3}\p{Lu}[^—–]{0,60}?\((?:[\p{L} /-]{2,30})\)\s*(?:[-–—]+|_)\s*|\(\p{L}[\p{L} ]{1,20}\)\s*[-–—]+\s*|\p{Lu}[\p{Lu}\s.,'/-]{2,40}\s*[-–—]{1,2}\s+)/u.exec(
      passage.text.slice(sentence.start, sentence.start + 110),
    );
  return sentence.start + (dateline?.[0].length ?? 0);
}

/** The headline without its kicker ("Afghanistan: …") or its source ("…: White House"), split at its verb. */
function headlineSplit(head: Passage): Split | null {
  const { text } = head;
  const parts: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[:;|]\s|\s[|–—-]\s/g)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  const splits = parts.flatMap((part) => splitAt(head, part) ?? []);
  const [best] = [...splits].sort((a, b) => b.predicate.end - b.predicate.start - (a.predicate.end - a.predicate.start));
  return best ?? null;
}

const CUT = /^(?:as|after|because|while|when|amid|despite|before|following|since|although|though|but|if|until|who|which|where|said|says|according)$/;
const PREPOSITIONS = /^(?:in|at|on|over|for|from|with|to|by|of|against|into|off|about|under|between|near|outside|during|through|as)$/;

/** Subject and predicate of a clause; the predicate is cut where its core ends. */
export function splitAt(passage: Passage, range: Range): Split | null {
  const words = passage.words.filter((word) => word.start >= range.start && word.end <= range.end);
  const first = words[0];
  if (!first) return null;
  let verb = -1;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (!word || /^['’]s$/.test(word.text)) continue;
    const kind = verbal(word.lower);
    if (!kind) continue;
    if (PREPOSITIONS.test(words[i - 1]?.lower ?? '') || /^(?:the|a|an|his|her|its|their|'s|’s)$/.test(words[i - 1]?.lower ?? '')) continue;
    if (kind === 'doubtful') {
      const soon = words.slice(i + 1, i + 4).findIndex((next) => verbal(next.lower) === 'sure' && !/ing$/.test(next.lower));
      if (soon >= 0 && !words.slice(i + 1, i + 1 + soon).some((next) => PREPOSITIONS.test(next.lower))) continue;
    }
    verb = i;
    break;
  }
  if (verb < 1) return null;
  const at = words[verb];
  const before = words[verb - 1];
  if (!at || !before) return null;
  const subject = trimSubject(passage, words.slice(0, verb));
  return { subject, predicate: predicateOf(words, verb) };
}

const LIMIT = 11;
function predicateOf(words: readonly Word[], verb: number): Range {
  let end = verb + 1;
  let phrases = 0;
  for (let i = verb + 1; i < words.length && i - verb < LIMIT; i++) {
    const word = words[i];
    if (!word) break;
    if (CUT.test(word.lower) && i > verb + 1) break;
    if (PREPOSITIONS.test(word.lower) && i > verb + 1) {
      phrases++;
      if (phrases > 1) break;
    }
    end = i + 1;
  }
  return { start: words[verb]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** The subject's words without an opening phrase or a trailing day. */
function trimSubject(passage: Passage, words: readonly Word[]): Range | null {
  let from = 0;
  let to = words.length;
  // "On Tuesday, the court": what stands before a comma behind a preposition is no subject
  if (/^(?:in|on|at|as|after|when|while|for|with|by|during|despite)$/.test(words[0]?.lower ?? ''))
    for (let i = 1; i < words.length; i++) if (/,/.test(passage.text.slice(words[i - 1]?.end, words[i]?.start))) from = i;
  // "President Volodymyr Zelenskiy on Wednesday hailed"
  while (
    to > from + 1 &&
    /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|has|have|had|also|to|not|formally|now|still)$/.test(
      words[to - 1]?.lower ?? '',
    )
  )
    to--;
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The day of what the story tells: the first dates of the opening, days before months and years. */
function findWhen(dated: readonly Dated[], opening: readonly { passage: Passage; sentence: Sentence }[]): readonly Answer[] {
  const ranked = dated
    .flatMap((item) => {
      const at = opening.findIndex(({ passage, sentence }) => passage === item.passage && item.start >= sentence.start && item.end <= sentence.end);
      return at < 0 ? [] : [{ item, score: at + (item.value.length === 10 ? 0 : 8) + (item.passage.voice[item.start] === '\u00a0' ? 6 : 0) }];
    })
    .sort((a, b) => a.score - b.score || a.item.start - b.item.start);
  return unique(ranked.map(({ item }) => ({ ...mention(item.passage, item), date: item.value })));
}
