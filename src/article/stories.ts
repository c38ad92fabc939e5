import { essence } from './clean/compare';
import type { OtherStory } from './model';
import type { Selection } from './select';
import type { Container, Page, SourceBlock } from './snapshot/page';

/** Paragraphs that a story has at least before another one can begin below it. */
const STORY = 3;
/** Characters from which a text is a paragraph. */
const PARAGRAPH = 60;

export interface First {
  /** The page up to the next story: what stands by that one says nothing of this one. */
  readonly page: Page;
  readonly selection: Selection;
  readonly others: readonly OtherStory[];
}

/** The first story of the page, and the others that follow it in the same stream: read on below, `next article`. */
export function firstStory(page: Page, selection: Selection): First {
  const { region, story } = selection;
  const known = new Set<string>();
  const others: OtherStory[] = [];
  let paragraphs = 0;
  let last = -1;
  let end: number | null = null;
  for (const block of region) {
    if (block.kind === 'heading' && block.level === 1 && !known.has(essence(block.text))) {
      known.add(essence(block.text));
      if (paragraphs < STORY || !opens(page, block, last, region, story)) continue;
      end ??= block.id;
      others.push({ headline: block.text, url: null });
    } else if (isParagraph(block, story)) {
      paragraphs++;
      last = block.id;
    }
  }
  if (end === null) return { page, selection, others };
  const border = end;
  return {
    page: { ...page, blocks: page.blocks.slice(0, border) },
    selection: { ...selection, region: region.filter((block) => block.id < border), story: new Set([...story].filter((id) => id < border)) },
    others,
  };
}

const isParagraph = (block: SourceBlock, story: ReadonlySet<number>): boolean => block.kind === 'text' && story.has(block.id) && block.text.length >= PARAGRAPH;

/**
 * Whether a heading opens a story of its own: the widest container around it that holds none of the paragraphs so far holds
 * its own ones. Near miss: a subhead in a wrapper of its own (`markdown-heading`, a section of a page builder), first-level by the author's habit.
 */
function opens(page: Page, heading: SourceBlock, last: number, region: readonly SourceBlock[], story: ReadonlySet<number>): boolean {
  let home: Container | null = null;
  for (let up = page.containers[heading.container]; up && up.first > last; up = up.parent === null ? undefined : page.containers[up.parent]) home = up;
  if (home === null) return false;
  const { end } = home;
  return region.filter((block) => block.id > heading.id && block.id < end && isParagraph(block, story)).length >= STORY;
}
