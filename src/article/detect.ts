import { scoreOf } from './detect/score';
import type { Detection } from './model';
import { type Glance, glance } from './snapshot/glance';
import { agenciesIn, agencyNamed, agencyOfHost, isAmbiguous } from './wire/agencies';

/** The cheap look: is this one article, whose copy or picture is it? Changes nothing in the document. Why: detect/evidence.ts. */
export const detect = (document: Document, options: LookOptions = {}): Detection => detectIn(at(glance(document), options));

export interface LookOptions {
  /** Address of the page where the document does not know it. */
  readonly url?: string | undefined;
}

/** A look at the page of that address. */
export const at = (look: Glance, { url = look.url }: LookOptions): Glance => ({ ...look, url });

/** As {@link detect}, from a look already taken. */
export function detectIn(look: Glance): Detection {
  const score = scoreOf(look);
  const isArticle = score >= 0.5;
  const wire = isArticle ? agencyIn(look) : null;
  return { isArticle, score, agency: wire?.agency ?? null, quote: wire?.quote ?? null };
}

interface Wire {
  readonly agency: string;
  readonly quote: string;
}

/**
 * `KABUL, Afghanistan (AP) —`, `МОСКВА, 25 ноября. /ТАСС/.`, `(EFE).-`, `【ワシントン共同】`, `新华社北京`: enough of a dateline to see its
 * agency. The whole grammar (wire/datelines.ts) is the parser's; this script must stay small.
 */
const DATELINE =
  /^[^.!?“”"()]{0,80}(?:\.\s?)?[(（/]([^()（）/]{2,30})(?:\/[\p{L}]{2,5})?[)）/]\s*(?:[-–—_.:]|$)|^【[^】]{0,12}?(共同|時事)】|^(新华社|中新社)/u;
/** Lines that end a story and name its agency: `(dpa)`, `© Thomson Reuters 2020`, `With inputs from PTI`, `… contributed to this report`. */
const SIGN_OFF = /^[([—–-]|©|\(c\)|copyright|inputs? from|reporting by|editing by|contributed to|(?:con|com) informa|\bmit\b|trust principles/i;
/** A caption's end, in characters, where its credit line stands. */
const CREDIT = 60;

/** Whose copy: dateline, byline, the agency's own site, the story's end; else whose picture. */
function agencyIn(look: Glance): Wire | null {
  for (const text of look.opening) {
    const match = DATELINE.exec(text);
    const agency = match && agencyNamed(match[1] ?? match[2] ?? match[3] ?? '');
    if (match && agency) return { agency: agency.short, quote: match[0] };
  }
  const { bylines, captions } = look.signs();
  for (const text of [...bylines, look.metas.get('author') ?? '']) {
    const agency = agencyNamed(text);
    const first = agency && !isAmbiguous(text) ? agency : agenciesIn(text)[0]?.agency;
    if (first) return { agency: first.short, quote: text };
  }
  const host = /^https?:\/\/([^/:]+)/.exec(look.url)?.[1] ?? '';
  const own = agencyOfHost(host);
  if (own) return { agency: own.short, quote: host };
  for (const text of look.closing) {
    const line = text.length <= 160 ? text : (/\([^()]{2,80}\)\s*$/.exec(text)?.[0] ?? '');
    const agency = agencyNamed(line) ?? (SIGN_OFF.test(line) ? agenciesIn(line)[0]?.agency : null);
    if (agency && !isAmbiguous(line)) return { agency: agency.short, quote: line.trim() };
  }
  for (const text of captions) {
    const credit = text.slice(-CREDIT);
    const agency = agenciesIn(credit)[0]?.agency;
    if (agency) return { agency: agency.short, quote: credit };
  }
  return null;
}
