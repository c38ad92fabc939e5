import browser from 'webextension-polyfill';

/** This extension's version; '' in a script that an update left behind. */
export const version = (): string => (browser.runtime?.id ? browser.runtime.getManifest().version : '');
