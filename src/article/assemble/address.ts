import type { Page } from '../snapshot/page';

const pathOf = (address: string): string | null => {
  try {
    return new URL(address).pathname;
  } catch {
    return null;
  }
};

/** The canonical address; the page's own where the canonical one is only the site's front door. */
export function addressOf(page: Page): string | null {
  const { canonical } = page.head;
  if (!canonical) return page.url;
  return pathOf(canonical) === '/' && page.url !== null && pathOf(page.url) !== '/' ? page.url : canonical;
}
