import type { Provenance } from '../model';
import { conclude } from './conclude';
import { datelineEvidence } from './dateline';
import { lineEvidence } from './lines';
import { pageEvidence } from './metadata';
import { pictureEvidence } from './pictures';
import { proseEvidence } from './prose';
import type { ProvenanceSources } from './sources';

/** Whose copy and whose pictures this is, with every piece of evidence quoted and located. */
export function findProvenance(sources: ProvenanceSources): Provenance {
  const evidence = [...datelineEvidence(sources), ...lineEvidence(sources), ...pictureEvidence(sources), ...pageEvidence(sources), ...proseEvidence(sources)];
  return conclude(evidence, sources.signed);
}
