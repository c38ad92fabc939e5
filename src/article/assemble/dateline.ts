import type { Dateline, Moment } from '../model';
import type { SourceBlock } from '../snapshot/page';
import { matchDateline } from '../wire/datelines';

/** Paragraphs from the story's beginning in which a dateline can stand: captions, bullets, a standfirst or an update note may come first. */
const OPENING = 8;

/** The dateline of the lede, parsed; it also stays where it is printed. null when the story has none. */
export function datelineOf(story: readonly SourceBlock[], published: Moment | null, language: string | null): Dateline | null {
  const paragraphs = story.filter((block) => block.kind === 'text' && block.text.length > 30).slice(0, OPENING);
  for (const block of paragraphs) {
    const match = matchDateline(block.text, { published, language });
    if (!match?.place) continue;
    const { place, region, date, agency, start, end } = match;
    return { text: block.text.slice(start, end).trim(), place, region, date, agency: agency?.short ?? null, block: block.id };
  }
  return null;
}
