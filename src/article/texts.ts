import type { Article, Block, Credit, Run, Target } from './model';

/** The plain text of inline runs. */
export const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The plain text of a block: list items, quoted paragraphs and table rows on lines of their own, cells parted by tabs. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
      return plain(block.runs);
    case 'list':
      return block.items.map((item) => plain(item.runs)).join('\n');
    case 'quote':
      return block.paragraphs.map(plain).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.map((row) => row.map((cell) => plain(cell.runs)).join('\t'))].join('\n');
    case 'figure':
      return plain(block.caption);
  }
}

/** Who signs the story: its people, or the desk in their place, unless that is the outlet, which stands beside it anyway. */
export function signersOf({ bylines, desk, outlet }: Article): readonly string[] {
  if (bylines.length > 0) return bylines.map((byline) => byline.name);
  return desk === null || desk.toLowerCase() === outlet?.toLowerCase() ? [] : [desk];
}

/** The credits that stand below the story: a byline printed in the text is at the top already, with whoever signs. */
export const creditsBelow = ({ credits }: Article): readonly Credit[] => credits.filter((credit) => credit.kind !== 'byline');

/** The byline as its language writes it: `Ana Ruiz and Tom Lee`, `Ana Ruiz und Tom Lee`; '' when nobody signs. */
export function bylineOf(article: Article): string {
  const names = signersOf(article);
  return names.length < 2 ? (names[0] ?? '') : joiner(article.language?.match(/^[a-z]{2,3}(?=-|$)/i)?.[0] ?? 'en').format(names);
}
/** What joins names in a language: dear to make, and a session has few. */
const joiner = (language: string): Intl.ListFormat => {
  const known = joiners.get(language) ?? new Intl.ListFormat(language);
  joiners.set(language, known);
  return known;
};
const joiners = new Map<string, Intl.ListFormat>();

/** Every text a fact may point into, in reading order: headline, standfirst, then the body's blocks. */
export function texts(
  article: Pick<Article, 'headline' | 'standfirst' | 'body'>,
): readonly { readonly target: Target; readonly text: string; readonly block: Block | null }[] {
  return [
    { target: 'headline', text: article.headline, block: null },
    ...(article.standfirst ? [{ target: 'standfirst' as const, text: article.standfirst, block: null }] : []),
    ...article.body.map((block) => ({ target: block.id, text: textOf(block), block })),
  ];
}
