import { expression } from '../expression';
import type { Dateline, Moment } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { peopleIn } from '../wire/bylines';
import { isCredit } from '../wire/captions';
import { matchDateline, placeLine } from '../wire/datelines';
import { mentionsIn } from '../wire/mentions';
import { isByline } from './byline-blocks';

/** Paragraphs from the story's beginning in which a dateline can stand: captions, bullets, a standfirst or an update note may come first. */
const OPENING = 8;

/** Paragraphs in which a place alone before a dash is one; further down it labels what follows. */
const OPENING_BARE = 2;

/** A paragraph of some length: not a label, a byline or a subhead. */
const isLong = (block: SourceBlock): boolean => block.kind === 'text' && block.text.length > 30;

/** The dateline of the lede, parsed; it also stays where it is printed. null when the story has none. */
export function datelineOf(
  page: Page,
  story: readonly SourceBlock[],
  around: readonly SourceBlock[],
  published: Moment | null,
  language: string | null,
): Dateline | null {
  const paragraphs = story.filter(isLong).slice(0, OPENING);
  for (const [index, block] of paragraphs.entries()) {
    const match = matchDateline(block.text, { published, language });
    // `Ana Ruiz / AFP / Getty Images`, the credit of the picture above
    if (!match?.place || isCredit(block.text)) continue;
    if (!match.agency && !match.date && !match.region && index >= OPENING_BARE) continue;
    const { place, region, date, agency, start, end } = match;
    return { text: block.text.slice(start, end).trim(), place, region, date, agency: agency?.short ?? null, block: block.id };
  }
  return ownLine(page, story, around, published);
}

/** Words that lead to a place, in the languages we read. */
const TO_PLACE = '(?:in|at|near|from|to|aus|nach|bei|à|en|em|de|da|w|we|z|te|uit|в|из|под)';

/** Whether the story itself goes to a place, as one that is datelined there does: `in Pittsburgh`, `aus Erie`. Capitals say nothing: `PITTSBURGH`. */
const goesTo = (story: readonly SourceBlock[], place: string): boolean =>
  place.split('/').every((name) => {
    const small = name.toLowerCase();
    const said = expression(`(?<!\\p{L})${TO_PLACE} ${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'i');
    return story.some(({ text }) => text.toLowerCase().includes(small) && said.test(text));
  });

/** The dateline on a line of its own: the paragraph right before the lede, or the byline's row with the agency in it. */
function ownLine(page: Page, story: readonly SourceBlock[], around: readonly SourceBlock[], published: Moment | null): Dateline | null {
  const lede = story.find(isLong);
  if (!lede) return null;
  const above = page.blocks[lede.id - 1];
  const rows = around.filter((block) => block.kind === 'text' && block.id < lede.id && isByline(page, block));
  if (above?.kind === 'text' && above.tag === lede.tag && above.container === lede.container) rows.unshift(above);
  for (const block of rows) {
    // beside its agency one word is a place enough: `PTI, Washington,`
    const signed = mentionsIn(block.text).length > 0;
    const match = placeLine(block.text, { published, isKnown: (place) => (signed && !/\s/.test(place)) || goesTo(story, place) });
    if (!match?.place || (block !== above && !match.agency)) continue;
    return { text: block.text.trim(), place: match.place, region: match.region, date: match.date, agency: match.agency?.short ?? null, block: block.id };
  }
  return null;
}

/** The people whom a dateline names beside the agency: `PRAHA (Jan Novák, ČTK) –`, `Praha 12. března (ČTK/Jan Novák) -`. */
export function peopleOf(dateline: Dateline | null): readonly string[] {
  const inside = /[(（]([^()（）]{5,60})[)）]/.exec(dateline?.text ?? '')?.[1];
  return inside !== undefined && /[,/]/.test(inside) ? peopleIn(inside, { outlet: null, single: false }) : [];
}
