import type { Page, SourceBlock } from '../snapshot/page';
import { opensByline } from '../wire/bylines';
import { splitCredit } from '../wire/captions';
import { KICKER } from '../wire/kickers';
import type { Headline } from './headline';
import { decoded, type StoryData } from './ld';
import { likeness } from './likeness';
import { meta } from './metas';

const NAMED =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?headline|subhead|summary|article-?(?:intro|lead)|intro|lead-?in|teaser-?text|vorspann|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|excerpt|lede|description|tagline)(?:$|[\s_-])/;
/** `article__lead` is a standfirst where it stands apart; in the story it is the lede's own class. Near miss: `lead-image`. */
const LEAD = /(?:^|[\s_-])lead(?:$|\s)/;
/** Characters of a standfirst at least; fewer where it is called one. */
const LEAST = 40;
const NAMED_LEAST = 25;
/** Furthest below the headline that a standfirst begins, in blocks. */
const REACH = 8;

/** The summary below the headline, where the page prints one apart from the story; null otherwise. */
export function standfirstOf(page: Page, data: StoryData, headline: SourceBlock | null, story: readonly SourceBlock[]): string | null {
  if (!headline) return null;
  const inStory = new Set(story.map((block) => block.id));
  const said = [meta(page, 'og:description', 'description', 'twitter:description'), data.description]
    .filter((text): text is string => text !== null)
    .map(decoded);
  let behind = false;
  for (const block of page.blocks.slice(headline.id + 1, headline.id + 1 + REACH)) {
    if ((block.kind !== 'text' && block.kind !== 'heading') || block.text.length > 500 || block.linkChars > block.text.length / 2) continue;
    // behind the lede, what is called a subhead is one
    const named = !behind && NAMED.test(namesOf(page, block));
    if (block.text.length < (named ? NAMED_LEAST : LEAST)) continue;
    if (inStory.has(block.id) && block.kind === 'text' && !named) {
      behind = true;
      continue;
    }
    if (underPicture(page, block)) continue;
    if (
      named ||
      isSecond(page, headline, block, story) ||
      (!inStory.has(block.id) && LEAD.test(block.hints)) ||
      said.some((text) => likeness(text, block.text) > 0.9)
    )
      return block.text;
  }
  return null;
}

/** What a writer's note, a picture's or a page's own box is called besides. */
const OTHERS = /author|writer|autor|bio|caption|credit|image|media|meta|newsletter|cookie|toc/;

/** What a block is called, and what holds it alone: `<div class="teaser-text"><p>`. */
function namesOf(page: Page, { hints, container }: SourceBlock): string {
  const home = page.containers[container];
  return home && home.end - home.first === 1 && !OTHERS.test(home.hints) ? `${hints} ${home.hints}` : hints;
}

/** Whether a heading stands right below the headline, in a head of their own that holds nothing of the story: its class says nothing, its place does. */
function isSecond(page: Page, headline: SourceBlock, block: SourceBlock, story: readonly SourceBlock[]): boolean {
  const home = page.containers[block.container];
  if (!home || home.id === 0 || opensByline(block.text) || block.kind !== 'heading' || block.id !== headline.id + 1 || block.container !== headline.container)
    return false;
  return !story.some(({ id, kind }) => kind === 'text' && id > block.id && id < home.end);
}

/** Whether a block is a picture's caption by its credit line: `itemprop=description` names those too. */
const underPicture = (page: Page, block: SourceBlock): boolean => page.blocks[block.id - 1]?.kind === 'image' && splitCredit(block.text).credit !== null;

/** The label above the headline, or before it in the block that prints both; null where the page prints none close above it. */
export function kickerOf(page: Page, { block: headline, text }: Headline): string | null {
  if (!headline) return null;
  if (headline.text.length > text.length && headline.text.endsWith(text)) return headline.text.slice(0, -text.length).trim();
  for (const block of page.blocks.slice(Math.max(0, headline.id - 3), headline.id).reverse())
    if (KICKER.test(block.hints) && block.text.length <= 80 && block.text !== '') return block.text;
  return null;
}
