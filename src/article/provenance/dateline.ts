import type { Evidence } from '../model';
import { matchDateline } from '../wire/datelines';
import type { ProvenanceSources } from './sources';

/** The agency in the story's dateline. */
export function datelineEvidence({ region, story, dateline, language }: ProvenanceSources): Evidence[] {
  if (dateline?.agency) return [{ agency: dateline.agency, for: 'text', source: 'dateline', quote: dateline.text, block: dateline.block }];
  // A dateline without a place, or one behind bullets and notes: `(EFE).- El`, `(ANSA) -`.
  for (const block of region.filter((one) => story.has(one.id) && one.kind === 'text' && one.text.length > 30).slice(0, 4)) {
    const match = matchDateline(block.text, { published: null, language });
    if (match?.agency)
      return [{ agency: match.agency.short, for: 'text', source: 'dateline', quote: block.text.slice(match.start, match.end).trim(), block: block.id }];
  }
  return [];
}
