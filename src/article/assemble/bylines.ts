import { MEN, WOMEN } from '../facts/data/first-names';
import type { Byline } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { agenciesIn } from '../wire/agencies';
import { deskIn, isLoneName, opensByline, peopleIn, soleName } from '../wire/bylines';
import { printedDay } from '../wire/days';
import { hostOf } from './headline';
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

/** Who signs the story: people, or else the desk, team or organisation that signs in their place; agencies are provenance. */
export interface Signature {
  readonly bylines: readonly Byline[];
  readonly desk: string | null;
}

interface Printed {
  readonly people: readonly string[];
  /** Whether a line says so in words: `By Ana Ruiz`, not a name in an element of that kind. */
  readonly signed: boolean;
}

/**
 * Who wrote it. What is printed by the headline and the page's data speak of the same people most of the time, and then
 * the data spells them better. Where they differ, a line that says `By …` wins: the data often names who put the story into
 * the CMS. Then the story's end; at last the desk.
 */
export function signatureOf(page: Page, sources: BylineSources): Signature {
  const { data, headline, around, story, outlet } = sources;
  const metas = META.flatMap((name) => metasOf(page, name)).filter((text) => !/^https?:|^\/\//.test(text));
  // An author whom the data names is one even where a blog bears the author's name.
  const news = /NewsArticle/.test(String(page.head.jsonLd.map((entry) => entry['@type'])));
  const said = peopleOf(data.authors, null).filter(
    (name) => !(news && [outlet, data.publisher, hostOf(page).replace(/\.\w+$/, '')].some((own) => isOutlet(name, own))),
  );
  const named = said.length > 0 ? said : peopleOf(metas, null).filter((name) => !isOutlet(name, outlet));
  const visible = printedPeople(page, around, outlet);
  const end = (story.at(-1)?.id ?? -1) + 1;
  const last = page.blocks.slice(Math.max(0, end - TAIL), end + BEHIND);
  const people =
    named.length > 0
      ? resolved(named, visible)
      : ([visible.people, loneName(page, headline, story), printedPeople(page, last, outlet).people, lastName(story)].find((found) => found.length > 0) ?? []);
  return { bylines: people.map((name) => ({ name })), desk: people.length > 0 ? null : deskOf(page, sources, metas) };
}

/** The people named by the data, or those printed, where these are more or others. */
function resolved(named: readonly string[], { people, signed }: Printed): readonly string[] {
  if (people.length === 0) return named;
  const same = people.filter((name) => named.some((other) => related(name, other)));
  // A line that says so, or a full name where the data gives an account's: `Ana Ruiz` for `aruiz`.
  if (same.length === 0) return signed || (named.every((name) => !name.includes(' ')) && people.some((name) => name.includes(' '))) ? people : named;
  const more = people.filter((name) => !same.includes(name) && opensWithFirstName(name));
  return people.length > named.length && same.length === named.length ? [...named, ...more] : named;
}

/** Whether a name opens with a common first name, behind a title. */
function opensWithFirstName(name: string): boolean {
  const [word = ''] = name
    .toLowerCase()
    .replace(/^(?:(?:dr|prof)\.?\s)+/, '')
    .split(' ');
  return MEN.has(word) || WOMEN.has(word);
}

/** A name's letters and numbers alone, without accents: `Última Hora` is `ultimahora`. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a name in a meta is the outlet's: as it calls itself, or without its spaces; not `Isabella Tabacchi` of `Isabella Tabacchi Photography`. */
function isOutlet(name: string, outlet: string | null): boolean {
  return outlet !== null && bare(name) === bare(outlet) && !opensWithFirstName(name);
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

/** `Ana Ruiz` alone on a line between headline and story: by a first name, or beside the date. */
function loneName(page: Page, headline: SourceBlock | null, story: readonly SourceBlock[]): readonly string[] {
  if (!headline) return [];
  // German writes every noun with a capital: two of them are no sign of a name.
  const german = page.head.lang?.startsWith('de') === true;
  const lede = story.find((block) => block.kind === 'text' && block.text.length > 80)?.id ?? page.blocks.length;
  const below = page.blocks.slice(headline.id + 1, headline.id + 1 + BELOW);
  for (const block of below) {
    if (block.kind !== 'text' || block.text.length > LONE || ELSEWHERE.test(hintsOf(page, block))) continue;
    const [name = ''] = peopleIn(block.text, { outlet: null, single: false });
    if (name === '' || !block.text.startsWith(name)) continue;
    if (block.id < lede && opensWithFirstName(name) && /^\s*(?:$|[,|•·–—-]|\d|[A-Z][a-z]{2,8}\.? \d)/.test(block.text.slice(name.length))) return [name];
    const dated = page.blocks
      .slice(Math.max(0, block.id - BESIDE), block.id + BESIDE + 1)
      .some((other) => other.datetime !== null || (other.text.length < 80 && printedDay(other.text) !== null));
    if (!german && dated && isLoneName(block.text)) return [name];
  }
  return [];
}

/** Longest line that is a name and a role or a date, in characters. */
const LONE = 80;

/** `Ana Ruiz` alone as the story's last line. */
function lastName(story: readonly SourceBlock[]): readonly string[] {
  const last = story.at(-1)?.text.trim() ?? '';
  return isLoneName(last) && opensWithFirstName(last) ? [last] : [];
}

/** A name by which a news outlet shows itself: its address, or what it is. Where it stands for an author, a template filled it in. */
const NEWS = /\.\p{L}{2,4}$|\b(?:news|radio|tv|times|post|zeitung|noticias|presse|press)\b/iu;

/** Whether a desk is the outlet itself, which says nothing of who wrote; a company's blog is signed so on purpose. */
function isOwnName(desk: string, outlet: string | null): boolean {
  const [one, other] = [bare(desk), bare(outlet ?? '')];
  return other !== '' && (one.includes(other) || other.includes(one));
}

/** The desk, team or organisation that signs: as the data or a line in an element of that kind says. */
function deskOf(page: Page, { data, around, outlet }: BylineSources, metas: readonly string[]): string | null {
  const news = page.head.jsonLd.some((entry) => /NewsArticle/.test(String(entry['@type'])));
  const counts = (desk: string | null): desk is string => desk !== null && !(isOwnName(desk, outlet) && (news || NEWS.test(desk)));
  for (const text of [...data.authors, ...metas.map(decoded), ...data.desks]) {
    const desk = deskIn(text);
    if (counts(desk)) return desk;
  }
  for (const block of around) {
    if (block.kind === 'heading' || !isByline(page, block) || !(opensByline(block.text) || AUTHOR.test(block.hints))) continue;
    const desk = deskIn(block.text);
    if (counts(desk)) return desk;
  }
  return null;
}

const hintsOf = (page: Page, block: SourceBlock): string => `${block.hints} ${page.containers[block.container]?.hints ?? ''}`;

/** Whether a block is a byline by its name in the markup, or by how it opens. */
export function isByline(page: Page, block: SourceBlock): boolean {
  if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.text.length > LONGEST || block.text.length < 3) return false;
  const container = page.containers[block.container];
  const hints = `${block.hints} ${container?.hints ?? ''}`;
  if (ELSEWHERE.test(hints)) return false;
  return NAMED.test(hints) || (opensByline(block.text) && !/[.!?]\s*$/.test(block.text));
}

/** The names of a block's own element, and of its container where it is all that stands in it. */
function authorHints(page: Page, block: SourceBlock): string {
  const container = page.containers[block.container];
  return container && container.end - container.first === 1 ? `${block.hints} ${container.hints}` : block.hints;
}

/** The first people that blocks name as authors. */
function printedPeople(page: Page, blocks: readonly SourceBlock[], outlet: string | null): Printed {
  const people: string[] = [];
  let signed = false;
  for (const block of blocks) {
    // `London – Kyiv: The Outlet` names places and the outlet, and nobody
    if (outlet !== null && block.text.includes(`: ${outlet}`)) continue;
    const sole =
      block.text.length <= LONGEST && (block.kind === 'text' || block.kind === 'list') && !ELSEWHERE.test(hintsOf(page, block)) ? soleName(block.text) : null;
    if (sole === null && !isByline(page, block)) continue;
    const opens = opensByline(block.text) || sole !== null;
    if (people.length > 0 && !opens && !/author|byline/.test(block.hints)) continue;
    const found = sole === null ? peopleIn(block.text, { outlet, single: AUTHOR.test(authorHints(page, block)) }) : [sole];
    for (const name of found) if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    if (found.length > 0 && opens) signed = true;
    if (people.length > 0 && opens) break;
  }
  return { people: people.slice(0, 8), signed };
}
