import { findFacts } from './facts/facts';
import type { Article, Block, Parsed, Reading, Unreadable } from './model';
import { textOf } from './texts';

export interface ReadOptions {
  /** Address of the page where the document does not know it (files, tests). */
  readonly url?: string;
}

// FIRST LIGHT: a stand-in so that every room can be built at once; the parser replaces its inside, not its signatures.
const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Reads a document: its one story as clean copy, or why there is none. Changes nothing in it and throws at nothing in it. */
export function parse(document: Document, options: ReadOptions = {}): Parsed | Unreadable {
  const headline = fold(document.querySelector('h1')?.textContent) || fold(document.title);
  const body: Block[] = [];
  for (const [id, element] of [...document.querySelectorAll('article p, article h2')].entries()) {
    const text = fold(element.textContent);
    if (text)
      body.push(
        element.localName === 'h2' ? { kind: 'subhead', id, level: 2, runs: [{ text, marks: [] }] } : { kind: 'paragraph', id, runs: [{ text, marks: [] }] },
      );
  }
  if (body.length === 0) return { kind: 'unreadable', reason: fold(document.body?.textContent) ? 'not-an-article' : 'empty' };
  return parsed(headline, body, options.url ?? document.URL ?? null);
}

/** Reads pasted or scraped text: one or several stories; an empty list when there is none. */
export function parseText(text: string): readonly Parsed[] {
  const lines = text.split('\n').map(fold).filter(Boolean);
  const [headline, ...rest] = lines;
  if (!headline || rest.length === 0) return [];
  return [
    parsed(
      headline,
      rest.map((line, id) => ({ kind: 'paragraph', id, runs: [{ text: line, marks: [] }] })),
      null,
    ),
  ];
}

function parsed(headline: string, body: readonly Block[], url: string | null): Parsed {
  const article: Article = {
    headline,
    kicker: null,
    standfirst: null,
    bylines: [],
    outlet: null,
    published: null,
    updated: null,
    language: null,
    direction: 'ltr',
    section: null,
    url,
    dateline: null,
    lead: null,
    body,
    credits: [],
    notices: [],
    words: body.map(textOf).join(' ').split(' ').length,
    teaser: false,
  };
  return { kind: 'article', article, provenance: { kind: 'none', text: [], pictures: [], confidence: 0, evidence: [] }, trail: [], others: [] };
}

const withFacts = (result: Parsed): Reading => ({ ...result, facts: findFacts(result.article) });

/** The whole reading: story, facts, provenance and trail. */
export function read(document: Document, options: ReadOptions = {}): Reading {
  const result = parse(document, options);
  return result.kind === 'article' ? withFacts(result) : result;
}

/** As {@link read}, for text; a text without a story gives one unreadable. */
export function readText(text: string): readonly Reading[] {
  const stories = parseText(text);
  return stories.length > 0 ? stories.map(withFacts) : [{ kind: 'unreadable', reason: text.trim() ? 'not-an-article' : 'empty' }];
}
