import { type Features, featuresOf } from './detect/features';
import { BIAS, WEIGHTS } from './detect/weights';
import type { Detection } from './model';
import { type Glance, glance } from './snapshot/glance';
import { agenciesIn, agencyNamed, agencyOfHost, isAmbiguous } from './wire/agencies';

/** The cheap look: is this one article, whose copy or picture is it, and how do we know? Changes nothing in the document. */
export function detect(document: Document, options: { readonly url?: string } = {}): Detection {
  const look = glance(document);
  return detectIn(options.url === undefined ? look : { ...look, url: options.url });
}

/** As {@link detect}, from a look already taken. */
export function detectIn(look: Glance): Detection {
  const features = featuresOf(look);
  const score = scoreOf(features);
  const isArticle = score >= 0.5;
  const wire = isArticle ? agencyIn(look) : null;
  return { isArticle, score, agency: wire?.agency ?? null, evidence: [...reasons(features), ...(wire ? [`${wire.agency}: “${wire.quote}”`] : [])] };
}

function scoreOf(features: Features): number {
  let sum = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * (features[name] ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** What a feature means to people; features without a line here are counted but not named. */
const WORDS: Readonly<Record<string, string>> = {
  fullest: 'much prose in one place',
  share: 'most of the prose is together',
  ldArticle: 'the page calls itself an article',
  ogArticle: 'the page calls itself an article',
  published: 'a date of publication',
  dated: 'a date in the address',
  slug: 'a headline in the address',
  authors: 'an author',
  captions: 'pictures with captions',
  fewProse: 'little prose',
  headsLinked: 'headings are links',
  linksPerProse: 'many links for its prose',
  prices: 'prices',
  products: 'products',
  code: 'code',
  generatorDocs: 'made by a documentation tool',
  root: 'the front page of a site',
  pathList: 'an address of a list',
  pathShop: 'an address of a shop',
  pathForum: 'an address of a forum',
  pathDocs: 'an address of documentation',
};
/** Share of the score, in the logit, from which a feature is worth naming. */
const NOTABLE = 0.4;

const reasons = (features: Features): readonly string[] => [
  ...new Set(
    Object.entries(WORDS)
      .map(([name, words]) => ({ words, speaks: (WEIGHTS[name] ?? 0) * (features[name] ?? 0) }))
      .filter(({ speaks }) => Math.abs(speaks) >= NOTABLE)
      .sort((a, b) => Math.abs(b.speaks) - Math.abs(a.speaks))
      .map(({ words, speaks }) => `${speaks > 0 ? 'for' : 'against'}: ${words}`),
  ),
];

interface Wire {
  readonly agency: string;
  readonly quote: string;
}

/**
 * `KABUL, Afghanistan (AP) —`, `МОСКВА, 25 ноября. /ТАСС/.`, `(EFE).-`, `【ワシントン共同】`, `新华社北京`: enough of a dateline to see its
 * agency. The whole grammar (wire/datelines.ts) is the parser's; this script must stay small.
 */
const DATELINE =
  /^[^.!?“”"()]{0,80}(?:\.\s?)?[(（/]([^()（）/]{2,30})(?:\/[\p{L}]{2,5})?[)）/]\s*(?:[-–—_.:]|$)|^【[^】]{0,12}?(共同|時事)】|^(新华社|中新社)/u;
/** Lines that end a story and name its agency: `(dpa)`, `© Thomson Reuters 2020`, `With inputs from PTI`, `… contributed to this report`. */
const SIGN_OFF = /^[([—–-]|©|\(c\)|copyright|inputs? from|reporting by|editing by|contributed to|(?:con|com) informa|\bmit\b|trust principles/i;
/** A caption's end, in characters, where its credit line stands. */
const CREDIT = 60;

/** Whose copy: dateline, byline, the agency's own site, the story's end; else whose picture. */
function agencyIn(look: Glance): Wire | null {
  for (const text of look.opening) {
    const match = DATELINE.exec(text);
    const agency = match && agencyNamed(match[1] ?? match[2] ?? match[3] ?? '');
    if (match && agency) return { agency: agency.short, quote: match[0] };
  }
  for (const text of [...look.bylines, look.metas.get('author') ?? '']) {
    const agency = agencyNamed(text);
    const first = agency && !isAmbiguous(text) ? agency : agenciesIn(text)[0]?.agency;
    if (first) return { agency: first.short, quote: text };
  }
  const host = /^https?:\/\/([^/:]+)/.exec(look.url)?.[1] ?? '';
  const own = agencyOfHost(host);
  if (own) return { agency: own.short, quote: host };
  for (const text of look.closing) {
    const line = text.length <= 160 ? text : (/\([^()]{2,80}\)\s*$/.exec(text)?.[0] ?? '');
    const agency = agencyNamed(line) ?? (SIGN_OFF.test(line) ? agenciesIn(line)[0]?.agency : null);
    if (agency && !isAmbiguous(line)) return { agency: agency.short, quote: line.trim() };
  }
  for (const text of look.captions) {
    const credit = text.slice(-CREDIT);
    const agency = agenciesIn(credit)[0]?.agency;
    if (agency) return { agency: agency.short, quote: credit };
  }
  return null;
}
