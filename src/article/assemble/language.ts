import { re } from '../expression';
import { LETTERS, letterCount, WordCounter } from '../letters';
import type { Page, SourceBlock } from '../snapshot/page';

/** Frequent small words by language; a text of one of these languages has one in about every fourth word. */
const SMALL_WORDS = {
  en: 'the of and to in that is was for on with as it by said are has',
  de: 'der die das und ist nicht von mit dem den ein eine auf für im sich auch',
  es: 'el la los las que y del por con para una se es un su como más',
  fr: 'le les des est et une dans qui pour que sur au par pas avec du ce',
  pt: 'o os que do da em um uma para com não se por mais dos ao na',
  it: 'il di che la per un una del della con non sono gli è nel dei alla',
  pl: 'w na z się nie do to że i jest o po przez od dla oraz tym',
  nl: 'de het een van en dat op te voor met zijn niet aan er ook door bij',
  tr: 've bir bu için ile da de olarak çok daha olan gibi sonra kadar ise',
  ru: 'в и на не что с по из к за для о его как от это',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** The languages of a small word, by their place in the list: a text's words are read once for all of them. */
const OF_WORD = new Map<string, number[]>();
for (const [at, words] of Object.values(SMALL_WORDS).entries()) for (const word of words.split(' ')) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), at]);

const counter = new WordCounter(new Set(OF_WORD.keys()), LETTERS);

/** Scripts that tell their language by themselves: Hebrew and all behind it, but for the punctuation that every script shares. */
const BEYOND_LATIN = /[\u0590-\u1fff\u2e80-\uffff]/;

/** Letters of a text below which its language is anyone's guess. */
const FEWEST = 40;

/** Language by its letters and small words; null when they do not tell. */
export function languageOfText(text: string): string | null {
  const latin = !BEYOND_LATIN.test(text);
  const letters = letterCount(latin ? text.slice(0, 20 * FEWEST) : text);
  if (letters < FEWEST && (!latin || letterCount(text) < FEWEST)) return null;
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters;
  if (!latin) {
    if (share(re.g`[\p{sc=Hiragana}\p{sc=Katakana}]`) > 0.1) return 'ja';
    if (share(re.g`\p{sc=Han}`) > 0.3) return 'zh';
    if (share(re.g`\p{sc=Hangul}`) > 0.3) return 'ko';
    if (share(re.g`\p{sc=Arabic}`) > 0.4) return /[پچژگ]/.test(text) ? 'fa' : 'ar';
    if (share(re.g`\p{sc=Hebrew}`) > 0.4) return 'he';
  }
  if (!CYRILLIC.test(text)) return languageByWords(text);
  const script = cyrillicLanguage(text);
  if (script !== null) return script;
  return languageByWords(text);
}

const CYRILLIC = /[\u0400-\u052f]{3}/;
/** Letters that Russian does not have, and by which their languages are told; of Bulgarian the many `ъ`, and none of what Russian has in every sentence. */
const CYRILLIC_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['be', /ў/gi],
  ['uk', /[іїєґ]/gi],
  ['mk', /[ѓќѕ]/gi],
  ['sr', /[јљњћђџ]/gi],
];
const RUSSIAN = /[ыэё]/i;
/** Letters of Kazakh, Tatar, Mongolian and their kin, some of which have the `і` too. */
const TURKIC = /[әғқңұһүөҗ]/gi;
/** Share of a text's letters that those are at least: a Ukrainian name in a Russian text has fewer. */
const LETTERS_SHARE = 0.01;

/** The Cyrillic language that a text's letters tell; null where they are Russian's, or another's. */
function cyrillicLanguage(text: string): string | null {
  const letters = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  const shareOf = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters;
  if (shareOf(TURKIC) > LETTERS_SHARE) return null;
  for (const [language, own] of CYRILLIC_LETTERS) if (shareOf(own) > LETTERS_SHARE) return language;
  return letters >= 3 * FEWEST && !RUSSIAN.test(text) && shareOf(/ъ/gi) > LETTERS_SHARE ? 'bg' : null;
}

function languageByWords(text: string): string | null {
  const words = counter.find(text.toLowerCase());
  const counts = LANGUAGES.map(() => 0);
  for (const { word } of words) for (const language of OF_WORD.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  let best: string | null = null;
  let most = Math.max(3, counter.total * 0.06);
  for (const [at, count] of counts.entries()) if (count > most) [best, most] = [LANGUAGES[at] ?? null, count];
  return best;
}

const RTL = /^(?:ar|he|fa|ur|yi|ps|ku-arab|dv|ug)\b/i;

export interface LanguageAndDirection {
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** Characters of a story that tell its language. */
const READ = 2000;

/** The story's letters overrule a template that says another language; otherwise the page's word, with its region, stands. */
export function languageOf(page: Page, story: readonly SourceBlock[], said: string | null): LanguageAndDirection {
  let text = '';
  for (const block of story) {
    if (block.kind === 'text') text += text === '' ? block.text : ` ${block.text}`;
    if (text.length >= READ) break;
  }
  const seen = languageOfText(text.slice(0, READ));
  const stated = [page.head.lang, said].find((tag) => tag && /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.test(tag))?.replace(/_/g, '-') ?? null;
  const language = seen && stated?.slice(0, 2).toLowerCase() !== seen ? seen : (stated ?? seen);
  const rtl = language ? RTL.test(language) : page.head.dir === 'rtl';
  return { language, direction: rtl ? 'rtl' : 'ltr' };
}
