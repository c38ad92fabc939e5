import type { Byline } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { deskIn, isOtherWork, isPerson, opensByline, peopleIn } from '../wire/bylines';
import { labelled } from './author-labels';
import { linkedIn } from './author-links';
import { behindStory, firstOf } from './behind';
import { isApart, isByline, isNamed, isNameElement, ledeOf } from './byline-blocks';
import { decoded, type StoryData } from './ld';
import { isOwnName, NEWS } from './own-name';
import { lastName, loneName, opensWithFirstName, type Printed, printedPeople } from './printed';
import { metaAuthors, saidPeople } from './said-authors';

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

/**
 * Who wrote it. What is printed by the headline and the page's data speak of the same people most of the time, and then
 * the data spells them better. Where they differ, a line that says `By …` wins, or a link to the author's own page: the data
 * often names who put the story into the CMS. Then the story's end; at last the desk.
 */
export function signatureOf(page: Page, sources: BylineSources): Signature {
  const { data, headline, story, outlet } = sources;
  const metas = metaAuthors(page);
  const said = saidPeople(page, data, outlet, metas);
  const shown = shownAbove(page, sources);
  if (shown.desk !== null && !isOwnName(shown.desk, outlet)) return { bylines: [], desk: shown.desk };
  const behind = behindStory(page, story, outlet);
  // An account's name (`aruiz`) is an author only where nobody else signs.
  const account = said.every((name) => !isPerson(name, false));
  const people =
    said.length > 0
      ? account && shown.people.length === 0
        ? firstOf(behind.signed, () => said)
        : resolved(said, shown)
      : shown.people.length > 0 || shown.desk !== null
        ? shown.people
        : firstOf(
            () => loneName(page, headline, story),
            () => lateLine(page, sources),
            behind.people,
            () => lastName(story),
          );
  if (people.length > 0) return { bylines: people.map((name) => ({ name })), desk: null };
  return {
    bylines: [],
    desk: deskOf(page, sources, [...(shown.desk === null ? [] : [shown.desk]), ...data.authors, ...metas.map(decoded), ...data.desks]) ?? behind.desk(),
  };
}

/** Blocks above the headline in which a byline stands, and behind the lede's first paragraph. */
const OVER = 5;
const INTO = 2;

/** The blocks around the headline in which the story's own byline stands: behind the lede, lines of that kind are of other texts that it names. */
function aroundStory(page: Page, { headline, around, story }: BylineSources): readonly SourceBlock[] {
  const lede = story.find((block) => block.kind === 'text' && block.text.length > 80)?.id ?? Number.POSITIVE_INFINITY;
  const at = headline?.id ?? 0;
  return around.filter((block) => (block.id >= at - OVER && block.id <= lede + INTO) || isNamed(page, block));
}

/** Long blocks at the head of a story that may be no lede yet: a standfirst, what stands under a picture. */
const OPENING = 2;

/** The people of a line that says `By …` behind what looks like the lede and is not. */
function lateLine(page: Page, { around, story, outlet }: BylineSources): readonly string[] {
  const lede = story.filter((block) => block.kind === 'text' && block.text.length > 80)[OPENING]?.id ?? 0;
  const line = around.find((block) => block.kind === 'text' && block.id < lede && opensByline(block.text) && !isOtherWork(block.text) && isByline(page, block));
  return line ? peopleIn(line.text, { outlet, single: false }) : [];
}

/** Who signs by the headline, by a line, a link to their own page, a label or the name of the element; `desk`: a desk that does so by link or label. */
function shownAbove(page: Page, sources: BylineSources): Printed & { readonly desk: string | null } {
  const { headline, story, outlet } = sources;
  const start = ledeOf(story)?.id ?? 0;
  const around = aroundStory(page, sources);
  const printed = printedPeople(page, around, outlet);
  // Above the headline may stand a row of the outlet's columnists.
  const below = around.filter((block) => block.id > (headline?.id ?? -1));
  const linked = linkedIn(page, below, story, outlet) ?? linkedIn(page, around, story, outlet);
  // Where a template glues the next piece to a name, its link says where the name ends.
  const exact = (name: string): string => linked?.people.find((other) => name.startsWith(other)) ?? name;
  if (printed.signed) return { people: printed.people.map(exact), signed: true, desk: null };
  const label = labelled(
    page,
    around.filter((block) => !isApart(page, block, start)),
  );
  const named = [linked, label].find((found) => found !== null && found.people.length > 0);
  return { ...(named ? { people: named.people, signed: true } : printed), desk: linked?.desk ?? label?.desk ?? null };
}

/** The people named by the data, or those printed, where these are more or others. */
function resolved(named: readonly string[], { people, signed }: Printed): readonly string[] {
  if (people.length === 0) return named;
  const same = people.filter((name) => named.some((other) => related(name, other)));
  // A line that says so, or a full name where the data gives an account's: `Ana Ruiz` for `aruiz`.
  // A first name says who of two is a person and who a column: `Ana Ruiz` for `Talking Ships`.
  if (same.length === 0) {
    const account = named.every((name) => !name.includes(' ')) && people.some((name) => name.includes(' '));
    const column = people.every(opensWithFirstName) && !named.some(opensWithFirstName);
    return signed || account || column ? people : named;
  }
  // The data often gives a first name or an account alone: `Todd` where the page prints `Todd Bates`.
  if (named.length === 1 && same.length === 1 && !named[0]?.includes(' ') && same[0]?.includes(' ')) return same;
  const more = people.filter((name) => !same.includes(name) && opensWithFirstName(name));
  return people.length > named.length && same.length === named.length ? [...named, ...more] : named;
}

const related = (a: string, b: string): boolean => {
  const last = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
  return last(a) === last(b) || a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
};

/** The desk, team or organisation that signs: as the data or a line in an element of that kind says. */
function deskOf(page: Page, { around, outlet }: BylineSources, said: readonly string[]): string | null {
  const news = page.head.jsonLd.some((entry) => /NewsArticle/.test(String(entry['@type'])));
  const counts = (desk: string | null): desk is string => desk !== null && !(isOwnName(desk, outlet) && (news || NEWS.test(desk)));
  for (const text of said) {
    const desk = deskIn(text);
    if (counts(desk)) return desk;
  }
  for (const block of around) {
    if (block.kind === 'heading' || !isByline(page, block) || !(opensByline(block.text) || isNameElement(page, block))) continue;
    const desk = deskIn(block.text);
    if (counts(desk)) return desk;
  }
  return null;
}
