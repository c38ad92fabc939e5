import type { Page } from '../snapshot/page';
import { decoded } from './ld';
import { meta } from './metas';

/** Who publishes the page: its own name for itself, then its publisher; null when it gives none. */
export function outletOf(page: Page, publisher: string | null): string | null {
  const said = meta(page, 'og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title', 'al:ios:app_name') ?? publisher;
  const name = said ? decoded(said).trim() : '';
  return name !== '' && !/^https?:/.test(name) ? name : publisher;
}
