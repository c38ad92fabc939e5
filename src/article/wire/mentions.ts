import { LETTERS_AND_NUMBERS, WordCounter } from '../letters';
import { type AgencyMention, agenciesIn, byFirstWord } from './agencies';

const counter = new WordCounter(new Set(byFirstWord.keys()), LETTERS_AND_NUMBERS);

/** As {@link agenciesIn}, for the parser, which asks it of whole stories: their words are told by table, not by a pattern. */
export const mentionsIn = (text: string): readonly AgencyMention[] =>
  agenciesIn(
    text,
    counter.find(text).map(({ word, start }) => ({ 0: word, index: start })),
  );
