import type { Article } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

export type Metadata = Pick<
  Article,
  'headline' | 'kicker' | 'standfirst' | 'bylines' | 'outlet' | 'published' | 'updated' | 'language' | 'direction' | 'section' | 'url' | 'dateline'
>;

const meta = (page: Page, ...names: readonly string[]): string | null => page.head.metas.find((entry) => names.includes(entry.name))?.content ?? null;

/** What stands above the story, from the page's text and its words about itself. `story`: the blocks taken for the story. */
export function assembleMetadata(page: Page, story: readonly SourceBlock[]): Metadata {
  void story;
  const heading = page.blocks.find((block) => block.kind === 'heading' && block.level === 1 && block.text.length > 10);
  return {
    headline: heading?.text ?? meta(page, 'og:title') ?? page.head.title,
    kicker: null,
    standfirst: null,
    bylines: [],
    outlet: meta(page, 'og:site_name'),
    published: meta(page, 'article:published_time'),
    updated: meta(page, 'article:modified_time'),
    language: page.head.lang,
    direction: page.head.dir ?? 'ltr',
    section: meta(page, 'article:section'),
    url: page.head.canonical ?? page.url,
    dateline: null,
  };
}
