import { findFacts } from './facts/facts';
import type { Parsed, Reading } from './model';
import { parse, parseText, type ReadOptions } from './read';

/*
 * The story together with its facts. A file of its own, as the parser is most of what a popup waits for, and the facts
 * come after.
 */

const withFacts = (result: Parsed): Reading => ({ ...result, facts: findFacts(result.article) });

/** The whole reading: story, facts, provenance and trail. */
export function read(document: Document, options: ReadOptions = {}): Reading {
  const result = parse(document, options);
  return result.kind === 'article' ? withFacts(result) : result;
}

/** As {@link read}, for text; a text without a story gives one unreadable. */
export function readText(text: string): readonly Reading[] {
  const result = parseText(text);
  return 'kind' in result ? [result] : result.map(withFacts);
}
