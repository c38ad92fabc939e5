import type { Page, SourceBlock } from '../snapshot/page';
import { deskIn, opensByline, opensSigned } from '../wire/bylines';
import { labelled } from './author-labels';
import { linkedIn } from './author-links';
import { isApart, isAuthorBox, ledeOf } from './byline-blocks';
import { isOwnName } from './own-name';
import { printedPeople } from './printed';

/** Blocks around the story's end in which a byline or initials stand. */
const TAIL = 3;
const NEAR = 4;
/** Blocks behind the story in which a line or a box says who wrote it. */
const BOX = 30;

/** What the page prints behind the story of who wrote it. */
export interface Behind {
  /** `By Ana Ruiz`, `Text: Ana Ruiz`, in a line of its own. */
  readonly signed: () => readonly string[];
  /** Anyone there who can be the author. */
  readonly people: () => readonly string[];
  /** `August 12, 2025 By The Quay Team`. */
  readonly desk: () => string | null;
}

/** Looks behind the story; each question is only asked where nothing before it says who wrote. */
export function behindStory(page: Page, story: readonly SourceBlock[], outlet: string | null): Behind {
  const end = (story.at(-1)?.id ?? -1) + 1;
  const start = ledeOf(story)?.id ?? 0;
  const after = (from: number): readonly SourceBlock[] => page.blocks.slice(Math.max(0, from), end + BOX).filter((block) => !isApart(page, block, start));
  const people = (blocks: readonly SourceBlock[]): readonly string[] => printedPeople(page, blocks, outlet).people;
  const signed = (): readonly string[] => {
    const found = printedPeople(
      page,
      after(end - TAIL).filter((block) => opensByline(block.text)),
      outlet,
    );
    return found.signed ? found.people : [];
  };
  return {
    signed,
    people: () =>
      firstOf(
        () => people(after(end - TAIL).filter((block) => block.id < end + NEAR)),
        () => labelled(page, after(end))?.people ?? [],
        () => linkedIn(page, after(end), story, outlet)?.people ?? [],
        signed,
        () => people(after(end).filter((block) => isAuthorBox(page, block))),
      ),
    desk: () => {
      const blocks = after(end);
      const desk = linkedIn(page, blocks, [], outlet)?.desk ?? labelled(page, blocks)?.desk ?? null;
      if (desk !== null && !isOwnName(desk, outlet)) return desk;
      const line = blocks.find((block) => block.text.length <= 80 && opensSigned(block.text) && deskIn(block.text) !== null);
      return line ? deskIn(line.text) : null;
    },
  };
}

/** The first answer that names anyone. */
export function firstOf(...tries: readonly (() => readonly string[])[]): readonly string[] {
  for (const find of tries) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}
