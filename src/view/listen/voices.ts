import type { Voice } from '../options/types';

/** The first part of a language tag: `en` of `en-GB`; some systems write `en_GB`. */
export const baseOf = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? language;

/** The voices for a language, its own region first; every voice where the language is not known. */
export function voicesFor(voices: readonly Voice[], language: string | null): readonly Voice[] {
  if (language === null) return voices;
  const exact = (voice: Voice): boolean => voice.language.replace('_', '-').toLowerCase() === language.toLowerCase();
  const own = voices.filter((voice) => baseOf(voice.language) === baseOf(language));
  return [...own.filter(exact), ...own.filter((voice) => !exact(voice))];
}
