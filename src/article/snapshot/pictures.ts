import type { Image } from '../model';
import { type Draft, draftOf } from './draft';

/** An image that waits for the text before it to end. */
export interface Pending {
  readonly image: Image;
  readonly element: Element;
  readonly titles: readonly string[];
  readonly lightbox: string;
  /** Whether it stands before the text that is open. */
  readonly before: boolean;
}

/** The block of an image. */
export const pictureDraft = ({ image, titles, lightbox }: Pending, container: number, hints: string): Draft =>
  draftOf('image', { container, tag: 'img', hints, text: image.alt, linkChars: 0, controlChars: 0, datetime: null }, { image, titles, lightbox });
