import type { Page } from '../snapshot/page';
import { decoded } from './ld';
import { meta } from './metas';

/** The section as the page names it; null when it names none or an address. */
export function sectionOf(page: Page, said: string | null): string | null {
  const section = meta(page, 'article:section', 'parsely-section', 'cxenseparse:section', 'section', 'og:section') ?? said;
  const text = section ? decoded(section).trim() : '';
  return text !== '' && text.length <= 60 && !/^https?:/.test(text) ? text : null;
}
