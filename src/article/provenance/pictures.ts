import { gated } from '../gate/gate';
import type { Evidence } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { agencyNamed, isAmbiguous } from '../wire/agencies';
import { isCredit, splitCredit } from '../wire/captions';
import { BEFORE, inFurniture, nextStory } from './place';
import { each, quoted } from './quote';
import type { ProvenanceSources } from './sources';

/** Agencies in captions and in credit lines beside pictures. */
export function pictureEvidence(sources: ProvenanceSources): Evidence[] {
  const { page, region, story, figures } = sources;
  const found: Evidence[] = [];
  const end = (region.at(-1)?.id ?? -1) + 1;
  for (const block of page.blocks.slice(pictureStart(sources), Math.min(end + 1, nextStory(sources)))) {
    if (!story.has(block.id) && inFurniture(sources, block)) continue;
    const texts = block.kind === 'image' ? [block.text, ...block.titles] : [block.text];
    const isCaption = block.kind === 'caption' || block.kind === 'image' || figures.captions.has(block.id);
    for (const text of texts) {
      if (text === '' || text.length > 900) continue;
      if (!isCaption && !isUnderPicture(page, block) && !(text.length < 160 && isPictureCredit(page, block, text)) && !isLabelled(text)) continue;
      const { agencies, credit } = splitCredit(text);
      // A caption element that holds nothing but the credit may print it bare: `Keystone`, `dpa`.
      const bare = agencies.length === 0 && (isCaption || isUnderPicture(page, block)) && !isAmbiguous(text) ? agencyNamed(text) : null;
      found.push(...each(bare ? [bare.short] : agencies, { for: 'pictures', source: 'caption', quote: quoted(credit ?? text), block: block.id }));
    }
  }
  return found;
}

/** `… po vítězství. | Foto: Reuters`: a caption by its labelled credit, whatever the markup calls it. */
const LABELLED_TAIL = gated(/(?:^|[.!?|)\]]\s*)\(?(?:foto|photo|bild|image|fot\.|crédit(?: photo)?|photograph)\s*:[^.!?]{2,80}$/i);
const isLabelled = (text: string): boolean => LABELLED_TAIL.test(text, text.slice(-120));

/** Blocks above the headline in which its picture can stand. */
const ABOVE = 4;

/** The lead picture stands between headline and story, or right above the headline. */
function pictureStart({ page, region, headline }: ProvenanceSources): number {
  const first = region[0]?.id ?? 0;
  const printed = page.blocks.findLast((block) => block.id <= first && block.kind === 'heading' && block.text === headline);
  return Math.max(0, Math.min(first - BEFORE, (printed?.id ?? first) - ABOVE));
}

/** An agency's name and no more, right under a picture; in brackets it signs the text. */
export const isUnderPicture = (page: Page, block: SourceBlock): boolean =>
  page.blocks[block.id - 1]?.kind === 'image' && !/^[([（【]/.test(block.text) && agencyNamed(block.text) !== null;

/** A credit line beside its picture, in a block of its own: by its name in the markup, or by a word for pictures in it. */
function isPictureCredit(page: Page, block: SourceBlock, text: string): boolean {
  return /credit|copyright|photo|image|bild|foto|source|caption/.test(`${block.hints} ${page.containers[block.container]?.hints ?? ''}`)
    ? isCredit(text)
    : /^[\s(]*(?:photo|foto|bild|image|fot\.|crédit|©|\(AP Photo)/i.test(text) && isCredit(text);
}
