import type { BlockId } from '../model';
import { accessOf, ofDocument } from './dom';
import { readHead } from './head';
import type { Page } from './page';
import { streamedSegments } from './streamed';
import { visibilityOf } from './visible';
import { Walk } from './walk';

export interface Snapshot {
  readonly page: Page;
  /** The element a block was read from, to scroll to it; null for blocks of no element. */
  readonly elementOf: (id: BlockId) => Element | null;
}

/** Reads a document once, changes nothing in it, and says all that the rest of the house may know about it. */
export function snapshot(document: Document, address: string | null): Snapshot {
  const access = accessOf(document);
  const declared = ofDocument<string>(document, 'baseURI');
  // a parsed file has its reader's address: its links are relative to where it was found, unless it names a base itself
  const base = address !== null && declared === ofDocument<string>(document, 'URL') ? address : declared;
  const { blocks, elements, containers, machine } = new Walk(access, base, visibilityOf(access, document), streamedSegments(access, document)).run();
  const page: Page = { url: address, head: readHead(access, base, machine), blocks, containers, origin: 'document' };
  return { page, elementOf: (id) => elements[id] ?? null };
}
