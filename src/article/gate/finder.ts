import { spell, spelled } from './spell';
import type { Stem } from './stems';

/** Letters of a stem that are looked up, and of those that have no more; the rest is compared. */
const KEY = 4;
const SHORT_KEY = 3;
/** Bits of a letter's place: as many as tell the alphabet apart. */
const BITS = 5;
/** Places of the tables: most letters of most texts find an empty one. With more of them a table is too large to stay at hand. */
const PLACES = 1 << 14;
const SHORT_PLACES = 1 << (BITS * SHORT_KEY);
const PAIR_PLACES = 1 << (BITS * 2);
/** Units that a text's small letters may stand behind its own: some capitals are two small letters. */
const SLACK = 6;
/** Characters behind which only stems are looked for that may stand anywhere: half of them open a text. */
const NEAR = 60;
/** Where the last letter of three stands behind which no stem that opens a text begins. */
const FAR = NEAR + SLACK + SHORT_KEY;
/** Further into a text than any is read. */
const ANYWHERE = 1 << 20;
/** The first unit of the scripts that say much with few letters, and of pictures: they would all fall into a few places. */
const DENSE = 0x2e80;

/** The letters read last, when one more is: the fifth last falls out. */
const next = (letters: number, unit: number): number => ((letters << BITS) ^ unit) & ((1 << (BITS * KEY)) - 1);
/** Their place, scattered, as the tables have room for fewer. */
const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 18;
const shortPlaceOf = (letters: number): number => letters & (SHORT_PLACES - 1);
const pairPlaceOf = (letters: number): number => letters & (PAIR_PLACES - 1);

/** What may begin with the last three letters, or end with the last two: small enough to stay at hand, it answers for eight letters of ten. */
const OPENS = 1;
const WITHIN = 2;
const BRIEF = 4;
const PAIR = 8;

interface Entry extends Stem {
  /** The number of what needs it. */
  readonly of: number;
  /** Which of its letters are looked up: where they begin in it. */
  readonly at: number;
}

/**
 * What tells of a stem whether it stands somewhere, side by side: its owner's number, where in a text the letters of it that
 * are looked up begin at most, where they begin in it, and where in `letters` it begins and ends.
 */
const WIDTH = 8;
const OWNER = 0;
const REACH = 1;
const AT = 2;
const BEGIN = 3;
const END = 4;
interface Table {
  /** Where each row begins, and where the last ends; those that reach the furthest stand first in it. */
  readonly firsts: Int32Array;
  readonly stems: Int32Array;
  readonly letters: Uint16Array;
}

/** Finds the stems of many patterns in a text, in one reading of its letters. */
export class Finder {
  private readonly marks = new Uint8Array(SHORT_PLACES);
  /** By place, 1 more than where its stems are in `rows`: of four letters, of three, of two. */
  private readonly filled = new Uint16Array(PLACES);
  private readonly filledShort = new Uint16Array(SHORT_PLACES);
  private readonly filledPairs = new Uint16Array(PAIR_PLACES);
  private readonly rows: Entry[][] = [];
  /** Stems of one letter (`©`), and their rows. */
  private readonly single: { readonly unit: number; readonly row: number }[] = [];
  /** Stems with a letter of a dense script, by the first of these: their rows. */
  private readonly dense = new Map<number, number>();
  private table: Table | null = null;
  /** By number of what needs a stem: the reading in which one was seen last. A text may have several, and often. */
  private seen = new Int32Array(0);
  private readings = 0;

  /** `of`: the number of what needs the stem. To be told before the first text is read, or after it. */
  add({ letters, within }: Stem, of: number): void {
    this.table = null;
    const thick = firstDense(letters);
    const at = thick < 0 ? rarest(letters) : thick;
    if (thick >= 0) {
      const unit = letters.charCodeAt(at);
      this.dense.set(unit, this.put(this.dense.get(unit) ?? 0, { letters, within, of, at }));
    } else if (letters.length === 1) {
      const unit = letters.charCodeAt(0);
      const known = this.single.find((other) => other.unit === unit);
      const row = this.put(known?.row ?? 0, { letters, within, of, at });
      if (!known) this.single.push({ unit, row });
    } else this.place({ letters, within, of, at });
  }

  private place(entry: Entry): void {
    const { letters, within, at } = entry;
    let key = 0;
    for (let i = 0; i < KEY && i < letters.length; i++) {
      key = next(key, letters.charCodeAt(at + i));
      if (i === SHORT_KEY - 1) this.mark(shortPlaceOf(key), OPENS | (within + at > NEAR ? WITHIN : 0));
    }
    if (letters.length < SHORT_KEY) {
      const pair = pairPlaceOf(key);
      for (let before = 0; before < SHORT_PLACES; before += PAIR_PLACES) this.mark(before | pair, PAIR);
      this.filledPairs[pair] = this.put(this.filledPairs[pair] ?? 0, entry);
    } else if (letters.length < KEY) {
      const short = shortPlaceOf(key);
      this.mark(short, BRIEF);
      this.filledShort[short] = this.put(this.filledShort[short] ?? 0, entry);
    } else this.filled[placeOf(key)] = this.put(this.filled[placeOf(key)] ?? 0, entry);
  }

  private mark(place: number, what: number): void {
    this.marks[place] = (this.marks[place] ?? 0) | what;
  }

  /** Puts a stem into a row, by 1 more than its number, or into a new one; the row. */
  private put(row: number, entry: Entry): number {
    if (row === 0) return this.rows.push([entry]);
    this.rows[row - 1]?.push(entry);
    return row;
  }

  /** The numbers of all whose stems a text has, each once; null where it is too long to be read. */
  read(text: string): readonly number[] | null {
    const length = spell(text);
    if (length < 0) return null;
    this.table ??= this.packed();
    this.readings++;
    const { marks, filled, filledShort, filledPairs, table } = this;
    const found: number[] = [];
    for (const { unit, row } of this.single) {
      const end = Math.min(length, (table.stems[(table.firsts[row - 1] ?? 0) + REACH] ?? 0) + 1);
      let place = 0;
      while (place < end && spelled[place] !== unit) place++;
      if (place < end) this.find(table, place, row, length, found);
    }
    let key = 0;
    let wanted = OPENS | PAIR;
    for (let i = 0; i < length; i++) {
      const unit = spelled[i] ?? 0;
      key = next(key, unit);
      if (unit >= DENSE) {
        const row = this.dense.get(unit);
        if (row !== undefined) this.find(table, i, row, length, found);
      }
      if (i === FAR) wanted = WITHIN | PAIR;
      const three = shortPlaceOf(key);
      const mark = marks[three] ?? 0;
      if ((mark & wanted) === 0) continue;
      if (mark & PAIR) {
        const pair = filledPairs[pairPlaceOf(key)] ?? 0;
        if (pair !== 0) this.find(table, i - 1, pair, length, found);
      }
      const start = i - SHORT_KEY + 1;
      if (mark & BRIEF) this.find(table, start, filledShort[three] ?? 0, length, found);
      const long = i + 1 < length ? (filled[placeOf(next(key, spelled[i + 1] ?? 0))] ?? 0) : 0;
      if (long !== 0) this.find(table, start, long, length, found);
    }
    return found;
  }

  /** Takes those of a row, by 1 more than its number, whose stems' letters that were looked up begin at `start`. */
  private find({ firsts, stems, letters }: Table, start: number, row: number, length: number, found: number[]): void {
    const { seen, readings } = this;
    const last = firsts[row] ?? 0;
    for (let i = firsts[row - 1] ?? 0; i < last; i += WIDTH) {
      if (start > (stems[i + REACH] ?? 0)) return;
      const from = start - (stems[i + AT] ?? 0);
      const end = stems[i + END] ?? 0;
      let at = stems[i + BEGIN] ?? 0;
      // the last letter tells most of them apart
      if (from < 0 || from + end - at > length || letters[end - 1] !== spelled[from + end - at - 1]) continue;
      const owner = stems[i + OWNER] ?? 0;
      if (seen[owner] === readings) continue;
      for (let place = from; at < end && letters[at] === spelled[place]; place++) at++;
      if (at < end) continue;
      seen[owner] = readings;
      found.push(owner);
    }
  }

  private packed(): Table {
    const reachOf = ({ within, at }: Entry): number => Math.min(within + SLACK + at, ANYWHERE);
    const { rows } = this;
    const firsts = new Int32Array(rows.length + 1);
    for (let row = 0; row < rows.length; row++) firsts[row + 1] = (firsts[row] ?? 0) + (rows[row]?.length ?? 0) * WIDTH;
    const stems = new Int32Array(firsts[rows.length] ?? 0);
    let text = '';
    let most = 0;
    let at = 0;
    for (const row of rows) {
      if (row.length > 1) row.sort((one, other) => reachOf(other) - reachOf(one));
      for (const entry of row) {
        stems[at + OWNER] = entry.of;
        stems[at + REACH] = reachOf(entry);
        stems[at + AT] = entry.at;
        stems[at + BEGIN] = text.length;
        text += entry.letters;
        stems[at + END] = text.length;
        if (entry.of > most) most = entry.of;
        at += WIDTH;
      }
    }
    const letters = new Uint16Array(text.length);
    for (let i = 0; i < letters.length; i++) letters[i] = text.charCodeAt(i);
    this.seen = new Int32Array(most + 1);
    return { firsts, stems, letters };
  }
}

/** Where its first letter of a dense script stands; -1 where it has none. */
function firstDense(letters: string): number {
  for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) >= DENSE) return at;
  return -1;
}

/** Letters by how common they are, which in the languages we read comes to much the same. */
const COMMON = ' eatnirosldhucmpgvfbywkzjxq';
/** How common each is, by its unit: 0 for all that are not among them. */
const HOW_COMMON = new Uint8Array(128);
for (let at = 0; at < COMMON.length; at++) HOW_COMMON[COMMON.charCodeAt(at)] = COMMON.length - at;
/** Where the four letters of a stem begin that are the rarest in texts: of `the latest` those of `late`. */
function rarest(letters: string): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let common = 0;
  for (let end = 0; end < letters.length; end++) {
    common += HOW_COMMON[letters.charCodeAt(end)] ?? 0;
    if (end >= KEY) common -= HOW_COMMON[letters.charCodeAt(end - KEY)] ?? 0;
    if (end < KEY - 1 || common >= least) continue;
    least = common;
    best = end - KEY + 1;
  }
  return best;
}
