import type { Glance } from '../snapshot/glance';

/**
 * What a look at a page comes to in numbers, each between about 0 and 1 so that the weights (weights.ts) can be compared.
 * A name here is a name there; a new feature needs the training run (scripts/train-detect.mjs).
 */
export type Features = Readonly<Record<string, number>>;

/** A count on a logarithmic scale: 1 at `full` and above. */
const log = (value: number, full: number): number => Math.min(1, Math.log1p(value) / Math.log1p(full));
const flag = (value: boolean): number => (value ? 1 : 0);

const ARTICLE_TYPES =
  /^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting|Report|ScholarlyArticle|MedicalWebPage|Recipe|Review|HowTo)$/;

export function featuresOf(look: Glance): Features {
  const { counts, paragraphs, metas, types } = look;
  const prose = paragraphs.filter((paragraph) => paragraph.prose);
  const sums = new Map<number, number>();
  for (const { parent, length } of prose) sums.set(parent, (sums.get(parent) ?? 0) + length);
  const fullest = Math.max(0, ...sums.values());
  const total = prose.reduce((sum, { length }) => sum + length, 0);
  const linked = prose.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const has = (pattern: RegExp): number => flag([...metas.keys()].some((name) => pattern.test(name)));
  const type = (pattern: RegExp): number => flag(types.some((one) => pattern.test(one)));
  const og = metas.get('og:type')?.toLowerCase() ?? '';
  const h1 = look.headings.filter((heading) => heading.level === 1);
  const words = h1[0]?.text.split(' ').length ?? 0;
  const { path, last, query } = partsOf(look.url);
  const inPath = (pattern: RegExp): number => flag(pattern.test(path));
  return {
    fullest: log(fullest, 12_000),
    total: log(total, 20_000),
    share: total > 0 ? fullest / total : 0,
    proseCount: log(prose.length, 60),
    proseMean: log(prose.length > 0 ? total / prose.length : 0, 600),
    spread: log(sums.size, 30),
    linked: total > 0 ? Math.min(1, linked / total) : 0,
    noProse: flag(prose.length === 0),
    fewProse: flag(prose.length < 4),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, log(count, FULL[name] ?? 50)])),
    linksPerProse: log(counts.links / (1 + total / 500), 100),
    headsLinked: counts.subheads > 0 ? Math.min(1, counts.linkedHeads / counts.subheads) : 0,
    linkedHeadsPerProse: log(counts.linkedHeads / (1 + fullest / 500), 20),
    oneArticle: flag(counts.articles === 1),
    manyArticles: flag(counts.articles > 4),
    ldArticle: type(ARTICLE_TYPES),
    ldProduct: type(/^(?:Product|Offer|AggregateOffer|ProductGroup)$/),
    ldList: type(/^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|Blog)$/),
    ldForum: type(/^(?:DiscussionForumPosting|QAPage|Question|Comment)$/),
    ldDocs: type(/^(?:TechArticle|APIReference|SoftwareApplication|SoftwareSourceCode)$/),
    ldService: type(/^(?:Service|LocalBusiness|ProfessionalService|FAQPage|Course)$/),
    ldAuthor: type(/^Person$/),
    ldNone: flag(types.length === 0),
    ogArticle: flag(/article|blog|news|story/.test(og)),
    ogWebsite: flag(og === 'website'),
    ogProduct: flag(/product|item/.test(og)),
    ogVideo: flag(/video/.test(og)),
    published: has(/published_time|datepublished|pubdate|publish-?date|dc\.date|parsely-pub|sailthru\.date|date_published|^date$/),
    modified: has(/modified_time|updated_time|lastmod/),
    author: has(/author|byl$|creator/),
    shop: has(/product:|price/),
    generatorDocs: flag(/docusaurus|sphinx|mkdocs|vuepress|gitbook|hugo|jekyll|discourse|mediawiki/i.test(metas.get('generator') ?? '')),
    h1One: flag(h1.length === 1),
    h1Words: log(words, 15),
    h1Short: flag(words > 0 && words < 4),
    h1Question: flag(/^(?:how|why|what|when|who|where|can|do|does|is|are|best|top|the|\d+)\b/i.test(h1[0]?.text ?? '')),
    h1Deal: flag(
      /\b(?:shop|buy|services?|solutions|products?|pricing|login|search|category|tag|archive|forum|documentation|reference|api)\b/i.test(h1[0]?.text ?? ''),
    ),
    root: flag(path === '/'),
    unknownAddress: flag(path === ''),
    depth: log(path.split('/').filter(Boolean).length, 6),
    slug: log(last.split(/[-_]/).filter(Boolean).length, 10),
    dated: inPath(/\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])?(?:[/-]|$)/),
    digits: flag(/\d{5,}/.test(last)),
    html: flag(/\.(?:html?|php|aspx?|shtml)$/i.test(last)),
    query: flag(query),
    pathNews: inPath(
      /\/(?:news|article|articles|story|stories|blog|blogs|post|posts|magazine|opinion|politics|sports?|world|insights?|learn|resources?|guides?)\//i,
    ),
    pathShop: inPath(/\/(?:products?|p|dp|shop|store|item|buy|collections?|c|cat|category|categories|catalog|catalogue)(?:\/|$)/i),
    pathList: inPath(/\/(?:tag|tags|topic|topics|category|categories|section|archive|search|hub|author|list|index|page)(?:\/|$)|\/page\/\d+/i),
    pathDocs: inPath(/\/(?:docs?|documentation|api|reference|manual|wiki|help|support|guide|tutorials?|learn|latest|stable|en-us)(?:\/|$)/i),
    pathForum: inPath(/\/(?:forums?|threads?|t|questions?|discussions?|community|r|viewtopic|showthread|comments|issues)(?:[/.?]|$)/i),
    pathService: inPath(/\/(?:services?|solutions?|about|pricing|features?|industries|programs?|degrees?|courses?|platform|products?-and-services)(?:\/|$)/i),
    hostDocs: flag(/^https?:\/\/(?:docs?|developer|developers|api|wiki|help|support|learn|man)\./i.test(look.url)),
    hostForum: flag(/^https?:\/\/(?:forums?|community|discuss|answers|ask|discourse|stackoverflow|talk|boards?)\b/i.test(look.url)),
    hostShop: flag(/^https?:\/\/(?:shop|store)\./i.test(look.url)),
    hostBlog: flag(/^https?:\/\/(?:blog|news|magazine|newsletter)\./i.test(look.url)),
    titleList: flag(
      /\b(?:archives?|category|forum|documentation|docs|reference|manual|for sale|buy|shop|online store|services|solutions|pricing|search results|latest news|breaking news|home ?page)\b/i.test(
        look.title,
      ),
    ),
  };
}

/** Counts at which a page is full of something. */
const FULL: Readonly<Record<string, number>> = {
  links: 600,
  items: 400,
  images: 100,
  articles: 40,
  times: 30,
  code: 30,
  textareas: 3,
  inputs: 40,
  subheads: 60,
  linkedHeads: 60,
  prices: 60,
  products: 100,
  comments: 100,
  authors: 30,
  crumbs: 6,
  shares: 40,
  replies: 100,
  buttons: 100,
  docs: 40,
  captions: 20,
  media: 10,
  tables: 100,
};

function partsOf(address: string): { readonly path: string; readonly last: string; readonly query: boolean } {
  try {
    const { pathname, search } = new URL(address);
    return { path: pathname, last: pathname.split('/').filter(Boolean).at(-1) ?? '', query: search.length > 1 };
  } catch {
    return { path: '', last: '', query: false };
  }
}
