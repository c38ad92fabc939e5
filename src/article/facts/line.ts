import type { Answer, Line } from '../model';
import { type Split, splitClause } from './clause';
import { type Copy, mention, type Passage } from './copy';
import type { Dated } from './dates';
import type { Names } from './names';
import { datelineOf, openingOf, type Placed } from './opening';
import type { Range } from './sentences';
import { findWhen } from './when';
import { findWhere } from './where';
import { findHow, findWhy } from './why-how';

/** Answers shown for a question. */
const BEST = 3;

/** The line: headline and lede read as a desk would, subject first. */
export function findLine(copy: Copy, names: Names, dated: readonly Dated[]): Line {
  const head = copy.passages.find((passage) => passage.kind === 'headline') ?? null;
  const opening = openingOf(copy, 20);
  const title = head && copy.language === 'en' ? readHeadline(head) : null;
  const lede = copy.language === 'en' ? readLede(opening) : null;
  const who = [title?.who, lede?.who, ...mostNamed(names).map(inferred)].flatMap((item) => item ?? []);
  const what = [title?.what ?? (head ? inferred(whole(head)) : null), lede?.what].flatMap((item) => item ?? []);
  const why = findWhy(copy, opening);
  return {
    who: best(who),
    what: best(what),
    when: findWhen(copy, dated, opening).slice(0, BEST),
    where: best(findWhere(copy, names)),
    why: best(why),
    how: best(findHow(copy, opening, why)),
  };
}

const best = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter((item, i) => answers.findIndex((other) => other.text === item.text) === i).slice(0, BEST);
const answer = (passage: Passage, range: Range): Answer => ({ ...mention(passage, range), date: null });
/** An answer by a weak cue. */
const inferred = (from: Answer): Answer => ({ ...from, inferred: true });
const whole = (passage: Passage): Answer => answer(passage, { start: 0, end: passage.text.length });

interface Clause {
  readonly who: Answer | null;
  readonly what: Answer;
}

/** Headlines of what shows rather than of who acts: "Video shows whale …", "Images suggest …". */
const EVIDENCE =
  /^(?:videos?|photos?|images?|footage|satellite images|study|stud(?:y|ies)|reports?|polls?|surveys?|data|figures|documents?|analysis|research|experts?)$/i;

/** Reads a headline: its kicker ("Afghanistan: …") is no subject, its source ("…: White House") is who says it. */
function readHeadline(head: Passage): Clause | null {
  const parts = partsOf(head.text).filter(
    (part) => !head.quoted.some((quote) => quote.start <= part.start + 1 && quote.close >= part.end) && !/\?$/.test(head.text.slice(part.start, part.end)),
  );
  const read = parts.map((part) => ({ part, split: splitClause(head, part) }));
  const clauses = read
    .filter((item): item is { part: Range; split: Split } => item.split !== null)
    .sort((a, b) => b.part.end - b.part.start - (a.part.end - a.part.start));
  const [main] = clauses;
  const last = read.at(-1);
  const size = (range: Range): number => head.text.slice(range.start, range.end).split(' ').length;
  // "Impeachment sham completely debunked: White House"
  if (main && last && last !== main && last.split === null && size(last.part) <= 3 && head.text.slice(main.part.end, last.part.start).startsWith(':'))
    return { who: answer(head, last.part), what: answer(head, main.part) };
  if (main) {
    const { subject, predicate } = main.split;
    const evidence = subject && EVIDENCE.test(head.text.slice(subject.start, subject.end));
    return { who: subject && !evidence ? answer(head, subject) : null, what: answer(head, predicate) };
  }
  // No verb at all: "Fatal attack on German consulate in Mazar-e-Sharif"
  const [longest] = [...parts].sort((a, b) => size(b) - size(a));
  if (!longest) return null;
  const cut = head.text.slice(longest.start, longest.end).search(/\s(?:in|at|near|after|as|amid)\s/);
  return { who: null, what: answer(head, { start: longest.start, end: cut > 12 ? longest.start + cut : longest.end }) };
}

/** A headline's parts at its colon, bar or dash; what a quotation holds stays whole. */
function partsOf(text: string): readonly Range[] {
  const out: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[:;|]\s|\s[|–—-]\s/g)) {
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  out.push({ start, end: text.length });
  return out.filter((part) => part.end > part.start);
}

/** The first of the opening sentences that reads as a clause with a short subject. */
function readLede(opening: readonly Placed[]): Clause | null {
  for (const { passage, sentence } of opening.slice(0, 2)) {
    const start = Math.max(sentence.start, sentence.start === 0 ? datelineOf(passage).end : 0);
    const split = splitClause(passage, { start, end: sentence.end });
    if (split?.subject) return { who: answer(passage, split.subject), what: answer(passage, split.predicate) };
  }
  return null;
}

/** The people the story names most. */
const mostNamed = (names: Names): readonly Answer[] =>
  [...names.people]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 2)
    .flatMap(({ mentions: [first] }) => (first ? [answer(first.passage, first)] : []));
