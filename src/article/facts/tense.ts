import { re } from '../expression';
import { type Passage, sentenceAt } from './copy';
import type { Range } from './sentences';

/** Words by which a clause looks ahead. Near misses: `would have been`, `will not say why he left on Monday`. */
const AHEAD: Readonly<Record<string, RegExp>> = {
  en: /\b(?:will|won['’]t|shall|would|(?:is|are) to|due|expected to|expects? to|scheduled|plans? to|set to|set for|until|upcoming|ahead of|next|coming|begins?|starts?|opens?|meets?|faces|plays|votes|hopes? to|going to|travels|may|could|might|to be|promises? to|aims? to|vow(?:s|ed)? to|should|must|later on|later)\b/g,
  de: /\b(?:wird|werden|soll|sollen|will|wollen|geplant|ab|bis|kommenden|nächsten|vorgesehen|steht an|stimmt|beginnt|startet|tritt|treten|entscheidet|endet|findet)\b/g,
  fr: re.g`\b(?:sera|seront|aura|auront|doit|doivent|devrait|devraient|prévue?s?|prochaine?|jusqu|va|vont|sort|ouvre|débute|commence|reprend|se tient|vote|joue|[\p{L}]+(?:era|eront))\b`,
  es: re.g`\b(?:será|serán|habrá|va a|van a|debe|deberá|prevista?s?|previsto|próxim[oa]|hasta|estrena|comienza|empieza|abre|vota|juega|[\p{L}]+(?:ará|erá|irá|arán|erán|irán))(?![\p{L}])`,
  pt: re.g`\b(?:será|serão|haverá|vai|vão|deve|devem|deverá|previst[oa]s?|próxim[oa]|até|[\p{L}]+(?:ará|erá|irá|arão|erão|irão))(?![\p{L}])`,
  it: re.g`\b(?:sarà|saranno|avrà|deve|dovrà|dovrebbe|previst[oaie]|prossim[oa]|fino|entro|esce|inizia|apre|comincia|vota|gioca|[\p{L}]+(?:erà|irà|eranno|iranno))(?![\p{L}])`,
};
/** A finite verb in the past, or one that reports. The nearer of it and a word of {@link AHEAD} decides. */
const BACK: Readonly<Record<string, RegExp>> = {
  en: /\b(?:was|were|had|did|said|told|has|have|after|since|following|came|went|took|made|gave|won|lost|met|held|began|left|found|saw|got|wrote|shot|hit|struck|beat|fell|rose|taken|seen|given|known|done|built|brought|sent|become|led|put|ran|became|grew|heard|thought|[a-z]{2,}[^aeiou\s]?ed)\b/g,
  de: /\b(?:war|waren|hatte|hatten|hat|haben|wurde|wurden|sagte|teilte|nach|seit|erklärte|ist|sind)\b/g,
  fr: /\b(?:a|ont|avait|avaient|était|étaient|dit|déclaré|après|depuis|est|sont)\b/g,
  es: re.g`\b(?:fue|fueron|había|habían|dijo|tras|desde|ha|han|era|eran|[\p{L}]+ó|[\p{L}]+aron|[\p{L}]+ieron)(?![\p{L}])`,
  pt: re.g`\b(?:foi|foram|havia|disse|após|desde|era|eram|[\p{L}]+ou|[\p{L}]+aram|[\p{L}]+eram)(?![\p{L}])`,
  it: /\b(?:è stat[oa]|sono stat[ie]|aveva|ha|hanno|detto|dopo|era|erano|dal)\b/g,
};
/** A participle right behind the date looks ahead whatever the clause does: `hat zu den am Freitag beginnenden Spielen eingeladen`. */
const BEGINNING = re`^\s+(?:beginnende|startende|stattfindende|(?:an|bevor)stehende)\p{Ll}*`;
const CLAUSE = /[,;:]\s|\s(?:and|but|when|while|after|before|who|which|that|as|since)\s/g;

/** Whether the clause around a date looks ahead of publication: "will be back in action on Wednesday". */
export function looksAhead(passage: Passage, { start, end }: Range, language: string): boolean {
  const ahead = AHEAD[language];
  const back = BACK[language];
  if (!ahead || !back) return false;
  const sentence = sentenceAt(passage, start);
  if (!sentence) return false;
  if (language === 'de' && BEGINNING.test(passage.text.slice(end, end + 40))) return true;
  // Farther back than this no verb belongs to the date.
  const before = passage.text.slice(Math.max(sentence.start, start - 300), start).toLowerCase();
  const cuts = [...before.matchAll(CLAUSE)].map((match) => match.index + match[0].length);
  // Read back clause by clause until one has a verb of either kind.
  for (let i = cuts.length; i >= 0; i--) {
    const from = i > 0 ? (cuts[i - 1] ?? 0) : 0;
    const clause = before.slice(from, cuts[i] ?? before.length);
    const next = lastIndex(clause, ahead);
    const past = lastIndex(clause, back);
    if (next >= 0 || past >= 0) return next >= past;
  }
  // An opening date belongs to the verb that follows: "On Thursday, leaders will meet"; another only to its own clause.
  const rest = passage.text.slice(end, Math.min(sentence.end, end + 300)).toLowerCase();
  const stop = before.trim().split(/\s+/).length <= 3 ? -1 : rest.search(/[,;:(]\s/);
  const after = stop < 0 ? rest : rest.slice(0, stop);
  const next = firstIndex(after, ahead);
  const past = firstIndex(after, back);
  return next >= 0 && (past < 0 || next < past);
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}
function firstIndex(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return -1;
}
