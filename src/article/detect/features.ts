import type { Glance } from '../snapshot/glance';
import { ADDRESS_FEATURES, addressOf } from './address';

/**
 * What a look at a page comes to in numbers, each between about 0 and 1 so that the weights (weights.ts) can be compared.
 * A name here is a name there; a new feature needs the training run (scripts/train-detect.mjs).
 */
export type Features = Readonly<Record<string, number>>;

/** A count on a logarithmic scale: 1 at `full` and above. */
export const log = (value: number, full: number): number => Math.min(1, Math.log1p(value) / Math.log1p(full));
const flag = (value: boolean): number => (value ? 1 : 0);

const ARTICLE_TYPES =
  /^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting|Report|ScholarlyArticle|MedicalWebPage|Recipe|Review|HowTo)$/m;

/** What its head, its address and its paragraphs come to. */
export function featuresOf(look: Glance): Features {
  const { metas, title } = look;
  const prose = look.paragraphs.filter((paragraph) => paragraph.prose);
  const held: number[] = [];
  let total = 0;
  for (const { parent, length } of prose) {
    held[parent] = (held[parent] ?? 0) + length;
    total += length;
  }
  const fullest = held.reduce((most, chars) => Math.max(most, chars), 0);
  const names = [...metas.keys()].join('\n');
  const has = (pattern: RegExp): number => flag(pattern.test(names));
  const types = look.types.join('\n');
  const type = (pattern: RegExp): number => flag(pattern.test(types));
  const og = metas.get('og:type')?.toLowerCase() ?? '';
  const { features, path, parts } = addressOf(look.url);
  return {
    fullest: log(fullest, 12_000),
    share: total > 0 ? fullest / total : 0,
    proseCount: log(prose.length, 60),
    noProse: flag(prose.length === 0),
    fewProse: flag(prose.length < 4),
    ldArticle: type(ARTICLE_TYPES),
    ldProduct: type(/^(?:Product|Offer|AggregateOffer|ProductGroup)$/m),
    ldList: type(/^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|Blog)$/m),
    ldForum: type(/^(?:DiscussionForumPosting|QAPage|Question|Comment)$/m),
    ldAuthor: type(/^Person$/m),
    ldNone: flag(types === ''),
    ogArticle: flag(/article|blog|news|story/.test(og)),
    ogWebsite: flag(og === 'website'),
    ogProduct: flag(/product|item/.test(og)),
    published: has(/published_time|datepublished|pubdate|publish-?date|dc\.date|parsely-pub|sailthru\.date|date_published|^date$/m),
    modified: has(/modified_time|updated_time|lastmod/),
    shop: has(/product:|price/),
    generatorDocs: flag(/docusaurus|sphinx|mkdocs|vuepress|gitbook|hugo|jekyll|discourse|mediawiki/i.test(metas.get('generator') ?? '')),
    titleQuestion: flag(/^(?:how|why|what|when|who|where|can|do|does|is|are|best|top|the|\d+)\b/i.test(title)),
    titleList: flag(
      /\b(?:archives?|category|forum|documentation|docs|reference|manual|for sale|buy|shop|online store|services|solutions|pricing|search results|latest news|breaking news|home ?page)\b/i.test(
        title,
      ),
    ),
    root: flag(path === '/'),
    depth: log(parts.length, 6),
    slug: log((parts.at(-1) ?? '').split(/[-_]/).filter(Boolean).length, 10),
    dated: flag(/\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])?(?:[/-]|$)/.test(path)),
    ...Object.fromEntries(ADDRESS_FEATURES.map((name) => [name, flag(features.has(name))])),
  };
}
