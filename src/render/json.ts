import type { Renderable } from './render';

/** The reading itself, for programs: article, provenance, detection of a page, facts where there are any, trail, faults and the other stories; two spaces deep. */
export function renderJson({ article, provenance, detection, facts, trail, faults, others }: Renderable): string {
  return JSON.stringify({ article, provenance, detection, facts, trail, faults, others }, null, 2);
}
