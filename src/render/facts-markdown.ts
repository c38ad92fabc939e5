import { renderCitationMarkdown } from './citation-markdown';
import type { FactRow } from './fact-sheet';
import type { SpellFacts } from './facts';
import { escapeLine, escapeText } from './markdown-inline';

/** One row inside a line that `- ` or `> ` opens. */
function spellRow({ label, text, note }: FactRow): string {
  const words = `${escapeText(text)}${note === null ? '' : ` (${escapeText(note)})`}`;
  return label === null ? escapeLine(words) : `**${escapeText(`${label}:`)}** ${words}`;
}
const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${escapeText(text).replaceAll('#', '\\#')}`;

/** Facts as CommonMark: a heading a group, a list item a fact, a lone quotation as a block quotation. */
export const factsMarkdown: SpellFacts = (copy, reading) => {
  const source = renderCitationMarkdown(reading);
  if (copy.kind === 'row') {
    const words = spellRow(copy.row);
    const said = copy.speaker === null ? words : `> ${words}\n>\n> — ${escapeText(copy.speaker)}`;
    return [said, source].filter(Boolean).join('\n\n');
  }
  const sections = copy.sections.flatMap(({ title, groups }) => [
    heading(2, title),
    ...groups.flatMap((group) => [...(group.title === null ? [] : [heading(3, group.title)]), group.rows.map((row) => `- ${spellRow(row)}`).join('\n')]),
  ]);
  return [...sections, source].filter(Boolean).join('\n\n');
};
