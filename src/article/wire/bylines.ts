import { re } from '../expression';
import { gated } from '../gate/gate';
import { remembering } from '../memory';
import { agencyNamed } from './agencies';
import { mentionsIn } from './mentions';
import { monthNumber } from './months';

/** Words that open a byline, by language: `By`, `Written by`, `Von`, `Ein Artikel von`, `Par`, `Escribe`, `Автор:`, `記者`. A space or a colon follows. */
const OPENERS = String.raw`by\b\s*:?|(?:(?:written|posted|published|reported|reviewed|created|contributed|submitted|story|article|report|words|text|analysis|opinion|review|this (?:post|article|story) was written)\s+)+by\b\s*:?|von\b\s*:?|(?:ein(?:e)?\s+)?(?:text|bericht|artikel|beitrag|kolumne|kommentar|interview|reportage|analyse|essay|gastbeitrag|veröffentlicht|publiziert|geschrieben|gespeichert|verfasst|erstellt|eingestellt)\s+von\b\s*:?|(?:text|tekst|texte|texto|testo|reportagem)\s*:|aus \p{Lu}[\p{L}-]+ berichtet\b|(?:publié |écrit |rédigé |propos recueillis )?par\b|(?:un article|une enquête|un reportage) de\b|de (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?(?:aux)?)\b|(?:escrito |publicado |redactado )?por\b|escribe\b|texto de\b|reportagem de\b|da redação com\b|(?:una? )?(?:crónica|entrevista|reportaje) de\b|di\b|a cura di\b|(?:articolo|testo|intervista|reportage) di\b|(?:scritto|pubblicato|redatto) da\b\s*:?|d(?:al nostro inviato|alla nostra inviata|al nostro corrispondente|alla nostra corrispondente)\b|(?:geschreven |gepubliceerd )?door\b|(?:van|door) onze \p{L}*(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondente?|medewerker|medewerkster)s?\b|(?:napisała?|dodała?|opracowała?)(?!\p{L})\s*:?|oprac\.|opracowanie\s*:|przez\b|exclusive by\b|aut(?:or(?:zy|en|in|a|as|es|ka)?|hors?|eurs?|ore)\b\s*:?|contributors?\s*:|redakteur(?:in)?\b\s*:?|redactie\b\s*:?|yazar\b\s*:?|(?:yazan|muhabir|editör|haber)\b\s*:|автор(?:ы)?(?: статьи| публикации| текста| материала)?\s*:?|(?:материал )?(?:подготовила?|беседовала?|опубликовала?)\s*:?|(?:текст|корреспондент)\s*:|بقلم\s*:?|كتبت?\s*:?|(?:إعداد|الكاتبة?|تقرير)\s*:|(?:取材・)?文[/／:：・｜|]|(?:\p{sc=Han}{0,6}[报報社网網台刊])?[记記]者\s*[：:]?\s*|(?:作者|撰文|著者|執筆|ライター)\s*[：:|｜]?|聞き手[・:：]|文＝`;
/** The opening of a byline at the head of a line. */
const OPENING = gated(String.raw`^[\s|•·–—（【-]{0,9}(?:${OPENERS})\s*`);
/** Its words anywhere. */
const HAS_OPENER = gated(OPENERS);
/** The same behind what only says when or where: `Posted on | by Ana`, `| von Ana`; dates are cut out before. Not `Alexa von Heyden`, nor `Read by millions`. */
const SIGNED = re.i`^(?:[\s|•·⋅,:–—-]|(?<!\p{L})(?:posted|published|submitted|veröffentlicht|publiziert|erstellt|geschrieben|eingestellt|gespeichert|on|am|um|(?:mo|di|mi|do|fr|sa|so),|in(?:\s[\p{L}-]+(?=\s(?:by|von)))?)(?!\p{L}))+(?=(?:by|von|par|por|di|door|autor\s*:)\s+\p{L})`;

/** Where several names part, and where what is no name begins. Words part only as whole words: not the `i` of `Meviß`. */
const SEPARATOR = re`\s*(?:[,;|•·⋅/／、，]|\s[–—-]\s|&|(?<![\p{L}\p{M}])(?:[Aa]nd|AND|[Uu]nd|et|y|e|i|ve|[Ww]ith|mit|avec|con)(?![\p{L}\p{M}])(?=\s+\p{Lu})|\sи\s(?=\p{Lu})|\sو)\s*`;

/** From where or for whom they write, to the next name: `in Rome`, `For The Quay`, `Center for Harbour Research`; whole words, not the `en` of `Mevißen`. */
const FROM = re.g`(?<=^|\s)(?:[Ii]n|[Ff]or|[Ff]rom|at|aus|im|für|pour|para|dans|en|on behalf of)\s+(?=\p{Lu})[^|,;&]*?(?=$|[|,;&]|\s(?:and|und|y|et|e)\s)`;

/** Reporter, behind a name: `김하늘 기자`, `高瀬みどり 記者`, `陳曉禾／台北報導`. */
const ROLE_BEHIND = re.g`(?<=\p{Lo})\s?(?:(?:인턴|객원|선임)?기자|특파원|記者|[／/]\p{sc=Han}{2,6}報導)(?=$|[\s=·,)\]])`;
/** Where the byline's source stands in front of it: `来源：临江日报 作者：陈晓禾`, `【台北訊】`, `[해안일보 김하늘 기자]`. */
const ORIGIN = /^来源[：:]\s*\S+\s+(?=作者|记者)/u;

/** Words that make a name a desk, a role, an outlet or a control. */
const NOT_A_PERSON = gated(
  /\b(?:e-mail|staff|desk|editors?|editorial|newsroom|news(?:desk)?|newsletters?|feed|free|categor(?:y|ies)|team|teams|admin(?:istrator)?|webmaster|author|autore?|auteur|writers?|reporters?|correspondents?|correspondant\w*|korrespondent(?:in)?|journalists?|journaliste|columnists?|contributors?|contributor|special|senior|junior|chief|consultants?|experts?|specialists?|analysts?|strategists?|advis[eo]rs?|managers?|directors?|presidents?|coordinators?|producers?|engineers?|scientists?|researchers?|therapists?|educators?|horticultur\w+|dietiti?cians?|nutritionists?|psychologists?|physicians?|veterinarians?|certified|registered|licensed|executive|managing|deputy|associate|assistant|freelance|founder|bureau|agency|agencies|agencias?|agences?|agenturen|press|presse|prensa|redaktion|redakcja|redakce|redazione|redacci[oó]n|reda[cç][aã]o|rédaction|redactie|redacteur|redakteur(?:in)?|online|wire|services?|media|group|grupp[aeo]|groupe|grupo|grupa|edici[oó]nes|éditions|edizioni|network|magazine?|nachrichten|zeitung|tribune|times|herald|journal|gazette|daily|today|radio|fernsehen|television|broadcasting|company|gmbh|university|colleges?|schools?|hospitals?|clinics?|insider|business|institute|foundation|cent(?:er|re)|department|ministry|office|association|society|committee|council|bund|verband|published|updated|posted|modified|edited|minutes?|read|share|follow|view|more|mehr|weiter|alle|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|photo|photos|foto|image|video|comments?|profile|bio|subscribe|sign|log|email|twitter|facebook|instagram|linkedin|copyright|guest|user|anonymous|cortes[ií]a|courtesy|archivo|archiv|anónimo|unknown|public relations|communications|marketing|sponsored|advertiser|partner|blog|weblog|website|web|content|community|this)\b|Администратор|Редакция|Редактор|编辑部|編集部|编辑|編集|記者团|(?<!\p{L})\p{L}+(?:anstalt|ministerium|institut|verband|verein|stiftung|gesellschaft|universität|hochschule|akademie|verlag|agentur|zentrum|departement|behörde)(?!\p{L})/iu,
);

/** The same by a short word, which nearly every text has the letters of, or a sign. */
const NOT_A_NAME = re.i`\b(?:the|our|tv|rss|inc|llc|ltd|ag|ev)\b|\.(?:com|org|net|de|co|info)\b|[@#©:?!"“”]|(?<![\p{L}\d])\d{2}`;

const NAME_WORD = re`^(?:[\p{Lu}][\p{L}\p{M}.'’\x60-]*|(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|vom|zu|zur|af|av|al|el|bin|bint|ibn|la|le|les|ter|ten|te|y|e|o|d'|mc|mac|st\.?|ap|ben|abu|i)\.?|["“'‘(][\p{Lu}][\p{L}.]+["”'’)])$`;
/** A whole name in a script without capitals: 2 to 12 characters, of Han alone up to 6, or two to four Arabic words. */
const UNCASED_NAME = re`^(?!\p{sc=Han}{7})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・\s]{2,12}$|^\p{sc=Hangul}{2,5}$|^(?:[\p{sc=Arabic}\p{M}]+\s?){2,4}$`;
/** Forms of address that stand before a name and are no part of it; academic titles stay, as printed. */
const TITLES = re.i`^(?:mr|mrs|ms|mme|m|herr|frau|sr|sra)\.?\s+(?=\p{Lu}\p{L}+\s)`;
/** Degrees and licences behind a name, which stay as printed too: `MD`, `Ph.D.`, `RDN`, `CFP®`. Not any capitals: `NDR` is an outlet. */
const DEGREE =
  /^(?:m\.?d|ph\.?\s?d|d\.?d\.?s|d\.?v\.?m|vmd|d\.?o|m\.?s|m\.?a|m\.?sc|b\.?a|b\.?sc?|mph|mba|rdn?|rn|np|ldn?|lvt|lcsw|jd|esq|cpa|cf[ap]|cepf|cpp|psp|cpt|cscs|d?pt|pharmd|edd|psyd|fand|faclm|facp|dacv[bm]|cissp|jr|sr)[.®™]*$/i;
/** A role glued to the outlet in front of the name, as German bylines have it: `Von Kai-Online-Experte Ana Ruiz`. */
const ROLE_BEFORE = gated(
  /(?<=^|\s)\p{Lu}[\p{L}.-]*(?:experte|expertin|redakteur|redakteurin|reporter|reporterin|autor|autorin|korrespondent|korrespondentin|kolumnist|kolumnistin|mitarbeiter|mitarbeiterin)\s+(?=\p{Lu})/giu,
);
/** Dates and times beside the name: `May 3, 2017 By Erin`, `Par Ana le 07 Mai 2020`, `@08:00PM`, `um 10:52`. */
const DATES = re.gi`(?:(?<!\p{L})(?:am|le|el|il|on|del|op|em|vom)\s+)?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.?\s+(?:de\s+)?(?<before>\p{L}{3,12})\.?,?\s+(?:de\s+)?\d{4}|(?<![\p{L}])(?<after>\p{L}{3,12})\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}\S*)`;
const TIMES = re.gi`(?:(?:at|um|@|à|às|a las|kl\.?|-)\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?!\p{L}))?(?:\s?(?:uhr|hrs|[A-Z]{2,4}T)(?!\p{L}))?`;
/** What else stands in a line of facts: reading time, comments, weekdays, handles. */
const FACTS = gated(
  /\d+\s*min(?:ute)?s?(?:\s+read)?(?!\p{L})|(?:\d+|no|leave a|post a|hinterlasse(?: einen| eine)?|schreibe(?: einen)?|ein(?:en)?)\s+(?:comments?|kommentare?|antwort)|(?<!\p{L})(?:mon|tues?|wednes|thurs?|fri|satur|sun)day(?!\p{L}),?|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/giu,
);
/** Where a role begins right behind a name: `Keith Barry Senior Autos Reporter`; and where the next piece is glued to it: `Korin MillerPublished`. */
const ROLE = gated(
  /\s(?=(?:senior|junior|staff|special|chief|contributing|managing|executive|associate|assistant|deputy|editor|reporter|correspondent|writer|journalist|columnist|contributor|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|director|manager|founder|professor|published|updated|posted|filed under|tagged|under|view|erstellt|aktualisiert|sagt)(?!\p{L}))/giu,
);
/** The same in languages that put the role in front of a name too: `LÉA BERG Envoyée spéciale à Elin`, not `De notre envoyée spéciale Léa Berg`. */
const ROLE_ABROAD = re.g`(?<=(?:^|\s)\p{Lu}[\p{L}’'-]+)\s(?=(?:[Ee]nvoyée?s? spécia(?:les?|ux|l)|[Cc]orrespondante?s?|[Ee]nviad[ao]s? especia(?:l|les|is)|[Cc]orresponsal(?:es)?|[Ii]nviat[oaie])(?!\p{L}))`;
const GLUED = re.g`(?<=\p{Ll})(?=(?:Published|Updated|Posted|Last|In|On|Founder|Editor|Reporter|Writer|Follow|Share|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\p{Ll}*\s|:|$))`;

/** What the story is about, which may be people too: `By Ana Ruiz | Friday 6:43pm EDTTags: Harbour, Tom Lee`. */
const TOPICS = /(?:Tags?|TAGS?|Topics?|Filed (?:[Uu]nder|[Ii]n)|Categor(?:y|ies)|Schlagw[oö]rte?r?|Themen|Etiquetas|Étiquettes|Temas|Tagi)\s*:.*$/u;

/** Others' work on the story, named behind its author's. */
const OTHER_WORK = gated(
  /(?<=\s)(?:(?:medically|clinically|legally)\s+)?(?:reviewed|edited|fact[- ]?checked|illustrated|photographs?|photos?|fotos?)(?:\s+(?:by|von|de)(?!\p{L})|:).*/iu,
);

/** Whether a text is one person's name: 1 to 6 words with capitals, no desk, role, agency, address or number in it. `single`: one word, or small letters, can be the whole name. */
export function isPerson(text: string, single: boolean): boolean {
  if (text.length < 2 || text.length > 48 || NOT_A_NAME.test(text) || NOT_A_PERSON.test(text) || agencyNamed(text)) return false;
  if (UNCASED_NAME.test(text)) return true;
  const words = text.split(/\s+/);
  // A pen name is one word in any case: `karstenruppert`, `freeman1984`, `fri.juli`; capitals alone are a desk (`IWB`), and with a country behind it it is a site (`gazette.it`).
  if (single && words.length === 1) return re`^\p{L}[\p{L}\p{N}._-]{1,24}$`.test(text) && !re`^\p{Lu}{2,5}$|.{3}\.[a-z]{2}$`.test(text);
  if (words.length > 6 || words.length < 2) return false;
  const cased = words.every((word) => NAME_WORD.test(word));
  if (!cased && !(single && words.length <= 3 && words.every((word) => re`^\p{L}[\p{L}\p{M}.'’-]+$`.test(word)))) return false;
  return (single || words.some((word) => re`^\p{Lu}`.test(word))) && mentionsIn(text).length === 0;
}

const letters = remembering(500, (text) => text.normalize('NFD').toLowerCase().replace(re.g`[^\p{L}\p{N}]+`, ''));
/** Whether a name is the outlet's own, or a part of it. */
const sameAs = (name: string, outlet: string | null): boolean =>
  outlet !== null && (letters(name) === letters(outlet) || (letters(name).length > 5 && letters(outlet).includes(letters(name))));

/** `Ana Ruiz CNBC` of CNBC.com: for whom, in capitals; not `Ana QUAY` of The Quay, whose surname that is. */
function withoutOutlet(piece: string, outlet: string | null): string {
  const words = piece.trim().split(' ');
  const last = words.length > 2 ? (words.at(-1) ?? '') : '';
  if (!re`^\p{Lu}{3,}$`.test(last) || !outlet?.split(/[\s.]/).includes(last)) return piece;
  return words.slice(0, -1).join(' ');
}

export interface PeopleOptions {
  readonly outlet: string | null;
  /** Whether the page itself says that this is the author: then a single word can be a name. */
  readonly single: boolean;
}

/** Whether a whole line can be a name and nothing else: two or three words, `Ana Ruiz`. */
export const isLoneName = (text: string): boolean => /^\S+\s\S+(?:\s\S+)?$/.test(text) && isPerson(text, false) && !OPENING.test(text);

/** A byline with everything but names parted by `|`: addresses, brackets, dates, roles, the outlet. */
const withoutTimes = (text: string): string =>
  text
    .replace(DATES, (whole, ...rest) => {
      const { before, after } = rest.at(-1) as Partial<Record<'before' | 'after', string>>;
      const name = before ?? after;
      return name === undefined || monthNumber(name) ? ' | ' : whole;
    })
    .replace(TIMES, ' | ');

function parted(source: string, outlet: string | null): string {
  const text = partedAnywhere(source);
  return outlet && outlet.length > 4 && text.length > outlet.length + 5 ? text.replaceAll(outlet, ' | ') : text;
}
/** `Van onze correspondent in Berlijn Ana Ruiz`; not `Van onze redactie`, nor `van onze haven`, behind which no name follows. */
const OUR_OWN = re`^(?:[Vv]an|VAN|[Dd]oor|DOOR) (?:onze|ONZE) (?!\p{L}*(?:redactie|REDACTIE))[\p{L}-]+(?:\s(?:in|te|IN|TE)\s\p{Lu}[\p{L}-]+)?\s*:?\s+(?=\p{Lu})`;
/** `By ANA RUIZ Elm Gazette`: the name in capitals, and for whom behind it. Near misses: `By ANA RUIZ and Tom Lee`, `By ANA de RUIZ`. */
const BEHIND_CAPITALS = re.g`(?<=(?:^[Bb][Yy]:?|,|[Aa][Nn][Dd]|&)\s\p{Lu}[\p{Lu}’'.-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{Lu}’'-]+)\s\p{Lu}\p{Ll}[^|,;&@]*`;
const partedAnywhere = remembering(500, (source) => {
  let text = source
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+\.\S+/g, ' , ')
    .replace(/https?:\S+/g, ' , ');
  if (/[([]/.test(text)) text = text.replace(re.g`[([][^()[\]]{0,60}[)\]](?!\s\p{Lu}\p{Ll}+$)`, ' , ');
  text = text.trim().replace(ROLE_BEHIND, ' | ').replace(ORIGIN, '');
  text = text.replace(OUR_OWN, 'door ').replace(BEHIND_CAPITALS, ' | ');
  // `ByAna Ruiz`; not `Byron Ruiz`
  if (/^(?:written )?by\S/i.test(text)) text = text.replace(re`^((?:[Ww]ritten )?(?:[Bb]y|BY(?=\p{Lu}\p{Ll})))(?=\p{Lu}\p{L})`, '$1 ');
  text = text.replace(TOPICS, ' |').replace(GLUED, ' | ');
  if (/\d/.test(text)) text = withoutTimes(text.replace(re.g`(?<=\b\d{4})(?=\p{Lu}\p{Ll})`, ' | '));
  return FACTS.replace(text, ' | ');
});

/**
 * The people in a byline, desks, agencies, roles, outlets and addresses left out: `By Ana Ruiz and Tom Lee, Associated
 * Press` → Ana Ruiz, Tom Lee; `Von Ana Ruiz (dpa)` → Ana Ruiz; `Reuters Staff` → none.
 */
export function peopleIn(source: string, options: PeopleOptions): readonly string[] {
  const people: string[] = [];
  // `London – Kyiv: Asharq Al-Awsat`: the outlet signs and says from where; places, not people.
  const signed = /^[^:]{2,60}:\s*([^:]{2,60})$/.exec(source.trim());
  if (signed?.[1] && sameAs(signed[1], options.outlet)) return [];
  let text = ROLE.replace(parted(source, options.outlet), ' | ').replace(ROLE_ABROAD, ' | ').replace(FROM, ' | ');
  text = ROLE_BEFORE.replace(OTHER_WORK.replace(text.replace(SIGNED, ''), ''), '');
  for (let again = 0; again < 2; again++) text = OPENING.replace(text, '').trim();
  if (text === '') return [];
  const inverted = text.includes(',') && re`^([\p{Lu}][\p{L}'’-]+),\s+([\p{Lu}][\p{L}.'’-]+(?:\s\p{Lu}\.?)?)$`.exec(text);
  if (inverted && options.single && !DEGREE.test(inverted[2] ?? '')) text = `${inverted[2]} ${inverted[1]}`;
  let behind = false;
  for (const [index, piece] of text.split(SEPARATOR).entries()) {
    const name = OPENING.replace(withoutOutlet(piece, options.outlet), '')
      .replace(TITLES, '')
      .replace(/^[\s*"“”'’.-]+|[\s*"“”:）】-]+$/gu, '')
      .replace(re`(?<=\p{Ll}{2})\.$`, '')
      .replace(/['’]s$/u, '')
      .trim();
    if (name === '') continue;
    const last = people.length - 1;
    if (behind && last >= 0 && DEGREE.test(name)) {
      people[last] = `${people[last]}, ${name.replace(re`^(\p{L}+)\.$`, '$1')}`;
      continue;
    }
    behind = isPerson(name, options.single && index === 0) && !sameAs(name, options.outlet) && !(index > 0 && isStation(name, people[0]));
    if (!behind) continue;
    if (!people.some((other) => other.toLowerCase() === name.toLowerCase())) people.push(name);
    if (people.length === 8) break;
  }
  return people;
}

/** `MDR Sachsen`, `ARD-Studio Istanbul` behind a name: where they write, by its letters. Near misses: `Tom LEE`, `TOM LEE` behind `ANA RUIZ`. */
const isStation = (name: string, first: string | undefined): boolean => re`^\p{Lu}{3,5}(?=[\s-])`.test(name) && first !== undefined && re`\p{Ll}`.test(first);

/** Whether a text opens as a byline: `By Ana Ruiz`, `Von Ana Ruiz`; not "By Monday the storm had passed". */
export function opensByline(text: string): boolean {
  return (
    OPENING.test(text.startsWith('来源') ? text.replace(ORIGIN, '') : text) ||
    GLUED_BY.test(text) ||
    (text.length <= 60 && (KOREAN.test(text) || WITH_MAIL.test(text)))
  );
}
/** `ANA RUIZ ana@quay.example`: who, and how to reach them. */
const WITH_MAIL = re`^\p{Lu}\S+(?:\s\p{Lu}\S*){1,3}\s+[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`;
/** `김하늘 기자`, `[해안일보 김하늘 기자]`, `김하늘 기자 haneul@quay.example`, and nothing else. */
const KOREAN = re`^\s*[[(]?(?:\p{L}{2,8}\s)?\p{sc=Hangul}{2,4}\s(?:인턴|객원|선임)?(?:기자|특파원)(?:\s*[,=·]?\s*\S+@\S+)?\s*[\])]?$`;
/** `ByAna Ruiz`: two elements without a space between them; not `Byron`. */
const GLUED_BY = re`^\s*By(?=\p{Lu}\p{Ll})`;

/** Whether a line is of someone else's work on the story: `Reviewed by Ana Ruiz`, `Fact-checked by …`. */
export const isOtherWork = (text: string): boolean =>
  re.i`^\s*(?:(?:medically|clinically|legally|expert|technically)[\s-]+)?(?:reviewed|edited|fact[ -]?checked|approved|verified|geprüft|redigiert|revisado|editado|relu)\s+(?:by|von|por|par)(?!\p{L})`.test(
    text,
  );

/** Whether a line says who wrote behind when and where: `Published August 7, 2023 by Ana Ruiz`, `12.03.2024 · von Ana Ruiz`. */
export function opensSigned(source: string): boolean {
  if (!/\b(?:by|von|par|por|di|door|autor)\b/i.test(source)) return false;
  const rest = parted(source, null).replace(SIGNED, '');
  return rest !== source.trim() && OPENING.test(rest);
}

/** Whether a whole sentence says who wrote: `This post was written by Ana Ruiz, a diver in Quay.` */
export const saysWritten = (text: string): boolean => /^this (?:post|article|story|guide) was (?:originally )?written by\s/i.test(text);

/**
 * The one word that signs a line of facts: `Posted by BeauHD on Friday`, `24. Januar 2020, 18:18 von Creeny`; null where
 * anything but dates, times and the like stands beside it ("By Monday the storm had passed"), and for a bare `by Example`,
 * which a label or a card of another story prints too.
 */
export function soleName(source: string): string | null {
  // dates and brackets are cut out of a line before it is read; no word comes in by that
  if (!HAS_OPENER.may(source)) return null;
  const whole = parted(source, null);
  const text = ROLE.replace(whole, ' | ');
  const rest = text.replace(SIGNED, '');
  if (!OPENING.test(rest) || (rest === text && whole === source.trim() && !LABELLED.test(text))) return null;
  const [first = ''] = OPENING.replace(rest, '').split(/[|•·⋅—,]|\s[–-]\s|\s(?=(?:on|am|at|in|from|under|kategorien|abgelegt)\s)/u);
  const name = first.trim();
  return /^[^\s]+[^\s.]$/.test(name) && isPerson(name, true) && monthNumber(name) === null ? name : null;
}
const LABELLED = /^\s*(?:written|posted|published|submitted|eingestellt|erstellt|gespeichert|autor\s*:|author\s*:)/i;

/** A line of a signature that is no desk: controls, teasers, whole sentences. */
const NO_DESK = re.i`(?<![\p{L}\p{N}])(?:share|shares|read|comments?|minutes?|subscribe|sign|follow|view|photo|photos|фото|video|cookies?|newsletter|menu|search|login|register|copyright|updated|published|posted|erscheinungsdatum|author|anonymous|anónimo|unknown|guest|null|undefined|admin|administrator|webmaster|user|agencies|cortes[ií]a|courtesy|minuten|foto|gmbh|inc|ltd|llc|e\.v)(?![\p{L}\p{N}])|[/?!:©#@"“”_»\ufffd]|https?:|www\.|\.\s|[.]$`;

/** The desk, team or organisation that a byline names: `By the Harbour Desk` → the Harbour Desk; null for people, agencies and lines that are none. */
export function deskIn(source: string): string | null {
  const text = parted(source, null);
  const [first = ''] = OPENING.replace(text.replace(SIGNED, ''), '').split(/[|•·⋅]|\s[–—-]\s/u);
  const name = first.replace(/^[\s,]+|[\s,]+$/g, '');
  const words = name.split(/\s+/);
  return name.length >= 2 &&
    name.length <= 60 &&
    words.length <= 8 &&
    re`\p{L}`.test(name) &&
    !NO_DESK.test(name) &&
    mentionsIn(name).length === 0 &&
    !agencyNamed(name)
    ? name
    : null;
}
