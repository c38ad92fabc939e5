import { opensAbout } from '../clean/biography';
import type { Page, SourceBlock } from '../snapshot/page';
import { isLoneName, opensByline, peopleIn } from '../wire/bylines';
import { isCredit, splitCredit } from '../wire/captions';
import { printedDay } from '../wire/days';
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
    if (underPicture(page, block) || isDate(block) || isAddress(block) || isOnWriter(page, headline, block)) continue;
    if (
      named ||
      isSecond(page, headline, block, story) ||
      (!inStory.has(block.id) && LEAD.test(block.hints)) ||
      said.some((text) => likeness(text, block.text) > 0.9)
    )
      return [block, ...decksBelow(page, block, inStory)].map(({ text }) => text).join('\n');
  }
  return null;
}

/** Longest line that only says when, in characters: `27 octobre 2012 à 18:27 (Mis à jour: 19:56)`. */
const DATE_LINE = 60;
const isDate = ({ text, datetime }: SourceBlock): boolean => text.length <= DATE_LINE && (datetime !== null || printedDay(text) !== null) && /\d{4}/.test(text);
/** How to reach somebody, below a note on them: `Enquiries: ana@quay.example`. */
const isAddress = ({ text }: SourceBlock): boolean => text.length <= DATE_LINE && /\w@\w/.test(text);

/** Whether a text speaks of a person whose name a line above it gives, whole or the first: a note on the writer. */
const isOnWriter = (page: Page, headline: SourceBlock, { id, text }: SourceBlock): boolean =>
  page.blocks
    .slice(headline.id + 1, id)
    .filter((line) => line.text.length <= DATE_LINE && (isLoneName(line.text) || opensByline(line.text)))
    .flatMap((line) => peopleIn(line.text, { outlet: null, single: false }))
    .some((name) => opensAbout(text, name) || opensAbout(text, name.split(' ')[0] ?? name));

/** Decks behind the first at most. */
const MORE_DECKS = 2;

/** Further decks: what follows the first right below in the same element, called or tagged as it is. Near miss: the story's own paragraphs. */
function decksBelow(page: Page, first: SourceBlock, inStory: ReadonlySet<number>): readonly SourceBlock[] {
  const decks: SourceBlock[] = [];
  const home = page.containers[first.container];
  // in one element with what is no deck, only what its own class or its level says
  const own = first.kind === 'heading' || NAMED.test(first.hints);
  if (!home || (!own && !(NAMED.test(home.hints) && home.end - home.first <= 1 + MORE_DECKS))) return decks;
  for (const block of page.blocks.slice(first.id + 1, first.id + 1 + MORE_DECKS)) {
    if (block.container !== first.container || block.tag !== first.tag || block.hints !== first.hints || block.text.length < NAMED_LEAST) break;
    if (block.text.length > 500 || block.linkChars > block.text.length / 2 || (block.kind === 'text' && inStory.has(block.id))) break;
    if (isDate(block) || isCredit(block.text)) break;
    decks.push(block);
  }
  return decks;
}

/** What a writer's note, a picture's or a page's own box is called besides. */
const OTHERS = /author|writer|autor|bio|caption|credit|image|media|meta|newsletter|cookie|toc/;

/** What a block is called, and what holds it alone: `<div class="teaser-text"><p>`. */
function namesOf(page: Page, { hints, container }: SourceBlock): string {
  const home = page.containers[container];
  return home && home.end - home.first <= 1 + MORE_DECKS && isAlone(page, home.first, home.end) && !OTHERS.test(home.hints) ? `${hints} ${home.hints}` : hints;
}

/** Whether an element holds one text, or several of one tag and name: `<div class="standfirst"><p>…</p><p>…</p></div>`. */
function isAlone({ blocks }: Page, first: number, end: number): boolean {
  const { tag, hints } = blocks[first] ?? {};
  return (
    end - first === 1 ||
    blocks.slice(first, end).every((block) => (block.kind === 'text' || block.kind === 'heading') && block.tag === tag && block.hints === hints)
  );
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
