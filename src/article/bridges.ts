import { density, isProse } from './classify/evidence';
import { endsSentence } from './classify/shape';
import type { BlockId } from './model';
import type { Container, Page, SourceBlock } from './snapshot/page';

/** Score from which a paragraph between the story's paragraphs, in their container, is one of them. */
const BRIDGE = 0.12;
/** Score from which one behind them is: out of fold, 26 of 31 in the gold text. */
const BEHIND = 0.2;
/** Score and characters from which one is that is mostly links, and a sentence. */
const LINKED = { score: 0.3, chars: 80 };
/** Paragraphs of a container from which it is a home of the story. */
const HOME = 3;

/**
 * Paragraphs of a container from which its further ones are the story's as well: the table has learned from stories of at
 * most some hundred that what stands behind four fifths of the prose is something else.
 */
const ENDLESS = 400;

/** What the containers have in common that one body is cut into by boxes: one name in one depth. Those without a name are alone. */
const homeOf = ({ id, tag, depth, hints }: Container): string => (hints === '' ? `${id}` : `${tag} ${depth} ${hints}`);

/** Paragraphs the table was unsure of, between sure ones of the same container or its twins, and with more score behind them. */
export function bridges({ blocks, containers }: Page, story: ReadonlySet<BlockId>, scores: Float64Array): SourceBlock[] {
  const names = containers.map(homeOf);
  const homes = new Map<string, { count: number; first: BlockId; last: BlockId }>();
  for (const id of story) {
    const block = blocks[id];
    if (!block) continue;
    const name = names[block.container] ?? '';
    const home = homes.get(name);
    if (home) home.last = id;
    if (block.kind !== 'text') continue;
    if (home) home.count++;
    else homes.set(name, { count: 1, first: id, last: id });
  }
  return blocks.filter((block) => {
    if (story.has(block.id) || (block.kind !== 'quote' && block.tag !== 'p')) return false;
    const home = homes.get(names[block.container] ?? '');
    if (!home || home.count < HOME || block.id < home.first) return false;
    const behind = block.id > home.last && home.count < ENDLESS;
    if (block.kind === 'quote') return !behind && EMBED.test(block.hints);
    const score = scores[block.id] ?? 0;
    if (block.kind !== 'text' || score < (behind ? BEHIND : BRIDGE)) return false;
    if (density(block) < BRIDGE_LINKS) return isProse(block);
    return !behind && score >= LINKED.score && density(block) < ALL_LINKS && block.text.length >= LINKED.chars && endsSentence(block.text);
  });
}

/** Score from which a heading between two blocks of the story is its subhead: out of fold, 66 of 72 in the gold text. */
const SUBHEAD = 0.1;

/** Headings the table was unsure of, right between blocks of the story. */
export function subheads({ blocks }: Page, story: ReadonlySet<BlockId>, scores: Float64Array): SourceBlock[] {
  const texts = blocks.filter((block) => block.kind !== 'image');
  return texts.filter((block, i) => {
    const [before, after] = [texts[i - 1], texts[i + 1]];
    return (
      block.kind === 'heading' &&
      !story.has(block.id) &&
      (scores[block.id] ?? 0) >= SUBHEAD &&
      density(block) < BRIDGE_LINKS &&
      before &&
      after &&
      story.has(before.id) &&
      story.has(after.id)
    );
  });
}

/** What the services' embed codes call a post: what stands among the story's paragraphs is quoted, links and all. */
const EMBED =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|text-post-media|mastodon-embed|reddit-(?:embed|card)|telegram-post|fb-(?:post|video|xfbml)/;
/** Link density from which an unsure paragraph is rather a link away. */
const BRIDGE_LINKS = 0.3;
/** Link density from which it is nothing but links. */
const ALL_LINKS = 0.9;
