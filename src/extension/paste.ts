import { NO_EDITS } from '../view/edits';
import type { SessionState } from './popup';

/** Reads pasted text here in the popup; the parser is fetched only now, so that a click on an article never waits for it. */
export async function readPasted(text: string): Promise<SessionState> {
  const { readText } = await import('../article/read');
  const [reading] = readText(text);
  if (reading?.kind === 'article') return { kind: 'article', reading, edits: NO_EDITS, readerOpen: false };
  return reading ?? { kind: 'unreadable', reason: 'empty' };
}
