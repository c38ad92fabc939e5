import { re } from '../expression';
import type { Moment } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { isoDay, printedDay, printedMonth } from '../wire/days';
import { isApart, ledeOf } from './byline-blocks';
import type { StoryData } from './ld';
import { metasOf } from './metas';

/**
 * A machine-readable date as a moment, its day as the page wrote it: ISO 8601 stays as it is (a shift to UTC can change
 * the day), other forms are read as printed dates. null for anything that is no date of the web's years.
 */
export function momentOf(text: string | null, language: string | null): Moment | null {
  if (!text) return null;
  const source = text.trim();
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|UTC|GMT)?)?/.exec(source);
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day || day < '1993') return null;
    if (iso[4] === undefined || Number(iso[4]) > 23 || Number(iso[5]) > 59) return day;
    const zone =
      iso[7] === undefined
        ? ''
        : /^(?:Z|UTC|GMT)$/.test(iso[7])
          ? 'Z'
          : iso[7].length === 3
            ? `${iso[7]}:00`
            : iso[7].length === 5
              ? `${iso[7].slice(0, 3)}:${iso[7].slice(3)}`
              : iso[7];
    return `${day}T${iso[4]}:${iso[5]}:${iso[6] ?? '00'}${zone}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(source)) return new Date(Number(source.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z');
  const day = printedDay(source, language);
  return day && day > '1993' ? day : null;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'date',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'date_published',
  'datecreated',
  'ptime',
  'vr:published_time',
  'article:post_date',
  'og:pubdate',
  'last-modified-original',
  'created',
  'rnews:datepublished',
] as const;
/** Names of metas that say what they are, whatever the template calls them: `w-published-date`. */
const PUBLICATION = /(?:^|[.:_-])publi(?:sh(?:ed)?|cation)[_-]?(?:date|time|on)$/;
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'updated',
  'article.updated',
  'cxenseparse:modified',
] as const;

/** `/2019/11/19/`, `/2019-11-19-`, `/20191119/`: the day in an address; the month alone is no day. */
const IN_ADDRESS = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_.+-]|$)/;

/** Words of an update, by their stems: `aggiornato`, `güncelleme`, `обновлено`. */
const isUpdate = (text: string): boolean =>
  re.i`\b(?:updated|modified|stand|last)\b|(?<!\p{L})(?:aktualisiert|actualizad|mise? à jour|modifié|atualizad|aggiornat|aktualizac|bijgewerkt|güncelle|обновлен)|تحديث|更新`.test(
    text,
  );
/** `By Ana RuizUpdatedJanuary 8` with its words apart. */
const unglued = (text: string): string => text.replace(re.g`\p{Ll}(?=\p{Lu})`, '$& ');
/** Words of a publication, likewise. */
const COUNTED = re.i`\b(?:published|posted)\b|(?<!\p{L})(?:veröffentlicht|erstellt|publicad|publié|pubblicat|opublikowan|gepubliceerd|yayın|опубликован)`;

/** Blocks above and below the headline in which the page prints its date. */
const BEFORE = 12;
const AFTER = 16;

export interface Dates {
  readonly published: Moment | null;
  readonly updated: Moment | null;
}

export interface DateSources {
  readonly data: StoryData;
  readonly around: readonly SourceBlock[];
  readonly headline: SourceBlock | null;
  readonly story: readonly SourceBlock[];
  readonly language: string | null;
}

/**
 * When it appeared and when it changed: the page's data, then the time by the headline, then a printed date there, then one
 * behind the story, then its address. A day printed by the headline
 * wins over the data: it is what readers are told.
 */
export function datesOf(page: Page, { data, around, headline, story, language }: DateSources): Dates {
  const printed = printedBeside(headline, around, language);
  const other = isOtherOrder([data.published, ...PUBLISHED.flatMap((name) => metasOf(page, name))], printed?.day ?? null, language);
  const read = (text: string | null): Moment | null => (other ? swapped(text, language) : null) ?? momentOf(text, language);
  const firstOf = (texts: readonly (string | null)[]): Moment | null => {
    for (const text of texts) {
      const moment = read(text);
      if (moment) return moment;
    }
    return null;
  };
  const named = (names: readonly string[]): Moment | null => firstOf(names.flatMap((name) => metasOf(page, name)));
  const at = headline?.id ?? -1;
  // Below the headline before above it, the nearest first: a list of news beside it has its own times.
  const times = around
    .filter((block) => block.datetime !== null)
    .sort((a, b) => Number(a.id < at) - Number(b.id < at) || Math.abs(a.id - at) - Math.abs(b.id - at));
  const address = IN_ADDRESS.exec(page.url ?? page.head.canonical ?? '');
  const stated =
    read(data.published) ??
    named(PUBLISHED) ??
    firstOf([/date$/, /./].flatMap((last) => page.head.metas.filter(({ name }) => PUBLICATION.test(name) && last.test(name)).map(({ content }) => content)));
  const changed = read(data.modified) ?? named(MODIFIED);
  // a line that says "updated" says nothing against a time of publication
  const shared = printed?.update ? named([SHARED]) : null;
  const published =
    shared ??
    (printed !== null && !agrees(stated, printed) && !printsDay(around, stated, language) ? printed.moment : null) ??
    stated ??
    firstOf(times.filter((block) => !isUpdate(block.text)).map((block) => block.datetime)) ??
    printedIn(around, language) ??
    firstOf(times.map((block) => block.datetime)) ??
    printedBehind(page, story, language) ??
    monthAlone(page, around, story) ??
    (address ? isoDay(Number(address[1]), Number(address[2]), Number(address[3])) : null);
  const updated = changed ?? firstOf(times.filter((block) => isUpdate(block.text)).map((block) => block.datetime));
  // A story that was scheduled changed last before it appeared; that is no update of what readers have.
  const isLater = updated !== null && updated !== published && (published === null || updated.slice(0, 10) >= published.slice(0, 10));
  return { published: published ?? (data.published ? null : updated), updated: isLater ? updated : null };
}

/** A numeric day of which only its template knows whether the month comes first. */
const NUMERIC = /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s*$/;

/** Such a day with day and month the other way round than the language has them; null where it is none. */
function swapped(text: string | null, language: string | null): Moment | null {
  if (!text || !NUMERIC.test(text)) return null;
  const [year, month, day] = momentOf(text, language)?.split('-') ?? [];
  return isoDay(Number(year), Number(day), Number(month));
}

/** Whether a template has day and month the other way round, by the day that the page prints: `03-09-2026` beside `March 9`. */
const isOtherOrder = (stated: readonly (string | null)[], printed: Moment | null, language: string | null): boolean =>
  printed !== null && stated.some((text) => swapped(text, language) === printed);

/** Blocks from the story's last ones on in which its date stands. */
const LAST = 2;
const BEHIND = 30;
/** Longest line that dates the story behind it, in characters. */
const LINE = 100;

/** Words of a line that is a date and nothing else: weekday, month, `at`, `Uhr`. */
const WORDS = 4;

/** The day printed behind the story: in a line that says so, in a machine's words, or with nothing else than an author. */
function printedBehind(page: Page, story: readonly SourceBlock[], language: string | null): Moment | null {
  const start = ledeOf(story)?.id ?? 0;
  const end = (story.at(-1)?.id ?? -1) + 1;
  for (const block of page.blocks.slice(Math.max(0, end - LAST), end + BEHIND)) {
    if (block.kind !== 'text' || block.text.length > LINE || isApart(page, block, start)) continue;
    if (block.datetime === null && !/\d/.test(block.text)) continue;
    const bare = (block.text.match(re.g`\p{L}+`)?.length ?? 0) <= WORDS;
    if (block.datetime === null && !bare && !COUNTED.test(block.text) && !/(?:^|\s)(?:date|published|posted)/.test(block.hints)) continue;
    const day = momentOf(block.datetime, language) ?? printedDay(block.text, language);
    if (day && day > '1993') return day;
  }
  return null;
}

/** A day as printed. */
interface PrintedDay {
  readonly day: Moment;
  /** The day, with its time where the element has that: `2024-01-08T19:57:00-05:00`. */
  readonly moment: Moment;
  /** Whether its line says that it is the day of an update. */
  readonly update: boolean;
}

/** The time of publication that the page gives to those who share it; data for search engines often has the update's instead. */
const SHARED = 'article:published_time';

/** Whether two moments can be the same day as printed: `09.10.2024` is the ninth of October or the tenth of September. */
function agrees(stated: Moment | null, { day: printed }: PrintedDay): boolean {
  const [year, month, day] = printed.split('-');
  return stated?.startsWith(printed) === true || stated?.startsWith(`${year}-${day}-${month}`) === true;
}

/** The month and year that a short line by the headline or behind the story prints: what a report or an old page has for a date. */
function monthAlone(page: Page, around: readonly SourceBlock[], story: readonly SourceBlock[]): Moment | null {
  const start = ledeOf(story)?.id ?? 0;
  const end = (story.at(-1)?.id ?? -1) + 1;
  for (const block of [...around, ...page.blocks.slice(Math.max(0, end - LAST), end + BEHIND)]) {
    const month = block.kind === 'text' && /\d$/.test(block.text) && !isApart(page, block, start) ? printedMonth(block.text) : null;
    if (month && month > '1993') return month;
  }
  return null;
}

/** Whether a short line near the headline prints that day: then it is what the page means. */
const printsDay = (around: readonly SourceBlock[], moment: Moment | null, language: string | null): boolean =>
  moment !== null && around.some((block) => block.text.length <= 100 && /\d/.test(block.text) && printedDay(block.text, language) === moment.slice(0, 10));

/** Blocks from the headline within which a line that prints one day dates this story. */
const BESIDE = { before: 4, after: 12 };

/** The one day printed beside the headline: what readers see as its date, whatever a template says; null when none or several are. */
function printedBeside(headline: SourceBlock | null, around: readonly SourceBlock[], language: string | null): PrintedDay | null {
  if (!headline) return null;
  const days = new Map<Moment, PrintedDay>();
  for (const block of around) {
    if (
      block.id < headline.id - BESIDE.before ||
      block.id > headline.id + BESIDE.after ||
      block.kind === 'image' ||
      block.kind === 'caption' ||
      block.text.length > 100
    )
      continue;
    const day = printedDay(block.text, language);
    if (!day || day < '1993') continue;
    const exact = momentOf(block.datetime, language);
    const before = days.get(day);
    const moment = exact?.startsWith(day) ? exact : (before?.moment ?? day);
    days.set(day, { day, moment, update: isUpdate(unglued(block.text)) && before?.update !== false });
  }
  const [only] = days.values();
  return days.size === 1 && only !== undefined ? only : null;
}

/** A date that a short line near the headline prints; one that says "published" before one that says nothing, "updated" last. */
function printedIn(around: readonly SourceBlock[], language: string | null): Moment | null {
  // A caption says when the picture was taken, also where the template prints it again as text.
  const captions = new Set(around.filter((block) => block.kind === 'caption').map((block) => block.text));
  const lines = around.filter((block) => block.text.length <= 160 && /\d/.test(block.text) && block.kind !== 'image' && !captions.has(block.text));
  const rank = (block: SourceBlock): number =>
    COUNTED.test(block.text) || /date|time|publish|meta|byline/.test(block.hints) ? 0 : isUpdate(block.text) ? 2 : 1;
  for (const level of [0, 1, 2]) {
    for (const block of lines) {
      if (rank(block) !== level) continue;
      const day = printedDay(block.text, language);
      if (day && day > '1993') return day;
    }
  }
  return null;
}

/** The blocks around the headline, or around the story's beginning where no block prints the headline. */
export function aroundHeadline(page: Page, headline: SourceBlock | null, story: readonly SourceBlock[]): readonly SourceBlock[] {
  const first = story[0]?.id ?? 0;
  const at = headline?.id ?? first;
  return page.blocks.slice(Math.max(0, at - BEFORE), Math.max(at, Math.min(first, at + 40)) + AFTER);
}
