import { findFacts } from '../../src/article/facts/facts';
import type { Article, Block } from '../../src/article/model';
import { parse } from '../../src/article/read';
import { textOf } from '../../src/article/texts';

/** The seam of ../shared/bench and ../shared/wirebench: our model in their words. */
export function extract(document: Document, { url }: { url: string }) {
  const result = parse(document, { url });
  if (result.kind !== 'article') return null;
  const { article, provenance } = result;
  const figures = [article.lead, ...article.body].filter((block) => block?.kind === 'figure');
  const wire = provenance.kind !== 'none' && provenance.kind !== 'mentioned';
  return {
    title: article.headline,
    byline: article.bylines.map((byline) => byline.name),
    publishedAt: article.published,
    text: article.body
      .filter((block: Block) => block.kind !== 'figure')
      .map(textOf)
      .join('\n\n'),
    captions: figures.map((figure) => textOf(figure)).filter(Boolean),
    agency: [...new Set([...provenance.text, ...provenance.pictures])],
    dateline: article.dateline && {
      place: article.dateline.place,
      ...(article.dateline.date && { date: article.dateline.date }),
      ...(article.dateline.agency && { agency: article.dateline.agency }),
    },
    isArticle: true,
    isWire: wire,
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
/** ../shared/bench/facts: offsets are into `article.text`. */
export function facts(input: ArticleIn) {
  const article: Article = {
    headline: input.title ?? '',
    kicker: null,
    standfirst: input.description,
    bylines: [],
    outlet: input.publisher,
    published: input.published,
    updated: null,
    language: input.lang,
    direction: 'ltr',
    section: null,
    url: input.url,
    dateline: null,
    lead: null,
    credits: [],
    notices: [],
    words: 0,
    teaser: false,
    body: input.paragraphs.map((text, id) => ({ kind: 'paragraph', id, runs: [{ text, marks: [] }] })),
  };
  void findFacts(article);
  return {};
}
