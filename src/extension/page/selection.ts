import type { Trail } from '../../article/model';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is marked on the page as clean paragraphs: no empty lines, nothing that the story's trail holds, nothing twice. */
export function selectedParagraphs(window: Window, trail: Trail): readonly string[] {
  const removed = new Set(trail.map(({ text }) => fold(text)));
  const lines = (window.getSelection()?.toString() ?? '').split('\n').map(fold);
  return [...new Set(lines.filter((line) => line !== '' && !removed.has(line)))];
}
