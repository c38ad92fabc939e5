import messages from '../../public/_locales/en/messages.json';
import { type Language, setLanguage } from '../../src/view/i18n';

const catalogue: Readonly<Record<string, { readonly message: string } | undefined>> = messages;
/** The English messages, without a browser; British, for its order of day, month and year: the one in datelines. */
export const ENGLISH: Language = { locale: 'en-GB', message: (key) => catalogue[key]?.message };

// As a setup file: every test of a view begins in English.
setLanguage(ENGLISH);
