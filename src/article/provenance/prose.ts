import type { Evidence } from '../model';
import type { AgencyMention } from '../wire/agencies';
import { mentionsIn } from '../wire/mentions';
import { part } from './quote';
import type { ProvenanceSources } from './sources';

/** Characters of a paragraph that are read for a mention; real ones are shorter. */
const READ = 5000;

/** "Reuters reported": named in the copy, no proof of whose copy it is. */
export function proseEvidence({ region, story }: ProvenanceSources): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const block of region) {
    if (!story.has(block.id) || block.kind !== 'text' || block.text.length < 60) continue;
    for (const mention of mentionsIn(block.text.slice(0, READ))) {
      const { agency } = mention;
      if (!seen.has(agency.short))
        seen.set(agency.short, { agency: agency.short, for: 'mention', source: 'prose', quote: around(block.text, mention), block: block.id });
    }
  }
  return [...seen.values()];
}

const around = (text: string, { start, end }: AgencyMention): string => part(text, Math.max(0, start - 40), end + 40).trim();
