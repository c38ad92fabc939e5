import { re } from '../../expression';
import type { Run } from '../../model';
import { linkAddress } from '../url';

/**
 * The inline forms of Markdown that survive in pasted copy: `[text](https://…)`, `**bold**` and `*emphasis*`, with stars or
 * underscores. Near misses stay text: `[sic] (twice)`, `2 * 3 * 4`, `*footnote`, `snake_case_name`.
 */
const INLINE = re.g`\[([^[\]]{1,500})\]\((\S{1,2000}?)(?:\s"[^"]{0,200}")?\)|(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)([^*_]{1,500})(?<=\S)\3(?![\p{L}\p{N}*_])`;

/** A line as runs. An address that is no web or mail address is dropped and its text kept. */
export function inlineRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (piece: string, marks: Run['marks']): void => {
    if (piece !== '') runs.push({ text: piece, marks });
  };
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, address, mark, marked] = match;
    push(text.slice(at, match.index), []);
    if (marked !== undefined) push(marked, [{ kind: mark?.length === 2 ? 'strong' : 'emphasis' }]);
    else {
      const href = linkAddress(address ?? '', null);
      push(label ?? '', href ? [{ kind: 'link', href }] : []);
    }
    at = match.index + whole.length;
  }
  push(text.slice(at), []);
  return runs;
}
