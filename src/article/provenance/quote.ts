import type { Evidence } from '../model';

/** The same evidence for each of several agencies. */
export const each = (agencies: readonly string[], base: Omit<Evidence, 'agency'>): Evidence[] => agencies.map((agency) => ({ agency, ...base }));
/** A part of a text without the half of a character that a cut may leave at either end. */
export const part = (text: string, start: number, end: number): string => text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
/** A text as evidence quotes it: whole, or its beginning. */
export const quoted = (text: string): string => (text.length > 200 ? `${part(text, 0, 199)}…` : text);
