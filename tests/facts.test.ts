// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../src/article/facts/facts';
import type { Answer, Facts, Line, Mention, Target } from '../src/article/model';
import { storyOf } from './marked';

/**
 * Marked fixtures: each `<article>` is a story, its `<mark>`s are all the facts of the finder that the file is named after, with
 * what must be known of each. What is not marked must not be found, so every story holds its own near misses.
 */
const FOLDER = join(import.meta.dirname, 'facts');

/** A fact as a mark writes it, and where it stands. */
interface Marked {
  readonly at: readonly [number, number];
  readonly [key: string]: unknown;
}
/** Facts as the marks write them, in reading order. */
type Reader = (facts: Facts) => readonly Marked[];

const order = (target: Target): number => (target === 'headline' ? -2 : target === 'standfirst' ? -1 : target);
const marked = ({ text, span }: Mention, rest: Readonly<Record<string, string>>): Marked => ({ ...rest, text, at: [order(span.target), span.start] });

const speech: Reader = ({ quotations }) =>
  quotations
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ parts, speaker }) =>
      parts.map((part) =>
        marked(part, { speaker: speaker?.name ?? '', role: speaker?.role ?? '', mention: speaker?.mention.text ?? '', channel: speaker?.channel ?? '' }),
      ),
    );
const lineOf = (line: Line) =>
  (Object.keys(line) as (keyof Line)[]).flatMap((key) => {
    const first: Answer | undefined = line[key][0];
    return first ? [marked(first, { line: key, date: first.date ?? '' })] : [];
  });

const READERS: Readonly<Record<string, Reader>> = {
  quotations: speech,
  speakers: speech,
  languages: speech,
  figures: ({ figures }) =>
    figures.map((figure) =>
      marked(figure, { value: JSON.stringify(figure.value), unit: figure.unit ?? '', counts: figure.counts ?? '', qualifier: figure.qualifier ?? '' }),
    ),
  dates: ({ dates }) => dates.map((date) => marked(date, { value: date.value, basis: date.basis, tense: date.tense ?? '' })),
  names: ({ people }) => people.flatMap(({ name, role, mentions: [first] }) => (first ? [marked(first, { person: name, role: role ?? '' })] : [])),
  organisations: ({ organisations }) =>
    organisations.flatMap(({ name, mentions }) => (mentions[0] ? [marked(mentions[0], { organisation: name, mentions: `${mentions.length}` })] : [])),
  sourcing: ({ sourcing }) => [
    ...sourcing.unverified.map((item) => marked(item, { sourcing: 'unverified' })),
    ...sourcing.denials.map((item) => marked(item, { sourcing: 'denial' })),
    ...sourcing.noComments.map((item) => marked(item, { sourcing: 'no-comment' })),
  ],
  line: ({ line }) => lineOf(line),
  indirect: ({ quotations }) =>
    quotations.filter(({ kind }) => kind === 'indirect').flatMap(({ parts, speaker }) => parts.map((part) => marked(part, { speaker: speaker?.name ?? '' }))),
  lead: ({ lead }) => lead.map((item) => marked(item, { lead: 'yes' })),
};
/** `figures.de.html` is read as `figures.html` is. */
const readerOf = (file: string): Reader | undefined => READERS[file.split('.')[0] ?? ''];

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
  describe(file, () => {
    const page = new DOMParser().parseFromString(readFileSync(join(FOLDER, file), 'utf8'), 'text/html');
    for (const element of page.querySelectorAll('article')) {
      it(element.title, () => {
        const { article, marks } = storyOf(element);
        const reader = readerOf(file);
        if (!reader) throw new Error(`${file}: no finder of this name; add its reader to READERS`);
        const found = [...reader(findFacts(article))].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || `${b.text}`.length - `${a.text}`.length);
        // Only what a mark states is compared, so that a story about speakers need not repeat every role.
        const shown = found.map((fact, i) => Object.fromEntries(Object.keys(marks[i] ?? { text: '' }).map((key) => [key, fact[key]])));
        expect(shown).toEqual(marks);
      });
    }
  });
}
