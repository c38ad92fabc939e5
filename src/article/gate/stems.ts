/** Letters that a text must have for a pattern to match it, and how far into the text they begin at most. */
export interface Stem {
  readonly letters: string;
  readonly within: number;
}

/** One of several stems; null where a pattern needs none in particular. */
type Need = readonly Stem[] | null;
interface Part {
  readonly need: Need;
  /** Characters at most. */
  readonly most: number;
}

/** Letters from which a longer stem tells no more. */
const ENOUGH = 6;
/** Scripts that say much with few letters, and stand without spaces: their stems are not looked for (gate.ts). */
const DENSE = /[\u2e80-\uffff]/;

/**
 * What a pattern needs, read off its source: of `sign up|subscri(?:be|ption)` the stems `sign up` and `subscri`, one of which
 * stands in every text that it matches. Null when it can match without any.
 */
export function stemsOf({ source }: RegExp): readonly Stem[] | null {
  const { need, alternatives } = new Reader(source).either();
  const anchored = source.startsWith('^') && alternatives === 1;
  return need?.map(({ letters, within }) => ({ letters, within: anchored ? within : Number.POSITIVE_INFINITY })) ?? null;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end or the closing bracket: one of them is needed. */
  either(): Part & { readonly alternatives: number } {
    let need: Stem[] | null = [];
    let most = 0;
    for (let alternatives = 1; ; alternatives++) {
      const one = this.sequence();
      if (one) {
        most = Math.max(most, one.most);
        if (need && one.need) need.push(...one.need);
        else need = null;
      }
      if (this.source[this.at] !== '|') return { need, most, alternatives };
      this.at++;
    }
  }

  /** Parts one behind the other: all are needed, so the most telling one stands for all. Null when they never match. */
  private sequence(): Part | null {
    let best: Need = null;
    let most = 0;
    let run = '';
    let begin = 0;
    let never = false;
    const offer = (need: Need): void => {
      if (need && worth(need) > worth(best)) best = need;
    };
    const close = (): void => {
      if (run !== '') offer([{ letters: run.toLowerCase(), within: begin }]);
      run = '';
    };
    for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')'; next = this.source[this.at]) {
      const atom = this.atom();
      const [least, times] = this.times();
      if (atom === 'never') never = true;
      else if (typeof atom === 'string' && least === 1 && times === 1) {
        if (run === '') begin = most;
        run += atom;
        most += atom.length;
      } else {
        close();
        const { need, most: own }: Part = typeof atom === 'string' ? { need: [{ letters: atom.toLowerCase(), within: 0 }], most: atom.length } : atom;
        if (least > 0 && need) offer(need.map(({ letters, within }) => ({ letters, within: within + most })));
        most += own === 0 ? 0 : own * times;
      }
    }
    close();
    return never ? null : { need: best, most };
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
    return /^\?(?:=|!|<=|<!)$/.test(opening) ? NOTHING : inside;
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

/** How much a need tells: the letters of its shortest stem, less where they may stand anywhere. */
function worth(need: Need): number {
  if (need === null) return 0;
  let least = ENOUGH;
  for (const { letters, within } of need)
    if (!DENSE.test(letters)) least = Math.min(least, Math.max(letters.length - (within === Number.POSITIVE_INFINITY ? 2 : 0), 0.5));
  return least;
}
