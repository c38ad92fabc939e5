import { essence } from '../../clean/compare';
import type { Line } from './lines';
import { hasDateline, isByline, isEndMark, isHeadline, isProse, isStamp } from './looks';

/** Lines below a headline in which templates print it again, with captions and buttons between. */
const REPEAT_REACH = 10;
/** Lines below a headline in which its byline, date or dateline stands. */
const ORIGIN_REACH = 3;
/** Paragraphs without which what follows a mark is no story of its own, but a teaser or a tail. */
const FEWEST_PARAGRAPHS = 2;
/** Empty lines that part stories rather than paragraphs. */
const WIDE_GAP = 3;

/**
 * Cuts a text that holds several stories where a new one begins: at a headline that the template prints twice, at one with
 * its own byline, date or dateline below, or at one after a rule or a wide gap. Each part needs paragraphs of its own; else
 * the mark was a related link or a section break, and nothing is cut. Never returns an empty part.
 */
export function stories(lines: readonly Line[]): readonly (readonly Line[])[] {
  const proses = prefixCounts(lines);
  const between = (start: number, end: number): number => (proses[end] ?? 0) - (proses[start] ?? 0);
  const cuts = [0];
  for (let i = 1; i < lines.length; i++) {
    const start = cuts.at(-1) ?? 0;
    if (begins(lines, i) && between(start, i) >= FEWEST_PARAGRAPHS) cuts.push(i);
  }
  // From the end: a last part without paragraphs of its own belongs to the one before it.
  const kept: number[] = [];
  let end = lines.length;
  for (const cut of cuts.reverse()) {
    if (cut > 0 && between(cut, end) < FEWEST_PARAGRAPHS) continue;
    kept.unshift(cut);
    end = cut;
  }
  return kept.map((cut, i) => lines.slice(cut, kept[i + 1])).filter((part) => part.length > 0);
}

/** How many paragraphs of prose stand before each line; a caption or headline printed again is none. */
function prefixCounts(lines: readonly Line[]): readonly number[] {
  const seen = new Set<string>();
  const counts = [0];
  for (const line of lines) {
    const isNew = isProse(line.text) && !seen.has(line.text);
    seen.add(line.text);
    counts.push((counts.at(-1) ?? 0) + (isNew ? 1 : 0));
  }
  return counts;
}

function begins(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line || line.mark === 'rule' || line.mark === 'item' || line.mark === 'numbered') return false;
  if (line.mark === 'heading') return line.level === 1;
  if (!isHeadline(line.text)) return false;
  const above = lines[i - 1];
  if (above && (above.mark === 'rule' || isEndMark(above.text) || line.gap >= WIDE_GAP)) return true;
  const own = essence(line.text);
  if (lines.slice(i + 1, i + 1 + REPEAT_REACH).some((other) => essence(other.text) === own)) return true;
  return lines.slice(i + 1, i + 1 + ORIGIN_REACH).some((other) => isByline(other.text) || isStamp(other.text) || hasDateline(other.text));
}
