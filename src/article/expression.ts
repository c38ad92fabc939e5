/**
 * Letter classes of our own. `\p{L}` is hundreds of ranges in a text with one curly quotation mark in it, and the engine
 * compiles them anew for each of some hundred expressions: they took half of the first facts and a third of the first story.
 * The look (detect.js) has three such expressions and does without this.
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

const HAN = '\u2e80-\u2fd5\u3005\u3007\u3400-\u9fff\uf900-\ufad9';
const HIRAGANA = '\u3041-\u3096\u309d-\u309f';
const KATAKANA = '\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff6f\uff71-\uff9d';
const HANGUL = '\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3';
const HEBREW = '\u05d0-\u05ea';
const ARABIC = '\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u0750-\u077f';
/** Scripts of South and South-East Asia and Georgian, without their full stops and the baht. */
const OTHERS = '\u0780-\u0963\u0971-\u0e3e\u0e40-\u0e4e\u0e81-\u17d3';
/** Letters without case. */
const UNCASED = `\u00aa\u00ba${HEBREW}${ARABIC}${OTHERS}\u3006\u303c\u30fe${HAN}${HIRAGANA}${KATAKANA}${HANGUL}`;

/** Insides of character classes, by their Unicode names. */
const CLASSES: Readonly<Record<string, string>> = {
  L: `A-Za-z\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0373\u0376-\u037d\u0386\u0388-\u0481\u048a-\u0556\u0561-\u0587\u1e00-\u1ffc\u30fc\uff21-\uff3a\uff41-\uff5a\uff70${UNCASED}`,
  Lo: UNCASED,
  Lu: `A-Z\u00c0-\u00d6\u00d8-\u00de${cased(0x100, LATIN, 'toLowerCase')}\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556${cased(0x1e00, 0x1eff, 'toLowerCase')}`,
  Ll: `a-z\u00b5\u00df-\u00f6\u00f8-\u00ff${cased(0x100, LATIN, 'toUpperCase')}\u03ac-\u03ce\u0430-\u045f\u0491\u0561-\u0587${cased(0x1e00, 0x1eff, 'toUpperCase')}`,
  M: '\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f',
  N: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19',
  'sc=Han': HAN,
  'sc=Hiragana': HIRAGANA,
  'sc=Katakana': KATAKANA,
  'sc=Hangul': HANGUL,
  'sc=Arabic': ARABIC,
  'sc=Hebrew': HEBREW,
};

/** An expression's source with the classes spelt out. */
function spelt(source: string): string {
  let inside = false;
  return source.replace(/\\p\{([\w=]+)\}|\\.|[[\]]/g, (piece, name?: string) => {
    if (piece === '[' || piece === ']') inside = piece === '[';
    const units = name === undefined ? undefined : CLASSES[name];
    return units !== undefined ? (inside ? units : `[${units}]`) : piece;
  });
}

/**
 * The expression of a source put together from parts: {@link re} for text that is not written out. It reads units, not code
 * points, whether or not its flags say `u`: an emoji is two.
 */
export const expression = (source: string, flags = ''): RegExp => new RegExp(spelt(source), flags.replace('u', ''));

/** A tag makes the expression of a place in the code once. */
function tag(flags: string): (source: TemplateStringsArray) => RegExp {
  const made = new WeakMap<TemplateStringsArray, RegExp>();
  return (source) => {
    const known = made.get(source);
    if (known) return known;
    const fresh = expression(source.raw.join(''), flags);
    made.set(source, fresh);
    return fresh;
  };
}

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{Lo}`, `\p{M}`, `\p{N}` and `\p{sc=Han}` and its like stand for short
 * tables: exact for Latin with its accents and the usual letters of Greek, Cyrillic and Armenian, whole blocks for scripts
 * without case, nothing outside the Basic Multilingual Plane. Each place
 * makes its expression once, so a global one must not be left with a `lastIndex`. `re.g`, `re.i` and `re.gi` take flags.
 */
export const re = Object.assign(tag(''), { g: tag('g'), i: tag('i'), gi: tag('gi') });
