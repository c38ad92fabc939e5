import { countsBeyond } from '../article/figure-words';
import type { DateFact, Facts, FigureFact, Line, Mention, NameFact, Quotation } from '../article/model';
import { dateInWords } from './day';
import type { FactLabel, FactWords } from './fact-words';
import { quoted } from './quote-marks';
import { tidy } from './tidy';

/** What goes into a copy of facts, in order; text, Markdown and HTML only spell it. No section and no group in it is empty. */
export interface FactSection {
  readonly title: string;
  readonly groups: readonly FactGroup[];
}
export interface FactGroup {
  /** The speaker with the role, or the part of the timeline; null where the section is one list. */
  readonly title: string | null;
  readonly rows: readonly FactRow[];
}
export interface FactRow {
  /** `Who`, `Not verified`, a day; null where there is none. */
  readonly label: string | null;
  /** The article's own words; in quotation marks where they are somebody's, letter for letter. */
  readonly text: string;
  /** The role, the channel, what was worked out; in brackets behind the text. */
  readonly note: string | null;
}

const QUESTIONS: readonly (keyof Line)[] = ['who', 'what', 'when', 'where', 'why', 'how'];

/**
 * The sheet of some facts, or of all.
 * @param language the article's, which decides its quotation marks.
 */
export function layOutFacts(facts: Partial<Facts>, language: string | null, words: FactWords): readonly FactSection[] {
  const { labels } = words;
  const one = (label: FactLabel, rows: readonly FactRow[]): FactSection => section(label, [{ title: null, rows }]);
  const section = (label: FactLabel, groups: readonly FactGroup[]): FactSection => ({ title: labels[label], groups });
  const sections = [
    one('story', facts.line ? lineRows(facts.line, words) : []),
    one(
      'lead',
      (facts.lead ?? []).map((mention) => row(mention.text)),
    ),
    section('quotations', quotationGroups(facts.quotations ?? [], language, words)),
    one('figures', (facts.figures ?? []).map(figureRow)),
    section('timeline', timelineGroups(facts.dates ?? [], words)),
    one('people', (facts.people ?? []).map(nameRow)),
    one('organisations', (facts.organisations ?? []).map(nameRow)),
    one('places', (facts.places ?? []).map(nameRow)),
    one('sourcing', facts.sourcing ? sourcingRows(facts.sourcing, words) : []),
  ];
  return sections.map(({ title, groups }) => ({ title, groups: groups.filter(({ rows }) => rows.length > 0) })).filter(({ groups }) => groups.length > 0);
}

const row = (text: string, more: Partial<FactRow> = {}): FactRow => ({ label: null, note: null, ...more, text: tidy(text) });

/** The best answer to each question; of one that is asked alone, whatever stands there. */
function lineRows(line: Line, { labels, locale }: FactWords): readonly FactRow[] {
  return QUESTIONS.flatMap((question) =>
    line[question].slice(0, 1).map(({ text, date }) => {
      const day = date === null ? null : dateInWords(date, locale);
      return row(text, { label: labels[question], note: day === null || text.includes(day) ? null : day });
    }),
  );
}

/** Under their speakers, in the order in which each first speaks; words without a speaker last. */
function quotationGroups(quotations: readonly Quotation[], language: string | null, words: FactWords): readonly FactGroup[] {
  const groups = new Map<string | null, Quotation[]>();
  for (const quotation of quotations) {
    const name = quotation.speaker?.name ?? null;
    groups.set(name, [...(groups.get(name) ?? []), quotation]);
  }
  return [...groups]
    .sort(([one], [other]) => Number(one === null) - Number(other === null))
    .map(([name, own]) => {
      const role = own.map(({ speaker }) => speaker?.role).find(Boolean);
      return {
        title: name === null ? words.labels.noSpeaker : tidy([name, role].filter(Boolean).join(', ')),
        rows: own.map((one) => quotationRow(one, language, words)),
      };
    });
}

function quotationRow({ kind, parts, speaker }: Quotation, language: string | null, { labels }: FactWords): FactRow {
  // American style ends a quotation that goes on to its speaker in a comma, which is the sentence's.
  const said = tidy(parts.map((part) => part.text).join(' … ')).replace(/[,،、]$/, '');
  const note = tidy([kind === 'indirect' ? labels.reported : null, speaker?.channel].filter(Boolean).join('; '));
  return row(kind === 'direct' ? quoted(said, language) : said, { note: note || null });
}

function figureRow(figure: FigureFact): FactRow {
  const { text, qualifier } = figure;
  return row([qualifier && !text.includes(qualifier) ? qualifier : '', text, countsBeyond(figure)].filter(Boolean).join(' '));
}

function timelineGroups(dates: readonly DateFact[], { labels, locale }: FactWords): readonly FactGroup[] {
  // `Wednesday` in five paragraphs is one day; away from the story the others say nothing more.
  const distinct = dates.filter(({ value, text }, at) => dates.findIndex((other) => other.value === value && other.text === text) === at);
  const rows = (tense: DateFact['tense']): readonly FactRow[] =>
    distinct
      .filter((date) => date.tense === tense)
      .map(({ value, text, basis }) => row(text, { label: dateInWords(value, locale) ?? value, note: basis === 'inferred' ? labels.inferred : null }));
  return [
    { title: labels.past, rows: rows('past') },
    { title: labels.upcoming, rows: rows('upcoming') },
    { title: labels.dates, rows: rows(null) },
  ];
}

const nameRow = ({ name, role }: NameFact): FactRow => row(name, { note: role === null ? null : tidy(role) });

function sourcingRows({ named, unnamed, unverified, denials, noComments }: Facts['sourcing'], words: FactWords): readonly FactRow[] {
  const counts = [named > 0 ? words.named(named) : null, unnamed > 0 ? words.unnamed(unnamed) : null].filter((count) => count !== null);
  const labelled = (label: FactLabel, mentions: readonly Mention[]) => mentions.map(({ text }) => row(text, { label: words.labels[label] }));
  return [
    ...(counts.length > 0 ? [row(counts.join(', '))] : []),
    ...labelled('unverified', unverified),
    ...labelled('denials', denials),
    ...labelled('noComments', noComments),
  ];
}
