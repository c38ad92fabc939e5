import type { Removal } from '../article/model';

interface Reported {
  readonly version: string;
  /** Host; null where there is none, such as for pasted text. */
  readonly site: string | null;
  /** What one rule took out. */
  readonly trail: readonly Removal[];
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

/**
 * A report on a rule for those who mend it, so in English: rule, reason, version and site. Nothing of the article, not
 * its address either, unless the user adds the struck text.
 */
export function reportText({ version, site, trail }: Reported, withText: boolean): string {
  return [
    `Wirecopy ${version}: struck wrongly?`,
    `Rule: ${unique(trail.map(({ rule }) => rule))}`,
    `Reason: ${unique(trail.map(({ reason }) => reason))}`,
    `Times: ${trail.length}`,
    ...(site === null ? [] : [`Site: ${site}`]),
    ...(withText ? trail.map(({ text }) => `Text: ${text.replace(/\s+/g, ' ').trim()}`) : []),
  ].join('\n');
}
