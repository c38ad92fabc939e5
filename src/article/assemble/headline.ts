import { re } from '../expression';
import type { Page, SourceBlock } from '../snapshot/page';
import { KICKER } from '../wire/kickers';
import { titleOfAddress } from './address-title';
import { decoded, headlinesIn } from './ld';
import { bare, likeness, shared, wordsOf } from './likeness';
import { meta } from './metas';
import { hostOf, openingOf, siteNames, withoutOutlet } from './titles';

/** Furthest above the story that a headline stands, in blocks: kicker, standfirst, byline, date, share row, lead picture and its caption. */
const REACH = 60;

export interface Headline {
  readonly text: string;
  /** The block that prints it; null when no block does. */
  readonly block: SourceBlock | null;
}

/** The headline: the visible one wins over what the page says of itself, which only helps to find it. */
export function findHeadline(page: Page, story: readonly SourceBlock[], outlet: string | null): Headline {
  const host = hostOf(page);
  const named = meta(page, 'og:title', 'twitter:title', 'dc.title', 'headline', 'title', 'parsely-title', 'sailthru.title');
  const titles = [named, page.head.title]
    .filter((text): text is string => text !== null && text !== '')
    .map(decoded)
    .flatMap((text) => [withoutOutlet(text, outlet, host), ...openingOf(text, page)]);
  const data = headlinesIn(page.head).filter((headline) => titles.some((title) => likeness(title, headline) >= ALIKE));
  const said = [...titles, ...data].map(sayingOf);
  const start = story.find((block) => block.kind === 'text' && block.text.length > 80)?.id ?? page.blocks.length;
  let best: { readonly block: SourceBlock; readonly score: number } | null = null;
  const site = siteNames(page, outlet, host);
  for (const block of page.blocks) {
    const score = scoreOf(block, said, start, page);
    if (score > (best?.score ?? 0) && !site.has(bare(block.text))) best = { block, score };
  }
  if (best) {
    const own = withoutTail(best.block.text, outlet, host);
    return { text: titleOfAddress(page, own, titles) ?? withoutKicker(own, [...titles, ...data]), block: best.block };
  }
  const above = named ? null : headingAbove(page, start, site);
  if (above) return { text: above.text, block: above };
  return { text: said[0]?.text ?? '', block: null };
}

/** Where a link leads and how often it was answered, as sites that collect links print it: `The storm is over (quay.example) 87`. */
const LEADS_TO = re`\s*\((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\)\s*\d*\s*$`;
/** A mark and what follows it to the end. */
const LAST = /^(?<own>.+\S)\s+[|–—·•-]\s+(?<last>\S.*)$/u;

/** A heading without what a template prints behind the headline in it: the outlet's own name, where a link leads. */
function withoutTail(text: string, outlet: string | null, host: string): string {
  const plain = text.replace(LEADS_TO, '');
  const { own = '', last = '' } = LAST.exec(plain)?.groups ?? {};
  const signs = last !== '' && (bare(last) === bare(outlet ?? '') || bare(last) === bare(host) || bare(last) === bare(host.split('.')[0] ?? ''));
  return signs && wordsOf(own).length >= HEADLINE_WORDS ? own : plain || text;
}

/** Words of a kicker at most, and of a headline at least. */
const KICKER_WORDS = 4;
const HEADLINE_WORDS = 3;
/** The same where kicker and headline are both whole lines: `Fourth day of the harbour talks Two ships turn back at Port Elm`. */
const KICKER_LINE = 10;
const HEADLINE_LINE = 5;
/** A kicker's end that belongs to the headline: `Port and sea: The storm`, `The port – and its storm`. */
const JOINED = /[\p{P}\p{S}]\s*$/u;

/** A heading without the kicker that a template prints in it, where the page's title or data has the headline alone: `Harbour day The storm is over`. */
function withoutKicker(text: string, said: readonly string[]): string {
  const folded = text.toLowerCase();
  for (const own of said) {
    const at = folded.length - own.length;
    if (at <= 0 || wordsOf(own).length < HEADLINE_WORDS || !folded.endsWith(own.toLowerCase()) || !/\s/.test(text[at - 1] ?? '')) continue;
    const kicker = text.slice(0, at).trim();
    const most = wordsOf(own).length >= HEADLINE_LINE ? KICKER_LINE : KICKER_WORDS;
    if (re`\p{L}`.test(kicker) && !JOINED.test(kicker) && wordsOf(kicker).length <= most) return text.slice(at);
  }
  return text;
}

/** Blocks above the story among which the heading stands that is its headline on a page that gives every story one title. */
const NEAR = 3;
/** Words from which a heading is a headline, and not a section or an author. */
const HEADING = 4;

/** The heading right above the story, the nearest of them; null when there is none, or only the site's name. */
const headingAbove = (page: Page, start: number, site: ReadonlySet<string>): SourceBlock | null =>
  page.blocks
    .slice(Math.max(0, start - NEAR), start)
    .reverse()
    .find((block) => block.kind === 'heading' && wordsOf(block.text).length >= HEADING && block.text.length <= 300 && !site.has(bare(block.text))) ?? null;

/** Share of words from which the data's headline is this page's, and not that of another story. */
const ALIKE = 0.4;

/** What the page's data says is the headline, with its words. */
interface Saying {
  readonly text: string;
  /** How many words it has, and which. */
  readonly length: number;
  readonly words: ReadonlySet<string>;
}
function sayingOf(text: string): Saying {
  const words = wordsOf(text);
  return { text, length: words.length, words: new Set(words) };
}

/** Likeness to the title from which a heading below the first level can be the headline. */
const SUBHEAD = 0.6;

const NAMED = /\b(?:headline|entry-title|article-title|article__title|post-title|story-title|headline-title|title)\b/;

function scoreOf(block: SourceBlock, said: readonly Saying[], start: number, page: Page): number {
  const heading = block.kind === 'heading';
  if (!heading && (block.kind !== 'text' || (block.id > start + 3 && block.id > 3))) return 0;
  if (block.text.length < 4 || block.text.length > 300 || (!heading && KICKER.test(block.hints))) return 0;
  const named = NAMED.test(block.hints);
  if (!heading && !named && !said.some(({ text }) => text === block.text)) return 0;
  if (block.id > start + 3 && block.id > 3) return heading && block.level === 1 && likenessTo(sayingOf(block.text), said) > 0.8 ? 0.6 : 0;
  const own = sayingOf(block.text);
  const like = likenessTo(own, said);
  const words = own.length;
  const level = heading ? (block.level === 1 ? 1 : block.level === 2 ? 0.35 : 0.2) : named ? 0.3 : 0.05;
  // A single long h1 is the headline whatever the metadata says (it may be of another story, or cut short).
  if (like < 0.5 && !(heading && block.level === 1 && words >= 3 && block.text.length < 180)) return 0;
  // One word is a headline where the title opens with it: `Harbour` for "Harbour: meaning and history".
  if (words < 2 && like < 1 && !(level === 1 && like > 0.6 && bare(page.head.title).startsWith(bare(block.text)))) return 0;
  // A subhead that has half its words from the title is no headline.
  if (heading && block.level > 1 && !named && like < SUBHEAD) return 0;
  const distance = Math.min(Math.max(start - block.id, 0), REACH) / REACH;
  const logo = page.containers[block.container]?.tag === 'header' && like < 0.3 ? 0.5 : 0;
  // A subhead of the story that repeats words of the title, below the one h1.
  const inside = block.id > start && !(heading && block.level === 1) ? 0.5 : 0;
  return level + 2 * like - 0.3 * distance - logo - inside;
}

function likenessTo(own: Saying, said: readonly Saying[]): number {
  let best = 0;
  for (const other of said) {
    // A short piece inside a long title is no match: the outlet's name, the section.
    const size = Math.min(own.length, other.length) / Math.max(own.length, other.length, 1);
    best = Math.max(best, shared(own.words, other.words) * (size < 0.5 ? size + 0.3 : 1));
  }
  return best;
}
