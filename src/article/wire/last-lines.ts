import { re } from '../expression';
import { gated } from '../gate/gate';
import { agenciesIn } from './agencies';

/** Lines that are a credit where a story ends, and only there; elsewhere they may be copy. */

/** `Quelle: dpa`, `Fuente: EFE`, `来源：新华社`, `(Haber Kaynak: AA)` */
const SOURCE = gated(
  /^[\s([*–—-]{0,9}(?:quellen?|fuentes?|sources?|fonte|źródł[oa]|zdroj(?:e)?|bron(?:nen)?|(?:haber )?kaynak|источники?|джерело|източник|المصدر|المصادر|来源|來源|出典|källa|kilder?|lähde|avots|šaltinis|allikas|forrás|surs[aă]|izvor[i]?|vir|πηγή|sumber|nguồn|출처)\s*[:：]\s*(?<owner>.{2,80})$/i,
);
/** Whoever wrote it, it was an agency: the word itself, in the singular or plural of each language. */
const AGENCIES = gated(
  /^[\s([*–—-]{0,9}(?:(?:with |from |et |mit |con |com |z )?(?:news |wire )?(?:agenc(?:y|ies)(?: inputs?| reports?)?|agenturen|agencias|agências|agenzie|agentschappen|agencje|agentury|agentúry|ajanslar|агентства|агенции|وكالات|agencije|ügynökségek|通訊社))[)\].\s]*$/i,
);

/** A line that names its source, and the source is an agency. Near misses: `Quelle: Stadtwerke Elin`, `The source of the river`. */
export function isSourceLine(text: string): boolean {
  const owner = SOURCE.exec(text)?.groups?.owner;
  return (
    (owner !== undefined &&
      (agenciesIn(owner).length > 0 ||
        AGENCIES.test(owner) ||
        /\b(?:news|wire) (?:agencies|services)\b|\b(?:agenturen|agencias|agences|agenzie|agencje)\b|агентств|وكالات/i.test(owner) ||
        /^(?:新华|中新|人民)网/.test(owner))) ||
    AGENCIES.test(text)
  );
}

/** Agencies in brackets, where the short name is a common word of the language: `（共同）` also says "together". */
const IN_BRACKETS = /^[（(【［]\s*(?:共同|時事|新华社?|新華社|中新社|中央社|聯合|연합뉴스|أ ?ف ?ب|د ?ب ?أ|أ ?ب|وكالات)\s*[)）】］]$/;
/** `(c)AFP`, `【翻訳編集】AFPBB News` */
const RIGHTS = /^(?:\([cC]\)|【翻訳(?:編集)?】)\s*(?<owner>.{2,40})$/;

/** Initials that agencies print as their last line: `vc/vd`, `SKS/MR`, `bur-abc/def`, `(PAP) abc/ def/`, `ABC // DEF`. Near miss: `and/or`, in a sentence. */
const INITIALS = re`^(?:\([\p{L} .]{2,12}\)[ .]*)?\(?(?:bur-)?\p{L}{2,4}(?: ?\/{1,2} ?\p{L}{2,4}){0,3}(?:\/|(?<=\/ ?\p{L}{2,4}))\)?$`;

/** One writer's initials, small and in brackets: `(jg)`. Near misses: `(NIH)`, `(pdf)`. */
const WRITER = re`^\((?!pdf|sic|etc|usw|mp3)\p{Ll}{2,4}\)$`;
export const isWriter = (text: string): boolean => WRITER.test(text.trim());
/** A word of four letters, as in a title: `Moon/Iron`. */
const WORD = re`(?<!\p{L})\p{Lu}\p{Ll}{3}(?!\p{L})`;
export const isInitials = (text: string): boolean => (INITIALS.test(text) && !WORD.test(text)) || WRITER.test(text);

/** An agency alone in brackets or behind a mark of rights. */
export function isAgencyMark(text: string): boolean {
  const owner = RIGHTS.exec(text)?.groups?.owner;
  return IN_BRACKETS.test(text) || (owner !== undefined && agenciesIn(owner).length > 0);
}

/** Words that stand among names and places: `Ruiz reported from Elin, and Lee from Ostrand.` */
const AMONG =
  /^(?:the|and|in|from|of|at|also|writers?|reporters?|correspondents?|journalists?|staff|reported|contributed|to|this|report|story|de|van|von|al|el|for|video|photographers?|producers?|sports|science|business|medical|both|all|reporting)$/;
/** Nothing but names, places and who reported from where: AP's last lines. Near miss: `Ruiz reported from the front for ten years.` */
export function namesReport(text: string): boolean {
  if (!re`\p{Lu}[\p{L}’'-]+ (?:also )?(?:reported (?:from|in)|contributed(?: (?:from|to|reporting)|[ .)]*$))`.test(text)) return false;
  const words = text.match(re.g`[\p{L}\p{M}’'.-]*\p{L}`) ?? [];
  return words.length >= 4 && words.every((word) => AMONG.test(word) || re`^\p{Lu}`.test(word));
}

/** `AP sports: https://apnews.com/hub/sports`, `More AP tennis: …`, `Find AP’s standards for working with philanthropies at AP.org` */
export const MORE_OF_AGENCY = gated(
  /^[\s_—–-]{0,9}(?:(?:more )?AP [\p{L} ,&-]{2,40}:\s?(?:https?:\/\/|www\.|@)?\S+$|find AP.s standards\b|(?:follow|read|see|find) (?:more |all )?(?:of )?(?:the )?AP.s? .{3,60} at\b)/iu,
);
/** AP's note on who pays: `The Associated Press receives support for climate coverage from …`, `The AP is solely responsible for all content.` */
export const SUPPORTED = gated(/^(?:the )?(?:associated press|AP)\b[^.]{0,90}\b(?:receives? (?:financial )?support|is solely responsible|is supported)\b/i);

/** What desks and wires put under the last line: `-30-`, `###`, `ENDS`, `(Schluss)`, `（完）`. Near misses: `30`, `The end`. */
export const END_MARK = /^(?:[-–—]\s?30\s?[-–—]|#{2,}|\/?\(?(?:ends?|ends\/\/?|fin|fim|schluss|koniec|konec)\)?\/?|[（(【](?:完|了|終|终|끝)[)）】])$/i;
/** Heads a note on the writer: `About the author`, `Über die Autorin`. */
const ABOUT_AUTHOR = gated(
  /^[^\p{L}]{0,3}(?:about (?:the|our) (?:authors?|writer)|über (?:den|die) autor(?:in|en)?|zu[rm] (?:person des )?autor(?:in)?|sobre (?:el|la|o|a|los) autora?(?:es)?|sobre la firma|à propos (?:de l.auteure?|de l.autrice|des auteurs)|(?:l.)?autore|o autor(?:ze|ce|ovi)|over de auteur|yazar hakkında|об авторе|عن الكاتب|作者简介|筆者プロフィール|著者について)[^\p{L}]{0,3}$/iu,
);
/** A person and their desk, with a way to reach them: `Ana Ruiz is a reporter at the Gazette. Follow her on X @ruiz.` Near miss: a story on a reporter. */
const BIO = gated(
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|was|covers|writes|reports|joined|has (?:been|covered|written)) .{0,200}\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer)\b.{0,200}(?:\s@\w|\b(?:follow|e-?mail|reach|contact) (?:him|her|them|on|at|me)\b)/u,
);
export const headsBio = (text: string): boolean => ABOUT_AUTHOR.test(text);
export const isAboutAuthor = (text: string): boolean => headsBio(text) || BIO.test(text);
