import type { Page, SourceBlock } from '../snapshot/page';
import { splitCredit } from '../wire/captions';
import { KICKER } from '../wire/kickers';
import { decoded, type StoryData } from './ld';
import { likeness } from './likeness';
import { meta } from './metas';

const NAMED =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?headline|subhead|summary|article-?intro|intro|lead-?in|teaser-?text|vorspann|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|excerpt|lede|description|tagline)(?:$|[\s_-])/;
/** `article__lead` is a standfirst where it stands apart; in the story it is the lede's own class. Near miss: `lead-image`. */
const LEAD = /(?:^|[\s_-])lead(?:$|\s)/;
/** Furthest below the headline that a standfirst begins, in blocks. */
const REACH = 8;

/** The summary below the headline, where the page prints one apart from the story; null otherwise. */
export function standfirstOf(page: Page, data: StoryData, headline: SourceBlock | null, story: readonly SourceBlock[]): string | null {
  if (!headline) return null;
  const inStory = new Set(story.map((block) => block.id));
  const said = [meta(page, 'og:description', 'description', 'twitter:description'), data.description]
    .filter((text): text is string => text !== null)
    .map(decoded);
  for (const block of page.blocks.slice(headline.id + 1, headline.id + 1 + REACH)) {
    if ((block.kind !== 'text' && block.kind !== 'heading') || block.text.length < 40 || block.text.length > 500 || block.linkChars > block.text.length / 2)
      continue;
    if (inStory.has(block.id) && block.kind === 'text' && !NAMED.test(block.hints)) continue;
    if (underPicture(page, block)) continue;
    if (NAMED.test(block.hints) || (!inStory.has(block.id) && LEAD.test(block.hints)) || said.some((text) => likeness(text, block.text) > 0.9))
      return block.text;
  }
  return null;
}

/** Whether a block is a picture's caption by its credit line: `itemprop=description` names those too. */
const underPicture = (page: Page, block: SourceBlock): boolean => page.blocks[block.id - 1]?.kind === 'image' && splitCredit(block.text).credit !== null;

/** The label above the headline; null where the page prints none close above it. */
export function kickerOf(page: Page, headline: SourceBlock | null): string | null {
  if (!headline) return null;
  for (const block of page.blocks.slice(Math.max(0, headline.id - 3), headline.id).reverse())
    if (KICKER.test(block.hints) && block.text.length <= 80 && block.text !== '') return block.text;
  return null;
}
