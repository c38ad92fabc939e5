/**
 * Letter classes of our own. `\p{L}` is hundreds of ranges in a text with one curly quotation mark in it, and the engine
 * compiles them anew for each of some hundred expressions: they took half of a first call.
 */

/** Those of a stretch of the code chart that have the other case, as ranges. */
function cased(from: number, to: number, other: 'toLowerCase' | 'toUpperCase'): string {
  let ranges = '';
  let start = -1;
  for (let unit = from; unit <= to + 1; unit++) {
    const character = String.fromCharCode(unit);
    const inside = unit <= to && character[other]() !== character;
    if (inside && start < 0) start = unit;
    if (inside || start < 0) continue;
    ranges += String.fromCharCode(start) + (start < unit - 1 ? `-${String.fromCharCode(unit - 1)}` : '');
    start = -1;
  }
  return ranges;
}

/** The last letter of Latin Extended-B: up to it the classes are exact. */
const LATIN = 0x24f;

/** Insides of character classes, by their Unicode names; scripts without case are given by their blocks. */
const CLASSES: Readonly<Record<string, string>> = {
  L:
    'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1' +
    // Greek, Cyrillic, Armenian, Hebrew, Arabic
    '\u0370-\u0373\u0376-\u037d\u0386\u0388-\u0481\u048a-\u0556\u0561-\u0587\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3' +
    // Scripts of South and South-East Asia without their full stops, Georgian, Latin of Vietnamese; kana without its middle dot, Han, Hangul
    '\u0750-\u0963\u0971-\u0e3e\u0e40-\u1ffc\u3005-\u3007\u3041-\u30fa\u30fc-\ud7a3\uf900-\ufaff\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc',
  Lu: `A-Z\u00c0-\u00d6\u00d8-\u00de${cased(0x100, LATIN, 'toLowerCase')}\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556`,
  Ll: `a-z\u00b5\u00df-\u00f6\u00f8-\u00ff${cased(0x100, LATIN, 'toUpperCase')}\u03ac-\u03ce\u0430-\u045f\u0491\u0561-\u0587`,
  M: '\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06dc\u20d0-\u20f0\ufe00-\ufe0f',
  N: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19',
};

/** An expression's source with the classes spelt out. */
function spelt(source: string): string {
  let inside = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (piece, name?: string) => {
    if (piece === '[' || piece === ']') inside = piece === '[';
    const units = name && CLASSES[name];
    return units ? (inside ? units : `[${units}]`) : piece;
  });
}

/** The expression of a source put together from parts: {@link re} for text that is not written out. */
export const expression = (source: string, flags = ''): RegExp => new RegExp(spelt(source), flags);

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

/** A tag makes the expression of a place in the code once, unless parts are put into it. */
function tag(flags: string): Tag {
  const made = new WeakMap<TemplateStringsArray, RegExp>();
  return (source, ...parts) => {
    const known = made.get(source);
    if (known) return known;
    const fresh = expression(String.raw(source, ...parts), flags);
    if (parts.length === 0) made.set(source, fresh);
    return fresh;
  };
}

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` stand for short tables: exact for Latin with its
 * accents and the usual letters of Greek, Cyrillic and Armenian, whole blocks for scripts without case, nothing outside
 * the Basic Multilingual Plane. Each place makes its expression once, so a global one must not be left with a `lastIndex`.
 * `re.g`, `re.i` and `re.gi` take flags.
 */
export const re = Object.assign(tag(''), { g: tag('g'), i: tag('i'), gi: tag('gi') });
