import { type Access, ofDocument } from './dom';

/** React's streamed pages send a placeholder (`B:1`, `P:1`) first and what belongs there later, at the end of the page (`S:1`). */
const PLACE = /^[BP]:[0-9a-f]+$/;
const SEGMENTS = 'div[hidden][id^="S:"]';

/**
 * What a script of the page would have put in place: where none has run (a saved page, one that is parsed only), half of the
 * story is hidden at its end. In a window the script has run, or the segment is as hidden as it looks.
 */
export function streamedSegments(access: Access, document: Document): (place: Element) => Element | null {
  const { root, select, getAttribute } = access;
  const segments = new Map<string, Element>();
  if (root && ofDocument<Window>(document, 'defaultView') === null)
    for (const segment of select.call(root, SEGMENTS)) segments.set((getAttribute.call(segment, 'id') ?? '').slice(2), segment);
  return (place) => {
    const id = segments.size === 0 ? null : getAttribute.call(place, 'id');
    if (id === null || !PLACE.test(id)) return null;
    const segment = segments.get(id.slice(2)) ?? null;
    segments.delete(id.slice(2));
    return segment;
  };
}
