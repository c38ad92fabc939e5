import type { Page } from '../snapshot/page';
import { peopleIn } from '../wire/bylines';
import { mentionsIn } from '../wire/mentions';
import { decoded, type StoryData } from './ld';
import { meta, metasOf } from './metas';
import { isOutlet } from './own-name';
import { hostOf } from './titles';

const META = [
  'author',
  'article:author',
  'article_author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dc.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'citation_author',
  'creator',
  'authors',
  'og:author',
  'rbauthors',
  'shareaholic:article_author_name',
  'mediator_author',
  'vr:author',
] as const;
/** What the label of a card on social media calls the author: `twitter:label1` is "Written by", `twitter:data1` is the name. */
const CARD = /^(?:written|posted) by|^by$|^(?:author|autor|auteur|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door)/i;

/** What the metas call the author, without addresses; `해안일보 | 네이버` is an outlet, and the portal that shows its story. */
export function metaAuthors(page: Page): readonly string[] {
  const cards = ['1', '2'].flatMap((card) => (CARD.test(meta(page, `twitter:label${card}`) ?? '') ? metasOf(page, `twitter:data${card}`) : []));
  return [...META.flatMap((name) => metasOf(page, name)), ...cards].filter((text) => !/^https?:|^\/\/|\s\|\s(?:네이버|다음)$/.test(text));
}

/** The people whom the page's data names; the outlet is none, whatever the template says. */
export function saidPeople(page: Page, data: StoryData, outlet: string | null, metas: readonly string[]): readonly string[] {
  // An author whom the data names is one even where a blog bears the author's name.
  const news = /NewsArticle/.test(String(page.head.jsonLd.map((entry) => entry['@type'])));
  const said = peopleOf(data.authors, null).filter(
    (name) => !(news && [outlet, data.publisher, hostOf(page).replace(/\.\w+$/, '')].some((own) => isOutlet(name, own))),
  );
  return said.length > 0 ? said : peopleOf(metas, null).filter((name) => !isOutlet(name, outlet));
}

function peopleOf(texts: readonly string[], outlet: string | null): readonly string[] {
  const people: string[] = [];
  const distinct = [...new Set(texts.map((text) => decoded(text).trim()))];
  for (const text of distinct)
    for (const name of peopleIn(text, { outlet, single: distinct.length === 1 && mentionsIn(text).length === 0 })) {
      if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    }
  return people.slice(0, 8);
}
