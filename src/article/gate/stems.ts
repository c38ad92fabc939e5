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
  readonly source: string;
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
  readonly source: string;
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
export function leavesOf({ source }: RegExp): readonly Leaf[] {
  return new Reader(source).either().leaves.map(({ source: own, need }) => ({
    source: own,
    stems: (own.startsWith('^') ? need?.stems : need?.stems.map(({ letters }) => ({ letters, within: Number.POSITIVE_INFINITY }))) ?? null,
  }));
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

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
      if (this.source[this.at] !== '|') return { need: worth === 0 ? null : { stems, worth }, most, leaves };
      this.at++;
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
    const offer = (need: Need): void => {
      if (need.worth > (best?.worth ?? 0)) best = need;
    };
    const close = (): void => {
      if (run !== '') offer(only(run, begin));
      run = '';
    };
    for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')'; next = this.source[this.at]) {
      const from = this.at;
      const atom = this.atom();
      const to = this.at;
      const [least, times] = this.times();
      if (atom === 'never') never = true;
      else if (typeof atom === 'string' && least === 1 && times === 1) {
        if (run === '') begin = most;
        run += atom;
        most += atom.length;
      } else {
        close();
        const { need, most: own, leaves }: Part = typeof atom === 'string' ? { need: only(atom, 0), most: atom.length } : atom;
        if (least > 0 && need) offer(behind(need, most));
        if (least === 1 && times === 1 && leaves && to - from >= WORTH_PARTING && leaves.length > (parted?.leaves.length ?? 1))
          parted = { leaves, before: most, from: from + '(?:'.length, to: to - 1 };
        most += own === 0 ? 0 : own * times;
      }
    }
    close();
    if (never) return null;
    const whole = this.source.slice(start, this.at);
    if (!parted) return { need: best, most, leaves: [{ source: whole, need: best }] };
    const { leaves, before, from, to } = parted;
    const [head, tail] = [whole.slice(0, from - start), whole.slice(to - start)];
    const around: Need | null = best;
    const enough = (best as Need | null)?.worth ?? 0;
    return {
      need: best,
      most,
      leaves: leaves.map((leaf) => {
        const own = leaf.need && behind(leaf.need, before);
        return { source: head + leaf.source + tail, need: own && own.worth >= enough ? own : around };
      }),
    };
  }

  /** One character as it stands, or what a class, a group or an assertion needs. */
  private atom(): string | Part {
    const { source } = this;
    const first = source[this.at++] ?? '';
    if (first === '(') return this.group();
    if (first === '[') {
      while (this.at < source.length && source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
      this.at++;
      return ANY;
    }
    if (first === '.') return ANY;
    if (first === '^' || first === '$') return NOTHING;
    return first === '\\' ? this.escape() : first;
  }

  private escape(): string | Part {
    const { source } = this;
    const kind = source[this.at++] ?? '';
    if (kind === 'b' || kind === 'B') return NOTHING;
    if (kind === 'p' || kind === 'P') {
      this.at = source.indexOf('}', this.at) + 1;
      return ANY;
    }
    if ('dDwWsSntrfv'.includes(kind)) return ANY;
    if (kind === 'u' || kind === 'x') {
      this.at += /^(?:\{[\da-f]+\}|[\da-f]{2,4})/i.exec(this.source.slice(this.at, this.at + (kind === 'x' ? 2 : 8)))?.[0].length ?? 0;
      return ANY;
    }
    if (/[\da-zA-Z]/.test(kind)) throw new SyntaxError(`\\${kind} in ${source.slice(0, 60)}: not read here; let the pattern be without a gate.`);
    return kind;
  }

  private group(): 'never' | Part {
    const [opening = ''] = /^\?(?::|=|!|<=|<!|<\w+>)/.exec(this.source.slice(this.at, this.at + 30)) ?? [];
    this.at += opening.length;
    const inside = this.either();
    this.at++;
    if (opening === '?!' && inside.most === 0) return 'never';
    if (opening === '?:') return inside;
    const { need, most } = inside;
    return /^\?(?:=|!|<=|<!)$/.test(opening) ? NOTHING : { need, most };
  }

  /** How often the part before it stands there, at least and at most. */
  private times(): readonly [number, number] {
    const next = this.source[this.at];
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return ONCE;
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return ONCE;
    const [whole, least, comma, most] = quantifier;
    this.at += whole.length;
    if (least !== undefined) return [Number(least), most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least)];
    return [whole[0] === '+' ? 1 : 0, whole[0] === '?' ? 1 : Number.POSITIVE_INFINITY];
  }
}

const ONCE: readonly [number, number] = [1, 1];
const NOTHING: Part = { need: null, most: 0 };
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

const worthOf = (letters: string, within: number): number =>
  DENSE.test(letters) ? ENOUGH : Math.max(Math.min(letters.length, ENOUGH) - (within === Number.POSITIVE_INFINITY ? 2 : 0), 0.5);
