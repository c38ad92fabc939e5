import { ROLES_ABROAD as ROMANCE } from './lists';
import { GERMAN_OFFICES } from './roles';

/** Names as well, so that only a name behind them makes them offices: el rey Felipe, le pape François; and what comes before an office. */
const romance = (): string =>
  `(?:ex[- ]?|vice-?|prim(?:eir|er)[oa][- ]|premi(?:er|ère) )?(?:${[...ROMANCE].join('|')}|capo|cantora?|pap[ae]|roi|reine?|rey|reina|rainha|regina|secretaria)`;

/**
 * Words for offices and occupations that stand beside names in a language, as alternatives of a regular expression; German ones may
 * have words before them in one (`Verkehrsminister`). null where none are known.
 */
export function rolesOf(language: string): string | null {
  if (language === 'de') return `\\p{L}*(?:${GERMAN_OFFICES}|professor|analyst|senator|general|unternehmer)(?:in|r|n)?`;
  return /^(?:fr|es|pt|it)$/.test(language) ? romance() : null;
}
