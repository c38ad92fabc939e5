import { GERMAN_OFFICES } from './roles';

/** Offices and occupations of the Romance languages, which share most stems: ministre, ministro, ministra. */
const ROMANCE = [
  '(?:ex[- ]?|vice-?|prim(?:eir|er)[oa][- ]|premi(?:er|ère) )?(?:ministr[oae]|pr[eé]sident[ea]?)|premier|maire|adjointe?|alcalde(?:sa)?|prefeit[oa]|sindac[oa]',
  'pr[ée]f[eè]te?|prefett[oa]|direct(?:eur|rice|ora?)|diretora?|dirett(?:ore|rice)|secr[eé]taire|secret[aá]ri[oa]|segretari[oa]|porte-parole|porta-?vo(?:z|ce)',
  'vocer[oa]|cheff?e?|jef[ea]|capo|d[eé]put(?:ée?|ad[oa]|at[oa])|s[eé]nat(?:eur|rice|ore)|senadora?|go(?:b|v)erna(?:dora?|tore|trice)|gouverneure?',
  'procur(?:eure?|adora?|atore|atrice)|profess?(?:eure?|ora?|ore|oressa)|avocate?|abogad[oa]|advogad[oa]|avvocat[oa]|[eé]conomist[ea]|anal[iy]st[ea]',
  'entraîneure?|entrenadora?|treinadora?|allenat(?:ore|rice)|cherche(?:ure?|use)|investigadora?|pesquisadora?|juge|jueza?|ju[ií]za?|giudice|g[eé]n[eé]rale?',
  'commissaire|comisari[oa]|commissari[oa]|act(?:eur|rice|or|riz)|chant(?:eur|euse)|cantora?|cantante|pape|papa|roi|rey|rei|reine|reina|rainha|regina',
  'médecin|m[eé]dic[oa]|ambassad(?:eur|rice)|embai?[jx]adora?|l[ií]der|leader|t[eé]cnic[oa]|amministrat(?:ore|rice)(?: delegat[oa])?|assess?ora?e?|candidat[oae]?',
  'consejer[oa]|vereadora?|concejal|canciller|delegad[oa]|patronn?e?|fiscal',
].join('|');

/**
 * Words for offices and occupations that stand beside names in German, French, Spanish, Portuguese and Italian, as alternatives of a
 * regular expression; German ones may have words before them in one (`Verkehrsminister`). Written down for this project from general
 * knowledge of news prose.
 */
export const ROLES_ABROAD: Readonly<Record<string, string>> = {
  de: `\\p{L}*(?:${GERMAN_OFFICES}|professor|analyst|senator|general|unternehmer)(?:in|r|n)?`,
  fr: `(?:${ROMANCE})`,
  es: `(?:${ROMANCE})`,
  pt: `(?:${ROMANCE})`,
  it: `(?:${ROMANCE})`,
};
