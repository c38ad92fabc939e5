import type { ComponentChildren } from 'preact';
import type { Mark, Run } from '../../article/model';

/** Inline text with its marks. Runs of one link are one `a` element, however often its formatting changes. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {byLink(runs).map(({ href, runs }, index) =>
        href ? <Link key={index} href={href} runs={runs} /> : runs.map((run, at) => <Marked key={at} run={run} />),
      )}
    </>
  );
}

function Link({ href, runs }: { readonly href: string; readonly runs: readonly Run[] }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {runs.map((run, index) => (
        <Marked key={index} run={run} />
      ))}
    </a>
  );
}

const Marked = ({ run }: { readonly run: Run }) => <>{run.marks.reduce<ComponentChildren>(wrap, run.text)}</>;

function wrap(children: ComponentChildren, mark: Mark): ComponentChildren {
  switch (mark.kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'subscript':
      return <sub>{children}</sub>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'link':
      return children;
  }
}

interface Stretch {
  readonly href: string | null;
  readonly runs: Run[];
}

function byLink(runs: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const href = run.marks.find((mark) => mark.kind === 'link')?.href ?? null;
    const last = stretches.at(-1);
    if (last && last.href === href) last.runs.push(run);
    else stretches.push({ href, runs: [run] });
  }
  return stretches;
}

/** Cuts runs in two at an offset into their text. */
export function splitRuns(runs: readonly Run[], offset: number): readonly [readonly Run[], readonly Run[]] {
  const head: Run[] = [];
  const tail: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(offset - at, 0), run.text.length);
    if (cut > 0) head.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) tail.push({ ...run, text: run.text.slice(cut) });
    at += run.text.length;
  }
  return [head, tail];
}
