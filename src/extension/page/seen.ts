import { snapshot } from '../../article/snapshot/snapshot';
import { isTaken } from './seat';

/** Documents that can hold a story; a picture, a PDF, a feed or a source listing has a document too. */
export const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml'];

/**
 * What a page's snapshot saw, as JSON, for the popup to parse. Null where the page has a reader, which knows the user's edits
 * as well, and where it cannot be said: then the reader says why.
 */
export function seen(document: Document): string | null {
  if (isTaken() || !READABLE.includes(document.contentType)) return null;
  try {
    return JSON.stringify(snapshot(document, document.URL).page);
  } catch {
    return null;
  }
}
