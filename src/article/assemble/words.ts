/** Scripts that write words without spaces: two characters count as a word, about what a translation needs. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Words of a text; CJK counted in characters halved. */
export function wordCount(text: string): number {
  const characters = text.match(CJK)?.length ?? 0;
  const words = text.replace(CJK, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  return words + Math.ceil(characters / 2);
}
