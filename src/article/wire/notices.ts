import { type Gated, gated } from '../gate/gate';
import type { NoticeKind } from '../model';

/** What agencies and outlets print about a version of a story; each anchored at the start of a paragraph, since stories quote corrections too. */
const NOTICES: readonly (readonly [NoticeKind, Gated])[] = [
  // `STORY WITHDRAWN`, `KILL KILL KILL`, `This article has been retracted`
  [
    'withdrawal',
    gated(
      /^[\s(*_—-]{0,9}(?:story withdrawn|kill kill kill|(?:mandatory )?kill notice|withdrawn\b.{0,20}:|this (?:story|article|report) (?:has been|was|is) (?:withdrawn|retracted|removed)\b|diese meldung wurde zurückgezogen|nota anulada|anulada\b)/i,
    ),
  ],
  // `Correction: An earlier version …`, `This version corrects …`, `(Corrects paragraph 3 …)`, `Fe de errores`, `Korrektur:`
  [
    'correction',
    gated(
      /^\((?:corrects?|corrected|clarifies|fixes)\b[^()]{4,240}\)$|^[\s(*_—-]{0,9}(?:(?:editor['’]?s? (?:note|'s note)\s*[:.—–-]*\s*)?(?:corrections?|correct(?:s|ed|ing)|clarification|clarifies)\s*(?:[:—–(-]|\(|\b(?:to|in|of|that|the|spelling|name|day|date|para(?:graph)?s?|headline|typo|first|last|third|second|,)\b)|(?:editor['’]s note\s*[:.—–-]*\s*)?(?:this|the|an) (?:version|story|article|item|report|post|headline|piece|earlier version|previous version)(?: of (?:this|the) (?:story|article|post|report))? (?:has been |was |is being |have been )?(?:correct(?:s|ed)|amended|clarifie[sd]|incorrectly|misstated|misspelled|misidentified|gave|stated incorrectly)|korrektur\s*:|berichtigung\b.{0,30}:|in einer früheren (?:version|fassung)|rectificatif\s*:|erratum\s*:|une (?:précédente|première) version|correction\s*:|fe de errata|fe de errores|corrección\s*:|una versi[oó]n anterior|errata corrige|correzione\s*:|correção\s*:|errata\s*:|uma versão anterior|sprostowanie\s*:|korekta\s*:|correctie\s*:|rectificatie\s*:|in een eerdere versie|düzeltme\s*:|исправлен\p{L}*\s*:|уточнение\s*:|تصحيح\s*:|更正\s*[:：]|訂正\s*[:：])/iu,
    ),
  ],
  // `UPDATE: …`, `This story has been updated …`, `(Adds prime minister's reaction in paragraph 3)`, `Rewrites throughout`
  [
    'update',
    gated(
      /^[\s(*_—-]{0,9}(?:(?:editor['’]s note\s*[:.—–-]*\s*)?this (?:is a |story|article|post|report|item|page|piece)\s*(?:has been|was|is being|will be|developing|is developing|breaking)?\s*(?:first published.{0,60}and\s+(?:has been\s+|was\s+)?)?(?:last )?(?:updated|developing|breaking)\b|\((?:adds?|updates?|updated|rewrites?|recasts?|refiles?|repeats?|writes? through|releads?|changes?|inserts?|refile)\b[^()]{4,240}\)$|updated?(?:[\s,()/–—-]+(?:on|at|[ap]\.?m\.?|e[sd]?t|p[sd]?t|gmt|utc|no\.?|note|#?\d{1,4}(?:st|nd|rd|th|[:.]\d{2})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)(?![a-z\d]))*[\s).]*:\s|(?:aktualisierung|aktualisiert)\b[^:]{0,30}:\s|actualización\s*:|mise à jour\s*:|aggiornamento\s*:|atualização\s*:|aktualizacja\s*:|güncelleme\s*:|обновлен\p{L}*\s*:|تحديث\s*:)/iu,
    ),
  ],
  // `HOLD HOLD HOLD`, `EDITOR'S NOTE: Contains graphic content`, `Attention editors`
  [
    'advisory',
    gated(
      /^[\s(*_—-]{0,9}(?:hold hold hold|attention[, ]+(?:news )?editors\b|eds:|editors?: |editor['’]s note\s*[:—–-]|note to (?:editors|readers)\s*[:—–-]|nota del editor\s*:|anmerkung der redaktion\s*:|note de la rédaction\s*:|nota dell'editore\s*:|nota do editor\s*:|red\.:\s)/i,
    ),
  ],
];

/** Longest notice in characters; beyond it is a story about a correction. */
const LONGEST = 700;

/** What kind of notice a whole paragraph is; null for copy. */
export function noticeOf(text: string): NoticeKind | null {
  if (text.length > LONGEST || text.length < 8) return null;
  return NOTICES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A trash line in brackets that ends a paragraph (`… on Monday. (This story has been refiled to correct …)`); where it begins, or null. */
export function tailNotice(text: string): { readonly start: number; readonly kind: NoticeKind } | null {
  const bracket = /\s\((?=[^()]{12,300}\)\s*$)/.exec(text);
  if (!bracket) return null;
  const kind = noticeOf(text.slice(bracket.index + 1).trim());
  return kind ? { start: bracket.index, kind } : null;
}
