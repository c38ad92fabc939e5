/** Where a sentence bears a pause: behind a comma, a dash or a bracket, else between two words. */
const PAUSES = [/[,;:،؛]\s+|[，、；：]\s*|\s[–—-]\s|[)\]]\s/gu, /\s+/gu];

/** A long sentence in pieces of so many characters at most, cut where it bears a pause; a word that is longer stays whole. */
export function piecesOf(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  for (const pause of PAUSES) {
    const ends = [...text.matchAll(pause)].map(({ index, 0: { length } }) => index + length).filter((end) => end > 0 && end < text.length);
    const end = ends.findLast((one) => one <= most) ?? (pause === PAUSES.at(-1) ? ends[0] : undefined);
    if (end !== undefined) return [text.slice(0, end).trim(), ...piecesOf(text.slice(end).trim(), most)];
  }
  return [text];
}
