import { OPENS_STORY } from '../../src/article/clean/rules/standfirst';
import { detect } from '../../src/article/detect';
import { findFacts } from '../../src/article/facts/facts';
import type { Answer, Block, Mention, NameFact, Parsed, Target } from '../../src/article/model';
import { parse } from '../../src/article/read';
import { bylineOf, textOf } from '../../src/article/texts';

/**
 * The running text as the benches know it: they have no standfirst, so one that the page sets as the opening of its story is
 * text, and one in the page's head is not.
 */
export function runningText({ article, trail }: Parsed): string {
  const opening = trail.filter((removal) => removal.slot === 'standfirst' && removal.reason === OPENS_STORY).map((removal) => removal.text);
  const body = article.body.filter((block: Block) => block.kind !== 'figure').map(textOf);
  return [...opening, ...body].join('\n\n');
}

/**
 * The seam of ../shared/bench and ../shared/wirebench: our model in their words. Whether the page is an article is the look's
 * question, which the extension asks in another script at another time: it is answered when a bench reads the answer, so that
 * `--time` times the parse. `npm run bench -- look` times the look.
 */
export function extract(document: Document, { url }: { url: string }) {
  const result = parse(document, { url });
  // A page that names its story and does not hold it: the reader is told its headline, and that there is nothing to read.
  if (result.kind !== 'article')
    return { title: result.headline, byline: [], publishedAt: null, text: '', captions: [], agency: [], dateline: null, isArticle: false, isWire: false };
  const { article, provenance } = result;
  const figures = [article.lead, ...article.body].filter((block) => block?.kind === 'figure');
  const wire = provenance.kind !== 'none' && provenance.kind !== 'mentioned';
  return {
    title: article.headline,
    // The benches know one byline; a desk signs only where no person does.
    byline: [article.desk ?? bylineOf(article)].filter(Boolean),
    publishedAt: article.published,
    text: runningText(result),
    captions: figures.map((figure) => textOf(figure)).filter(Boolean),
    agency: [...new Set([...provenance.text, ...provenance.pictures])],
    dateline: article.dateline && {
      place: article.dateline.place,
      ...(article.dateline.date && { date: article.dateline.date }),
      ...(article.dateline.agency && { agency: article.dateline.agency }),
    },
    get isArticle(): boolean {
      return detect(document, { url }).isArticle;
    },
    get isWire(): boolean {
      return wire && this.isArticle;
    },
  };
}

interface ArticleIn {
  readonly title: string | null;
  readonly description: string | null;
  readonly byline: unknown;
  readonly published: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly paragraphs: readonly string[];
  readonly text: string;
}
/** Where each text that a fact can point into begins in `article.text`; a text that is not there has no place. */
function placesIn(input: ArticleIn): ReadonlyMap<Target, number> {
  const at = new Map<Target, number>();
  let from = 0;
  for (const [id, paragraph] of input.paragraphs.entries()) {
    const start = input.text.indexOf(paragraph, from);
    if (start < 0) continue;
    at.set(id, start);
    from = start + paragraph.length;
  }
  return at;
}

/** The last word of a figure that is not what happened to the counted. */
const nounOf = (text: string): string | undefined =>
  text
    .split(' ')
    .filter((word) => !/(?:ed|ing)$/.test(word))
    .at(-1);

/** ../shared/bench/facts: offsets are into `article.text`. */
export function facts(input: ArticleIn) {
  const found = findFacts({
    headline: input.title ?? '',
    standfirst: input.description || null,
    published: input.published,
    updated: null,
    language: input.lang,
    dateline: null,
    body: input.paragraphs.map((text, id) => ({ kind: 'paragraph', id, runs: [{ text, marks: [] }] })),
  });
  const places = placesIn(input);
  const place = ({ text, span }: Mention) => {
    const base = places.get(span.target);
    return base === undefined ? [] : [{ text, start: base + span.start, end: base + span.end }];
  };
  const line = (answers: readonly Answer[]) => answers.map((answer) => ({ text: answer.text, ...(answer.date && { date: answer.date }) }));
  const names = (list: readonly NameFact[]) => list.map(({ name, role, mentions }) => ({ name, ...(role && { role }), mentions: mentions.flatMap(place) }));
  return {
    fiveW: Object.fromEntries(Object.entries(found.line).map(([question, answers]) => [question, line(answers)])),
    quotes: found.quotations.flatMap(({ kind, parts, speaker }) =>
      parts.flatMap((part) =>
        place(part).map((at) => ({
          kind,
          ...at,
          speaker: speaker && { text: speaker.mention.text, name: speaker.name, ...(speaker.role && { role: speaker.role }) },
        })),
      ),
    ),
    people: names(found.people),
    organizations: names(found.organisations),
    places: names(found.places),
    dates: found.dates.flatMap((date) => place(date).map((at) => ({ ...at, value: date.value }))),
    figures: found.figures.flatMap(({ value, unit, counts, ...at }) =>
      // The bench calls the counted noun the unit of a plain count: "four cities", "18 teams playing" have the units cities and teams.
      place(at).map((span) => ({ ...span, value, unit: unit ?? nounOf(at.text), ...(counts && { counts }) })),
    ),
    summary: found.lead.flatMap(place),
  };
}
