import { expression, re } from '../expression';
import type { Moment } from '../model';
import { type Agency, agenciesIn, agencyNamed } from './agencies';
import { resolveDay } from './days';
import { monthNumber } from './months';

export interface DatelineMatch {
  /** Where it begins: 0, or behind a byline that the template glued to it. */
  readonly start: number;
  /** Just behind the dash and the space after it. */
  readonly end: number;
  /** null where the agency gives none (`(EFE).-`, `Jan. 10 (Xinhua) --`). */
  readonly place: string | null;
  readonly region: string | null;
  readonly date: Moment | null;
  readonly agency: Agency | null;
}

export interface DatelineOptions {
  readonly published: Moment | null;
  readonly language: string | null;
}

interface Head {
  readonly place: string | null;
  readonly region: string | null;
  readonly date: Moment | null;
}

/** How far into the lede a dateline can end, in characters: the longest real ones name two cities, a state and a day. */
const REACH = 160;
const DASH = String.raw`(?:\s*\.?\s?(?:--+|[–—―])\s*|\s*\.-+\s*|\s+[-_]+\s+|\s*:\s+)`;
/** A lone word in capitals before a dash that labels a story rather than places it. */
const LABELS =
  /^(?:(?:file|photo|video|watch|update[ds]?|updated|breaking|exclusive|exclusif|exclusiva|opinion|analysis|analyse|review|note|editor'?s note|correction|corrected|live|poll|quiz|recap|listen|read|more|new|news|urgent|alert|sponsored|interview|explainer|factbox|spoilers?|warning|advertisement|anzeige|aktuell|eilmeldung|kommentar|vidéo|video|último minuto|ultima ora|q|a|faq|tl;?dr|pro|con|day|part|chapter|step|tip|act|scene|int|ext|spoiler alert|nasa|nato|fifa|uefa|opec|unicef|unesco|us|uk|eu|un|tv|ceo|hint|summary|background|results?|notes?|nfl|nba|mlb|nhl|ufc|covid-19|bonus|edit|psa|fact|myth|tbt|diy|ok|no|yes|why|how|what|when|where|who)(?:\s(?:live|now|here|only|news|updates?|video|photos?|alert|more|also))?\s?\d*$)/i;

/** States, provinces and the like as AP style cuts them: after a comma they make a mixed-case place certain. */
const CUT_STATE = /^(?:[A-Z][a-z]{1,4}\.|[A-Z]\.\s?[A-Z]\.(?:[A-Z]\.)?|[A-Z]{2})$/;
const NAME = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*`;
const PLACE = expression(`^${NAME}(?:[ /-](?:(?:de|la|el|al|del|di|da|do|am|an|der|im|sur|le|les|of|and|und|upon|den|ob)[ -])*${NAME}){0,4}$`);
const CAPITALS = re`^(?=.*\p{Lu}{2})[^\p{Ll}]*(?:Mc|Mac|de|la)?[^\p{Ll}]*$`;
/** Scripts without capitals: a place is at most three words. */
const UNCASED = re`^(?:[\p{sc=Arabic}\p{M}]+\s?){1,3}$|^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}ー・]{2,10}$`;

/** `Jan 9`, `9 January`, `22 MAR`, `6 set.`, `25 ноября`, `9 يناير`; null for anything else. */
function dayIn(piece: string, published: Moment | null): { readonly date: Moment | null } | null {
  const match =
    re`^(?:(?<first>\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?(?<name>[\p{L}]{3,12}\.?)|(?<word>[\p{L}]{3,12}\.?)\s+(?<last>\d{1,2}))(?:,?\s+\d{4})?\.?$`.exec(
      piece.trim(),
    );
  const month = match?.groups && monthNumber(match.groups.name ?? match.groups.word ?? '');
  if (!month) return null;
  return { date: resolveDay(month, Number(match.groups?.first ?? match.groups?.last), published) };
}

/** What stands before the agency or the dash: place, region, day, each after a comma; null when it is anything else. */
function headIn(source: string, published: Moment | null): Head | null {
  // The year after a day, `Jan. 5, 2024`, and the comma that some leave behind the place: `ANKARA, (DHA)-`.
  const pieces = source
    .trim()
    .replace(/,\s*(?:\d{4})?$/, '')
    .split(/\s*[,،]\s*/);
  if (pieces.length > 4 || pieces.some((piece) => piece === '')) return null;
  let date: Moment | null = null;
  const last = dayIn(pieces.at(-1) ?? '', published);
  if (last) {
    pieces.pop();
    date = last.date;
  } else {
    // Arabic and some Latin wires print the day without a comma: القاهرة 9 يناير, BRASILIA 3 mar.
    const split = re`^(.{2,40}?)\s+(\d{1,2}\.?\s+[\p{L}.]{3,12}|[\p{L}.]{3,12}\s+\d{1,2})$`.exec(pieces.at(-1) ?? '');
    const day = split && dayIn(split[2] ?? '', published);
    if (split && day) {
      pieces[pieces.length - 1] = split[1] ?? '';
      date = day.date;
    }
  }
  const [place, ...rest] = pieces;
  if (place === undefined) return { place: null, region: null, date };
  if (place.length > 45 || (!PLACE.test(place) && !UNCASED.test(place)) || rest.some((piece) => piece.length > 30 || !re`^[\p{Lu}\p{sc=Arabic}]`.test(piece)))
    return null;
  return { place, region: rest.length > 0 ? rest.join(', ') : null, date };
}

/** Words that address or point, and name no place: `LIGHTEN YOUR LOAD`. */
const POINTS = /(?:^|\s)(?:your|my|our|his|their|this|that|what|how|why|you|we|it|is|are|not|and the)(?:\s|$)/i;
/** A German place as it is written in running text: one name, two joined, or one behind a word that opens names of places. Near miss: `Schwimmender Windpark`. */
const GERMAN_PLACE = re`^(?:(?:Bad|Sankt|Neu|Alt|Groß|Klein|Ober|Unter|Hohen|Markt|Kloster|Burg|Schwäbisch|Hessisch|Hannoversch|Preußisch|Deutsch|Porta|Santa|San|New|Tel|Den|Los|Las|Rio|Buenos|Hong|Kuala|St\.)\s)?\p{Lu}\p{Ll}{2,}(?:[/-]\p{Lu}\p{Ll}+)?$`;

const isCertainPlace = (head: Head): boolean =>
  head.place !== null && CAPITALS.test(head.place) && head.place.length >= 3 && !LABELS.test(head.place) && !POINTS.test(head.place);

/** `KABUL, Afghanistan, Jan 9 (AP) —`, `Berlin (dpa/tmn) -`, `Madrid, 11 may (EFE).-`, `AUSTIN (KXAN) —` */
const BRACKETED = new RegExp(String.raw`^([^()（）\n]{0,90}?)\s*[(（]([^()（）\n]{2,40})[)）](${DASH}|-\s+|\.?\s*)`, 'u');
function bracketed(text: string, { published, language }: DatelineOptions): Omit<DatelineMatch, 'start'> | null {
  const match = BRACKETED.exec(text);
  if (!match) return null;
  const [whole, before = '', inside = '', dash = ''] = match;
  const hasDash = dash.trim() !== '' && dash.trim() !== '.';
  const agency = agencyNamed(inside) ?? agenciesIn(inside)[0]?.agency ?? null;
  if (before.trim() === '') {
    if (!agency || agenciesIn(inside)[0]?.start !== 0 || !dash.trim()) return null;
    return agencyFirst(text, whole.length, agency, published);
  }
  // `New Delhi [India], January 5 (ANI):`
  const head = headIn(before.replace(/\s*\[([^[\]]{2,30})\]/, ', $1'), published);
  if (!head) return null;
  // Without a dash only capitals or a day and a known agency are enough, or a new sentence in the agency's own language:
  // "WASHINGTON (CNN) Text", "New Delhi, Jan 9 (PTI) Text", "Bern (sda) Der Rat", not "Note (AP) says".
  const opens =
    re`^\p{Lu}`.test(text.slice(whole.length)) && agency?.languages.split(' ').includes(language?.slice(0, 2) ?? '') && !/^(?:en|mul)/.test(agency.languages);
  if (!hasDash && !(agency && (isCertainPlace(head) || head.date || dash.startsWith('.') || opens))) return null;
  if (agency) return head.place !== null && LABELS.test(head.place) ? null : { ...head, agency, end: whole.length };
  // A call sign or an outlet's name: the place stands, the agency does not.
  if (!isCertainPlace(head) || !re`^[\p{Lu}\d][\p{L}\d .&/-]*$`.test(inside)) return null;
  return { ...head, agency: null, end: whole.length };
}

/** `(ANSA) - ROMA, 22 MAR -`, `(EFE).-`: the agency opens, place and day may follow. */
function agencyFirst(text: string, length: number, agency: Agency, published: Moment | null): Omit<DatelineMatch, 'start'> {
  const rest = text.slice(length, length + 80);
  const match = new RegExp(String.raw`^([^()\n]{2,60}?)(?:${DASH})`, 'u').exec(rest);
  const head = match ? headIn(match[1] ?? '', published) : null;
  if (match && head && isCertainPlace(head)) return { ...head, agency, end: length + match[0].length };
  return { place: null, region: null, date: null, agency, end: length };
}

/** `МОСКВА, 25 ноября. /ТАСС/.`, `МОСКВА, 25 ноя — РИА Новости, Иван Петров.`, `КИЕВ. 3 марта. ИНТЕРФАКС-УКРАИНА —` */
const SLASHED = /^([^/\n]{2,60}?)[.,]?\s*\/([^/\n]{2,25})\/[.,]?\s*(?:[-–—]\s*)?/u;
const DASHED_AGENCY = re`^([^/\n]{2,60}?)\s*[-–—]\s*((?:РИА\s|[А-ЯЁA-Z])[\p{L}-]+)(?:,\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)?\.\s*`;
const DOTTED = re`^(\p{Lu}[\p{L} -]{2,40}\.\s+\d{1,2}\s\p{L}{3,9})\.\s+(\p{Lu}[\p{L}-]{3,25})(?:\s*[-–—]\s*|\.\s*)`;
/** Each with what it cannot be without, in the characters that it reads at most: most texts have neither. */
const CYRILLIC: readonly (readonly [RegExp, RegExp])[] = [
  [SLASHED, /\//],
  [DASHED_AGENCY, /[-–—]\s*(?:РИА|[А-ЯЁA-Z])/],
  [DOTTED, /\.\s+\d/],
];
const OPENING = 130;
function cyrillic(text: string, { published }: DatelineOptions): Omit<DatelineMatch, 'start'> | null {
  const opening = text.slice(0, OPENING);
  for (const [pattern, has] of CYRILLIC) {
    const match = has.test(opening) ? pattern.exec(text) : null;
    const agency = match && agencyNamed(match[2] ?? '');
    const head = match && agency ? headIn((match[1] ?? '').replace(/\.\s+/g, ', '), published) : null;
    if (match && agency && head) return { ...head, agency, end: match[0].length };
  }
  return null;
}

/** `新华社北京3月15日电（记者…）`, `中新社上海１月２日电 题：`, `【ワシントン共同】`, `【ロンドン＝時事】`, `［東京　１日　ロイター］ -`, `【1月5日 AFP】`, `(서울=연합뉴스) 홍길동 기자 =` */
const EAST_ASIAN: readonly RegExp[] = [
  re`^(?<agency>新华社|新華社|中新社|中新网|中央社)(?<place>\p{sc=Han}{2,8}?)(?:\p{sc=Han}{2,4}[区州省市])?(?<day>[\d０-９]{1,2}月[\d０-９]{1,2}日)电\s*(?:题：)?\s*(?:（[^（）]{0,60}）)?\s*`,
  re`^【(?<place>[\p{sc=Han}\p{sc=Katakana}ー・]{2,12}?)[=＝\s]?(?:\p{sc=Han}{1,6}[=＝])?(?<agency>AFP時事|共同|時事|ロイター|AP|AFP)】\s*`,
  re`^[［[](?<place>[\p{sc=Han}\p{sc=Katakana}ー・/／]{2,24})\s+(?<day>[\d０-９]{1,2}日)\s+(?<agency>ロイター)[］\]]\s*[-－–—]?\s*`,
  // A reporter's name of two or three characters stands before the place: （中央社記者王小明台北5日電）
  re`^[（(](?<agency>中央社)(?:[記记]者(?:\p{sc=Han}{3}(?=\p{sc=Han}{2,3}[\d０-９])|\p{sc=Han}{2}(?=\p{sc=Han}{2}[\d０-９])))?(?<place>\p{sc=Han}{2,4})[\d０-９]{1,2}日[電电][）)]\s*`,
  /^【(?<day>[\d０-９]{1,2}月[\d０-９]{1,2}日)\s+(?<agency>AFP)】\s*/u,
  re`^\((?<place>\p{sc=Hangul}{2,10})=(?<agency>연합뉴스|뉴시스)\)\s*(?:[\p{sc=Hangul}\s·]{2,30}기자\s*)?=?\s*`,
];
/** How each of them begins. */
const EAST_ASIAN_OPENS = /^[新中【［[(（]/;
function eastAsian(text: string, { published }: DatelineOptions): Omit<DatelineMatch, 'start'> | null {
  if (!EAST_ASIAN_OPENS.test(text)) return null;
  for (const pattern of EAST_ASIAN) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { place = null, agency = '', day = '' } = match.groups;
    const [month, date] = day.normalize('NFKC').match(/\d+/g) ?? [];
    return {
      place,
      region: null,
      date: month && date ? resolveDay(Number(month), Number(date), published) : null,
      agency: agencyNamed(agency) ?? agenciesIn(agency)[0]?.agency ?? null,
      end: match[0].length,
    };
  }
  return null;
}

/** `LONDON —`, `BUFFALO, N.Y. —`, `Dekalb, Ill. —`; in German also `Pjöngjang - Der …`. A hyphen needs a capital behind it. */
const BARE = re`^([^()\n–—―:;!?"“”„«»]{2,60}?)(\s*(?:--+|[–—―])\s*|\s[-_]\s)(?=["“„«'‘]?[\p{Lu}\p{N}])`;
function bare(text: string, { published, language }: DatelineOptions): Omit<DatelineMatch, 'start'> | null {
  const match = BARE.exec(text);
  if (!match) return null;
  const [whole, before = ''] = match;
  // `Tehran, Jan 5, IRNA –`, `JAKARTA, Antara -`: the agency behind the last comma.
  const signed = re`^(.{2,50}),\s+(?!\p{Lu}{2}$)([\p{L}. ]{2,20})$`.exec(before);
  const agency = signed && agencyNamed(signed[2] ?? '');
  const own = agency ? headIn(signed[1] ?? '', published) : null;
  if (own?.place && agency) return { ...own, agency, end: whole.length };
  const head = headIn(before.includes(',') ? before : before.replace(/\.$/, ''), published);
  if (!head?.place || LABELS.test(head.place)) return null;
  const states = head.region !== null && (CUT_STATE.test(head.region) || CUT_STATE.test(head.region.split(', ')[0] ?? ''));
  const german = language?.startsWith('de') === true && head.region === null && /\s/.test(whole) && GERMAN_PLACE.test(head.place);
  const capitals = isCertainPlace(head) && head.place.split(' ').length <= 4 && !/\d/.test(head.place);
  return capitals || states || german ? { ...head, agency: null, end: whole.length } : null;
}

const FORMS = [eastAsian, bracketed, cyrillic, bare] as const;

/**
 * A place alone on its line, as some templates set the dateline: `PITTSBURGH`, `Pittsburgh`, `ERIE, Pa.`; with the agency in
 * the row of the byline: `PTI, Washington,`, `Berlin (dpa)`. Only a place that is known for one, or one beside an agency.
 */
export function placeLine(
  source: string,
  { published, isKnown }: { readonly published: Moment | null; readonly isKnown: (place: string) => boolean },
): Omit<DatelineMatch, 'start' | 'end'> | null {
  const pieces = source
    .trim()
    .split(/\s*(?:[,|•·()/:–—]|\s-\s)\s*/)
    .filter(Boolean);
  if (source.length > 60 || pieces.length > 4) return null;
  const at = pieces.findIndex((piece) => agencyNamed(piece) !== null);
  const agency = agencyNamed(pieces[at] ?? '');
  const head = headIn(pieces.filter((_, index) => index !== at).join(', '), published);
  if (!head?.place || LABELS.test(head.place) || !isKnown(head.place)) return null;
  return agency || pieces.length <= 2 ? { ...head, agency } : null;
}

/** The dateline that opens a text, or that stands behind a byline glued to its front; null when there is none. */
export function matchDateline(source: string, options: DatelineOptions): DatelineMatch | null {
  const text = source.slice(0, REACH);
  for (const start of starts(text)) {
    for (const form of FORMS) {
      const match = form(text.slice(start), options);
      if (match) return { ...match, start, end: start + match.end };
    }
  }
  return null;
}

/** 0, and where capitals begin right behind a small letter in a text that opens with a byline: `By Malcolm FosterERIMO, Japan`. */
function starts(text: string): readonly number[] {
  const opening = text.search(/[^\s*•·]/);
  if (!/^\s*(?:by|von|par|por|di)\s/i.test(text)) return [Math.max(opening, 0)];
  return [...text.matchAll(re.g`(?<=\p{Ll})(?=\p{Lu}{2})`)].map((match) => match.index);
}
