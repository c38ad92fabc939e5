/** The first words of a text, cut at a word's end; whole when it is no longer than `limit` characters. */
export function shorten(text: string, limit = 60): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= limit) return folded;
  const cut = folded.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit)}…`;
}

/** Host of an address without `www.`; '' when it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** Start offsets of texts that `textOf` joins with one separator character each. */
export function starts(texts: readonly string[], from = 0): readonly number[] {
  let at = from;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** At most about `limit` characters of a text, cut at words, with `words` in them. */
export function excerpt(text: string, words: string, limit: number): string {
  const at = Math.max(text.indexOf(words), 0);
  const end = at + words.length;
  if (end <= limit) return shorten(text, limit);
  const from = text.lastIndexOf(' ', Math.max(at - Math.round(limit / 2), 0)) + 1;
  return `${from > 0 ? '…' : ''}${shorten(text.slice(from), limit)}`;
}
