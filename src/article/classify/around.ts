import { essence } from '../clean/compare';
import type { Page } from '../snapshot/page';

/** Blocks at which distance counts no further. */
export const FAR = 30;

/** Steps between two containers in their tree, 10 at most. */
export function stepsApart(page: Page, from: number, to: number): number {
  let a: number | null = from;
  let b: number | null = to;
  let steps = 0;
  while (a !== b && a !== null && b !== null && steps < 10) {
    if (a > b) a = page.containers[a]?.parent ?? null;
    else b = page.containers[b]?.parent ?? null;
    steps++;
  }
  return steps;
}

/** The longest articleBody of the page's JSON-LD, letters only; '' when it states none worth the name. */
export function articleBody(page: Page): string {
  let body = '';
  for (const { articleBody: value } of page.head.jsonLd) if (typeof value === 'string' && value.length > body.length) body = value;
  return body.length > 200 ? essence(body.slice(0, 200_000)) : '';
}
