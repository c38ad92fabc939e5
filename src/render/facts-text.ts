import { renderCitation } from './citation';
import type { FactRow } from './fact-sheet';
import type { SpellFacts } from './facts';

/** `Who: the ferry operator (a role)`. */
const spellRow = ({ label, text, note }: FactRow): string => `${label === null ? '' : `${label}: `}${text}${note === null ? '' : ` (${note})`}`;

/** Facts as plain text: headings in capitals, a dot before each row. */
export const factsText: SpellFacts = (copy, reading) => {
  const source = renderCitation(reading);
  if (copy.kind === 'row') return [`${spellRow(copy.row)}${copy.speaker === null ? '' : ` – ${copy.speaker}`}`, source].filter(Boolean).join('\n');
  const sections = copy.sections.map(({ title, groups }) => {
    const lists = groups.map((group) => [...(group.title === null ? [] : [group.title]), ...group.rows.map((row) => `• ${spellRow(row)}`)].join('\n'));
    return `${title.toLocaleUpperCase(copy.locale)}\n${lists.join('\n\n')}`;
  });
  return [...sections, source].filter(Boolean).join('\n\n');
};
