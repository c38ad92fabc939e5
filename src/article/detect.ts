import type { Detection } from './model';

/** A stand-in until the cheap look is written: enough text on the page. */
export function detect(document: Document): Detection {
  const isArticle = (document.body?.innerText ?? '').length > 1500;
  return { isArticle, score: isArticle ? 1 : 0, agency: null, evidence: [] };
}
