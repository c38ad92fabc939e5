import type { Mark, Run } from '../article/model';

/** Runs of one link, or runs outside any (href null): a link whose text changes its marks stays one link. */
export interface Stretch {
  readonly href: string | null;
  /** Without their link marks. */
  readonly runs: readonly Run[];
}

const hrefOf = (marks: readonly Mark[]): string | null => marks.find((mark) => mark.kind === 'link')?.href ?? null;

/** The runs in order, grouped by the link they are in. */
export function byLink(runs: readonly Run[]): readonly Stretch[] {
  const stretches: { href: string | null; runs: Run[] }[] = [];
  for (const { text, marks } of runs) {
    const href = hrefOf(marks);
    const run = { text, marks: marks.filter((mark) => mark.kind !== 'link') };
    const last = stretches.at(-1);
    if (last && last.href === href) last.runs.push(run);
    else stretches.push({ href, runs: [run] });
  }
  return stretches;
}
