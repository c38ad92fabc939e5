import { at, detectIn, type LookOptions } from '../detect';
import type { ExplainedDetection } from '../model';
import { type Glance, glance } from '../snapshot/glance';
import { judge } from './score';

/** detect(), and why it says so; apart from it, as the small script on every page does not ask. */
export function explain(document: Document, options: LookOptions = {}): ExplainedDetection {
  const look = at(glance(document), options);
  const detection = detectIn(look);
  const { agency, quote } = detection;
  return { ...detection, evidence: [...reasons(look), ...(agency === null ? [] : [`${agency}: “${quote}”`])] };
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
  buttons: 'buttons',
  titleList: 'a title of a list or a shop',
  ogWebsite: 'the page calls itself a site',
  ogProduct: 'the page calls itself a product',
  ldProduct: 'the page calls itself a product',
  hostDocs: 'an address of documentation',
  hostForum: 'an address of a forum',
  pathNews: 'an address of news',
  pathService: 'an address of a service',
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

const reasons = (look: Glance): readonly string[] => [
  ...new Set(
    judge(look)
      .looks.flatMap(([features, weights]) => Object.entries(features).map(([name, value]) => ({ name, speaks: value * (weights[name] ?? 0) })))
      .filter(({ name, speaks }) => name in WORDS && Math.abs(speaks) >= NOTABLE)
      .sort((a, b) => Math.abs(b.speaks) - Math.abs(a.speaks))
      .map(({ name, speaks }) => `${speaks > 0 ? 'for' : 'against'}: ${WORDS[name]}`),
  ),
];
