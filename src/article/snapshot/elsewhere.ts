import { ofDocument } from './dom';

/** What a frame of the page's own origin shows; null for one of another origin, which is not ours to read. */
export function frameBody(frame: Element): Element | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && ofDocument<Element>(inner, 'body');
  } catch {
    return null;
  }
}

/** The nodes that stand in a shadow root's slot. */
export const assignedTo = (slot: Element): Node[] => ('assignedNodes' in slot ? [...(slot as HTMLSlotElement).assignedNodes()] : []);
