import { AUXILIARIES, DOUBTFUL_VERBS, IRREGULAR_VERBS, VERBS } from './lists';

export type Verbal = 'sure' | 'doubtful' | 'auxiliary' | null;

/** Whether a word (lower case) can be a finite verb. */
export function verbal(printed: string): Verbal {
  const word = printed.replace('’', "'");
  if (AUXILIARIES.has(word)) return 'auxiliary';
  if (IRREGULAR_VERBS.has(word)) return 'sure';
  for (const base of bases(word)) if (DOUBTFUL_VERBS.has(base)) return word.endsWith('ed') ? 'sure' : 'doubtful';
  for (const base of bases(word)) if (VERBS.has(base)) return 'sure';
  return word.length > 5 && /[^aeious]ed$/.test(word) ? 'sure' : null;
}

/** Whether a word is a verb's base form: an infinitive, or a noun that looks like one. */
export const isBase = (word: string): boolean => !IRREGULAR_VERBS.has(word) && !AUXILIARIES.has(word) && (VERBS.has(word) || DOUBTFUL_VERBS.has(word));

/** Whether a verb's form (lower case) is that of a clause's own verb rather than of a noun or an infinitive. */
export const finite = (word: string): boolean => verbal(word) === 'auxiliary' || (verbal(word) === 'sure' && (/(?:s|ed)$/.test(word) || !isBase(word)));

/** Whether a word (lower case) is a verb's form in -ing: investigating, cutting. Near misses: morning, king, Rowling. */
export function isGerund(word: string): boolean {
  if (word.length < 6 || !word.endsWith('ing')) return false;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((base) => VERBS.has(base) || DOUBTFUL_VERBS.has(base));
}

function bases(word: string): readonly string[] {
  const out = [word];
  if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('s')) out.push(word.slice(0, -1));
  if (word.endsWith('ied')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ed')) out.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3));
  return out;
}
