import type { FigureFact } from './model';

/** What a figure counts beyond what its own words say: "killed" for "at least 20 people" that counts "people killed"; empty when they say it all. */
export function countsBeyond({ text, counts }: Pick<FigureFact, 'text' | 'counts'>): string {
  if (!counts || text.includes(counts)) return '';
  const words = counts.split(' ');
  for (let size = words.length - 1; size > 0; size--) if (text.endsWith(` ${words.slice(0, size).join(' ')}`)) return words.slice(size).join(' ');
  return counts;
}
