import type { Evidence, Provenance } from '../../article/model';
import { list, type MessageKey, t } from '../i18n';
import { shorten } from './words';

/** Below this the line says "probably": weak signs only, such as an address or a bare name in metadata. */
const CERTAIN = 0.7;

/** Whose copy this is, in a few words; null when no agency is seen. */
export function provenanceWords({ kind, text, pictures, confidence, evidence }: Provenance): string | null {
  const probably = confidence < CERTAIN;
  switch (kind) {
    case 'agency-copy':
      return t(probably ? 'agencyCopyProbably' : 'agencyCopy', list(text));
    case 'agency-material':
      return t(probably ? 'agencyMaterialProbably' : 'agencyMaterial', list(text));
    case 'agency-pictures':
      return t('agencyPicture', list(pictures));
    case 'mentioned':
      return t('agencyMentioned', list([...new Set(evidence.map((one) => one.agency))]));
    case 'none':
      return null;
  }
}

const SOURCE: Readonly<Record<Evidence['source'], MessageKey>> = {
  dateline: 'sourceDateline',
  byline: 'sourceByline',
  caption: 'sourceCaption',
  credit: 'sourceCredit',
  'sign-off': 'sourceSignOff',
  syndication: 'sourceSyndication',
  copyright: 'sourceCopyright',
  standards: 'sourceStandards',
  metadata: 'sourceMetadata',
  address: 'sourceAddress',
  prose: 'sourceProse',
};
const FOR: Readonly<Record<Evidence['for'], MessageKey>> = { text: 'forText', pictures: 'forPictures', mention: 'forMention' };

/** One line: whose copy, through whom; opens into the page's own words that say so. */
export function ProvenanceLine({ provenance, outlet }: { readonly provenance: Provenance; readonly outlet: string | null }) {
  const words = provenanceWords(provenance);
  if (!words) {
    return outlet ? (
      <p class="provenance provenance-none">
        <bdi>{outlet}</bdi>
      </p>
    ) : null;
  }
  return (
    <details class={`provenance provenance-${provenance.kind}`}>
      <summary>
        <span class="provenance-dot" aria-hidden="true" />
        <bdi>
          <strong>{words}</strong>
        </bdi>
        {outlet && (
          <span class="provenance-via">
            {' · '}
            <bdi>{provenance.kind === 'agency-copy' || provenance.kind === 'agency-pictures' ? t('via', outlet) : outlet}</bdi>
          </span>
        )}{' '}
        <bdi class="provenance-how">{t('howWeKnow')}</bdi>
      </summary>
      <ul class="evidence">
        {provenance.evidence.map((one, index) => (
          <li key={index}>
            <bdi class="evidence-source">
              {one.agency} · {t(FOR[one.for])} · {t(SOURCE[one.source])}
            </bdi>
            <q dir="auto">{shorten(one.quote, 220)}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
