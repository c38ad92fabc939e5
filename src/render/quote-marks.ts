/** Opening and closing marks by language (BCP 47, first part); Unicode CLDR's `delimiters`. Languages not listed set “ ”. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['”', '“'],
  he: ['”', '”'],
  fa: ['«', '»'],
  ja: ['「', '」'],
};

/** Words in the quotation marks of a language. */
export function quoted(words: string, language: string | null): string {
  const [open, close] = MARKS[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
