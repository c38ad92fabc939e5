import type { Run } from '../../model';
import { linkAddress } from '../url';

/**
 * The two inline forms of Markdown that survive in pasted copy: `[text](https://…)` and `**bold**` (`__bold__`). Near misses stay text:
 * `[sic] (twice)`, `2 ** 3`, `**footnote`.
 */
const INLINE = /\[([^[\]]{1,500})\]\((\S{1,2000}?)(?:\s"[^"]{0,200}")?\)|(\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\3/g;

/** A line as runs. An address that is no web or mail address is dropped and its text kept. */
export function inlineRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (piece: string, marks: Run['marks']): void => {
    if (piece !== '') runs.push({ text: piece, marks });
  };
  for (const match of text.matchAll(INLINE)) {
    const [whole, label, address, , bold] = match;
    push(text.slice(at, match.index), []);
    if (bold !== undefined) push(bold, [{ kind: 'strong' }]);
    else {
      const href = linkAddress(address ?? '', null);
      push(label ?? '', href ? [{ kind: 'link', href }] : []);
    }
    at = match.index + whole.length;
  }
  push(text.slice(at), []);
  return runs;
}
