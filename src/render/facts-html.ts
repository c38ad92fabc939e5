import { renderCitationHtml } from './citation-html';
import { escapeHtml } from './escape-html';
import type { FactRow } from './fact-sheet';
import type { SpellFacts } from './facts';

function spellRow({ label, text, note }: FactRow): string {
  const words = escapeHtml(`${text}${note === null ? '' : ` (${note})`}`);
  return label === null ? words : `<strong>${escapeHtml(label)}:</strong> ${words}`;
}

/** Facts as plain HTML, for editors that take the clipboard's rich form. */
export const factsHtml: SpellFacts = (copy, reading) => {
  const source = `<p>${renderCitationHtml(reading)}</p>`;
  if (copy.kind === 'row') {
    const words = `<p>${spellRow(copy.row)}</p>`;
    return `${copy.speaker === null ? words : `<blockquote>${words}<p>— ${escapeHtml(copy.speaker)}</p></blockquote>`}\n${source}`;
  }
  const sections = copy.sections.flatMap(({ title, groups }) => [
    `<h2>${escapeHtml(title)}</h2>`,
    ...groups.flatMap((group) => [
      ...(group.title === null ? [] : [`<h3>${escapeHtml(group.title)}</h3>`]),
      `<ul>${group.rows.map((row) => `<li>${spellRow(row)}</li>`).join('')}</ul>`,
    ]),
  ]);
  return [...sections, source].join('\n');
};
