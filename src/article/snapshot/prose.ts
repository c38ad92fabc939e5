import { SENTENCE_MARKS } from '../sentence-marks';

/** Characters from which a paragraph can be prose. */
const FEWEST = 80;
/** CJK, Thai and Lao say as much in a third of the characters. */
const DENSE = /[\u0e00-\u0eff\u3040-\ud7af]/g;
/**
 * The end of a sentence. Thai and Lao end theirs with a space or nothing, and write a whole clause as one run of letters,
 * which no label is.
 */
const ENDED = new RegExp(`[${SENTENCE_MARKS}]|[\\u0e00-\\u0eff]{20}`);

/** Whether a paragraph's text is prose, by its length and an end of a sentence: no label, no address, no line of a list. */
export const isProse = (text: string): boolean => (text.length >= FEWEST || text.length + 2 * (text.match(DENSE)?.length ?? 0) >= FEWEST) && ENDED.test(text);
