import type { Voice } from '../options/types';

/**
 * The language of a tag, as most tags name it: `en` of `en-GB` and of the `en_GB` that some systems write, `zh` of eSpeak's
 * `cmn`, `he` of the old `iw`, `no` of both its written forms.
 */
export function baseOf(language: string): string {
  const first = language.split(/[-_]/)[0]?.toLowerCase() ?? language;
  const named = canonical(first);
  return named === 'nb' || named === 'nn' ? 'no' : named;
}

function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0]?.split('-')[0] ?? language;
  } catch {
    return language;
  }
}

/**
 * The voices to choose from for a language, the likeliest first: of its own region, then the one that the system speaks
 * with, then of the reader's region. Where the language is not known, those of the reader's language come before all others.
 * @param reader the language in which the reader has the interface.
 */
export function voicesFor(voices: readonly Voice[], language: string | null, reader: string): readonly Voice[] {
  const wanted = language ?? reader;
  const rank = (voice: Voice): number =>
    baseOf(voice.language) !== baseOf(wanted) ? 4 : isTag(voice, wanted) ? 0 : voice.standard ? 1 : isTag(voice, reader) ? 2 : 3;
  const own = language === null ? voices : voices.filter((voice) => baseOf(voice.language) === baseOf(language));
  // among those of the region, the system's own goes first: macOS lists its bells and whispers before it
  return [...own].sort((one, other) => rank(one) - rank(other) || Number(other.standard ?? false) - Number(one.standard ?? false));
}

const isTag = (voice: Voice, tag: string): boolean => voice.language.replace('_', '-').toLowerCase() === tag.toLowerCase();

/** eSpeak's `English (America)+Adam espeak-ng`: a hundred of them for each of its voices, all of which is one voice in another pitch. */
const VARIANT = /\+[^+]+(?= espeak)/i;

/** All voices but the variants of one that is there itself: on Linux, thirteen thousand come down to a hundred and thirty. */
export function withoutVariants(voices: readonly Voice[]): readonly Voice[] {
  const names = new Set(voices.map(({ name }) => name));
  return voices.filter(({ name }) => !VARIANT.test(name) || !names.has(name.replace(VARIANT, '')));
}
