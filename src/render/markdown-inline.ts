import type { Mark, Run } from '../article/model';
import { byLink } from './links';

/**
 * Characters that can begin inline markup anywhere: escaped wherever they stand. `&` only where it would be read as a
 * character reference (`&amp;`, `&#38;`; near miss: `AT&T`; at a run's
 * end the next run may finish it), `_` not between two letters or digits (`snake_case` is text).
 */
const INLINE = /[\\`*[\]<~]|&(?=#?[A-Za-z0-9]{0,31}(?:;|$))|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Text as Markdown that shows it as it is, inside a line; {@link escapeLine} is for what only matters at its beginning. */
export const escapeText = (text: string): string => text.replace(INLINE, '\\$&');

/**
 * A finished line of inline Markdown, made safe at its beginning: `# `, `> `, `- `, `+ `, `1. `, `1) ` and rules (`---`, `===`) would
 * be headings, quotations, lists and rules there. Near misses: `-5 degrees`, `#MeToo`, `1.5 million`.
 */
export const escapeLine = (line: string): string =>
  line.replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|=(?==*\s*$))/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** An address as a link destination: what would end or change it is escaped, so that a reader gets the same address back. */
export function destination(href: string): string {
  const encoded = href.replace(/[\s<>"]/g, (character) => encodeURIComponent(character));
  return encoded.replace(/[\\()*_`[\]~]|&(?=#?[A-Za-z0-9]{1,31};)/g, '\\$&');
}

/** An address that stands for itself: `<https://…>`. */
export const autolink = (href: string): string => `<${href.replace(/[\s<>]/g, (character) => encodeURIComponent(character))}>`;

/** Runs as one line of inline Markdown. Subscript and superscript, which Markdown has not, stay plain text. */
export function inline(runs: readonly Run[]): string {
  let line = '';
  for (const stretch of byLink(runs)) {
    if (stretch.href === null) {
      line = appendRuns(line, stretch.runs, '');
      continue;
    }
    const [before, inner, after] = aroundSpace(appendRuns('', stretch.runs, '['));
    // `Wow!` before a link would make it an image.
    const head = (line + before).replace(/!$/, '\\!');
    line = inner === '' ? head + after : `${head}[${inner}](${destination(stretch.href)})${after}`;
  }
  return line;
}

/** `line` with the runs after it; `opener` stands before the line's first character (the bracket of a link). */
function appendRuns(line: string, runs: readonly Run[], opener: string): string {
  let text = line;
  for (const [index, run] of runs.entries()) {
    const [before, inner, after] = aroundSpace(run.text);
    const previous = (text + before).at(-1) ?? opener;
    // After the last run of a stretch comes a link or its end: a bracket, which lets delimiters close.
    const next = after !== '' ? ' ' : index + 1 < runs.length ? (runs[index + 1]?.text.at(0) ?? ' ') : ']';
    text += before + marked(inner, run.marks, previous, next) + after;
  }
  return text;
}

/** Spaces at the ends, apart: `** bold **` is no bold in Markdown. */
function aroundSpace(text: string): readonly [string, string, string] {
  const inner = text.trim();
  if (inner === '') return [text, '', ''];
  const start = text.indexOf(inner);
  return [text.slice(0, start), inner, text.slice(start + inner.length)];
}

const has = (marks: readonly Mark[], kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind);

function marked(text: string, marks: readonly Mark[], previous: string, next: string): string {
  if (text === '') return '';
  const spelled = has(marks, 'code') && previous !== '`' ? codeSpan(text) : escapeText(text);
  const stars = (has(marks, 'strong') ? '**' : '') + (has(marks, 'emphasis') ? '*' : '');
  return stars !== '' && canWrap(spelled, previous, next) ? `${stars}${spelled}${stars}` : spelled;
}

/** A code span takes its text as it is; its fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  let fence = '`';
  while (text.includes(fence)) fence += '`';
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** What every Markdown reader takes for part of a word at the inner side of a star, and for a border at its outer side. */
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}]$/u;
const BORDER = /^(?:|\s|\p{P})$/u;

/**
 * CommonMark's flanking rules: stars between a word and a punctuation mark (`said**"no"**`) would show as stars. Such text goes
 * without its mark, as does text right after other stars, which would run together with them: the words matter more.
 */
function canWrap(spelled: string, previous: string, next: string): boolean {
  if (previous === '*') return false;
  const opens = STARTS_WITH_WORD.test(spelled) || BORDER.test(previous);
  const closes = ENDS_WITH_WORD.test(spelled) || BORDER.test(next);
  return opens && closes;
}
