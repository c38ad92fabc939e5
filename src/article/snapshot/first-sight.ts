/** What can be said of a story before it is read. */
export interface FirstSight {
  readonly headline: string;
  /** BCP 47, as the page has it. */
  readonly language: string | null;
  /** Whether the page names its outlet, which then stands above the headline. */
  readonly outlet: boolean;
}

/**
 * The headline, where the page's head and a first-level heading agree on it; null else, as a wrong one would be taken
 * back a moment later. Runs by itself in a page: uses nothing of this module. Reads only.
 */
export function firstSight(page: Document = document): FirstSight | null {
  const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const meta = (name: string): string => fold(page.querySelector(`meta[property="${name}"]`)?.getAttribute('content'));
  const named = meta('og:title') || fold(page.title);
  const headings = Array.from(page.getElementsByTagName('h1'), (heading) => fold(heading.textContent));
  // Fewer characters than this at the head of a longer title are rather the site's name: `The Gazette: Quay widened`.
  const agreed = headings.filter((heading) => heading !== '' && (heading === named || (heading.length >= 16 && named.startsWith(heading))));
  const [headline] = agreed.sort((one, other) => other.length - one.length);
  if (!headline || headline.length > 300) return null;
  return { headline, language: page.documentElement.getAttribute('lang'), outlet: meta('og:site_name') !== '' };
}
