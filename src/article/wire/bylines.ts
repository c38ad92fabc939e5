import { agenciesIn, agencyNamed } from './agencies';

/** What opens a byline: `By`, `Von`, `Par`, `Por`, `Di`, `Автор:`, `記者 `, `Written by`, `Posted by:`, `Text:` */
const OPENING =
  /^[\s|•·–—-]*(?:(?:(?:written|posted|published|reported|reviewed|created|story|article|report|words|text|analysis|opinion|review)\s+)?by\b\s*:?|(?:(?:text|bericht|artikel|kommentar|interview|reportage|analyse|essay|gastbeitrag|veröffentlicht|geschrieben|verfasst|erstellt|eingestellt)\s+)?von\b|text\s*:|par\b|publié par\b|por\b|escrito por\b|publicado por\b|di\b|a cura di\b|door\b|autor(?:zy|en|in|a|as|es|ka)?\b\s*:?|authors?\b\s*:?|auteurs?\b\s*:?|autore\b\s*:?|redakteur(?:in)?\b\s*:?|redactie\b\s*:?|yazar\b\s*:?|haber\b\s*:|автор(?:ы)?\s*:?|текст\s*:|بقلم\s*:?|كتب\s*:?|文[/／:：]|记者\s*|記者\s*|作者\s*[：:]?|執筆\s*[：:]?|文＝)\s*/iu;

/** Where several names part, and where what is no name begins. */
const SEPARATOR =
  /\s*(?:[,;|•·/／、，]|\s[–—-]\s|&|\b(?:and|und|et|y|e|i|en|ve|with|mit|avec|con|for|für|pour|para|in|aus|im|at|dans)\b(?=\s+\p{Lu})|\sи\s(?=\p{Lu})|\sو)\s*/iu;

/** Words that make a name a desk, a role, an outlet or a control. */
const NOT_A_PERSON =
  /\b(?:staff|desk|editors?|editorial|newsroom|news|team|teams|admin(?:istrator)?|webmaster|author|writers?|reporters?|correspondents?|correspondant\w*|korrespondent(?:in)?|journalists?|journaliste|columnists?|contributors?|contributor|special|senior|junior|chief|executive|managing|deputy|associate|assistant|freelance|bureau|agency|agencies|agencias?|agences?|agenturen|press|presse|prensa|redaktion|redakcja|redakce|redazione|redacci[oó]n|reda[cç][aã]o|rédaction|redactie|redacteur|redakteur(?:in)?|online|wire|services?|media|group|network|magazine?|nachrichten|zeitung|tribune|times|herald|journal|gazette|daily|today|radio|tv|television|broadcasting|company|inc|llc|ltd|gmbh|university|institute|foundation|department|ministry|office|association|society|committee|council|published|updated|posted|modified|edited|minutes?|read|share|follow|view|more|photo|photos|foto|image|video|comments?|profile|bio|subscribe|sign|log|email|twitter|facebook|instagram|linkedin|copyright|guest|user|anonymous|cortes[ií]a|courtesy|archivo|archiv|anónimo|unknown|public relations|communications|marketing|sponsored|advertiser|partner|blog|website|web|the)\b|\.(?:com|org|net|de|co|info)\b|[@#©:?!"“”]|https?:|(?<!\p{L})\d{2}|Администратор|Редакция|Редактор|編集部|编辑|編集|記者团/iu;

const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’`-]*|(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|vom|zu|zur|af|av|al|el|bin|bint|ibn|la|le|les|ter|ten|te|y|e|o|d'|mc|mac|st\.?|ap|ben|abu|i)\.?|["“'‘(][\p{Lu}][\p{L}.]+["”'’)])$/u;
/** A whole name in a script without capitals: 2 to 8 characters, or two to four Arabic words. */
const UNCASED_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・\s]{2,12}$|^\p{sc=Hangul}{2,5}$|^(?:[\p{sc=Arabic}\p{M}]+\s?){2,4}$/u;
/** Forms of address that stand before a name and are no part of it; academic titles stay, as printed. */
const TITLES = /^(?:mr|mrs|ms|mme|m|herr|frau|sr|sra)\.?\s+(?=\p{Lu}\p{L}+\s)/iu;
/** Dates and times beside the name: `May 3, 2017 By Erin`, `Par Ana le 07 Mai 2020`. */
const DATES =
  /(?:\b(?:am|le|el|il|on|del|op)\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}\S*)(?:,?\s+(?:at\s+|um\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?/giu;
/** Where a role begins right behind a name: `Keith Barry Senior Autos Reporter`, and `by` in the middle of a line of facts. */
const ROLE =
  /\s(?=(?:senior|junior|staff|special|chief|contributing|managing|executive|associate|assistant|deputy|editor|reporter|correspondent|writer|journalist|columnist|contributor|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|director|manager|founder|professor|\d+\s+comments?|comments?|leave a|no comments|schreibe|published|updated|posted)\b)/giu;
const MIDDLE = /\s(?=by\s+\p{Lu})/gu;

/** Whether a text is one person's name: 1 to 5 words with capitals, no desk, role, agency, address or number in it. */
export function isPerson(text: string, single: boolean): boolean {
  if (text.length < 2 || text.length > 48 || NOT_A_PERSON.test(text) || agencyNamed(text)) return false;
  if (UNCASED_NAME.test(text)) return true;
  const words = text.split(/\s+/);
  // A pen name is one word in any case: `karstenruppert`, `freeman1984`.
  if (single && words.length === 1) return /^\p{L}[\p{L}\p{N}_-]{2,24}$/u.test(text) && !/^\p{Lu}{2,5}$/u.test(text);
  if (words.length > 6 || words.length < 2) return false;
  if (!words.every((word) => NAME_WORD.test(word))) return false;
  // "US Politics", "AP NEWS": abbreviations in capitals beside small letters are a label.
  return words.some((word) => /^\p{Lu}/u.test(word)) && agenciesIn(text).length === 0;
}

const sameAs = (name: string, outlet: string | null): boolean => {
  const letters = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return outlet !== null && (letters(name) === letters(outlet) || (letters(name).length > 5 && letters(outlet).includes(letters(name))));
};

export interface PeopleOptions {
  readonly outlet: string | null;
  /** Whether the page itself says that this is the author: then a single word can be a name. */
  readonly single: boolean;
}

/** Whether a whole line can be a name and nothing else: two or three words, `Ana Ruiz`. */
export const isLoneName = (text: string): boolean => /^\S+\s\S+(?:\s\S+)?$/.test(text) && isPerson(text, false);

/**
 * The people in a byline, desks, agencies, roles, outlets and addresses left out: `By Ana Ruiz and Tom Lee, Associated
 * Press` → Ana Ruiz, Tom Lee; `Von Ana Ruiz (dpa)` → Ana Ruiz; `Reuters Staff` → none.
 */
export function peopleIn(source: string, options: PeopleOptions): readonly string[] {
  const people: string[] = [];
  let text = source
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+/g, ' , ')
    .replace(/https?:\S+/g, ' , ')
    .replace(/[([][^()[\]]{0,60}[)\]]/g, ' , ')
    .trim();
  // `London – Kyiv: Asharq Al-Awsat`: the outlet signs and says from where; places, not people.
  const signed = /^[^:]{2,60}:\s*([^:]{2,60})$/.exec(text);
  if (signed?.[1] && sameAs(signed[1], options.outlet)) return [];
  // `ByErin Spain`, the outlet's name right behind the author's, dates and roles part the line too.
  text = text
    .replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
    .replace(DATES, ' | ')
    .replace(ROLE, ' | ')
    .replace(MIDDLE, ' | ');
  if (options.outlet && options.outlet.length > 4 && text.length > options.outlet.length + 5) text = text.replaceAll(options.outlet, ' | ');
  for (let again = 0; again < 2; again++) text = text.replace(OPENING, '').trim();
  if (text === '') return [];
  const inverted = /^([\p{Lu}][\p{L}'’-]+),\s+([\p{Lu}][\p{L}.'’-]+(?:\s\p{Lu}\.?)?)$/u.exec(text);
  if (inverted && options.single) text = `${inverted[2]} ${inverted[1]}`;
  for (const [index, piece] of text.split(SEPARATOR).entries()) {
    const name = piece
      .replace(OPENING, '')
      .replace(TITLES, '')
      .replace(/^[\s*"“”'’.-]+|[\s*"“”:-]+$/gu, '')
      .replace(/(?<=\p{Ll}{2})\.$/u, '')
      .replace(/['’]s$/u, '')
      .trim();
    if (name === '') continue;
    if (!isPerson(name, options.single && index === 0) || sameAs(name, options.outlet)) continue;
    if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    if (people.length === 8) break;
  }
  return people;
}

/** Whether a text opens as a byline: `By Ana Ruiz`, `Von Ana Ruiz`; not "By Monday the storm had passed". */
export function opensByline(text: string): boolean {
  return OPENING.test(text);
}
