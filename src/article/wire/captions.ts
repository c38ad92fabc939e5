import { re } from '../expression';
import { gated } from '../gate/gate';
import { remembering } from '../memory';
import { shortNames } from './agencies';
import { mentionsIn } from './mentions';

export interface CaptionParts {
  /** The caption without its credit line. */
  readonly caption: string;
  /** The credit line without brackets (`Planet Labs PBC/Handout via Reuters`); null when there is none. */
  readonly credit: string | null;
  /** Short names of the agencies in the credit line; none for a caption whose prose names one. */
  readonly agencies: readonly string[];
}

/** What introduces a photo credit, by language: `Photo by`, `Foto:`, `Image copyright`, `Bild:`, `Crédit photo :`, `Фото:`. */
const PHOTO_WORD = String.raw`(?:(?:AP |AFP |EPA |file )?(?:photo(?:graph|grapher)?s?|photo credit|images?|picture|pic|credits?|courtesy|foto(?:graf[oií]?a?)?s?|fot|bild|bilder|abbildung|titelbild|imagen?|imagem|crédit(?:os?|s)?(?: photos?)?|créditos?|cr[eé]dito|photocredits?|bild(?:quellen?|nachweise?)|symbol(?:bild|grafik|foto)|beeld|zdj[eę]cie|źródło|fotoğraf|фото(?:графия)?|صورة|تصوير|写真|图|摄|摄影|攝|צילום|ภาพ|फ़ोटो|फोटो|사진)(?:\s+(?:credit|copyright|source|caption|courtesy|illustration|illustrative|by|von|de|par|di))*(?:\s+should read)?)`;
/** Picture libraries: they mark a credit line but are no agency. */
const LIBRARY = gated(
  /\b(?:Getty(?: Images)?|Shutterstock|iStock|Alamy|Corbis|Imago|Rex Features|picture[- ]alliance|Unsplash|Pixabay|Zuma Press|ZUMA|NurPhoto|Depositphotos|Adobe Stock|Wikimedia Commons|Handout|Pool|USA Today Sports|Icon Sportswire)\b/i,
);

/** Opens with such a word, but is a caption: `FILE PHOTO: A dog runs`. */
const NO_CREDIT = String.raw`(?!file\s+photo|archivbild|imagen de archivo)`;
const OPENS_CREDIT = gated(String.raw`^\s?${NO_CREDIT}(?:${PHOTO_WORD}\s*[:/©：=]|©|\(c\)\s|(?:photo(?:graph)?s?\s+by|(?:foto|bild)\s+von)(?:\s+\S+){1,3}$)`);
/** The word before a name: `Image copyright EPA`, `All photos provided by Ana Ruiz`, `Foto Ana Ruiz/dpa`. Near miss: `Images of the flood spread`. */
const BEFORE_NAME = gated(
  String.raw`^\s?${NO_CREDIT}(?:all |alle |sämtliche )?${PHOTO_WORD}[,，]?\s+(?:(?:taken |provided |supplied |released |obtained |made available |courtesy )?(?:by|of|from|via|von|©)\s+)?(?=\S)`,
);

/** Words in small letters in a row behind the mark, up to a full stop: `Foto: das Wort stand auf dem Schild.` */
const TELLS = re`[:：]\s\p{Ll}(?:[\p{L}’'-]*\s){4}[^:]*\.$`;

/** Words of a name in a script without capitals. */
const MOST_UNCASED = 3;

/** The same in scripts without spaces: a sentence, or words that particles join. Near misses: `写真：高瀬みどり`, `写真：AFP/アフロ`. */
const TELLS_UNSPACED = re`[:：]\s?(?:[^:：]{6,}[。！？]$|(?=[^/／]*\p{Lo}[をがはにで]\p{Lo})[^:：/／\s]{14,}$)`;

function opensCredit(line: string): boolean {
  if (OPENS_CREDIT.test(line)) return !TELLS.test(line) && !TELLS_UNSPACED.test(line);
  const word = BEFORE_NAME.exec(line)?.[0].length ?? 0;
  if (word === 0) return false;
  // `Image used under licence from Shutterstock`, `Image by Ana Ruiz from Pixabay`
  const library = LIBRARY.exec(line);
  if (library && library.index + library[0].length === line.replace(/\.$/, '').length) return true;
  if (library?.index === 0) return onlyNames(line.slice(library[0].length));
  const name = line.slice(word).replace(/\.$/, '').replaceAll(' & ', ' ');
  // Letters without capitals tell no name from a word: a few of them are one.
  return re`^[\p{Lu}\p{Lo}©]`.test(name) && onlyNames(name) && (!re`^\p{Lo}`.test(name) || name.split(' ').length <= MOST_UNCASED);
}

/** The same behind the caption's last word: `… in the harbour Foto: Ana Ruiz`. */
const OPENS_TAIL = gated(String.raw`\s(?=(?:${PHOTO_WORD}\s*[:/]|©)\s*[^.!?]{2,120}$)`);
/** `(AP Photo/Matt Rourke, File)`, `(picture-alliance/dpa/L. Schwedes)`, `[Reuters]` at the end of a caption. */
const BRACKETED = /\s*[([（]([^()[\]（）]{2,140})[)\]）]\s*\.?$/u;
/** `… vegetables. Mike Blake/Reuters files`, `… Hamburg. Foto: Markus Scholz/dpa/Archivbild`: behind the caption's last sentence. */
const BEHIND_SENTENCE = re.g`(?:[.!?…:"”»’)]|\d{4})\s+(?:[|•·]\s+)?(?=[^.!?|]{2,140}\.?$)|(?<=\p{Ll}[.!?])(?=\p{Lu}[^.!?]{2,140}$)|[.!?"”]\s+(?=\p{Lu}\.?\s?(?:[\p{L}'’-]+\s){0,3}[^.!?]{0,60}\/[^.!?]{2,80}$)`;
/** `REUTERS/Monica Almeida`, `Ludovic Marin, Pool via AP`, `Al Goldis, Associated Press`: every word is a name or joins names. */
const NAME_WORD = re`^(?:[\p{Lu}\p{N}\p{Lo}][\p{L}\p{M}\p{N}.'’&-]*|dp[aì]|epd|de|da|di|van|von|der|la|el|al|bin|y|e|und|and|via|for|the|files?|by|on|courtesy|of|handout|pool|©|[|–—-])$`;
const onlyNames = (text: string): boolean =>
  text
    .split(/[\s,/]+/)
    .filter(Boolean)
    .every((word) => NAME_WORD.test(word));

/** `… and his colleague Timothy Weeks AP`: the agency alone behind the caption's last word, where no word that could govern it stands. */
const BARE_TAIL = gated(/(?<=[\p{Ll}.”"’])(?<!\b(?:the|by|to|with|from|for|of|told|and|in|at|an?))\s(?:AP|AFP|EPA|EFE|REUTERS|Reuters|dpa)(?: file)?$/u);

/** Longest credit line in words: two photographers, a pool, two agencies. */
const MOST_WORDS = 16;

/** `新华社记者 林远 摄`, `记者林远摄影`: Chinese desks put the word behind the name. */
const TAKEN_BY = re`^[\p{sc=Han}\s·、/]{2,30}[摄攝]影?$`;
/** The same behind the caption's last sentence. */
const TAKEN_BEHIND = re`(?<=[。！？”）])\s*(?=[\p{sc=Han}\s·、/]{2,30}[摄攝]影?[。]?$)`;

/** Texts whose credits are remembered: several finders ask of the same captions. */
const MOST = 1000;
/** What a copyright line of the whole text says; a picture's says no more than whose it is. */
const RIGHTS = /all rights reserved|alle rechte|(?:todos los|todos os|tous) (?:derechos|direitos|droits)|tutti i diritti|riservata/i;

/**
 * Of the picture on top, which may stand far from it: `Main image credit: Ana Ruiz`, `Featured image via Unsplash`,
 * `Beitragsbild: Ana Ruiz`. Behind it nothing but names, else it is a caption: `Main image: boats at dawn`.
 */
const OF_TOP = gated(
  /^\s*(?:(?:main|featured?|lead|header|cover|top|hero|banner)\s+(?:image|photo|picture)s?(?:\s+(?:credits?|source|courtesy))?(?:\s*:|\s+(?:by|from|of|via)\s)|(?:titel|beitrags|aufmacher|header)bild(?:\s*:|\s+(?:von|via|©)\s))\s*/i,
);

/** Whether a credit line says of itself that it is a picture's: it may stand anywhere on the page. */
export const saysPicture = (credit: string): boolean =>
  OF_TOP.test(credit) ||
  /^[\s([–—-]*(?:(?:all|alle) )?(?:photo|foto|bild|image|fot\.|crédit|picture|symbol(?:bild|grafik|foto)|사진|写真|\(AP Photo)/i.test(credit);

/** Whether a text has more words than so many: told by its beginning, for most texts are paragraphs. */
function hasMoreWords(text: string, words: number): boolean {
  WORD_ENDS.lastIndex = 0;
  for (let count = 1; count <= words; count++) if (!WORD_ENDS.test(text)) return false;
  return true;
}
const WORD_ENDS = /\s+/g;

/** Whether a text is nothing but a photo credit. */
export const isCredit = remembering(MOST, (text) => {
  const line = text
    .trim()
    .replace(/^[([（]|[)\]）]\.?$|^[–—-]\s|\s[–—-]$/g, '')
    .trim();
  if (line === '' || hasMoreWords(line, MOST_WORDS) || RIGHTS.test(line)) return false;
  if (re`[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+`.test(line)) return false;
  const top = OF_TOP.exec(line)?.[0].length ?? 0;
  if (top > 0) return isName(line.slice(top).replace(/\.$/, ''));
  if (opensCredit(line) || TAKEN_BY.test(line)) return true;
  return (mentionsIn(line).length > 0 || LIBRARY.test(line)) && onlyNames(line);
});

/** `… in the harbour. |`: the bar between a caption and its credit line is neither's. */
const withoutBar = (caption: string): string => caption.replace(/\s[|•·]\s*$/, '').trim();

/** Parts a caption from the credit line behind it. A text that is only a credit has an empty caption. */
export const splitCredit = remembering(MOST, (text): CaptionParts => {
  const whole = text.trim();
  const parts = (caption: string, credit: string): CaptionParts => ({
    caption: withoutBar(caption),
    credit: credit.trim(),
    agencies: shortNames(mentionsIn(credit)),
  });
  if (isCredit(whole)) return parts('', whole.replace(/^[([（]|[)\]）]\.?$/g, ''));
  const bracket = BRACKETED.exec(whole);
  if (bracket?.[1] && (isCredit(bracket[1]) || mentionsIn(bracket[1]).length > 0)) return parts(whole.slice(0, bracket.index), bracket[1]);
  for (const match of whole.matchAll(BEHIND_SENTENCE)) {
    const start = match.index + match[0].length;
    if (isCredit(whole.slice(start))) return parts(whole.slice(0, start), whole.slice(start));
  }
  const opening = OPENS_TAIL.exec(whole);
  if (opening && isCredit(whole.slice(opening.index))) return parts(whole.slice(0, opening.index), whole.slice(opening.index));
  const taken = TAKEN_BEHIND.exec(whole);
  if (taken) return parts(whole.slice(0, taken.index), whole.slice(taken.index + taken[0].length).replace(/。$/, ''));
  const slash = re`\s(?=(?:REUTERS|EFE|AFP|AP|EPA)\/\p{Lu}[^.!?]{2,60}$)`.exec(whole);
  if (slash) return parts(whole.slice(0, slash.index), whole.slice(slash.index));
  const bare = BARE_TAIL.exec(whole);
  if (bare) return parts(whole.slice(0, bare.index), bare[0]);
  return { caption: whole, credit: null, agencies: [] };
});

/** `… in the harbour. (Selby Harbour Board/Coast Archive)`: names in brackets, behind a sentence or parted by a stroke. */
const NAMES_BRACKET = /(?:(?<=[.!?…"”’])\s*|\s)[([（]([^()[\]（）]{3,100})[)\]）]\s*\.?$/u;
/** `… in the harbour | Ana Ruiz`, `… in the harbour. Ana Ruiz`: behind a bar, or behind the last sentence, without a full stop. */
const NAMES_BEHIND = /(?:\s[|•·]\s|(?<=[.!?…"”»’)])\s*)(?=[^.!?|]{3,80}$)/gu;
/** Characters from a text's end in which such names begin, with the mark before them. */
const NAMES_REACH = 100;
/** Words of a person's or a house's name at most. */
const NAME_WORDS = 8;

/** Whether a text is nothing but names: `Ana Ruiz`, `Selby Harbour Board/Coast Archive`. */
export const isName = (text: string): boolean => {
  const words = text
    .trim()
    .split(/[\s,/]+/)
    .filter(Boolean);
  return words.length > 0 && words.length <= NAME_WORDS && words.some((word) => re`\p{L}{2}`.test(word)) && !/[.!?]$/.test(text) && onlyNames(text.trim());
};

/** As {@link splitCredit}, for a text that is known to be a caption: there a bare name behind the last sentence is a credit too. */
export function splitCaption(text: string): CaptionParts {
  const split = splitCredit(text);
  if (split.credit !== null) return split;
  const whole = text.trim();
  const parts = (caption: string, credit: string): CaptionParts => ({ caption: withoutBar(caption), credit: credit.trim(), agencies: [] });
  const bracket = NAMES_BRACKET.exec(whole);
  if (bracket?.[1] && isName(bracket[1]) && (bracket[1].includes('/') || /[.!?…"”’]\s*$/.test(whole.slice(0, bracket.index))))
    return parts(whole.slice(0, bracket.index), bracket[1]);
  const from = Math.max(0, whole.length - NAMES_REACH);
  for (const match of whole.slice(from).matchAll(NAMES_BEHIND)) {
    const end = from + match.index;
    const tail = whole.slice(end + match[0].length);
    const words = tail.trim().split(/\s+/).length;
    if (end > 0 && words > 1 && (isName(tail) || isCredit(tail))) return parts(whole.slice(0, end), tail);
  }
  return split;
}

/** A credit line as the figure shows it: without brackets. */
export const bareCredit = (text: string): string =>
  text
    .trim()
    .replace(/^[([（]\s*|\s*[)\]）]\.?$/g, '')
    .trim();

/** Whether a credit line is one for a picture beyond doubt: it says so, or names somebody beside the agency. Near misses: `dpa/lno`, `Reuters`, `AFP/Reuters`. */
export function isPhotographer(credit: string): boolean {
  if (opensCredit(credit) || LIBRARY.test(credit)) return true;
  let rest = credit;
  for (const { start, end } of [...mentionsIn(credit)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return re`\p{Lu}[\p{Ll}.'’]|\p{Lu}{3}`.test(rest);
}
