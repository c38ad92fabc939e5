import { re } from '../expression';
import { type Gated, gated } from '../gate/gate';
import { agenciesIn } from './agencies';
import { monthNumber } from './months';
import { areNames } from './name-lines';

/**
 * Notes that a story, or part of it, came from an agency or another house. Copy is full of the same words ("the agency
 * feeds 200,000 people", "con información de los vecinos, la policía …"), so each form has to be of nothing else.
 */

/** `… is published from a syndicated feed`, `… from Syndicated News feed`, `… from wire agency feed`. Near miss: the agency feeds people. */
const FROM_FEED = gated(
  /\bsyndicated\s+(?:news\s+)?feeds?\b|\b(?:from|via|through)\s+(?:an?\s|the\s|our\s)?(?:news\s)?(?:wires?|agency|wire agency)\s+(?:news\s+)?feed\b/i,
);
/** `… has not been edited by our staff`, `This is an unedited, auto-generated story …`. Near miss: the unedited footage. */
const NOT_EDITED = gated(/\b(?:has|have) not been (?:edited|created|modified)\b.{0,60}\bstaff\b|\bunedited\b.{0,40}\b(?:story|article|report)\b/i);
/** What such a note speaks of: itself. */
const ITSELF = gated(/\b(?:this|the|except for the) (?:above )?(?:story|article|report|headline|copy|content|news|is an)\b/i);

/** Opens a line that names where material came from, in each language; names follow, and nothing else. */
const MATERIAL: readonly Gated[] = [
  gated(
    /^[(\s[*_–—-]{0,9}(?:with|including)\s+(?:additional\s+|agency\s+)?(?:inputs?|files|reporting|reports?|information|material|wire reports?)\s+(?:from|by|of)\s+/i,
  ),
  gated(/^[(\s]{0,9}(?:from|with)\s+(?:our\s+)?(?=(?:agency|agencies|wire|staff and wire|staff|news services?)(?!\p{L}))/iu),
  gated(
    /^[(\s]{0,9}(?:\p{L}{2,12}\s+)?(?:mit|unter verwendung von)\s+(?:(?:material|informationen|inhalten|meldungen)\s+(?:von|der|des|aus)\s+|(?=(?:agenturmaterial|agenturmeldungen|agenturen)(?!\p{L})))/iu,
  ),
  gated(
    /^[(\s*–—-]{0,9}(?:avec|con|com|met|z)\s+(?:(?:las |as |les )?(?=(?:agencias|agências|agences)(?!\p{L}))|(?:informaci[oó]n(?:es)?\s+de|informações\s+(?:de|da|do)|informations?\s+(?:de|d['’])|materiaal van)\s*)/iu,
  ),
];
/** `--IANS`, `-- IANS vc/vd`: agencies of India end their copy so. */
const SIGNED = gated(/^[-–—(]{1,3}\s?(?:IANS|ANI|PTI|UNI|Agencies|Agenturen|Agencias)\b[\s\w/]{0,12}[)\s]*$/);
/** `This story was first published by the Elin Press`, `The article is republished under a Creative Commons licence`. */
const PUBLISHED = gated(
  /^[(\s*]{0,9}(?:this|the) (?:story|article|report|piece) (?:was|is|has been|appeared) (?<first>(?:originally |first )*)(?:re)?(?:published|provided|distributed|produced|syndicated|reprinted)\b(?<rest>.{0,200})$/i,
);
const LICENSED = /\bwith permission\b|\bfeed\b|\bcreative commons\b|\blicen[cs]e\b/i;
/** Words in small letters in a row from which a text tells something. */
const TELLS = re`(?:(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}’'-]*[ ,]+){5}|,\s[\p{L} ]{2,40}\b(?:said|says)\b`;

function wasPublished(text: string): boolean {
  const { first = '', rest = '' } = PUBLISHED.may(text) ? (PUBLISHED.pattern.exec(text)?.groups ?? {}) : {};
  if (LICENSED.test(rest)) return true;
  const [, house = ''] = re`\b(?:by|in|on)\s+(?:the\s)?(\p{Lu}[\p{L}.]*)`.exec(rest) ?? [];
  const said = /^this/i.test(text) || (first !== '' && !/^the report/i.test(text));
  return said && house !== '' && monthNumber(house) === null && !/day$/.test(house) && !TELLS.test(rest);
}

/** The same by the agency's name alone: `(FR mit dpa)`, `(avec l’AFP)`, `Con la agencia EFE`. Near miss: `Con la mira puesta en París`. */
const WITH_AGENCY = gated(
  /^\((?:\p{L}{2,12}\s+)?mit\s+[\p{L}/, -]{2,30}\)$|^[(\s*–—-]{0,9}(?:avec|con|com|met)\s+(?:l['’]|la\s+|les\s+)[\p{L}/, -]{2,40}\)?$/iu,
);
const isWithAgency = (text: string): boolean => text.length < 60 && WITH_AGENCY.test(text) && (/\(.*agentur/i.test(text) || agenciesIn(text).length > 0);

/** Whether a whole paragraph is such a note. */
export function isSyndication(text: string): boolean {
  if (ITSELF.test(text) && (FROM_FEED.test(text) || NOT_EDITED.test(text))) return true;
  if (SIGNED.test(text) || wasPublished(text) || isWithAgency(text)) return true;
  for (const opening of MATERIAL) {
    const end = opening.exec(text)?.[0].length ?? 0;
    if (end > 0 && areNames(text.slice(end))) return true;
  }
  return false;
}
