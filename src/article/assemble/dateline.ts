import { COUNTRIES, OTHER_PLACES } from '../facts/data/places';
import type { Dateline, Moment } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { matchDateline, placeLine } from '../wire/datelines';
import { isByline } from './bylines';

/** Paragraphs from the story's beginning in which a dateline can stand: captions, bullets, a standfirst or an update note may come first. */
const OPENING = 8;

/** The dateline of the lede, parsed; it also stays where it is printed. null when the story has none. */
export function datelineOf(
  page: Page,
  story: readonly SourceBlock[],
  around: readonly SourceBlock[],
  published: Moment | null,
  language: string | null,
): Dateline | null {
  const paragraphs = story.filter((block) => block.kind === 'text' && block.text.length > 30).slice(0, OPENING);
  for (const block of paragraphs) {
    const match = matchDateline(block.text, { published, language });
    if (!match?.place) continue;
    const { place, region, date, agency, start, end } = match;
    return { text: block.text.slice(start, end).trim(), place, region, date, agency: agency?.short ?? null, block: block.id };
  }
  return ownLine(page, paragraphs[0], around, published);
}

/** Every known place in small letters; made at the first question. */
let known: ReadonlySet<string> | null = null;
function isKnown(place: string): boolean {
  known ??= new Set([...COUNTRIES, ...OTHER_PLACES].map((one) => one.toLowerCase()));
  return place.split(/[/]/).every((one) => known?.has(one.toLowerCase()));
}

/** The dateline on a line of its own: the paragraph right before the lede, or the byline's row with the agency in it. */
function ownLine(page: Page, lede: SourceBlock | undefined, around: readonly SourceBlock[], published: Moment | null): Dateline | null {
  if (!lede) return null;
  const above = page.blocks[lede.id - 1];
  const rows = around.filter((block) => block.kind === 'text' && block.id < lede.id && isByline(page, block));
  if (above?.kind === 'text' && above.tag === lede.tag && above.container === lede.container) rows.unshift(above);
  for (const block of rows) {
    const match = placeLine(block.text, { published, isKnown });
    if (!match?.place || (block !== above && !match.agency)) continue;
    return { text: block.text.trim(), place: match.place, region: match.region, date: match.date, agency: match.agency?.short ?? null, block: block.id };
  }
  return null;
}
