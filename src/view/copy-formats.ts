import type { Format } from '../render/formats';
import { type MessageKey, t } from './i18n';

/** Formats that go together in the menu, in its order; the first group is the story itself. */
export const COPY_GROUPS: readonly { readonly title: MessageKey; readonly formats: readonly Format[] }[] = [
  { title: 'copyStory', formats: ['text', 'markdown', 'html', 'json'] },
  { title: 'formatCitation', formats: ['citation', 'citation-markdown', 'bibtex', 'ris', 'csl-json'] },
  { title: 'copyQuotations', formats: ['quotations', 'quotations-markdown'] },
  { title: 'facts', formats: ['facts', 'facts-markdown'] },
];

/** Names of formats that are the same in every language. */
const PROPER: Partial<Record<Format, string>> = { json: 'JSON', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' };

/** The format within its group: `Text`, `Markdown`, `RIS`. */
export function nameIn(format: Format): string {
  if (format === 'html') return t('formatHtml');
  return PROPER[format] ?? t(/markdown$/.test(format) ? 'formatMarkdown' : 'formatText');
}

/** The format by itself: `Markdown`, `Quotations: Markdown`, `BibTeX`. */
export function nameOf(format: Format): string {
  const group = COPY_GROUPS.find(({ formats }) => formats.includes(format));
  return !group || group.title === 'copyStory' ? nameIn(format) : `${t(group.title)}: ${nameIn(format)}`;
}

const PLAIN: Partial<Record<Format, readonly [MessageKey, MessageKey]>> = {
  text: ['copyText', 'copiedText'],
  markdown: ['copyMarkdown', 'copiedMarkdown'],
  html: ['copyHtml', 'copiedHtml'],
  quotations: ['copyQuotationsOnly', 'copiedQuotations'],
  facts: ['copyFactsOnly', 'copiedFacts'],
  citation: ['copyCitation', 'copiedCitation'],
};
const words = (format: Format, at: 0 | 1): string => {
  const own = PLAIN[format];
  if (own) return t(own[at]);
  const proper = PROPER[format];
  if (proper) return t(at === 0 ? 'copyNamed' : 'copiedNamed', proper);
  // `quotations-markdown` and its like: what is copied, then how.
  const base = PLAIN[format.replace(/-markdown$/, '') as Format];
  return t('inMarkdown', base ? t(base[at]) : nameOf(format));
};

/** What the button says: `Copy text`. */
export const copyLabel = (format: Format): string => words(format, 0);
/** What is said once it is done: `Copied as text`. */
export const copiedWords = (format: Format): string => words(format, 1);
