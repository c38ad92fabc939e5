import { re } from '../expression';
import { MEN, WOMEN } from '../facts/data/shared-lists';
import type { Page, SourceBlock } from '../snapshot/page';
import { isLoneName, isOtherWork, opensByline, opensSigned, peopleIn, saysWritten, soleName } from '../wire/bylines';
import { printedDay } from '../wire/days';
import { isAuthorBox, isByline, isElsewhere, isNameElement, isRow, LONGEST } from './byline-blocks';

/** People that the page prints as authors. */
export interface Printed {
  readonly people: readonly string[];
  /** Whether a line says so in words: `By Ana Ruiz`, not a name in an element of that kind. */
  readonly signed: boolean;
}

/** Lines of the longest list that is a row of facts: author, date, reading time. */
const LINES = 8;

/** The first people that blocks name as authors. */
export function printedPeople(page: Page, blocks: readonly SourceBlock[], outlet: string | null): Printed {
  const people: string[] = [];
  let signed = false;
  for (const block of blocks) {
    // `London – Kyiv: The Outlet` names places and the outlet, and nobody
    if (outlet !== null && block.text.includes(`: ${outlet}`)) continue;
    const row = block.kind === 'list' && block.items.length <= LINES;
    for (const text of row ? block.text.split('\n') : [block.text]) {
      const line = readLine(page, block, text, outlet, row);
      if (!line || (people.length > 0 && !line.signed && !/author|byline/.test(block.hints))) continue;
      for (const name of line.people) if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
      if (line.people.length > 0 && line.signed) signed = true;
      if (people.length > 0 && line.signed) return { people: people.slice(0, 8), signed };
    }
  }
  return { people: people.slice(0, 8), signed };
}

/** The people of one line; null where nothing says that they wrote. */
function readLine(page: Page, block: SourceBlock, text: string, outlet: string | null, row: boolean): Printed | null {
  const written = saysWritten(text);
  // a longer text is no line
  if ((!written && text.length > LONGEST) || isOtherWork(text)) return null;
  if (written) return { people: peopleIn(text.replace(/\.$/, ''), { outlet, single: false }).slice(0, 1), signed: true };
  const plain = (block.kind === 'text' || block.kind === 'list') && text.length <= LONGEST && !isElsewhere(page, block);
  const sole = plain ? soleName(text) : null;
  if (sole !== null) return { people: [sole], signed: true };
  const behind = plain && opensSigned(text);
  const signed = opensByline(text) || behind;
  const own = isAuthorBox(page, block);
  if (!behind && !(row && plain && signed) && !isByline(page, block) && !(own && text.length <= LONGEST && !isElsewhere(page, block))) return null;
  const people = peopleIn(text, { outlet, single: isNameElement(page, block) });
  return { people: signed || own || !isRow(page, block) ? people : people.filter(opensWithFirstName), signed };
}

/** Blocks above and below the headline in which a name without any label is the author's, and blocks from it to the date beside it. */
const ABOVE = 3;
const BELOW = 8;
const BESIDE = 3;
/** Longest line that is a name and a role or a date, in characters. */
const LONE = 80;

/** `Ana Ruiz` alone on a line between headline and story, or in the row of the date: by a first name, or beside the date. */
export function loneName(page: Page, headline: SourceBlock | null, story: readonly SourceBlock[]): readonly string[] {
  if (!headline) return [];
  // German writes every noun with a capital: two of them are no sign of a name.
  const german = page.head.lang?.startsWith('de') === true;
  const lede = story.find((block) => block.kind === 'text' && block.text.length > 80)?.id ?? page.blocks.length;
  const around = [...page.blocks.slice(headline.id + 1, headline.id + 1 + BELOW), ...page.blocks.slice(Math.max(0, headline.id - ABOVE), headline.id)];
  for (const block of around) {
    if (block.kind !== 'text' || block.text.length > LONE || isElsewhere(page, block)) continue;
    const [name = ''] = peopleIn(block.text, { outlet: null, single: false });
    if (name === '') continue;
    const known = block.id < lede && opensWithFirstName(name);
    if (block.text.startsWith(name)) {
      if (block.id > headline.id && known && /^\s*(?:$|[,|•·–—-]|\d|[A-Z][a-z]{2,8}\.? \d)/.test(block.text.slice(name.length))) return [name];
      if (!german && block.id > headline.id && isLoneName(block.text) && isDated(page, block)) return [name];
    }
    // `The Quay 02/10/2020 Ana Ruiz`, `Dec 17, 2025Ana Ruiz`: the line is who and when
    if (known && printedDay(block.text) !== null && block.text.endsWith(name)) return [name];
  }
  return [];
}

const isDated = (page: Page, block: SourceBlock): boolean =>
  page.blocks
    .slice(Math.max(0, block.id - BESIDE), block.id + BESIDE + 1)
    .some((other) => other.datetime !== null || (other.text.length < LONE && printedDay(other.text) !== null));

/** `…という。（高瀬みどり）`, as Japanese papers sign; not `（敬称略）`, `（随時更新）`, nor an agency, which has no kana and no four letters (`（共同）`). */
const JAPANESE = re`。\s?[（(]([\p{sc=Han}々]{1,3}[\s　]?(?!.*[略更新掲載終続真提供参照])[\p{sc=Han}々\p{sc=Hiragana}\p{sc=Katakana}]{2,4})[）)]$`;

/** `Ana Ruiz` alone as the story's last line. */
export function lastName(story: readonly SourceBlock[]): readonly string[] {
  const last = story.at(-1)?.text.trim() ?? '';
  const signed = JAPANESE.exec(last)?.[1];
  if (signed && last.length > LONE / 2) return [signed];
  return isLoneName(last) && opensWithFirstName(last) ? [last] : [];
}

/** Whether a name opens with a common first name, behind a title. */
export function opensWithFirstName(name: string): boolean {
  const [word = ''] = name
    .toLowerCase()
    .replace(/^(?:(?:dr|prof)\.?\s)+/, '')
    .split(' ');
  return MEN.has(word) || WOMEN.has(word);
}
