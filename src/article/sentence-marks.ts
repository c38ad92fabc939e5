/**
 * Marks that end a sentence: `.`, `。`, the danda of Indian scripts, the full stops of Urdu, Amharic, Armenian, Burmese, Khmer
 * and Tibetan. Thai and Lao have none.
 * Source: Unicode 15.1, property Sentence_Terminal, of the scripts that news is written in.
 */
export const SENTENCE_MARKS = '.!?…。！？؟\u0964\u0965\u06d4\u1362\u0589\u104b\u17d4\u17d5\u0f0d';
