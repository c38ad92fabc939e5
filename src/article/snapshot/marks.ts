import type { Mark } from '../model';
import type { Tag } from './tags';
import { linkAddress } from './url';

/** The marks of text in an element: those around it, and its own; a link within a link stands for both. `href`: of links. */
export function marksOf(tag: Tag, href: string | null, around: readonly Mark[], base: string | null): readonly Mark[] {
  const address = href === null ? null : linkAddress(href, base);
  const mark: Mark | null = address === null ? tag.mark : { kind: 'link', href: address };
  if (!mark || (mark.kind !== 'link' && around.includes(mark))) return around;
  return around.length === 0 ? [mark] : [...around.filter((other) => other.kind !== mark.kind), mark];
}
