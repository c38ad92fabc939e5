import type { DateFact, Facts, FigureFact, Line, Mention, Quotation, Speaker } from '../../article/model';
import { groupBy } from '../group';

/** Facts as the page counts them: one for every row shown. */
export function countFacts(facts: Facts): number {
  const { sourcing } = facts;
  return (
    LINE.filter((question) => facts.line[question].length > 0).length +
    facts.lead.length +
    facts.quotations.length +
    facts.figures.length +
    dayRows(facts.dates).length +
    facts.people.length +
    facts.organisations.length +
    facts.places.length +
    sourcing.unverified.length +
    sourcing.denials.length +
    sourcing.noComments.length
  );
}

/** The questions of a lede, in the order of its answers. */
export const LINE: readonly (keyof Line)[] = ['who', 'what', 'when', 'where', 'why', 'how'];

/** Without any answer; a row that is copied alone fills in its own. */
export const NO_LINE: Line = { who: [], what: [], when: [], where: [], why: [], how: [] };
export const NO_SOURCING: Facts['sourcing'] = { named: 0, unnamed: 0, unverified: [], denials: [], noComments: [] };

export interface SpeakerGroup {
  /** null: the story does not say whose words these are. */
  readonly name: string | null;
  readonly role: string | null;
  readonly quotations: readonly Quotation[];
}

/** Quotations under their speakers, in the order in which each first speaks; words without a speaker come last. */
export function bySpeaker(quotations: readonly Quotation[]): readonly SpeakerGroup[] {
  const groups = groupBy(quotations, ({ speaker }) => speaker?.name ?? null);
  return [...groups]
    .map(([name, own]): SpeakerGroup => ({ name, role: firstRole(own), quotations: own }))
    .sort((one, other) => Number(one.name === null) - Number(other.name === null));
}

const firstRole = (quotations: readonly Quotation[]): string | null =>
  quotations.map(({ speaker }) => speaker).find((speaker): speaker is Speaker => Boolean(speaker?.role))?.role ?? null;

/** A figure's number and what stands around it in its own words: `at least` 20 `people`. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The digits or the number word of a figure, set large; qualifier, unit and what it counts stay beside it. */
export function figureParts(figure: FigureFact): FigureParts {
  const match = /\d[\d.,\s]*(?:(?:-|–|to|and)\s*\d[\d.,]*)?/.exec(figure.text);
  if (!match) return spelledParts(figure);
  const number = match[0].replace(/[\s.,]+$/, '');
  return { before: figure.text.slice(0, match.index), number, after: figure.text.slice(match.index + number.length) };
}

/** "at least | two | Russian drones": a number in words stands between its qualifier and what it counts or its unit. */
function spelledParts({ text, qualifier, counts, unit }: FigureFact): FigureParts {
  const start = qualifier && text.startsWith(qualifier) ? qualifier.length : 0;
  const words = (counts ?? '').split(' ');
  const tails = [...words.map((_, at) => words.slice(0, words.length - at).join(' ')), unit ?? ''];
  const tail = tails.find((one) => one !== '' && text.endsWith(one) && text.length - one.length > start) ?? '';
  const end = text.length - tail.length;
  return { before: text.slice(0, start), number: text.slice(start, end).trim(), after: tail };
}

/** Characters between two dates within which one sentence names both, as a rule. */
const SENTENCE = 160;

/** Dates that have a row: of a day that a sentence names twice, in its dateline and in its words, the one in its words. */
export const dayRows = (dates: readonly DateFact[]): readonly DateFact[] =>
  dates.filter(
    ({ value, span: { target, start } }) =>
      !dates.some(({ value: again, span }) => again === value && span.target === target && span.start > start && span.start - start < SENTENCE),
  );

export interface Timeline {
  readonly past: readonly DateFact[];
  readonly upcoming: readonly DateFact[];
  readonly other: readonly DateFact[];
}

/** Past above, ahead below; each in order of time, as the facts come. */
export function timeline(dates: readonly DateFact[]): Timeline {
  return {
    past: dates.filter((date) => date.tense === 'past'),
    upcoming: dates.filter((date) => date.tense === 'upcoming'),
    other: dates.filter((date) => date.tense === null),
  };
}

/** Mentions without those of the same text at the same place. */
export function distinct<T extends Mention>(mentions: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return mentions.filter(({ text, span }) => {
    const key = `${span.target}:${span.start}:${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
