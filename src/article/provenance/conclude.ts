import type { Evidence, EvidenceSource, Provenance, ProvenanceKind } from '../model';

/** How sure one piece of evidence makes: agencies print datelines and sign-offs only on their own copy; metadata is filled in by templates. */
const WEIGHT: Readonly<Record<EvidenceSource, number>> = {
  dateline: 0.95,
  byline: 0.9,
  'sign-off': 0.85,
  standards: 0.9,
  syndication: 0.8,
  copyright: 0.75,
  credit: 0.75,
  caption: 0.9,
  address: 0.8,
  metadata: 0.7,
  prose: 0.3,
};

/** One of five kinds, with the agencies in order of weight; `signed`: people of the outlet are named as authors. */
export function conclude(all: readonly Evidence[], signed: boolean): Provenance {
  const evidence = all.filter(
    (one, index) => all.findIndex((other) => other.agency === one.agency && other.source === one.source && other.quote === one.quote) === index,
  );
  const text = ranked(evidence.filter((one) => one.for === 'text'));
  const pictures = ranked(evidence.filter((one) => one.for === 'pictures'));
  const named = new Set([...text, ...pictures]);
  const kept = evidence.filter((one) => one.for !== 'mention' || !named.has(one.agency));
  const mentioned = kept.some((one) => one.for === 'mention');
  const kind: ProvenanceKind =
    text.length > 0
      ? isMaterial(evidence, signed)
        ? 'agency-material'
        : 'agency-copy'
      : pictures.length > 0
        ? 'agency-pictures'
        : mentioned
          ? 'mentioned'
          : 'none';
  const strongest = kind === 'agency-pictures' ? 'pictures' : kind === 'mentioned' ? 'mention' : 'text';
  const doubt = kept.filter((one) => one.for === strongest).reduce((left, one) => left * (1 - WEIGHT[one.source]), 1);
  return { kind, text, pictures, confidence: kind === 'none' ? 0 : Math.round((1 - doubt) * 100) / 100, evidence: kept };
}

/** The outlet's own story with agency material: signed by its people, and only a note or a credit names the agency. */
function isMaterial(evidence: readonly Evidence[], signed: boolean): boolean {
  const sources = new Set(evidence.filter((one) => one.for === 'text').map((one) => one.source));
  return (
    !sources.has('dateline') &&
    !sources.has('byline') &&
    !sources.has('standards') &&
    !sources.has('address') &&
    (signed || [...sources].every((source) => source === 'syndication'))
  );
}

function ranked(evidence: readonly Evidence[]): readonly string[] {
  const weight = new Map<string, number>();
  for (const one of evidence) weight.set(one.agency, (weight.get(one.agency) ?? 0) + WEIGHT[one.source]);
  return [...weight].sort((a, b) => b[1] - a[1]).map(([agency]) => agency);
}
