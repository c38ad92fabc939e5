import type { Page } from '../snapshot/page';
import { decoded } from './ld';
import { likeness, wordsOf } from './likeness';
import { meta } from './metas';

const NAMES = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'apple-mobile-web-app-title', 'al:ios:app_name'];
/** Words from which a name can be the headline, which some portals print for their own. */
const LONG = 5;

/** Who publishes the page: its own name for itself, then its publisher; null when it gives none. */
export function outletOf(page: Page, publisher: string | null, headline: string): string | null {
  for (const key of NAMES) {
    const name = decoded(meta(page, key) ?? '').trim();
    const isHeadline = wordsOf(name).length >= LONG && likeness(name, headline) >= 0.9;
    if (name !== '' && !/^https?:/.test(name) && !isHeadline) return name;
  }
  return publisher;
}
