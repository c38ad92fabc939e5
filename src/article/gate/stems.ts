/** Letters that a text must have for a pattern to match it, and how far into the text they begin at most. */
export interface Stem {
  readonly letters: string;
  readonly within: number;
}

/** One of several stems. */
interface Need {
  readonly stems: readonly Stem[];
  /** How much it tells: the letters of its shortest stem, less where they may stand anywhere. */
  readonly worth: number;
}
/** One way in which a pattern matches: of `^(?:a|b)!` the pattern `^(?:a)!`, and what it needs. */
export interface Leaf {
  /** Where its pieces stand in the pattern's source, from and to by turns; the middle one is its own, around it is what others share. */
  readonly cuts: readonly number[];
  /** Null where it needs none in particular. */
  readonly stems: readonly Stem[] | null;
}
interface Part {
  readonly need: Need | null;
  /** Characters at most. */
  readonly most: number;
  /** Its alternatives, of a group that stands once. */
  readonly leaves?: readonly Way[];
}
/** A leaf while its pattern is read. */
interface Way {
  readonly cuts: readonly number[];
  readonly need: Need | null;
}

/** Letters from which a longer stem tells no more. */
const ENOUGH = 6;
/** Signs of a group from which its alternatives are parted: a short one costs less whole than its parts, each with all around them. */
const WORTH_PARTING = 60;
/** Scripts that say much with few letters, and stand without spaces. */
const DENSE = /[\u2e80-\uffff]/;

/**
 * Parts a pattern into its alternatives, and says what each needs, read off its source: of `sign up|subscri(?:be|ption)` the
 * stems `sign up` and `subscri`, which stand in every text that it matches. Null when it can match without any. One of the
 * leaves matches a text exactly where the whole does; which words of it, is for the whole to say.
 */
export function leavesOf({ source }: Pick<RegExp, 'source'>): readonly Leaf[] {
  return new Reader(source).either().leaves.map(({ cuts, need }) => ({
    cuts,
    stems: (source[cuts[0] ?? 0] === '^' ? need?.stems : need?.stems.map(({ letters }) => ({ letters, within: Number.POSITIVE_INFINITY }))) ?? null,
  }));
}

/**
 * The signs of a pattern, letters that stand together as one: `colou?r (?:map|s)` is `colo` `u` `?` `r ` `(?:` `map` `|` `s` `)`.
 * Cut by the browser, as a walk letter by letter is slow in the popup's first milliseconds.
 */
const SIGN =
  /[^\\[\](){}|.^$?*+]+(?![?*+{])|[^\\[\](){}|.^$?*+]|\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:[^\]\\]|\\.)*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[?*+]\??|\{\d+(?:,\d*)?\}\??|./gis;

class Reader {
  private readonly signs: readonly string[];
  private next = 0;
  /** Where in the source the next sign stands. */
  private at = 0;

  constructor(private readonly source: string) {
    this.signs = source.match(SIGN) ?? [];
  }

  private take(): string {
    const sign = this.signs[this.next++] ?? '';
    this.at += sign.length;
    return sign;
  }

  /** Alternatives up to the end or the closing bracket: one of them is needed. */
  either(): Part & { readonly leaves: readonly Way[] } {
    const leaves: Way[] = [];
    const stems: Stem[] = [];
    let worth = ENOUGH;
    let most = 0;
    for (;;) {
      const one = this.sequence();
      if (one) {
        most = Math.max(most, one.most);
        worth = Math.min(worth, one.need?.worth ?? 0);
        if (one.need) for (const stem of one.need.stems) stems.push(stem);
        for (const leaf of one.leaves) leaves.push(leaf);
      }
      if (this.signs[this.next] !== '|') return { need: worth === 0 ? null : { stems, worth }, most, leaves };
      this.take();
    }
  }

  /** Parts one behind the other: all are needed, so the most telling one stands for all. Null when they never match. */
  private sequence(): (Part & { readonly leaves: readonly Way[] }) | null {
    const start = this.at;
    let best: Need | null = null;
    let most = 0;
    let run = '';
    let begin = 0;
    let never = false;
    let parted: { readonly leaves: readonly Way[]; readonly before: number; readonly from: number; readonly to: number } | undefined;
    for (let next = this.signs[this.next]; next !== undefined && next !== '|' && next !== ')'; next = this.signs[this.next]) {
      const from = this.at;
      const atom = this.atom();
      const to = this.at;
      const [least, times] = this.times();
      if (atom === NEVER) never = true;
      else if (typeof atom === 'string' && least === 1 && times === 1) {
        if (run === '') begin = most;
        run += atom;
        most += atom.length;
      } else {
        if (run !== '') best = better(best, only(run, begin));
        run = '';
        const { need, most: own, leaves }: Part = typeof atom === 'string' ? { need: only(atom, 0), most: atom.length } : atom;
        if (least > 0 && need && need.worth > (best?.worth ?? 0)) best = better(best, behind(need, most));
        if (least === 1 && times === 1 && leaves && to - from >= WORTH_PARTING && leaves.length > (parted?.leaves.length ?? 1))
          parted = { leaves, before: most, from: from + '(?:'.length, to: to - 1 };
        most += own === 0 ? 0 : own * times;
      }
    }
    if (run !== '') best = better(best, only(run, begin));
    if (never) return null;
    const end = this.at;
    const around = best;
    if (!parted) return { need: around, most, leaves: [{ cuts: [start, end], need: around }] };
    const { leaves, before, from, to } = parted;
    return {
      need: around,
      most,
      leaves: leaves.map(({ cuts, need }) => ({
        cuts: [start, from, ...cuts, to, end],
        need: around && need ? better(behind(need, before), around) : around,
      })),
    };
  }

  /** Letters as they stand, or what a class, a group or an assertion needs. */
  private atom(): string | Part {
    const sign = this.take();
    switch (sign[0]) {
      case '(':
        return this.group(sign);
      case '[':
      case '.':
        return ANY;
      case '^':
      case '$':
        return NOTHING;
      case '\\':
        return this.escaped(sign);
      default:
        return sign;
    }
  }

  private escaped(sign: string): string | Part {
    const kind = sign[1] ?? '';
    if (kind === 'b' || kind === 'B') return NOTHING;
    if ('pPdDwWsSntrfvux'.includes(kind)) return ANY;
    if (/[\da-zA-Z]/.test(kind)) throw new SyntaxError(`${sign} in ${this.source.slice(0, 60)}: not read here; let the pattern be without a gate.`);
    return kind;
  }

  private group(opening: string): Part {
    const inside = this.either();
    this.take();
    if (opening === '(?!' && inside.most === 0) return NEVER;
    if (opening === '(?:') return inside;
    const { need, most } = inside;
    if (opening === '(?!' || opening === '(?<!') return NOTHING;
    return { need, most: opening === '(?=' || opening === '(?<=' ? 0 : most };
  }

  /** How often the part before it stands there, at least and at most. */
  private times(): readonly [number, number] {
    const next = this.signs[this.next] ?? '';
    switch (next[0]) {
      case '?':
        this.take();
        return [0, 1];
      case '*':
        this.take();
        return [0, Number.POSITIVE_INFINITY];
      case '+':
        this.take();
        return [1, Number.POSITIVE_INFINITY];
      case '{': {
        if (next.length === 1) return ONCE;
        const [least = '', most] = this.take().replace(/[{}?]/g, '').split(',');
        return [Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
      }
      default:
        return ONCE;
    }
  }
}

const better = (one: Need | null, other: Need): Need => (one && one.worth >= other.worth ? one : other);
const ONCE: readonly [number, number] = [1, 1];
const NOTHING: Part = { need: null, most: 0 };
/** No text: `(?!)`. */
const NEVER: Part = { need: null, most: 0 };
/** A character of a class, which can be two units long. */
const ANY: Part = { need: null, most: 2 };

const only = (run: string, within: number): Need => {
  const letters = run.toLowerCase();
  return { stems: [{ letters, within }], worth: worthOf(letters, within) };
};

/** A need of what stands behind so many characters. */
function behind({ stems, worth }: Need, characters: number): Need {
  if (characters === 0) return { stems, worth };
  const moved = stems.map(({ letters, within }) => ({ letters, within: within + characters }));
  return { stems: moved, worth: characters === Number.POSITIVE_INFINITY ? Math.min(...moved.map((stem) => worthOf(stem.letters, stem.within))) : worth };
}

/** Words of most texts, which tell nothing of one: of ` of the report` only `report` counts. */
const COMMON = /(?<![a-z])(?:an?|and|as|at|by|for|from|has|in|is|it|of|on|or|that|th[ei]s?|to|was|with)(?![a-z])| /g;

const worthOf = (letters: string, within: number): number =>
  DENSE.test(letters) ? ENOUGH : Math.max(Math.min(letters.replace(COMMON, '').length, ENOUGH) - (within === Number.POSITIVE_INFINITY ? 2 : 0), 0.5);
