import type { Answer } from '../model';
import { type Copy, mention, type Passage, type Sentence } from './copy';

type Opening = readonly { readonly passage: Passage; readonly sentence: Sentence }[];

/** An explicit cause, surest first; the phrase behind it is the answer. English only. */
const WHY: readonly RegExp[] = [
  /\b(?:because of|due to|as a result of|in response to|in retaliation for|in revenge for|in protest (?:at|against|over)|blamed on|sparked by|caused by|prompted by|triggered by|in reprisal for|on charges of|over allegations (?:of|that))\s+/gi,
  /\b(?:because|in order to|in an effort to|in an attempt to|in a bid to|so that|aimed at|so as to)\s+/gi,
  /\b(?:following|amid|over fears (?:of|that)|over)\s+/gi,
];
/** An explicit means. */
const HOW: readonly RegExp[] = [/\b(?:by means of|by using|using|with the help of)\s+/gi, /\b(?:by)\s+(?=\p{L}+ing\b)/giu];

const STOP = /[,.;:!?"“”—]|\s[–-]\s|\s(?:who|which|that|and|but|while|when|as|after|before|said|says|according)\s/;

function phrases(patterns: readonly RegExp[], head: Passage | null, opening: Opening, depth: number): readonly Answer[] {
  const texts = [
    ...(head ? [{ passage: head, start: 0, end: head.text.length }] : []),
    ...opening.slice(0, depth).map(({ passage, sentence }) => ({ passage, start: sentence.start, end: sentence.end })),
  ];
  const out: { answer: Answer; score: number }[] = [];
  patterns.forEach((pattern, sureness) => {
    texts.forEach(({ passage, start, end }, i) => {
      for (const match of passage.voice.slice(start, end).matchAll(pattern)) {
        const from = start + match.index + match[0].length;
        const rest = passage.text.slice(from, end);
        const stop = rest.search(STOP);
        const words = (stop < 0 ? rest : rest.slice(0, stop)).split(' ').slice(0, 8).join(' ').trim();
        if (words.split(' ').length < 2) continue;
        out.push({ answer: { ...mention(passage, { start: from, end: from + words.length }), date: null }, score: sureness * 4 + i });
      }
    });
  });
  return out.sort((a, b) => a.score - b.score).map(({ answer }) => answer);
}

export const findWhy = (copy: Copy, head: Passage | null, opening: Opening): readonly Answer[] =>
  copy.language === 'en' ? phrases(WHY, head, opening, 8) : [];
export const findHow = (copy: Copy, head: Passage | null, opening: Opening): readonly Answer[] =>
  copy.language === 'en' ? phrases(HOW, head, opening, 4) : [];
