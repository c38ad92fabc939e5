import { headsBio } from '../wire/last-lines';
import { once } from './once';
import type { Context } from './rule';

/** Heads what the outlet says of who made the story: `Who curated this article?`. */
const MADE = /^who (?:curated|wrote|reviewed) this (?:article|guide|story)\??$/i;
/** Heads the list of what it was made of. */
const SOURCES = /^article sources:?$/i;
/** Heads how to reach the press office: `Pressekontakt:`, `Media contact`. */
const CONTACT = /^(?:(?:presse|press|media)[- ]?)?(?:kontakte?|contacts?|ansprechpartner(?:in)?)(?: for (?:the )?media)?:?$/i;
const HEADS = [CONTACT, MADE, SOURCES];
/** Characters of the longest of them, and more. */
const LONGEST_HEAD = 60;
/** What a line holds by which somebody can be reached: an address, a number with its name. */
const REACHED = /@|\b(?:e-?mail|tel(?:efon)?|phone|fax)\b[.:]|\+\d{2}[ (/-]/i;
/** Characters above which a text under such a head is the story's; a list of sources is as long as it is. */
const LONGEST = 900;

/** Blocks of the sections that are no part of the story, by the words over them, with those words. Near miss: the same words over nothing of the kind. */
export const tailSections = once(({ region, story }: Context): ReadonlySet<number> => {
  const found = new Set<number>();
  let head: { readonly id: number; readonly of: RegExp } | null = null;
  for (const { id, kind, text } of region) {
    if (!story.has(id) || kind === 'image' || kind === 'caption') continue;
    const of = kind === 'list' || text.length > LONGEST_HEAD ? undefined : HEADS.find((heads) => heads.test(text));
    if (of || (kind !== 'list' && headsBio(text))) head = { id, of: of ?? MADE };
    else if (!head || kind === 'heading' || (text.length > LONGEST && head.of !== SOURCES) || (head.of === CONTACT && !REACHED.test(text))) head = null;
    else found.add(head.id).add(id);
  }
  return found;
});
