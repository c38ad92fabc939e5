import { abroad, WORDS } from './date-abroad';
import { english } from './date-english';
import type { DateGrammar } from './date-grammar';

const grammars = new Map<string, DateGrammar | null>();
/** The date grammar of a language (ISO 639-1), null where none is known; made on first use. */
export function grammarFor(language: string): DateGrammar | null {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const said = WORDS[language];
  const made = language === 'en' ? english() : said ? abroad(language, said) : null;
  grammars.set(language, made);
  return made;
}
