import type { SavedFile } from '../render/file';

/** Milliseconds that a browser may take to begin a download; Firefox asks first where to put it. */
const FETCHED = 60_000;

/**
 * Hands a file to the browser's downloads, without a permission: a link that is in no document is clicked, so a page can
 * neither see nor stop it.
 */
export function saveFile(document: Document, { name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}
