import { metasOf } from '../assemble/metas';
import { hostOf } from '../assemble/titles';
import type { Evidence } from '../model';
import { agencyNamed, agencyOfHost, shortNames } from '../wire/agencies';
import { mentionsIn } from '../wire/mentions';
import { each } from './quote';
import type { ProvenanceSources } from './sources';

/** What the page says of itself and where it lives. */
export function pageEvidence({ page }: ProvenanceSources): Evidence[] {
  const found: Evidence[] = [];
  const own = agencyOfHost(hostOf(page));
  if (own) found.push({ agency: own.short, for: 'text', source: 'address', quote: hostOf(page), block: null });
  const feed = /-zz-(dpa)-|[/_-](dpa|afp|reuters|efe|sid)[/_-](?:feed|news|infoline|infocom|urn)|\/(reuters|afp|dpa|efe|ansa)\//i.exec(page.url ?? '');
  const named = feed && agencyNamed((feed[1] ?? feed[2] ?? feed[3] ?? '').toUpperCase());
  if (named) found.push({ agency: named.short, for: 'text', source: 'address', quote: feed[0], block: null });
  const authors = [
    ...metasOf(
      page,
      'author',
      'article:author',
      'dc.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
      'source',
      'article:source',
      'dc.source',
      'news_source',
      'content-source',
      'cxenseparse:author',
    ),
    ...page.head.jsonLd.flatMap(authorNames),
  ];
  for (const author of authors.filter((text) => text.length <= 80 && !/^https?:/.test(text))) {
    const alone = agencyNamed(author);
    const agencies = alone ? [alone.short] : shortNames(mentionsIn(author));
    found.push(...each(agencies, { for: 'text', source: 'metadata', quote: author, block: null }));
  }
  return found;
}

function authorNames(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const values = Array.isArray(entry.author) ? entry.author : [entry.author, entry.sourceOrganization, entry.creditText];
  return values.flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    const name = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).name : null;
    return typeof name === 'string' ? [name] : [];
  });
}
