/**
 * What page authors call the label above a headline: `headline__topline`, `article-header__roofline`, `dachzeile`. Near
 * misses: `toplines`, `kickers-list`.
 */
export const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|dachzeile|topline|roofline|spitzmarke|pretitle|antetitulo|surtitre|occhiello|volanta)(?:$|[\s_-])/i;
