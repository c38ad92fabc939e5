import type { Access } from './dom';

/** A time element's moment, or that of an abbreviation of one: `<abbr title="2026-02-14T08:12:00Z">8:12 AM</abbr>`. */
export function momentOf({ getAttribute }: Access, element: Element, name: string): string | null {
  if (name === 'time') return getAttribute.call(element, 'datetime');
  const title = getAttribute.call(element, 'title');
  return title !== null && /^\d{4}-\d\d-\d\dT\d/.test(title) ? title : null;
}
