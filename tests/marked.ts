import type { Article } from '../src/article/model';

/** What a mark says of its words: the words themselves and its data attributes. */
export interface Mark {
  readonly text: string;
  readonly [key: string]: string;
}

/** Reads a fixture's story: `h1` is the headline, every `p` a paragraph; `lang` and `data-day` say language and day of publication. */
export function storyOf(element: HTMLElement): { readonly article: Article; readonly marks: readonly Mark[] } {
  const marks = [...element.querySelectorAll<HTMLElement>('mark')].map(
    (mark): Mark => ({ text: mark.textContent ?? '', ...(mark.dataset as Readonly<Record<string, string>>) }),
  );
  return {
    article: articleOf({
      headline: element.querySelector('h1')?.textContent ?? '',
      paragraphs: [...element.querySelectorAll('p')].map((paragraph) => paragraph.textContent ?? ''),
      published: element.dataset.day ?? null,
      language: element.lang || 'en',
    }),
    marks,
  };
}

/** An article of plain paragraphs. */
export function articleOf({
  headline = '',
  paragraphs,
  published = null,
  language = 'en',
}: {
  readonly headline?: string;
  readonly paragraphs: readonly string[];
  readonly published?: string | null;
  readonly language?: string | null;
}): Article {
  return {
    headline,
    kicker: null,
    standfirst: null,
    bylines: [],
    desk: null,
    outlet: null,
    published,
    updated: null,
    language,
    direction: 'ltr',
    section: null,
    url: null,
    dateline: null,
    lead: null,
    body: paragraphs.map((text, id) => ({ kind: 'paragraph', id, runs: [{ text, marks: [] }] })),
    credits: [],
    notices: [],
    words: 0,
    teaser: false,
    live: false,
  };
}
