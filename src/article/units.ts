const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at a place of a text, for loops over whole texts. As `text.charCodeAt(at)`, of which the engine asks at
 * every unit anew which of its ten kinds of string the text is once it has met more than four: pages have them all.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
