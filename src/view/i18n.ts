import type english from '../../public/_locales/en/messages.json';

/** Every message there is; a misspelt key does not compile. */
export type MessageKey = keyof typeof english;
type Base<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/** Messages with plural forms: `minutes` for `minutes_one`, `minutes_other` and what other languages need. */
export type PluralKey = Base<MessageKey>;

/** A language of the interface (not of the article). */
export interface Language {
  /** BCP 47; decides plural forms, dates and numbers. */
  readonly locale: string;
  /** The message with `$1` to `$9` still in it; undefined where this language lacks it. */
  readonly message: (key: string) => string | undefined;
}

/** Until a language is set, every message is its key: a view that forgets to set one shows it at once. */
let language: Language = { locale: 'en', message: () => undefined };

/** Sets the interface's language for every view of this document. */
export function setLanguage(next: Language): void {
  language = next;
}

export const locale = (): string => language.locale;

/** Writing direction of the interface, by the script of its language. */
export function direction(): 'ltr' | 'rtl' {
  return ['Arab', 'Hebr'].includes(new Intl.Locale(language.locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

const find = (key: string): string => language.message(key) ?? key;
const substitute = (message: string, substitutions: readonly (string | number)[]): string =>
  message.replace(/\$([1-9])/g, (_, digit: string) => String(substitutions[Number(digit) - 1] ?? ''));

/** The message in the interface's language, `$1` and so on replaced in one pass, so a substitution cannot smuggle in another. */
export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string => substitute(find(key), substitutions);

/** The message in the plural form of `count`, which is also `$1`. */
export function plural(key: PluralKey, count: number, ...more: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(language.locale).select(count);
  const message = language.message(`${key}_${form}`) ?? language.message(`${key}_other`) ?? find(`${key}_other`);
  return substitute(message, [new Intl.NumberFormat(language.locale).format(count), ...more]);
}

/** "Reuters and AFP", as the interface's language joins a list. */
export const list = (items: readonly string[]): string => new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(items);

/** A language in the interface's words; its tag where the browser has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language.locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a page's or a voice's tag may be none that the standard knows
  }
}
