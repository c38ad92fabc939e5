import { urlOf } from '../addresses';
import type { Page } from '../snapshot/page';

const pathOf = (address: string): string | null => urlOf(address)?.pathname ?? null;

/** The canonical address; the page's own where the canonical one is only the site's front door. */
export function addressOf(page: Page): string | null {
  const { canonical } = page.head;
  if (!canonical) return page.url;
  return pathOf(canonical) === '/' && page.url !== null && pathOf(page.url) !== '/' ? page.url : canonical;
}
