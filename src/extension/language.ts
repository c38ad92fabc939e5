import browser from 'webextension-polyfill';
import type { Language, MessageKey } from '../view/i18n';

// Put back in as they are: `t` fills them in, after the plural form is chosen.
const KEPT = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
const TAG: MessageKey = 'languageTag';

/** Language and script, by which one written language is told from another: zh-TW and zh-HK are one, zh-CN another. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * The interface in the browser's language: its messages, or the English ones where the extension does not speak it.
 * Dates and plural forms follow the messages, in the variety that the browser speaks (22 June in London, June 22 in Boston).
 */
export function browserLanguage(): Language {
  const ours = browser.i18n.getMessage(TAG);
  const browsers = browser.i18n.getUILanguage();
  return {
    locale: written(browsers) === written(ours) ? browsers : ours,
    message: (key) => browser.i18n.getMessage(key, KEPT) || undefined,
  };
}
