import { type Copy, firstFrom, gap, type Passage, type Sentence } from './copy';
import { isGroup, isRole } from './data/roles';
import { speechVerbs } from './data/speech';
import { wordSet } from './data/word-set';
import type { NameMention, Names } from './names';
import { cliticOf, dropsSubject } from './pronoun-verbs';
import { isTitle } from './runs';
import type { Range } from './sentences';

/** Someone says something: the verb, and the words that name who. */
export interface Attribution {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly verb: Range;
  /** The noun phrase of the speaker as it stands: `he`, `Kharkiv prosecutor Mikhailo Martosh`, `a WeWork spokesperson`. */
  readonly subject: Range;
  /** The name in it that speaks; null for pronouns and descriptions. */
  readonly name: NameMention | null;
  /** "…," said Hill: the speaker comes behind the verb. */
  readonly inverted: boolean;
  /** A verb of saying, not one of judging. */
  readonly plain: boolean;
}

const AUXILIARY = wordSet(`
has have had is was were are be been also later then earlier previously recently once again already never still just only now once both all himself herself
themselves itself immediately quickly simply therefore however often always reportedly publicly privately repeatedly did does do will would could can may might
should must hat haben habe hatte hatten a ont avait avaient ha han había habían hanno aveva tem têm tinha s’est s'est`);
const PRONOUNS = wordSet('he she they it who i we er sie es wer il elle ils elles on qui él ella ellos ellas quien ele ela eles elas lui lei loro egli');
const BREAKS = wordSet(`
that but and while although though because if when whereas as than which whom whose where after before since until or dass aber und während weil que mais et mientras
pero porque quando mas ma perché`);
/** Prepositions and determiners that a fronted phrase opens with: "In an interview, Obama said". */
const FRONTED =
  /^(?:In|On|At|As|When|While|After|Before|During|By|For|From|With|Since|Despite|Under|Following|Asked|Speaking|Noting|Talking|Citing|According|Meanwhile|However|Later|Earlier|Separately|Instead|But|And|Yet|Still|Bei|Nach|Im|Am|En|Dans|Selon|Según|Em|Nel|In)\b/u;
const PREPOSITION = wordSet(`
of for in on at to from by with about against over under near after before into during between among via
am im an auf bei mit von vom zum zur nach seit aus en dans à au aux de du des par pour avec sur del al por para con em no na do da nel nella della alla su`);
const INVERSION_END =
  /^(?:[,.;:!?"“”„«»—–]|\s(?:in|on|at|when|who|after|as|while|to|during|before|via|through|by|from|of|about|with|this|last|late|earlier|later|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|am|im|in|vor|bei|en|dans|lors|à|sur|em|na|no|a|durante|nel|alla|ai)\b|\s[–-]\s)/;
const FINITE = wordSet('is was are were has had have will would could should may might can does did do');

/** Every attribution of a passage in order of its verb. */
export function attributionsIn(copy: Copy, passage: Passage, names: Names): readonly Attribution[] {
  const verbs = speechVerbs(copy.language);
  if (!verbs) return [];
  const out: Attribution[] = [];
  const all = names.in(passage);
  for (const sentence of passage.sentences) {
    const found = all.slice(firstFrom(all, sentence.start), firstFrom(all, sentence.end));
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = passage.words[i];
      if (!word || (word.capital && i > sentence.from) || passage.voice[word.start] === '\u00a0') continue;
      const clitic = cliticOf(passage, i, verbs.plain);
      if (clitic) {
        out.push({ passage, sentence, verb: word, subject: clitic, name: null, inverted: true, plain: true });
        continue;
      }
      const plain = verbs.plain.has(word.lower);
      if (!plain && !verbs.weighty.has(word.lower)) {
        const source = accordingTo(passage, sentence, i, found);
        if (source) out.push({ passage, sentence, verb: word, ...source, inverted: true, plain: true });
        continue;
      }
      // "Diplomats say it will take years, noting …": a participle has the subject of the verb before it
      const former = out.at(-1);
      if (/ing$/.test(word.lower) && former?.sentence === sentence) {
        out.push({ ...former, verb: word, inverted: false, plain });
        continue;
      }
      const straight = copy.language !== 'en' && CLOSED.test(passage.voice.slice(Math.max(sentence.start, word.start - 12), word.start));
      const behind = (plain || straight) && !TELLS.test(word.lower);
      const subject = (behind ? subjectBehind(passage, sentence, i, found) : null) ?? subjectBefore(passage, sentence, i, found);
      // Spanish, Portuguese and Italian leave a known subject out: «…», añadió.
      if (!subject && plain && dropsSubject(copy.language, passage.voice.slice(Math.max(sentence.start, word.start - 20), word.start))) {
        out.push({ passage, sentence, verb: word, subject: word, name: null, inverted: true, plain });
        continue;
      }
      if (subject)
        out.push({
          passage,
          sentence,
          verb: word,
          subject: subject.subject,
          name: subject.name,
          inverted: subject.inverted,
          plain: plain || (straight && subject.inverted),
        });
    }
  }
  return out;
}

/** Verbs with a listener behind them, never their subject: ‘…,’ Joan Ashdown told the coroner. */
const TELLS = /^(?:tells?|told)$/;
/** What ends a quotation before a verb: in the languages that invert, even a verb of judging says it then («…», criticou a deputada). */
const CLOSED = /["“”»«]\s?,?\s(?:ha\s|a\s|hat\s)?$/;
/** A listener between verb and subject: "a déclaré à l’AFP la préfète", "dijo a la prensa el alcalde". */
const LISTENER =
  /^\s(?:à|a|ao|aos|às|al|ai|alla|all['’]|gegenüber)\s?(?:l['’]|la |los |las |les |nos |der |dem )?[\p{L}’'.-]+(?=\s(?:\p{Lu}|(?:le|la|el|o|a|il|lo|un|une|una|uno|um|uma|der|die|das|ein|eine)\s|l['’]))/u;

/** Opens a description before a name: "erklärte die Präsidentin des Verbands, Sabine Roth". */
const DETERMINED = /^(?:der|die|das|ein|eine|le|la|l['’]|un|une|el|una|o|a|os|as|um|uma|il|lo|i|gli|uno)$/;

interface Subject {
  readonly subject: Range;
  readonly name: NameMention | null;
}

/** Names with `and` before the last: "Washington, Kyiv and Seoul"; two names alone may be one office ("Defense and Interior Ministry"). */
const COORDINATION =
  /^(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:,\s(?:the\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}){1,5},?\sand\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}/u;

function accordingTo(passage: Passage, sentence: Sentence, i: number, found: readonly NameMention[]): Subject | null {
  const { words, voice } = passage;
  const word = words[i];
  const next = words[i + 1];
  if (!word || !next) return null;
  const opens = (word.lower === 'according' && next.lower === 'to') || /^(?:laut|selon|según|segundo|secondo)$/.test(word.lower);
  if (!opens) return null;
  const first = word.lower === 'according' ? i + 2 : i + 1;
  const start = words[first]?.start;
  if (start === undefined || start >= sentence.end) return null;
  const stop = voice.slice(start, sentence.end).search(/[,.;:!?"“”«»\u00a0—]|\s(?:who|which|on|in|that|and|as)\s/);
  // "according to Washington, Kyiv and Seoul": nobody of a list speaks alone
  const list = COORDINATION.exec(voice.slice(start, sentence.end))?.[0];
  if (list) return { subject: { start, end: start + list.length }, name: null };
  const end = stop < 0 ? sentence.end : start + stop;
  const name =
    found.find(
      (item) =>
        item.start >= start &&
        item.end <= end &&
        item.entity.kind !== 'place' &&
        !words.slice(firstFrom(words, start), item.from).some((inner) => PREPOSITION.has(inner.lower)),
    ) ?? null;
  return end > start ? { subject: { start, end: trimEnd(passage.text, start, end) }, name } : null;
}

/** Where the marks that end a noun phrase stand; a full stop in "U.S. Attorney" or "Sen. Smith" ends none. */
function phraseLimit(passage: Passage, from: number, sentence: Sentence): number {
  const { words, voice } = passage;
  for (let i = from; i < sentence.to; i++) {
    const word = words[i];
    if (!word) break;
    const between = voice.slice(word.end, words[i + 1]?.start ?? sentence.end);
    if (/[,;:!?"“”„«»\u00a0—]/.test(between) || (/^\./.test(between) && !isTitle(word) && word.text.length > 1)) return word.end;
  }
  return sentence.end;
}

const trimEnd = (text: string, start: number, end: number): number => {
  let to = end;
  while (to > start && /[\s.,;:\u00a0]/.test(text[to - 1] ?? '')) to--;
  return to;
};

/** "…," said planetary geologist Rosaly Lopes of NASA's …; "…", sagte der Sprecher. */
function subjectBehind(passage: Passage, sentence: Sentence, verb: number, found: readonly NameMention[]): (Subject & { inverted: boolean }) | null {
  const { words, voice, text } = passage;
  const at = words[verb];
  if (!at) return null;
  // Only straight behind a quotation or a comma, or as the first word, can the verb come before its subject.
  const lead = voice.slice(Math.max(sentence.start, at.start - 20), at.start);
  const behind = /(?:["“”»«’'‘]\s*,?|,|[–—-])\s*(?:(?:so|a|ha|hat|has|had|also)\s)?$/.test(lead);
  if (!behind) return null;
  const listener = LISTENER.exec(voice.slice(at.end, sentence.end))?.[0].length ?? 0;
  const next = listener > 0 ? firstFrom(words, at.end + listener) : verb + 1;
  const first = words[next];
  if (!first || first.start >= sentence.end || !/^\s+$/.test(gap(passage, next - 1))) return null;
  if (/^(?:that|dass|que|che|to|it's|there|if|how|why|what|whether)$/.test(first.lower)) return null;
  if (PREPOSITION.has(first.lower) || /^(?:last|late|earlier|later|yesterday|today|so|as|when|he's|this)$/.test(first.lower) || /day$/.test(first.lower))
    return null;
  const pronoun = PRONOUNS.has(first.lower);
  let end = first.end;
  let name: NameMention | null = null;
  if (!pronoun) {
    const limit = phraseLimit(passage, next, sentence);
    const inside = found.filter((item) => item.start >= first.start && item.end <= limit);
    const person = inside.find((item) => item.entity.kind === 'person');
    // "said another witness in the inquiry, former adviser Fiona Hill"
    const apposed = found.find(
      (item) =>
        item.entity.kind === 'person' &&
        item.start > limit &&
        item.start < limit + 60 &&
        voice[limit] === ',' &&
        !/[,.;"“”]/.test(voice.slice(limit + 1, item.start)),
    );
    if (person && !PREPOSITION.has(words[person.from - 1]?.lower ?? '')) {
      name = person;
      end = person.end;
    } else {
      const clause = words.slice(next, firstFrom(words, limit));
      let stop = clause.findIndex((word, i) => i > 0 && (FINITE.has(word.lower) || INVERSION_END.test(text.slice(clause[i - 1]?.end ?? 0, word.end + 1))));
      if (stop < 0) stop = clause.length;
      end = clause[stop - 1]?.end ?? first.end;
      name =
        inside.find((item) => item.entity.kind !== 'place' && item.start >= first.start && item.end <= end && item.end === end) ??
        inside.find((item) => item.end === end) ??
        null;
      if (apposed && (name?.entity.kind !== 'organisation' || DETERMINED.test(first.lower))) {
        name = apposed;
        end = apposed.end;
      }
      const noun = clause.slice(0, stop).some((word) => word.capital || isGroup(word.lower));
      if (!name && !noun) return null;
    }
  }
  // teilte die Polizei mit: the verb's particle is no part of its subject
  const particle = /\s(?:mit|an|hinzu|fest|ein|vor)$/.exec(text.slice(first.start, end));
  if (particle) end -= particle[0].length;
  const rest = voice.slice(end, sentence.end);
  // "Lair, the researcher, said the plant was …": what follows goes on with a verb, so the subject came before.
  if (!pronoun && !/["“”»«]\s*,?\s*$/.test(lead) && !INVERSION_END.test(rest) && rest !== '') return null;
  if (pronoun && !INVERSION_END.test(rest) && rest !== '' && !/["“”»«]\s*,?\s*$/.test(lead)) return null;
  return { subject: { start: first.start, end }, name, inverted: true };
}

/** Zelenskiy told …; Sam Lair, a research associate at …, said …; he has also said … */
function subjectBefore(passage: Passage, sentence: Sentence, verb: number, found: readonly NameMention[]): (Subject & { inverted: boolean }) | null {
  const { words, voice } = passage;
  let last = verb - 1;
  while (last >= sentence.from && (AUXILIARY.has(words[last]?.lower ?? '') || /ly$/.test(words[last]?.lower ?? '')) && /^\s*,?\s*$/.test(gap(passage, last)))
    last--;
  const tail = words[last];
  if (!tail || last < sentence.from || PREPOSITION.has(tail.lower) || /^(?:the|a|an|no|to|his|her|its|their|of)$/.test(tail.lower)) return null;
  const joint = voice.slice(tail.end, words[last + 1]?.start);
  // A quotation between subject and verb leaves the verb to someone else.
  if (/\u00a0/.test(joint)) return null;
  const limit = clauseStart(passage, sentence, last);
  const name = (item: NameMention): (Subject & { inverted: boolean }) | null => ({
    subject: { start: item.start, end: item.end },
    name: item,
    inverted: false,
  });
  if (/^\s*,/.test(joint)) {
    // NAME, apposition, said: the name is before or in the apposition; an opening phrase is left out first.
    let start = limit;
    let segment = voice.slice(start, tail.end);
    if (FRONTED.test(segment)) {
      const comma = segment.indexOf(', ');
      if (comma > 0) {
        start += comma + 2;
        segment = voice.slice(start, tail.end);
      }
    }
    const person = found.find(
      (item) => item.entity.kind === 'person' && item.start >= start && item.end <= tail.end && !owns(passage, item) && !governed(passage, item),
    );
    if (person) return name(person);
    const comma = segment.indexOf(',');
    const end = comma > 0 ? start + comma : tail.end;
    const whole = found.find((item) => item.start >= start && item.end === end && item.entity.kind !== 'person');
    if (whole) return name(whole);
    if (end - start > 80) return null;
    return describes(passage, start, end) ? { subject: { start, end }, name: null, inverted: false } : null;
  }
  if (!/^\s*$/.test(joint)) return null;
  if (tail.lower === 'who') {
    const before = [...found].reverse().find((item) => item.entity.kind === 'person' && item.end <= tail.start && item.start >= sentence.start);
    const direct = before && /^,?\s*$/.test(voice.slice(before.end, tail.start)) ? before : null;
    if (direct) return name(direct);
    const noun = words.slice(Math.max(sentence.from, last - 6), last);
    const from = noun.findIndex((word) => /^(?:a|an|the|another)$/.test(word.lower));
    const start = noun[from]?.start;
    const end = noun.at(-1)?.end;
    return start !== undefined && end !== undefined && from >= 0 ? { subject: { start, end }, name: null, inverted: false } : null;
  }
  if (PRONOUNS.has(tail.lower)) return { subject: tail, name: null, inverted: false };
  const ending = found.find((item) => item.end === tail.end);
  if (ending && !governed(passage, ending)) return name(ending);
  const start = phraseStart(passage, limit, last);
  const head = found.find(
    (item) => item.entity.kind === 'person' && item.start >= start && item.end <= tail.end && !owns(passage, item) && !governed(passage, item),
  );
  if (head) return name(head);
  return describes(passage, start, tail.end) ? { subject: { start, end: tail.end }, name: null, inverted: false } : null;
}

const owns = (passage: Passage, item: NameMention): boolean => /^['’]s?(?=[\s,])/.test(passage.text.slice(item.end, item.end + 3));
const governed = (passage: Passage, item: NameMention): boolean => {
  let i = item.from - 1;
  while (
    i > 0 &&
    (passage.words[i]?.capital || isRole(passage.words[i]?.lower ?? '') || /^(?:the|a|an|his|her|former)$/.test(passage.words[i]?.lower ?? '')) &&
    item.from - i < 5
  )
    i--;
  return PREPOSITION.has(passage.words[i]?.lower ?? '') && !/[,;"”]/.test(passage.text.slice(passage.words[i]?.end, item.start));
};
const describes = (passage: Passage, start: number, end: number): boolean =>
  passage.words
    .slice(firstFrom(passage.words, start), firstFrom(passage.words, end))
    .some((word) => [word.lower, word.lower.replace(/s$/, ''), word.lower.replace(/ies$/, 'y')].some((form) => isGroup(form)));

/** Where the clause that ends in word `last` begins: behind a quotation, a semicolon or a conjunction. */
function clauseStart(passage: Passage, sentence: Sentence, last: number): number {
  const { words, voice } = passage;
  const end = words[last]?.end ?? sentence.end;
  // A subject farther than this from its verb is not looked for.
  let start = Math.max(sentence.start, end - 500);
  const from = start;
  for (const match of voice.slice(from, end).matchAll(/[;:"“”„«»\u00a0—]/g)) start = from + match.index + 1;
  for (let i = last; i >= sentence.from; i--) {
    const word = words[i];
    if (!word || word.start < start) break;
    if (i < last && BREAKS.has(word.lower) && !/^(?:and|und|et|y|e|or)$/.test(word.lower)) return word.end + 1;
  }
  while (start < end && /[\s,\u00a0]/.test(voice[start] ?? '')) start++;
  return start;
}

/** "Officials said a scan revealed": the scan is nobody’s official. */
const SAID = /^(?:said|says|told|added|announced|reported)$/;
/** Where the noun phrase begins that ends in word `last`: "A spokesperson for the NYAG", "researchers at a think tank". */
function phraseStart(passage: Passage, limit: number, last: number): number {
  const { words } = passage;
  let start = words[last]?.start ?? limit;
  for (let i = last - 1; i >= 0 && last - i < 12; i--) {
    const word = words[i];
    if (!word || word.start < limit || /[,;:()]/.test(gap(passage, i)) || BREAKS.has(word.lower) || SAID.test(word.lower)) break;
    start = word.start;
  }
  return start;
}
