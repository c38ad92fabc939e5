import { headsBio } from '../wire/last-lines';
import { once } from './once';
import type { Context } from './rule';

/** Heads what the outlet says of the story's making: `Who curated this article?`, `Article sources:`. */
const MAKING = /^(?:who (?:curated|wrote|reviewed) this (?:article|guide|story)|article sources)[:?]?$/i;
/** Heads how to reach the press office: `Pressekontakt:`, `Media contact`. */
const CONTACT = /^(?:(?:presse|press|media)[- ]?)?(?:kontakte?|contacts?|ansprechpartner(?:in)?)(?: for (?:the )?media)?:?$/i;
/** What a line holds by which somebody can be reached: an address, a number with its name. */
const REACHED = /@|\b(?:e-?mail|tel(?:efon)?|phone|fax)\b[.:]|\+\d{2}[ (/-]/i;
/** Characters above which a text under such a head is the story's. */
const LONGEST = 900;

/** Blocks of the sections that are no part of the story, by the words over them, with those words. Near miss: the same words over nothing of the kind. */
export const tailSections = once(({ region, story }: Context): ReadonlySet<number> => {
  const found = new Set<number>();
  let head: { readonly id: number; readonly contact: boolean } | null = null;
  for (const { id, kind, text } of region) {
    if (!story.has(id) || kind === 'image' || kind === 'caption') continue;
    const contact = CONTACT.test(text);
    if (kind !== 'list' && (contact || MAKING.test(text) || headsBio(text))) head = { id, contact };
    else if (!head || kind === 'heading' || text.length > LONGEST || (head.contact && !REACHED.test(text))) head = null;
    else found.add(head.id).add(id);
  }
  return found;
});
