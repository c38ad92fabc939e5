import type { Facts } from '../article/model';
import { type FactRow, type FactSection, layOutFacts } from './fact-sheet';
import type { FactWords } from './fact-words';
import { factsHtml } from './facts-html';
import { factsMarkdown } from './facts-markdown';
import { factsText } from './facts-text';
import type { Renderable } from './render';

/** What a copy of facts can be spelled in. */
export const FACT_STYLES = ['text', 'markdown', 'html'] as const;
export type FactStyle = (typeof FACT_STYLES)[number];

/** Facts as they are spelled: one row alone goes without the headings it stands under, and a quotation keeps its speaker. */
export type FactCopy = LoneRow | { readonly kind: 'sections'; readonly sections: readonly FactSection[]; readonly locale: string };
export interface LoneRow {
  readonly kind: 'row';
  readonly row: FactRow;
  /** Whose words they are; null where the row is no quotation. */
  readonly speaker: string | null;
}

/** A speller of facts: they stand in its words and end in the citation of the story they are from. */
export type SpellFacts = (copy: FactCopy, reading: Renderable) => string;
const SPELL: Readonly<Record<FactStyle, SpellFacts>> = { text: factsText, markdown: factsMarkdown, html: factsHtml };

/**
 * Some of a story's facts, or all, with their source.
 * @returns '' where there is no fact.
 */
export function renderFacts(reading: Renderable, facts: Partial<Facts>, style: FactStyle, words: FactWords): string {
  const sections = layOutFacts(facts, reading.article.language, words);
  if (sections.length === 0) return '';
  return SPELL[style](loneRow(sections, words) ?? { kind: 'sections', sections, locale: words.locale }, reading);
}

function loneRow(sections: readonly FactSection[], { labels }: FactWords): LoneRow | null {
  const rows = sections.flatMap(({ title, groups }) => groups.flatMap((group) => group.rows.map((row) => ({ title, group, row }))));
  const [only, second] = rows;
  if (!only || second) return null;
  return { kind: 'row', row: only.row, speaker: only.title === labels.quotations ? only.group.title : null };
}
