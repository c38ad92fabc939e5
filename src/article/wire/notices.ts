import { type Gated, gated } from '../gate/gate';
import type { NoticeKind } from '../model';

/** What a notice calls the text that it stands on; news reports on other reports all day. */
const STORY = '(?:story|article|item|report|post|headline|piece|column|caption|interview)';
/** What wires correct, in their words: `Corrects spelling of name in paragraph 2`, `Corrects that …`. Near miss: `Corrects the view that …`. */
const CORRECTED =
  '(?:to|that|spelling|names?|day|date|title|age|numbers?|figures?|typo|para|headline|first|last|second|third|byline|dateline|attribution|lede|in (?:the )?(?:para|headline|lede|lead|first|second|third|fourth|fifth|last|final|\\d)|the (?:spelling|names?|day|date|title|age|number|headline|location|amount|year|order|first|last))';
const WRONG = '(?:incorrectly|erroneously|mistakenly|wrongly|misstated|misspelled|misidentified|misquoted)';
const EDITOR = "(?:editor['’]?s? note\\s*[:.—–-]*\\s*)?";

/** When it was made: `Correction 8/29/24 7:05 a.m. PDT: …`. Near miss: `Correction of the coast: …`. */
const STAMP = String.raw`(?:[\s,()/]+(?:on|at|[ap]\.?m\.?|[a-z]{1,3}t|gmt|utc|\d{1,4}(?:st|nd|rd|th)?(?:[:./-]\d{1,4}){0,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?)(?![a-z\d])){1,9}`;

/** Each form of a correction; of another text than this one, none is. Near misses: `The report gave no names`, `In einer früheren Version des Gesetzes …`. */
const CORRECTION = gated(
  [
    // `(Corrects number of boats in paragraph 2)`
    String.raw`^\((?:corrects?|corrected|clarifies|fixes)\b[^()]{4,240}\)$|^[\s(*_—-]{0,9}(?:`,
    // `Correction: …`, `CLARIFICATION –`, `Correction to this story`, `Corrects spelling of …`
    String.raw`${EDITOR}(?:corrections?|correct(?:s|ed)|clarifications?)(?:\s*[:—–(-]|${STAMP}\s*:|\s(?:to|of) (?:this|an earlier|a previous|our)\b)|${EDITOR}(?:corrects|clarifies|correcting)\s${CORRECTED}`,
    // `This version corrects …`, `An earlier version of this article said …`, `An earlier version misspelled …`
    `|${EDITOR}(?:this version (?:has been )?(?:corrects|corrected|amended|clarifie[sd])|(?:an?|the|some) (?:earlier|previous|prior|original|initial|first) versions?(?: of (?:this|our) ${STORY}| of the ${STORY} ${WRONG}| ${WRONG}))`,
    // `This story has been corrected …`, `The article originally misstated …`, `In a story March 9 …, the agency misidentified …`
    String.raw`|${EDITOR}(?:this ${STORY} (?:(?:has been |was |is being )?(?:corrected|amended|clarified)|(?:originally |previously |initially )?(?:${WRONG}))|the ${STORY} (?:has been (?:corrected|amended|clarified)|(?:originally|previously|initially|earlier) (?:${WRONG}|gave|said|stated))|in (?:an?|some) (?:\p{L}+ )?(?:story|stories|article|photo caption)\b.{0,140}\b${WRONG}\b)`,
    // the same abroad
    String.raw`|korrektur\s*:|berichtigung(?:\s+(?:zu[mr]?|vom)\s.{0,40})?\s*:|in einer früheren (?:version|fassung)\s+(?:(?:dieses|des|unseres|dieser|der|unserer)\s+(?:artikels|textes|beitrags|berichts|interviews|meldung|geschichte|überschrift|analyse)|hie(?:ß|ss)|stand|haben wir|hatten wir|schrieben wir)`,
    String.raw`|rectificatif\s*:|erratum\s*:|(?:dans )?une (?:précédente|première) version (?:de (?:cet? |cette |l['’])|du présent )(?:article|texte|dépêche|papier|enquête)`,
    String.raw`|correction\s*:|fe de errata|fe de errores|corrección\s*:|(?:en )?una versi[oó]n anterior de (?:est[ae]|la|el) (?:artículo|nota|noticia|texto|información|historia|pieza)|errata corrige|correzione\s*:`,
    String.raw`|correção\s*:|errata\s*:|(?:em )?uma versão anterior d(?:est[ae]|[ao]) (?:artigo|texto|reportagem|matéria|notícia)|sprostowanie\s*:|korekta\s*:|correctie\s*:|rectificatie\s*:|in een eerdere versie van (?:dit|deze) (?:artikel|bericht|stuk|verhaal)`,
    String.raw`|düzeltme\s*:|исправлен\p{L}*\s*:|уточнение\s*:|تصحيح\s*:|更正\s*[:：]|訂正\s*[:：])`,
  ].join(''),
);

/** What agencies and outlets print about a version of a story; each anchored at the start of a paragraph, since stories quote corrections too. */
const NOTICES: readonly (readonly [NoticeKind, Gated])[] = [
  // `STORY WITHDRAWN`, `KILL KILL KILL`, `This article has been retracted`
  [
    'withdrawal',
    gated(
      /^[\s(*_—-]{0,9}(?:story withdrawn|kill kill kill|(?:mandatory )?kill notice|withdrawn\b.{0,20}:|this (?:story|article|report) (?:has been|was|is) (?:withdrawn|retracted|removed)\b|diese meldung wurde zurückgezogen|nota anulada|anulada\b)/i,
    ),
  ],
  ['correction', CORRECTION],
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
      /^[\s(*_—-]{0,9}(?:hold hold hold|attention[, ]+(?:news )?editors\s*(?:[:,;.!—–-]|$)|eds:|editors?: |editor['’]s note\s*[:—–-]|note to (?:editors|readers)\s*[:—–-]|nota del editor\s*:|anmerkung der redaktion\s*:|note de la rédaction\s*:|nota dell'editore\s*:|nota do editor\s*:|red\.:\s)/i,
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
