import { fold } from '../characters';

/** One line of meaning: a paragraph, a heading, a list item. What marked it as such in the raw text is taken off. */
export interface Line {
  readonly text: string;
  readonly mark: 'none' | 'heading' | 'item' | 'numbered' | 'quote' | 'image' | 'rule';
  /** 1 to 6 for a Markdown heading, 0 for anything else. */
  readonly level: number;
  /** Empty lines above it in the raw text. */
  readonly gap: number;
}

/** Columns up to which a text may have been wrapped by a mail program, a terminal or a wire feed. */
const WIDEST_WRAP = 100;
/** Below this share of full lines among those that follow each other directly, short lines are lines of their own. */
const WRAPPED_SHARE = 0.6;
/** Pairs of lines below which the share above says nothing. */
const FEWEST_PAIRS = 3;

/** `=====`, `---`, `* * *`, `###`, `___`: a rule or an end mark. Near miss: `--` alone, a dash; `# Heading`. */
const RULE = /^(?:[-=_*#~•·]\s?){3,}$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
/** `- item`, `* item`, `• item`. Near misses: `-5 degrees`, `*Correction`, and an agency's `- “Quoted subhead” -`. */
const ITEM = /^(?:[-*+•‣▪●◦]\s+)(?!.* [-–—]$)(.+)$/;
const NUMBERED = /^\d{1,2}[.)]\s+(?=\S)/;
/** A Markdown picture: its text stands for the caption at most. */
const IMAGE = /^!\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)$/;

/** The lines of a pasted or scraped text, hard wraps joined again, white space folded, empty ones gone. */
export function lines(text: string): readonly Line[] {
  const raw = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\f\u2028\u2029]/);
  return join(raw).map(({ text: joined, gap }) => ({ ...marked(joined), gap }));
}

interface Joined {
  text: string;
  gap: number;
}

function join(raw: readonly string[]): readonly Joined[] {
  const width = wrapWidth(raw);
  const joined: Joined[] = [];
  let gap = 0;
  let before: string | null = null;
  for (const line of raw) {
    const text = fold(line);
    if (text === '') {
      gap++;
      before = null;
      continue;
    }
    const last = joined.at(-1);
    if (last && before !== null && width !== null && continues(before, line, width)) last.text += ` ${text}`;
    else joined.push({ text, gap });
    gap = 0;
    before = line;
  }
  return joined;
}

/** The column the text was wrapped at; null when its lines are whole paragraphs. */
function wrapWidth(raw: readonly string[]): number | null {
  const width = raw.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width > WIDEST_WRAP) return null;
  let pairs = 0;
  let full = 0;
  for (const [i, line] of raw.entries()) {
    const next = raw[i + 1] ?? '';
    if (line.trim() === '' || next.trim() === '') continue;
    pairs++;
    if (continues(line, next, width)) full++;
  }
  return pairs >= FEWEST_PAIRS && full >= pairs * WRAPPED_SHARE ? width : null;
}

/** Columns by which programs disagree on what still fits. */
const SLACK = 2;

/** Whether a wrap, and nothing else, parts two lines: the next word did not fit, and the next line begins nothing new. */
function continues(line: string, next: string, width: number): boolean {
  if (indentOf(next) >= 2 && indentOf(line) < 2) return false;
  const mark = marked(fold(next)).mark;
  if ((mark !== 'none' && mark !== 'quote') || RULE.test(line.trim())) return false;
  const word = next.trimStart().split(/\s/, 1)[0] ?? '';
  return line.trimEnd().length + 1 + word.length + SLACK > width;
}

const indentOf = (line: string): number => (line.match(/^[ \t\u3000]*/)?.[0] ?? '').replaceAll('\t', '    ').length;

function marked(text: string): Omit<Line, 'gap'> {
  const none = { level: 0 } as const;
  if (RULE.test(text)) return { text, mark: 'rule', ...none };
  const heading = HEADING.exec(text);
  if (heading) return { text: heading[2] ?? '', mark: 'heading', level: heading[1]?.length ?? 1 };
  const image = IMAGE.exec(text);
  if (image) return { text: image[1] ?? '', mark: 'image', ...none };
  const item = ITEM.exec(text);
  if (item) return { text: item[1] ?? '', mark: 'item', ...none };
  if (NUMBERED.test(text)) return { text: text.replace(NUMBERED, ''), mark: 'numbered', ...none };
  if (text.startsWith('> ')) return { text: text.replace(/^(?:>\s*)+/, ''), mark: 'quote', ...none };
  return { text, mark: 'none', ...none };
}
