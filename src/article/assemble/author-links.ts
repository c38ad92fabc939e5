import type { Run } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { deskIn, isPerson, opensByline, peopleIn } from '../wire/bylines';
import type { Named } from './author-labels';
import { isApart, isElsewhere, ledeOf } from './byline-blocks';
import { isOutlet, isOwnName } from './own-name';

/** The address of an author's own page: `/author/ana-ruiz`, `/autores/ana`, `?author=7`. Not the list of them (`/authors/`). */
const AUTHOR =
  /\/(?:authors?|autor(?:es|as?|en|innen)?|auteurs?|autori|contributors?|writers?|journalist(?:en|e?s)?|reporters?|columnist(?:a?s)?|redakteure?|forfatter|skribent(?:er)?|yazar(?:lar)?)\/[^/?#]|[?&]author=[^&]/i;
/** Addresses of people who may be authors: their page is one of the staff, of a site's users, of an institute's members. */
const PERSON = /\/(?:people|persons?|personen|staff|team|profiles?|profil|perfil|bios?|redaktion|redactie|experts?|by)\/[^/?#]/i;

/** Before a link: then the name is of someone who did something else. Also alone in the block before. */
const OTHER_WORK =
  /(?:reviewed|edited|fact[ -]?checked|checked|verified|updated|approved|translated|illustrated|photograph(?:s|ed|y)?|photos?|fotos?|geprüft|übersetzt|redigiert|revisado|editado|relu|traduit)\s*(?:by|von|por|par|de)?\s*:?\s*$/i;
/** What links to an author's page beside the name. */
const CONTROL =
  /^(?:more|all|view|see|read|follow|full|learn|get|show|meet|check|contact|explore|browse|subscribe|watch|other|latest|back|click|here|mehr|alle|zeige?|zum|zur|weitere|voir|ver|tous|toutes|todos|todas|leggi|visit|about|über|posts?|articles?|artikel|beiträge|profile?|bio|email|e-mail|website|twitter|x)(?:\s|$)|@|[»>→]|\d{3}/i;
/** Longest name of an author or a team, in characters. */
const LONGEST = 60;
/** Items of the longest list that is a byline. */
const ITEMS = 6;

/** Blocks from one linked author to the next of the same story. */
const NEXT = 3;
/** Longest block with links to its authors, in characters: their roles may stand beside them. */
const LINKED = 260;

/** Those whose own pages the byline links to: the first such block and those right beside it. */
export function linkedIn(page: Page, blocks: readonly SourceBlock[], story: readonly SourceBlock[], outlet: string | null): Named | null {
  const start = ledeOf(story)?.id ?? 0;
  const inStory = new Set(story.map((block) => block.id));
  const people: string[] = [];
  let desk: string | null = null;
  let at: number | null = null;
  for (const block of blocks) {
    if (at !== null && block.id > at + NEXT) break;
    if (block.linkChars === 0 || block.text.length > (opensByline(block.text) ? 3 * LINKED : LINKED) || isElsewhere(page, block)) continue;
    const names = linkedAuthors(block);
    if (names.length === 0 || isApart(page, block, start)) continue;
    // A sentence of the story that links to a colleague is no byline.
    if (inStory.has(block.id) && block.linkChars * 2 < block.text.length && !opensByline(block.text)) continue;
    if (OTHER_WORK.test(page.blocks[block.id - 1]?.text.slice(-40) ?? '')) continue;
    for (const text of names) {
      const name = peopleIn(text, { outlet: null, single: true })[0];
      if (name !== undefined && !(outlet !== null && isOutlet(name, outlet))) {
        if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
      } else if (desk === null || isOwnName(desk, outlet)) desk = deskIn(text) ?? desk;
      // The outlet's own page, linked in the row of facts, is no word on who wrote: the byline may follow.
      if (people.length > 0 || (desk !== null && !isOwnName(desk, outlet))) at = block.id;
    }
  }
  return people.length > 0 ? { people, desk: null } : desk === null ? null : { people: [], desk };
}

/** The texts of links to authors' pages in a block, in order. Empty for most blocks. */
function linkedAuthors(block: SourceBlock): readonly string[] {
  if (block.linkChars === 0) return [];
  if (block.kind === 'list') return block.items.length > ITEMS ? [] : block.items.flatMap((item) => linked(item.runs));
  return block.kind === 'text' || block.kind === 'heading' ? linked(block.runs) : [];
}

function linked(runs: readonly Run[]): readonly string[] {
  const names: string[] = [];
  let before = '';
  for (const { text, marks } of runs) {
    const link = marks.find((mark) => mark.kind === 'link');
    const author = link !== undefined && AUTHOR.test(link.href);
    if (author || (link && PERSON.test(link.href))) {
      const name = nameIn(text);
      const own = name.length >= 2 && name.length <= LONGEST && !CONTROL.test(name) && !OTHER_WORK.test(before);
      if (own && (author || isPerson(name, false))) names.push(name);
    }
    before = link ? '' : text;
  }
  return names;
}

const nameIn = (text: string): string =>
  text
    .trim()
    .replace(/^(?:by|von|par|por|di)\s+/i, '')
    .replace(/[,;:]+$/, '');
