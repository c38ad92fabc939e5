import browser from 'webextension-polyfill';
import type { MessageKey } from '../view/i18n';

/** A message by the browser's own means: the background needs no catalogue of its own. `$1` stands for the substitution. */
export const words = (key: MessageKey, substitution?: string): string => browser.i18n.getMessage(key, substitution);
