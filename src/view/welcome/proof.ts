import type { Article, Trail } from '../../article/model';
import { textOf } from '../../article/texts';

/** A line of the raw text, and whether the story goes without it. */
export interface ProofLine {
  readonly text: string;
  readonly struck: boolean;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A raw text as its proof: struck is what the story goes without, and the second print of what it has once. What was
 * lifted into a slot (a byline, a credit) is not struck: it stands in its own place.
 */
export function proofOf(raw: string, article: Article, trail: Trail): readonly ProofLine[] {
  const lifted = new Set(trail.filter(({ slot }) => slot !== null).map(({ text }) => fold(text)));
  const stays = new Set([article.headline, ...article.body.map(textOf)].map(fold));
  const seen = new Set<string>();
  return raw.split(/\n+/).map((line) => {
    const text = fold(line);
    const struck = seen.has(text) || !(stays.has(text) || lifted.has(text));
    seen.add(text);
    return { text: line.trim(), struck };
  });
}
