import { at, detectIn, type LookOptions } from '../detect';
import { type Glance, glance } from '../snapshot/glance';
import { type Features, featuresOf } from './features';
import { WEIGHTS } from './weights';

/** Why detect() says what it says, in words for people; apart from it, as the small script on every page does not ask. */
export const evidenceFor = (document: Document, options: LookOptions = {}): readonly string[] => evidenceIn(at(glance(document), options));

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

/** What spoke for and against, the heaviest first, and where the agency is named. */
export function evidenceIn(look: Glance): readonly string[] {
  const { agency, quote } = detectIn(look);
  return [...reasons(featuresOf(look)), ...(agency === null ? [] : [`${agency}: “${quote}”`])];
}

const reasons = (features: Features): readonly string[] => [
  ...new Set(
    Object.entries(WORDS)
      .map(([name, words]) => ({ words, speaks: (WEIGHTS[name] ?? 0) * (features[name] ?? 0) }))
      .filter(({ speaks }) => Math.abs(speaks) >= NOTABLE)
      .sort((a, b) => Math.abs(b.speaks) - Math.abs(a.speaks))
      .map(({ words, speaks }) => `${speaks > 0 ? 'for' : 'against'}: ${words}`),
  ),
];
