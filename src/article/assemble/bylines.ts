import type { Byline } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { agenciesIn } from '../wire/agencies';
import { isLoneName, opensByline, peopleIn } from '../wire/bylines';
import { printedDay } from '../wire/days';
import { decoded, type StoryData } from './ld';
import { metasOf } from './metas';

/** What page authors call a byline. */
const NAMED =
  /(?:^|[\s_-])(?:by-?line|author|writer|contributor|posted-by|posted-on|entry-meta|post-meta|autor|auteur|redakteur|verfasser|reporter|journalist|vcard|signature|firma)(?:s|en|e|in|es|name\w*|link|s-?name\w*)?(?:$|[\s_-])/;
/** Near an author's name, but of other texts: comments, related stories, author boxes with their own text. */
const ELSEWHERE =
  /author-?(?:bio|desc|box-?text|info-?text)|comment|related|recommend|sidebar|most-?read|popular|teaser|newsletter|promo|cookie|breadcrumb|(?:^|\s)nav/;
/** Longest visible byline, in characters: four names with their roles. */
const LONGEST = 160;
/** Blocks around the story's end in which a byline or initials stand. */
const TAIL = 3;
const BEHIND = 4;

/** The element of an author's name itself, where one word (`Paul`) can be the whole name. */
const AUTHOR = /(?:^|[\s_-])author(?:-?name)?(?:$|\s)/;

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse:author',
  'article.author',
  'og:article:author',
  'twitter:data1',
  'citation_author',
  'creator',
  'authors',
  'og:author',
  'rbauthors',
  'shareaholic:article_author_name',
  'mediator_author',
  'vr:author',
] as const;

export interface BylineSources {
  readonly data: StoryData;
  readonly headline: SourceBlock | null;
  readonly around: readonly SourceBlock[];
  readonly story: readonly SourceBlock[];
  readonly outlet: string | null;
}

/** Who wrote it: people only. The page's data first, where a visible line agrees or nothing visible speaks; then what is printed by the headline; then the story's end. */
export function bylinesOf(page: Page, { data, headline, around, story, outlet }: BylineSources): readonly Byline[] {
  const visible = visiblePeople(page, around, outlet);
  // An author whom the data names is one even where a blog bears the author's name.
  const said = peopleOf(data.authors, null);
  const metas = peopleOf(
    META.flatMap((name) => metasOf(page, name)).filter((text) => !/^https?:|^\/\//.test(text)),
    outlet,
  );
  const named = said.length > 0 ? said : metas;
  const agree = visible.filter((name) => named.some((other) => related(name, other)));
  const end = (story.at(-1)?.id ?? -1) + 1;
  const names =
    named.length > 0 && (visible.length === 0 || agree.length === 0 || agree.length < named.length)
      ? named
      : visible.length > 0
        ? visible
        : ([loneName(page, headline), visiblePeople(page, page.blocks.slice(Math.max(0, end - TAIL), end + BEHIND), outlet)].find(
            (people) => people.length > 0,
          ) ?? []);
  return names.map((name) => ({ name }));
}

const related = (a: string, b: string): boolean => {
  const last = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
  return last(a) === last(b) || a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
};

function peopleOf(texts: readonly string[], outlet: string | null): readonly string[] {
  const people: string[] = [];
  const distinct = [...new Set(texts.map((text) => decoded(text).trim()))];
  for (const text of distinct)
    for (const name of peopleIn(text, { outlet, single: distinct.length === 1 && agenciesIn(text).length === 0 })) {
      if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    }
  return people.slice(0, 8);
}

/** Blocks below the headline in which a name without any label is the author's, and blocks from it to the date beside it. */
const BELOW = 8;
const BESIDE = 3;

/** `Ana Ruiz` alone on a line between headline and story, beside the date. */
function loneName(page: Page, headline: SourceBlock | null): readonly string[] {
  // German writes every noun with a capital: two of them are no sign of a name.
  if (!headline || page.head.lang?.startsWith('de')) return [];
  const below = page.blocks.slice(headline.id + 1, headline.id + 1 + BELOW);
  const name = below.find(
    (block) =>
      block.kind === 'text' &&
      !ELSEWHERE.test(`${block.hints} ${page.containers[block.container]?.hints ?? ''}`) &&
      isLoneName(block.text) &&
      page.blocks
        .slice(Math.max(0, block.id - BESIDE), block.id + BESIDE + 1)
        .some((other) => other.datetime !== null || (other.text.length < 80 && printedDay(other.text) !== null)),
  );
  return name ? [name.text] : [];
}

/** Whether a block is a byline by its name in the markup, or by how it opens. */
export function isByline(page: Page, block: SourceBlock): boolean {
  if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.text.length > LONGEST || block.text.length < 3) return false;
  const container = page.containers[block.container];
  const hints = `${block.hints} ${container?.hints ?? ''}`;
  if (ELSEWHERE.test(hints)) return false;
  return NAMED.test(hints) || (opensByline(block.text) && !/[.!?]\s*$/.test(block.text));
}

function visiblePeople(page: Page, blocks: readonly SourceBlock[], outlet: string | null): readonly string[] {
  const people: string[] = [];
  for (const block of blocks) {
    // `London – Kyiv: The Outlet` names places and the outlet, and nobody
    if (!isByline(page, block) || (outlet !== null && block.text.includes(`: ${outlet}`))) continue;
    const opens = opensByline(block.text);
    if (people.length > 0 && !opens && !/author|byline/.test(block.hints)) continue;
    for (const name of peopleIn(block.text, { outlet, single: AUTHOR.test(block.hints) }))
      if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    if (people.length > 0 && opens) break;
  }
  return people.slice(0, 8);
}
