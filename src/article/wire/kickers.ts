/**
 * What page authors call the label above a headline: `headline__topline`, `article-header__roofline`, `dachzeile`,
 * `articleoverline`. Near misses: `toplines`, `kickers-list`.
 */
export const KICKER_NAMES =
  'kicker|overline|eyebrow|dachzeile|topline|toptitle|overtitle|uppertitle|suptitle|supertitle|roofline|spitzmarke|pretitle|antetitulo|cintillo|surtitre|occhiello|volanta';
export const KICKER = new RegExp(`(?:^|[\\s_-])(?:article|headline|title)?(?:${KICKER_NAMES})(?:$|[\\s_-])`, 'i');
