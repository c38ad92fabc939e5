import { isByline } from '../assemble/byline-blocks';
import { re } from '../expression';
import type { Evidence, EvidenceSource } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { agencyNamed, isAmbiguous, shortNames } from '../wire/agencies';
import { creditOf, tailCredit } from '../wire/credits';
import { mentionsIn } from '../wire/mentions';
import { isUnderPicture } from './pictures';
import { BEFORE, BEHIND, inFurniture, nextStory } from './place';
import { each, quoted } from './quote';
import type { ProvenanceSources } from './sources';

/** Paragraphs from the end in which a bare agency is a credit. */
const LAST = 3;

/** Bylines, desk credits, sign-offs, syndication notes and copyright tails of the story. */
export function lineEvidence(sources: ProvenanceSources): Evidence[] {
  const { page, region, story, figures } = sources;
  const first = region[0]?.id ?? 0;
  const end = (region.at(-1)?.id ?? -1) + 1;
  const inStory = region.filter((block) => story.has(block.id));
  const opening = inStory.find((block) => block.kind === 'text' && block.text.length > 60)?.id ?? first;
  const closing = inStory.filter((block) => block.kind === 'text').slice(-LAST)[0]?.id ?? end;
  const found: Evidence[] = [];
  for (const block of page.blocks.slice(Math.max(0, first - BEFORE), Math.min(end + BEHIND, nextStory(sources)))) {
    if (block.kind === 'image' || block.kind === 'caption' || figures.captions.has(block.id) || block.text === '') continue;
    if (!story.has(block.id) && inFurniture(sources, block)) continue;
    if (block.id > opening && isUnderPicture(page, block)) continue;
    const last = block.id >= closing;
    const base = { for: 'text' as const, quote: quoted(block.text), block: block.id };
    const credit = block.text.length <= 600 ? creditOf(block.text, last) : null;
    if (credit) {
      if (credit.kind === 'copyright' && ((block.id < opening && !story.has(block.id)) || isPictureLine(page, block))) continue;
      found.push(...each(credit.kind === 'standards' ? ['Reuters'] : credit.agencies, { ...base, source: sourceOf(credit.kind) }));
      continue;
    }
    const tail = story.has(block.id) ? tailCredit(block.text, last) : null;
    if (tail)
      found.push(
        ...each(tail.kind === 'standards' ? ['Reuters'] : tail.agencies, {
          ...base,
          quote: quoted(block.text.slice(tail.start).trim()),
          source: sourceOf(tail.kind),
        }),
      );
    else if (block.id < opening + 2 || last || (story.has(block.id) && agencyNamed(block.text)))
      found.push(...each(bylineAgencies(page, block), { ...base, source: 'byline' }));
  }
  return found;
}

/** `© AFP / ANA RUIZ` under a picture: no year, no rights, right beside it. */
const isPictureLine = (page: Page, block: SourceBlock): boolean =>
  block.text.length < 80 &&
  !/\d{4}|rights|rechte|derechos|droits/i.test(block.text) &&
  page.blocks.slice(Math.max(0, block.id - 2), block.id + 3).some((other) => other.kind === 'image');

const sourceOf = (kind: string): EvidenceSource =>
  kind === 'sign-off' || kind === 'syndication' || kind === 'copyright' || kind === 'standards' ? kind : 'credit';

/** What a line that names its source opens with. */
const LABEL = /^(?:source|quelle|fuente|fonte|źródło|источник|kilde|bron|kaynak|来源|출처)\s*[:：]\s*/i;
const LONGEST_LABEL = 20;
/** Characters of the longest line of names. */
const LONGEST = 120;

/** Agencies in a byline: `By ANA RUIZ, Associated Press`, `Reuters`, `dpa/lno`, `Quelle: dpa`. */
function bylineAgencies(page: Page, block: SourceBlock): readonly string[] {
  if (block.text.length > LONGEST + LONGEST_LABEL) return [];
  const text = block.text.replace(LABEL, '');
  if (text.length > LONGEST) return [];
  const alone = agencyNamed(text);
  if (alone && !isAmbiguous(text)) return [alone.short];
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return [];
  const labelled = text !== block.text;
  return labelled || (isByline(page, block) && !re`[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}`.test(text)) ? shortNames(mentions) : [];
}
