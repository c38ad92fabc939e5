import { expression, re } from '../../expression';
import { SENTENCE_MARKS } from '../../sentence-marks';
import { splitCredit } from '../../wire/captions';
import { matchDateline } from '../../wire/datelines';

/**
 * What a line of plain text looks like. Plain text has no markup to tell a subhead from a share button: length, end
 * marks and the field's own forms are all there is. Each look is a guess with a clear side to err on, named below.
 */

/** Ends as a sentence does, closing quotes and brackets after the mark included, and an agency's name (`… mitteilte. (dpa)`). */
const SENTENCE_END = new RegExp(`[${SENTENCE_MARKS}]["'”’»“)\\]」』]*(?:\\s?\\([^()]{2,30}\\))?$`);
/** CJK and Thai say as much in a third of the characters. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
/** Characters, dense ones counted threefold. */
const weight = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);
const words = (text: string): number => text.split(' ').length;

/** Characters from which a line with an end mark is prose rather than a label. */
const PROSE = 60;
/** A paragraph of the story; errs on "no" for short quotations, which stand between paragraphs anyway. */
export const isProse = (text: string): boolean => weight(text) >= PROSE && (SENTENCE_END.test(text) || weight(text) >= 3 * PROSE);

export const isSentence = (text: string): boolean => SENTENCE_END.test(text);

/** A dash, comma or colon at the end announces something else; a full stop ends a sentence; `?`, `!` and `…` may end a headline. */
const NO_TITLE_END = /[.,:;،؛。、]["'”’»)\]]*$|[-–—]$/;
/** Characters of the longest headline seen in wire feeds is near 150. */
const LONGEST_TITLE = 200;
/** A headline or subhead by its shape: short, starts like a sentence and does not end like one. */
export const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  !NO_TITLE_END.test(text) &&
  re`^[\p{Lu}\p{Lo}\p{N}"'“„«‘’¿¡「『]`.test(text) &&
  re`\p{L}{2}`.test(text) &&
  !isControl(text) &&
  !isStamp(text);

/** Words from which a title can be a headline rather than a subhead or a section name. */
export const isHeadline = (text: string): boolean => isTitle(text) && (words(text) >= 4 || weight(text) >= 30);

/** Characters and words of the longest subhead; above, it is a headline of some other story. */
export const isSubhead = (text: string): boolean => isTitle(text) && !isCaption(text) && text.length <= 80 && words(text) <= 12 && !/[!…]$/.test(text);

/**
 * Whole lines that are buttons, labels and links of a page, in the languages we read; never a line that only begins so,
 * unless a colon makes it a pointer (`Also read: …`). Near misses: `Shares fall`, `Print is dead`, `Remembrance`.
 */
const CONTROL = expression(
  `^[^\\p{L}\\p{N}]*(?:${[
    'tt|a\\s?a(?:\\s?a)?|a[-+]|text size|font size',
    'share(?: this)?(?: article| story| on .{1,20}| via .{1,20}| with .{1,20})?|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|print|copy(?: link)?|save|bookmark|listen(?: to (?:this )?article)?|comments?|\\d+ comments?|follow(?: us)?(?: on .{1,20})?|subscribe|sign up|log in|advertisement|ad|sponsored|read more|see more|show more|load more|continue reading|back to top|home|menu|search|close|photos?|videos?|related(?: articles| stories| news)?|most read|trending|\\d+ min(?:ute)?s? read',
    'teilen|twittern|drucken|merken|vorlesen|anhören|artikel anhören|kommentare?|anzeige|werbung|weiterlesen|mehr lesen|mehr zum thema|schriftgröße|startseite|link kopieren|zur startseite|folgen|newsletter|lesen sie auch|lesezeit:? .{1,20}',
    'compartir|compartir en .{1,20}|imprimir|guardar|escuchar|comentarios?|publicidad|leer más|lea también|te puede interesar|copiar enlace|síguenos.{0,30}|relacionad[oa]s|noticias relacionadas|inicio',
    'partager|imprimer|écouter|commentaires?|publicité|lire la suite|lire aussi|à lire aussi|condividi|stampa|ascolta|commenti|pubblicità|leggi anche|compartilhar?|ouvir|comentários|publicidade|leia mais|leia também|delen|afdrukken|udostępnij|drukuj|reklama|paylaş|yazdır|поделиться|печать|реклама|читайте также|شارك|طباعة|إعلان',
  ].join('|')})[^\\p{L}\\p{N}]*$`,
  'i',
);
const POINTER =
  /^(?:also read|read also|read more|see also|related|more on this|watch|listen|don['’]t miss|lesen sie auch|mehr zum thema|siehe auch|lea también|lee también|te puede interesar|ver también|à lire aussi|lire aussi|leggi anche|leia também|leia mais|lees ook|czytaj też|читайте также)\s?[:|–—-]/i;
/** A page's own button or label; errs on "no". */
export const isControl = (text: string): boolean => text.length <= 200 && (CONTROL.test(text) || POINTER.test(text));

/** `By Jane Roe`, `Von Anna Berg, dpa`, `Por J. Gil (EFE)`. Near misses: `By Friday the storm had passed.`, `Von wegen`. */
const BYLINE = re.i`^(?:by|von|por|par|di|door|przez|written by|autor(?:in)?:|author:|text:)\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,/&|()-]+[\p{L}\p{M}.'’-]+){0,10}\)?$`;
export const isByline = (text: string): boolean => text.length <= 100 && BYLINE.test(text) && re`^\S+(?:\s\S+)?\s\p{Lu}`.test(text) && !isSentence(text);

/** A line that is little else than a date or a time: `June 22, 2022 6:05 PM`, `22.06.2022, 18:05 Uhr`, `Updated 3 hours ago`. */
const DATE = re`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\b\d{1,2}(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}|\b\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\b\d{1,2}:\d{2}\b|\b\d+ (?:minutes?|hours?|days?) ago`;
export const isStamp = (text: string): boolean =>
  text.length <= 70 && DATE.test(text) && words(text) <= 12 && !isSentence(text.replace(/\.$/, '')) && (text.match(re.g`\p{L}+`)?.length ?? 0) <= 8;

/** Opens with a dateline that names its agency: `PORT ELM, March 9 (Reuters) -`. Near miss: a name in brackets later in the sentence. */
export const hasDateline = (text: string): boolean => (matchDateline(text.slice(0, 160), { published: null, language: null })?.agency ?? null) !== null;

/** Opens as a caption does: `FILE PHOTO:`, `FILE - In this …`, `Foto:`. */
const CAPTION_START =
  /^(?:file (?:photo|image|picture)\s?:|file\s[-–—]\s|(?:photo|image|picture|caption|foto|bild|imagen|imagem|didascalia|légende|archivfoto|symbolbild)(?:\s\([^)]{1,30}\))?\s?:)/i;
/** Ends in a credit line that names a picture: `(AP Photo/X)`, `(Planet Labs PBC/Handout via Reuters)`, `REUTERS/X`, `Foto: X/dpa`. */
const PICTURE_CREDIT = re.i`(?:\([^()]{0,80}(?:photo|handout|getty images|picture[- ]alliance|via (?:ap|reuters|afp)|\p{L}\/(?:ap|afp|dpa|epa|reuters)|(?:reuters|epa|efe|afp|dpa)\/\p{L})[^()]{0,80}\)|\bREUTERS\/[\p{L} .'-]{3,40}|(?:foto|photo|bild|crédit|imagen)\s?:\s?[^:]{2,60})\.?$`;
export const isCaption = (text: string): boolean => text.length <= 700 && (CAPTION_START.test(text) || PICTURE_CREDIT.test(text));

/** Words, then an agency's credit: a caption above the story, but a desk credit (`… sagte er. (dpa)`) in it. Near misses: `Reuters`, `By Reuters Staff`. */
export function hasCredit(text: string): boolean {
  if (text.length > 700 || isByline(text) || isStamp(text)) return false;
  const { caption, agencies } = splitCredit(text);
  return caption !== '' && agencies.length > 0;
}

/** `-30-`, `ENDS`, `/ENDS`: how copy says that it is over. */
export const isEndMark = (text: string): boolean => /^(?:-\s?30\s?-|\/?ends?\.?)$/i.test(text);
