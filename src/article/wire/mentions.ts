import { LETTERS_AND_NUMBERS, WordCounter } from '../letters';
import { remembering } from '../memory';
import { type AgencyMention, agenciesIn, byFirstWord, CJK } from './agencies';

const counter = new WordCounter(new Set(byFirstWord.keys()), LETTERS_AND_NUMBERS);

/** As {@link agenciesIn}, for the parser, which asks it of whole stories: their words are told by table, not by a pattern. */
export const mentionsIn = remembering(1000, (text): readonly AgencyMention[] => {
  const words = counter.find(text);
  return words.length === 0 && !CJK.test(text)
    ? NONE
    : agenciesIn(
        text,
        words.map(({ word, start }) => ({ 0: word, index: start })),
      );
});
const NONE: readonly AgencyMention[] = [];
