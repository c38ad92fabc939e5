import type { Article } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { addressOf } from './address';
import { signatureOf } from './bylines';
import { datelineOf, peopleOf } from './dateline';
import { aroundHeadline, datesOf } from './dates';
import type { Figures } from './figures';
import { findHeadline } from './headline';
import { languageOf } from './language';
import { storyData } from './ld';
import { likeness } from './likeness';
import { meta } from './metas';
import { outletOf } from './outlet';
import { sectionOf } from './section';
import { kickerOf, standfirstOf } from './standfirst';

export type Metadata = Pick<
  Article,
  'headline' | 'kicker' | 'standfirst' | 'bylines' | 'desk' | 'outlet' | 'published' | 'updated' | 'language' | 'direction' | 'section' | 'url' | 'dateline'
>;

/** What stands above the story, and what the page's data says of payment for it (null when nothing). */
export interface Stated {
  readonly metadata: Metadata;
  readonly free: boolean | null;
}

/**
 * What stands above the story. Precedence: what the page prints, where it can be told apart; then its data about itself,
 * as far as that speaks of this story; then its address. `story`: the blocks taken for the story; `captions`: those of its pictures.
 */
export function assembleMetadata(page: Page, story: readonly SourceBlock[], captions: Figures['captions']): Stated {
  const siteName = meta(page, 'og:site_name');
  const headline = findHeadline(page, story, siteName);
  // Data of another story (a teaser's, the next article's) shares no more than chance with the visible headline.
  const data = storyData(page.head, (said) => headline.text === '' || likeness(said, headline.text) >= 0.4 || likeness(said, page.head.title) >= 0.5);
  const outlet = outletOf(page, data.publisher, headline.text);
  const around = aroundHeadline(page, headline.block, story);
  const { language, direction } = languageOf(page, story, data.language);
  const { published, updated } = datesOf(page, { data, around, headline: headline.block, story, language });
  const signature = signatureOf(page, { data, headline: headline.block, around, story, outlet });
  const dateline = datelineOf(
    page,
    story.filter((block) => !captions.has(block.id)),
    around,
    published,
    language,
  );
  const metadata: Metadata = {
    headline: headline.text || (data.headline ?? ''),
    kicker: kickerOf(page, headline),
    standfirst: standfirstOf(page, data, headline.block, story),
    ...(signature.bylines.length > 0 || signature.desk !== null ? signature : { ...signature, bylines: peopleOf(dateline).map((name) => ({ name })) }),
    outlet,
    published,
    updated,
    language,
    direction,
    section: sectionOf(page, data.section),
    url: addressOf(page),
    dateline,
  };
  return { metadata, free: data.free };
}
