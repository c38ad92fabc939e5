/**
 * What page authors call the label above a headline: `headline__topline`, `article-header__roofline`, `dachzeile`. Near
 * misses: `toplines`, `kickers-list`.
 */
export const KICKER_NAMES = 'kicker|overline|eyebrow|dachzeile|topline|roofline|spitzmarke|pretitle|antetitulo|surtitre|occhiello|volanta';
export const KICKER = new RegExp(`(?:^|[\\s_-])(?:${KICKER_NAMES})(?:$|[\\s_-])`, 'i');
