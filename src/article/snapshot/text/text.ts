import { essence } from '../../clean/compare';
import { re } from '../../expression';
import type { Run } from '../../model';
import type { Container, Page, SourceBlock } from '../page';
import { inlineRuns } from './inline';
import { type Line, lines } from './lines';
import { hasCredit, isByline, isCaption, isControl, isEndMark, isHeadline, isProse, isSentence, isStamp, isSubhead } from './looks';
import { stories } from './stories';

/** Containers of a text's page: the whole of it, the story, and then each stretch inside the story that is none of it. */
export const WHOLE = 0;
export const STORY = 1;

/**
 * Reads pasted or scraped text into pages, one a story, in the shape that a document's snapshot has: headline and subheads
 * are headings, captions are captions, and lines that are a page's furniture stand in containers of their own. Whatever is
 * printed again stays, for the rules to judge. No page for a text without letters.
 */
export function textPages(text: string): readonly Page[] {
  return stories(lines(text))
    .map((story) => story.filter((line) => line.mark !== 'rule' && line.text !== ''))
    .filter((story) => story.some((line) => re`\p{L}`.test(line.text)))
    .map(toPage);
}

type Role = 'headline' | 'subhead' | 'caption' | 'text' | 'item' | 'numbered' | 'quote' | 'furniture';

function toPage(story: readonly Line[]): Page {
  const roles = rolesOf(story);
  const blocks: SourceBlock[] = [];
  const containers: Container[] = [];
  const open = (id: number, parent: number | null, first: number, tag: string): void => {
    containers[id] = { id, parent, depth: parent === null ? 0 : (containers[parent]?.depth ?? 0) + 1, tag, hints: '', first, end: first };
  };
  open(WHOLE, null, 0, 'body');
  const first = Math.max(
    0,
    roles.findIndex((role) => role !== 'furniture'),
  );
  const last = roles.findLastIndex((role) => role !== 'furniture');
  let furniture: number | null = null;
  for (const [i, line] of story.entries()) {
    const role = roles[i] ?? 'text';
    const id = blocks.length;
    if (i === first) open(STORY, WHOLE, id, 'article');
    if (role !== 'furniture') furniture = null;
    else if (furniture === null) {
      // Number 1 is the story's, even where furniture stands above it.
      furniture = Math.max(STORY + 1, containers.length);
      open(furniture, i > first && i < last ? STORY : WHOLE, id, 'nav');
    }
    const container = furniture ?? (i >= first && i <= last ? STORY : WHOLE);
    const before = blocks.at(-1);
    if ((role === 'item' || role === 'numbered') && before?.kind === 'list' && before.container === container && before.ordered === (role === 'numbered')) {
      const items = [...before.items, { depth: 0, ordered: before.ordered, runs: inlineRuns(line.text) }];
      blocks[id - 1] = { ...before, items, text: `${before.text} ${plainText(inlineRuns(line.text))}` };
      continue;
    }
    blocks.push(toBlock(id, container, role, line));
    for (let c: number | null = container; c !== null; c = containers[c]?.parent ?? null) {
      const holder = containers[c];
      if (holder) containers[c] = { ...holder, end: id + 1 };
    }
  }
  return { url: null, head: { title: '', lang: null, dir: null, canonical: null, metas: [], jsonLd: [] }, blocks, containers, origin: 'text' };
}

const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function toBlock(id: number, container: number, role: Role, line: Line): SourceBlock {
  const runs = inlineRuns(line.text);
  const text = plainText(runs);
  const linkChars = runs.reduce((sum, run) => sum + (run.marks.some((mark) => mark.kind === 'link') ? run.text.length : 0), 0);
  const base = { id, container, hints: '', text, linkChars, controlChars: isControl(text) ? text.length : 0, datetime: null };
  switch (role) {
    case 'headline':
      return { ...base, kind: 'heading', tag: 'h1', level: 1, runs };
    case 'subhead':
      return { ...base, kind: 'heading', tag: 'h2', level: Math.max(2, line.level), runs: runs.map((run) => ({ ...run, marks: [] })) };
    case 'caption':
      return { ...base, kind: 'caption', tag: 'figcaption', runs };
    case 'item':
    case 'numbered':
      return {
        ...base,
        kind: 'list',
        tag: role === 'item' ? 'ul' : 'ol',
        ordered: role === 'numbered',
        items: [{ depth: 0, ordered: role === 'numbered', runs }],
      };
    case 'quote':
      return { ...base, kind: 'quote', tag: 'blockquote', paragraphs: [runs] };
    case 'text':
    case 'furniture':
      return { ...base, kind: 'text', tag: 'p', runs };
  }
}

/** What each line of one story is. */
function rolesOf(story: readonly Line[]): readonly Role[] {
  const headline = findHeadline(story);
  const title = essence(story[headline]?.text ?? '');
  const isTitleAgain = (line: Line | undefined): boolean => line !== undefined && title !== '' && essence(line.text) === title;
  const counts = new Map<string, number>();
  for (const { text } of story) counts.set(text, (counts.get(text) ?? 0) + 1);
  const lede = story.findIndex((line, i) => i > headline && isProse(line.text) && !isTitleAgain(line) && !isTopCaption(line, counts));
  const end = story.findLastIndex((line) => isProse(line.text) || isSentence(line.text));
  const captions = new Set<string>();
  const roles = story.map((line, i): Role => {
    const { text } = line;
    if (isTitleAgain(line)) return 'headline';
    if (isControl(text) || isEndMark(text)) return 'furniture';
    const top = lede === -1 || i < lede;
    if (line.mark === 'image' || isCaption(text) || (top && isTopCaption(line, counts))) {
      // A repeated caption is text beside the caption: a rule ties it to the one above.
      if (captions.has(essence(text))) return 'text';
      captions.add(essence(text));
      return 'caption';
    }
    if (i < headline) return isByline(text) || isStamp(text) || isProse(text) ? 'text' : 'furniture';
    if (line.mark === 'item' || line.mark === 'numbered' || line.mark === 'quote') return line.mark;
    if (line.mark === 'heading') return 'subhead';
    if (top) return 'text';
    if (i > end) return isByline(text) || isStamp(text) ? (isTeaserAbove(story, i, end) ? 'furniture' : 'text') : isHeadline(text) ? 'furniture' : 'text';
    return isAloneSubhead(story, i) ? 'subhead' : 'text';
  });
  return withoutLinkLists(story, roles);
}

/** Lines among which the headline is looked for: menus and buttons stand above it, the story below. */
const HEADLINE_REACH = 15;

/** Index of the headline: what the template prints twice, a first-level heading, or the first line that looks like one; -1 for none. */
function findHeadline(story: readonly Line[]): number {
  const top = story.slice(0, HEADLINE_REACH);
  const prose = top.findIndex((line) => isProse(line.text) && !isHeadline(line.text) && !isCaption(line.text) && !hasCredit(line.text));
  const above = prose === -1 ? top : top.slice(0, prose);
  const twice = above.findIndex(
    (line, i) => isHeadline(line.text) && story.slice(i + 1, i + HEADLINE_REACH).some((other) => essence(other.text) === essence(line.text)),
  );
  if (twice !== -1) return twice;
  const marked = above.findIndex((line) => line.mark === 'heading' && line.level === 1);
  if (marked !== -1) return marked;
  const looks = (line: Line): boolean => line.mark !== 'item' && !isByline(line.text) && !isCaption(line.text) && !hasCredit(line.text);
  const likely = above.findIndex((line) => looks(line) && isHeadline(line.text));
  if (likely !== -1) return likely;
  return above.findIndex((line) => looks(line) && isSubhead(line.text));
}

/** Characters from which a line printed twice above the lede is no name or label. */
const SHORTEST_CAPTION = 40;
/** Above the lede, a line printed twice or ending in an agency's name is a caption. */
const isTopCaption = (line: Line, counts: ReadonlyMap<string, number>): boolean =>
  line.mark === 'none' && (hasCredit(line.text) || (line.text.length >= SHORTEST_CAPTION && !isByline(line.text) && (counts.get(line.text) ?? 0) > 1));

/** Behind the story, a byline or date below another headline is that story's. */
const isTeaserAbove = (story: readonly Line[], i: number, end: number): boolean =>
  story.slice(end + 1, i).some(({ text }) => !isByline(text) && !isStamp(text) && (isHeadline(text) || isControl(text)));

/** A subhead stands between paragraphs; a title beside other titles is a link in a list of links. */
function isAloneSubhead(story: readonly Line[], i: number): boolean {
  const text = story[i]?.text ?? '';
  const next = story[i + 1];
  return isSubhead(text) && !isByline(text) && next !== undefined && (isSentence(next.text) || isProse(next.text) || next.mark !== 'none');
}

/** Short titles that stand in a row inside the body: related headlines, menus, tags. */
function withoutLinkLists(story: readonly Line[], roles: readonly Role[]): readonly Role[] {
  const firstProse = story.findIndex((line, i) => roles[i] === 'text' && isProse(line.text));
  const loose = (i: number): boolean => {
    const line = story[i];
    return (
      line !== undefined &&
      i > firstProse &&
      (roles[i] === 'text' || roles[i] === 'subhead') &&
      line.mark === 'none' &&
      isSubhead(line.text) &&
      !isByline(line.text)
    );
  };
  return roles.map((role, i) => (firstProse !== -1 && loose(i) && (loose(i - 1) || loose(i + 1)) ? 'furniture' : role));
}
