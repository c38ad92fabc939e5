import { assembleBody } from './assemble/article';
import { findHeadline } from './assemble/headline';
import { assembleMetadata } from './assemble/metadata';
import { wordCount } from './assemble/words';
import { type Classified, classify } from './classify/classify';
import { classifyText } from './classify/text';
import { clean } from './clean/clean';
import { rules } from './clean/rules';
import { liveTimes, saysLive } from './live';
import { forget } from './memory';
import type { Article, Parsed, Unreadable, UnreadableReason } from './model';
import { findProvenance } from './provenance/find';
import { select } from './select';
import { isTooShort } from './short';
import type { Page } from './snapshot/page';
import { type Snapshot, snapshot } from './snapshot/snapshot';
import { textPages } from './snapshot/text/text';
import { firstStory } from './stories';
import { isTeaser } from './teaser';
import { textOf } from './texts';

export interface ReadOptions {
  /** Address of the page where the document does not know it (files, tests). */
  readonly url?: string;
}

/** Reads a document: its one story as clean copy, or why there is none. Changes nothing in it and throws at nothing in it. */
export function parse(document: Document, options: ReadOptions = {}): Parsed | Unreadable {
  return parsePage(takeSnapshot(document, options).page);
}

const addressOf = (document: Document, { url }: ReadOptions): string | null => url ?? document.URL ?? null;

/** The page as data, with the way back from a block to its element; for callers that show things in the page. */
export function takeSnapshot(document: Document, options: ReadOptions = {}): Snapshot {
  return snapshot(document, addressOf(document, options));
}

/**
 * The pipeline: which blocks are the story, what is in it that is not copy, and what then stands where.
 * @param keep names of the rules whose texts the user keeps in the story.
 */
export function parsePage(whole: Page, classified?: Classified, keep: readonly string[] = []): Parsed | Unreadable {
  try {
    return storyOf(whole, classified ?? (whole.origin === 'text' ? classifyText(whole) : classify(whole)), keep);
  } finally {
    forget();
  }
}

function storyOf(whole: Page, classified: Classified, keep: readonly string[]): Parsed | Unreadable {
  const selected = select(whole, classified);
  if (!selected) return unreadable(whole.blocks.some((block) => block.text !== '') ? 'not-an-article' : 'empty', findHeadline(whole, [], null).text);
  const { page, selection, others } = firstStory(whole, selected);
  const { region, figures } = selection;
  const times = liveTimes(page, region, selection.story);
  const story = new Set([...selection.story, ...times]);
  const { metadata, free } = assembleMetadata(
    page,
    region.filter((block) => story.has(block.id)),
    figures.captions,
  );
  const { judged, faults, kept } = clean(
    {
      page,
      region,
      story,
      sure: selection.sure,
      headline: metadata.headline,
      standfirst: metadata.standfirst,
      authors: metadata.bylines.map(({ name }) => name),
      captions: figures.captions,
      credits: figures.credits,
      times,
      language: metadata.language,
    },
    rules,
    keep,
  );
  const assembled = assembleBody(region, { story: kept.size > 0 ? new Set([...story, ...kept]) : story, figures, times }, judged);
  if (isTooShort(page, assembled, metadata.dateline)) return unreadable('too-short', metadata.headline);
  const { trail, ...content } = assembled;
  const texts = content.body.filter((block) => block.kind !== 'figure').map(textOf);
  const words = wordCount(...texts);
  const teaser = isTeaser({ page, body: content.body, words: Math.ceil(words), free });
  const article: Article = {
    ...metadata,
    ...content,
    words: Math.ceil(words + wordCount(metadata.headline, metadata.standfirst ?? '')),
    teaser,
    live: times.size > 0 || saysLive(page),
  };
  const { headline, dateline, language } = metadata;
  const provenance = findProvenance({ page, region, story, figures, headline, dateline, language, signed: metadata.bylines.length > 0 });
  return { kind: 'article', article, provenance, trail, faults, others };
}

const unreadable = (reason: UnreadableReason, headline = ''): Unreadable => ({ kind: 'unreadable', reason, headline: headline || null });

/** Reads pasted or scraped text: its stories, one at least, or why there is none. */
export function parseText(text: string): readonly Parsed[] | Unreadable {
  const results = textPages(text).map((page) => parsePage(page));
  const stories = results.filter((result): result is Parsed => result.kind === 'article' && result.article.body.some((block) => block.kind === 'paragraph'));
  if (stories.length > 0) return stories;
  const short = results.some((result) => result.kind === 'unreadable' && result.reason === 'too-short');
  return unreadable(text.trim() === '' ? 'empty' : short ? 'too-short' : 'not-an-article');
}
