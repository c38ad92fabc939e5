import '../read';
import { patterns } from './gate';
import { type Lore, loreOf, nameOf } from './lore';

/** Reads all patterns of the parser, for the build: what `prepared` is then. */
export function prepare(): string {
  const all: Record<string, Lore> = {};
  for (const pattern of patterns()) {
    const name = nameOf(pattern);
    const lore = loreOf(pattern);
    if (all[name] && JSON.stringify(all[name]) !== JSON.stringify(lore)) throw new Error(`Two patterns have one name: take more than "${name}" (nameOf).`);
    all[name] = lore;
  }
  return JSON.stringify(all);
}
