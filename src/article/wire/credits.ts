import { expression, re } from '../expression';
import { gated } from '../gate/gate';
import { remembering } from '../memory';
import type { CreditKind } from '../model';
import { agenciesIn, shortNames } from './agencies';
import { isPerson } from './bylines';
import { isAboutAuthor, isAgencyMark, isInitials, isSourceLine, isWriter, MORE_OF_AGENCY, namesReport, SUPPORTED } from './last-lines';
import { areNames } from './name-lines';
import { isSyndication } from './syndication';

/**
 * Credit lines as the field prints them: sign-offs, desk credits, standards lines, syndication notes, copyright tails and
 * photo credits. Everything here judges strings; where a credit stands on the page is the business of the rules.
 */

/** Verbs of desk work, with the slips that get printed ("Edtitng by"). */
const DESK_WORK = String.raw`(?:additional\s+)?(?:reporting|report|writing|written|edi?t[a-z]{0,3}ing|compiled|compilation|translat\w+|graphics?|production|produced|research|photography|redact\w+)(?:\s+and\s+(?:writing|editing|reporting|photography))?`;
/** `(Reporting by X; Editing by Y)`, `Additional reporting by PA`, `Writing by X Editing by Y`, `Reporting By X in Rome` */
const SIGN_OFF = gated(String.raw`^[(\[–—-]?\s?${DESK_WORK}\s+(?:by|from):?\s+(?:the\s+)?(?<first>[\p{L}\p{N}])`);
/**
 * The same in other languages, with the agency's or desk's people in them: `(Información de X; editado por Y)`,
 * `(Bericht von X; redigiert von Y)`, `(Reportage X, édité par Y)`, `(Reportagem de X; Edição de Y)`, `Haber: X`.
 */
const SIGN_OFF_ABROAD = gated(
  /^[(\s*–—-]{0,9}(?:(?:reporte|informaci[oó]n|reportaje|escrito|editado|editad[oa] en español|traducido|redacci[oó]n|con informaci[oó]n adicional)\s+(?:de|por)|(?:reportagem|edição|texto|tradução)\s+(?:de|por)|(?:rapporté|reportage|édité|version française|rédigé)\s+(?:par|de|:)?|(?:geschrieben|redigiert|bericht|zusätzliche berichterstattung|redaktion|mitarbeit|übersetzt)(?:\s+(?:von|durch)\s|\s*:)|(?:a cura|redazione|scritto|tradotto)\s+(?:di|da|a)|(?:bewerking|geschreven|vertaling)\s+(?:door|van)|(?:opracował[aiy]?|oprac\.|autor)\s*:|(?:haber|editör|yazan)\s*:|(?:подготовил[аи]?|перевел[аи]?|редактор|сообщал[аи]?)\s|\((?:إعداد|تحرير|تغطية)\s|(?:إعداد|تحرير|تغطية)\s*:|[（【［(](?:记者|编辑|責任編集|編集|翻訳|责任编辑|参与记者|责编|作者)[：:\s]?|責任編集[：:]|翻訳[：:]|责任编辑[：:])/i,
);

/** `CNN's X and Y contributed to this report.`, `The Associated Press contributed to this report.`, `Associated Press writers X in Y contributed` */
const CONTRIBUTED = gated(
  /\b(?:contributed(?:\s+\w+)?(?:\s+reporting)?\s+(?:to|for)\s+(?:this|the)\s+(?:\w+\s+)?(?:report|story|article|post)|contributed\s+reporting)\b/i,
);
/** `Contributing: Ana Ruiz, Tom Lee, Associated Press`, as Gannett's papers have it. */
const CONTRIBUTING = gated(/^[(\s–—-]{0,5}contribut(?:ing|ors?)\s*:\s*(?=\S)/i);
/** Words that stand among the names before "contributed": `Associated Press writers X in Rome and Y also contributed`. */
const AMONG_NAMES =
  /^(?:the|and|in|from|of|at|writers?|reporters?|correspondents?|staff|researchers?|also|sports|science|medical|journalists?|editors?|for|de|van|von|al|el)$/;
const PRONOUN = /^(?:he|she|they|it|this|that|we|i|you|these|who|which|what)$/i;
/** Whether nothing but names and their roles stand before "contributed"; not "He contributed to this report for years". */
function namesContribute(text: string): boolean {
  const opening = CONTRIBUTING.may(text) ? CONTRIBUTING.pattern.exec(text) : null;
  if (opening) return areNames(text.slice(opening[0].length));
  if (!CONTRIBUTED.test(text)) return false;
  const words = text.slice(0, text.search(/\bcontributed\b/i)).match(re.g`[\p{L}\p{M}.'’-]+`) ?? [];
  // `… contributed to this report from Rome.`, not `… to this report on whales`
  if (re`\bcontributed\b.{0,30}\b(?:report|story|article|post)\s+(?!from|in\b|via|and|with|for)\p{Ll}`.test(text)) return false;
  return words.length > 0 && !PRONOUN.test(words[0] ?? '') && words.every((word) => re`^\p{Lu}`.test(word) || AMONG_NAMES.test(word) || !re`\p{L}`.test(word));
}

/** `Our Standards: The Thomson Reuters Trust Principles.` with every way that templates glue it. */
export const STANDARDS = /\s*our standards\s*:\s*the\s+thomson\s+reuters\s+trust\s+principles\.?(?:\s*,?\s*opens new tab)?\.?\s*$/i;
const SAYS_STANDARDS = gated(STANDARDS);

/** `Copyright 2018 The Associated Press. All rights reserved. …`, `© Thomson Reuters 2020`, `© dpa-infocom, dpa:220124-…`, `© RIPRODUZIONE RISERVATA` */
const COPYRIGHT = gated(
  /^[\s(]{0,9}(?:(?:copyright|copr\.)\s*(?:(?:©|\(c\)|&copy;)\s*(?:\d{4}|\p{L})|\(?\d{4}|the\s|by\s)|©\s*(?:copyright\s*)?(?:\d{4}|[\p{L}])|\(c\)\s*\d{4}|alle rechte vorbehalten|all rights reserved|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|wszelkie prawa zastrzeżone|alle rechten voorbehouden|все права защищены|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有(?!者|权)|無断転載|저작권자|무단\s?전재|ⓒ\s?\p{L})/iu,
);
const REDISTRIBUTION = gated(/\bmay not be (?:published|reproduced|copied|distributed)[^.]{0,80}(?:broadcast|rewritten|redistributed|permission|published)/i);

/** `(dpa)`, `(SID)`, `(ats/nxp)`, `(AFP)`, `/ta/dpa/lnw`: the agency alone, at the end of the text. */
const TAIL = re`^[([（【/–—*-]*\s?[\p{L}/.,\s-]{2,32}[)\]）】/]?$`;

/** `Please credit the Thomson Reuters Foundation…`, `Contact the author at x@y.z`, `Follow X on Twitter: @x`, `Email: …` */
const CONTACT = gated(
  /^[(\s]{0,9}(?:please credit the\b|(?:follow|you can (?:follow|reach|contact|email)|contact|reach|email|e-mail)\s+(?:[\p{L}.'’-]+\s+){1,4}(?:on|at|via)\b|(?:follow|contact|reach|email)\s+(?:the (?:author|reporter|writer)|him|her|them|me)\b|.{0,40}\bcan be (?:reached|contacted|found)\s+(?:at|on|via)\b|follow\s+@|(?:twitter|e-?mail|tel|phone|kontakt|contacto?)\s*:\s*\S+)/iu,
);
/** A way to reach somebody, without which those words are copy: `Contact with the boat was lost at nine`. */
const WAY =
  /@|https?:|www\.|\b(?:twitter|facebook|instagram|linkedin|threads|bluesky|mastodon|telegram|signal|whatsapp|e-?mail|phone)\b|\d{3}[\s.)-]?\d|^please credit/i;
const ON_X = /\bon X\b/;
/** How to reach the police or a helpline is the story's word to its readers; how to reach its author is not. */
const CAN_BE_REACHED = /^(?<who>.{0,40}?)\s+can be (?:reached|contacted|found)\s/i;
function isContact(text: string): boolean {
  if (!CONTACT.test(text) || !(WAY.test(text) || ON_X.test(text))) return false;
  const who = CAN_BE_REACHED.exec(text)?.groups?.who;
  return who === undefined || isPerson(who.replace(/^\(/, ''), false) || /^(?:the author|the writer|the reporter|s?he|they)$/i.test(who);
}

export interface CreditMatch {
  readonly kind: CreditKind;
  /** Short names of the agencies it names. */
  readonly agencies: readonly string[];
}

/** Longest credit paragraph in characters; the redistribution notices of agencies reach 400. */
const LONGEST = 600;

/** Words in small letters in a row from which a text tells something: `produced by Reuters in 2013, only a third of the budget was spent`. */
const PROSE = re`(?:(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}’'-]*[ ,]+){5}`;
/** What the work did, rather than who did it: `Reporting by the Gazette found that …`. */
const TELLS =
  /\s(?:found|finds|show(?:s|ed|n)|suggest(?:s|ed)|says?|said|ha[sd]|have|was|were|is|are|reveal(?:s|ed)|point(?:s|ed)|indicate[sd]|uncover(?:s|ed)|led|helped|prompted|confirm(?:s|ed)|describe[sd]|document(?:s|ed)|detail(?:s|ed)|expose[sd]|allege[sd]|conclude[sd]|estimate[sd]|warn(?:s|ed)|claim(?:s|ed)|link(?:s|ed)|identifie[sd]|trace[sd]|raise[sd]|name[sd])\s/;
/** Behind who did what stand names, and nothing else: not `Édité en 1998, le livre …`, `Редактор газеты …`. */
function signsOffAbroad(text: string): boolean {
  const end = SIGN_OFF_ABROAD.exec(text)?.[0].length ?? 0;
  return end > 0 && areNames(text.slice(end));
}
/** A name or an agency must follow, and names only: "Reporting by a committee showed" is copy, and so is "Research from Kiel points to a rise". */
function signsOff(text: string): boolean {
  const first = SIGN_OFF.exec(text)?.groups?.first;
  return (first !== undefined && first !== first.toLowerCase() && !PROSE.test(text) && !TELLS.test(text)) || signsOffAbroad(text);
}

/** A copyright line names an owner and rights; one that goes on to tell something is a caption behind its © line. */
const isTerse = (text: string): boolean => (text.length < 130 && !TELLS.test(text)) || LEGAL.test(text);
/** Words of the law behind the mark. Near miss: `All rights reserved for men were given to women`. */
const LEGAL =
  /(?:rights reserved|rechte vorbehalten|droits réservés|derechos reservados)(?!,?\s(?!by|to)[a-zà-ÿ])|may not be|permission|riservat|prohib|interdit|vietat|trademark/i;

/** What kind of credit a whole paragraph is; null for copy. `last`: it stands in the last lines of the story, where a bare agency is a credit. */
export const creditOf = (source: string, last: boolean): CreditMatch | null => (last ? lastCredit : anyCredit)(source);
const lastCredit = remembering(1000, (source) => readCredit(source, true));
const anyCredit = remembering(1000, (source) => readCredit(source, false));

function readCredit(source: string, last: boolean): CreditMatch | null {
  const text = source.trim();
  if (text.length < 2 || text.length > LONGEST) return null;
  const found = (kind: CreditKind): CreditMatch => ({ kind, agencies: shortNames(agenciesIn(text)) });
  if (SAYS_STANDARDS.test(text) && text.replace(STANDARDS, '').trim() === '') return found('standards');
  if (signsOff(text)) return found('sign-off');
  if (namesContribute(text) || (last && text.length < 400 && namesReport(text))) return found('desk');
  if (SUPPORTED.test(text)) return found('standards');
  if ((COPYRIGHT.test(text) && isTerse(text)) || (REDISTRIBUTION.test(text) && text.length < 400)) return found('copyright');
  if (text.length < 400 && isSyndication(text)) return found('syndication');
  if (last && text.length < 500 && ((text.length < 300 && isContact(text)) || MORE_OF_AGENCY.test(text) || isAboutAuthor(text))) return found('contact');
  if (last && text.length < 100 && (isSourceLine(text) || isAgencyMark(text))) return found('desk');
  if (last && TAIL.test(text) && !/[a-zà-ÿ]{5,}\s[a-zà-ÿ]{3,}/.test(text) && agenciesIn(text).length > 0) return found('desk');
  if (last && text.length < 40 && isInitials(text)) return found('desk');
  return null;
}

/** A credit that ends a paragraph of copy, and where it begins. `tail` is at least the credit and the bracket around it. */
export interface TailCredit extends CreditMatch {
  readonly start: number;
}
/** Where a credit can begin inside the last paragraph: an opening bracket, or a sentence's end before `Reporting by`. */
const TAIL_STARTS = expression(
  String.raw`[(\[](?=[^()\[\]]{2,300}[)\]]\s*$)|(?<=[.!?”"’)\p{Ll}])\s*(?=${DESK_WORK}\s+by\s+\p{Lu})|\s*(?=Our Standards\s*:)|(?<=[.!?”"’)])\s+(?=(?:©|Copyright\s)|[-–—/]{0,2}\s?\p{L}{2,6}(?:\/\w+)*\s*$)`,
  'gi',
);

/**
 * What a text that ends in such a credit has at least: few have it, and it costs a tenth of looking for the credit.
 * A bracket closed at the end, or a word without a full stop: `… (dpa)`, `… . AFP`; `Editing by Ana`; `Our Standards`, `©`.
 */
const OPEN_END = re`[)\]\p{L}\w]$`;
const DESK_BY = /(?:ing|report|written|compil(?:ed|ation)|translat\w+|graphics?|production|produced|research|photography|redact\w+)\s+by\s/i;
const OWNER = gated(/our standards|©|copyright/i);

/** `tail`: the end of `text`. */
const mayEndInCredit = (text: string, tail: string): boolean =>
  OPEN_END.test(tail.trimEnd().slice(-2)) || OWNER.test(text, tail) || (/ by /i.test(tail) && DESK_BY.test(tail));

/** Whether a credit that could begin at `start` is rather the sentence's own: `a report produced by Reuters`, `how to open a file (eva)`. */
function isOfSentence(text: string, start: number, rest: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const credit = rest.trimStart();
  if (isWriter(credit)) return !/[.!?…”"“»’)]$/.test(before);
  return SIGN_OFF.test(credit) && !/^[([]/.test(credit) && ((re`\p{Ll}$`.test(before) && re`^\p{Ll}`.test(credit)) || PROSE.test(credit));
}

/** The credit at the end of a paragraph (`… in Florida. Editing by Ana Ruiz`, `… am Montag. (dpa)`); null when it ends in copy. */
export const tailCredit = (text: string, last: boolean): TailCredit | null => (last ? lastTail : anyTail)(text);
const lastTail = remembering(1000, (text) => readTail(text, true));
const anyTail = remembering(1000, (text) => readTail(text, false));

function readTail(text: string, last: boolean): TailCredit | null {
  const from = Math.max(0, text.length - LONGEST);
  const end = text.slice(from);
  if (!mayEndInCredit(text, end)) return null;
  for (const match of end.matchAll(TAIL_STARTS)) {
    const start = from + match.index;
    if (start < 20) continue;
    const rest = text.slice(start);
    const credit = isOfSentence(text, start, rest) ? null : creditOf(rest, last);
    if (credit) return { ...credit, start };
  }
  return null;
}
