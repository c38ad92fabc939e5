import { re } from '../expression';
import { firstFrom, type Passage, sentenceAt, wordsOf } from './copy';
import { LINKS } from './data/lists';
import { isGroup } from './data/roles';
import { DETERMINERS } from './data/small-words';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import { outcomeBeside } from './outcome';
import { lastBefore, meaning, openingOf, ownerBefore, phraseBack, wordsBefore } from './phrase-before';
import { phraseAt } from './phrase-behind';
import type { Range } from './sentences';
import { PRONOUNS } from './subject-words';

/** What a figure counts. `end` is set when the counted noun stands straight behind the number and belongs to the figure. */
export interface Counted {
  readonly text: string | null;
  readonly end: number | null;
  readonly age: boolean;
  /** Taken from the words before the figure, which may belong to something else. */
  readonly guessed?: true;
}

/** What follows a distance from somewhere: 8 km from the border, 20 miles away. Near miss: 5 km of road. */
const AWAY = re`^\s(?:away\b|from\s(?:the|its|their|his|her|\p{Lu}))`;
const LENGTH = /^(?:km|miles|m|feet|yards|cm|inches)$/;
/** 37 miles long. */
const SIZED = /^\s(?:long|tall|wide|deep|high|thick)\b/;

/** Who is over 21, beside those that a role names: "buyers over 21", "anyone aged under 18". */
const AGED = wordSet('adult adults person persons men women children anyone everyone those buyers users girls boys youths smokers americans');
/** The word for people that an age at `at` stands behind. */
function olderBefore({ words, text }: Passage, at: Range): string | null {
  let last = firstFrom(words, at.start) - 1;
  // The qualifier belongs to the figure: "over 21"
  const limits = (i: number): boolean => /^(?:over|under|above|below|aged)$/.test(words[i]?.lower ?? '');
  if (!limits(last) && !limits(last + 1)) return null;
  while (limits(last)) last--;
  const who = words[last];
  return who &&
    (AGED.has(who.lower) || isGroup(who.lower)) &&
    !re`[^\p{L} ]`.test(text.slice(who.end, at.end - 2)) &&
    /(?<!\d)(?:1\d|[2-9]\d)$/.test(text.slice(at.start, at.end))
    ? who.text
    : null;
}
/** $95 per adult, $53 million a week. Near miss: $10 a day trader. */
const PER = re`^\s(?:per\s\p{L}+|(?:an?|each|every)\s(?:second|minute|hour|day|night|week|month|year|quarter|share|barrel|tonn?e?|ounce|pound|gallon|person|head|piece)\b(?!\s\p{Ll}+er\b))`;
/** 65 percent were white, 12 percent were older than 60. */
const SHARE_IS = re`^\s(?:were|are|was|is)\s((?!(?:not|to|in|at|on|the|an?|also|expected|likely)\b)[\p{L}-]+(?:\s[\p{L}\d-]+){0,3}?)(?=[,.;]|\sand\s\d|$)`;

/** What the figure at `at` counts, in the article's words. */
export function countsOf(passage: Passage, at: Range, unit: string | null, currency: boolean, language: string): Counted {
  const { text } = passage;
  const cut = (range: Range): string => text.slice(range.start, range.end);
  const after = text.slice(at.end, at.end + 60);
  const before = text.slice(Math.max(0, at.start - 4), at.start);
  if (unit === 'years old') {
    const noun = phraseAt(passage, at.end, language);
    // the victims were two women who were 24 years old
    const who = /\s(?:who|that)\s(?:was|were|is|are)\s$/.exec(text.slice(Math.max(0, at.start - 12), at.start));
    const holder = who && phraseBack(passage, lastBefore(passage.words, at.start - who[0].length), sentenceAt(passage, at.start)?.from ?? 0);
    const owner = noun ? cut(noun.noun) : (holder ?? wordsBefore(passage, at.start));
    // A pronoun alone names nobody outside its sentence
    return { text: owner && (PRONOUNS.has(owner.toLowerCase()) || says(owner)) ? null : owner, end: null, age: true };
  }
  // Parata, 75, has: a number between commas behind a name is an age
  if (!unit && /,\s$/.test(before) && /^(?:,|\.|;|\)|\sand\s)/.test(after) && /^\d{1,3}$/.test(cut(at).trim())) {
    const owner = ownerBefore(passage, at.start);
    if (owner) return { text: owner, end: null, age: true };
  }
  // "buyers over 21"
  const older = unit === null ? olderBefore(passage, at) : null;
  if (older && !re`^\s\p{L}+s\b`.test(after)) return { text: older, end: null, age: true };
  if (unit === null) {
    const of = /^\sof\s(?:(?:the|its|their|his|her|all|these|those)\s)?/.exec(after);
    const direct =
      phraseAt(passage, at.end + (of?.[0].length ?? 0), language) ?? (re`^\sin\s\p{Ll}{4}`.test(after) ? phraseAt(passage, at.end + 4, language) : null);
    if (direct) return { text: withOutcome(passage, at, direct.whole, language), end: direct.noun.end, age: false };
    return guess(passage, at.start);
  }
  // "$95 per adult": what stands before it, per what stands behind
  const per = (/^\s(?:per|an?|each|every)\s/.test(after) && PER.exec(after)?.[0]) || '';
  if (per) return { text: `${wordsBefore(passage, at.start) ?? ''}${per}`.trim(), end: null, age: false };
  const task =
    /\b(?:took|takes?|taking|needs?|needed) $/.test(text.slice(Math.max(0, at.start - 12), at.start)) && /^\sto\s/.test(after)
      ? phraseAt(passage, at.end + 4, language)
      : null;
  if (task) return { text: cut(task.whole), end: null, age: false };
  // "lines 37 miles long"
  if (LENGTH.test(unit) && SIZED.test(after)) {
    const owner = phraseBack(passage, lastBefore(passage.words, at.start), sentenceAt(passage, at.start)?.from ?? 0);
    return { text: owner, end: null, age: false };
  }
  // "Shares closed at $185, up 3%": what rose opens the sentence
  if (unit === 'percent' && /\b(?:up|down)\s$/.test(text.slice(Math.max(0, at.start - 6), at.start))) {
    const subject = openingOf(passage, at.start);
    if (subject) return { text: subject, end: null, age: false };
  }
  const is = unit === 'percent' && /^\s(?:were|are|was|is)\s/.test(after) ? SHARE_IS.exec(after)?.[1] : undefined;
  if (is) return { text: is, end: null, age: false };
  // "in lieu of $70,000 bond": the noun straight behind money
  const noun = currency && re`^\s\p{Ll}`.test(after) ? phraseAt(passage, at.end, language) : null;
  if (noun && /\b(?:of|by|at)\s$/.test(before) && !says(cut(noun.noun))) return { text: cut(noun.whole), end: null, age: false };
  // "a sentence of 175 years": the noun phrase before it
  const of = re`\b(?:an?|the|its|their|his|her)\s((?:[\p{L}’'-]+\s){1,4})of\s$`.exec(text.slice(Math.max(0, at.start - 60), at.start))?.[1]?.trim();
  if (of && (meaning(wordsOf(of)) > 1 || of.endsWith(' worth'))) return { text: of, end: null, age: false };
  // "bail at $5,000": the small word before ties the figure to what stands before it; "nine witnesses over three days" is how long it takes
  if (
    (/\b(?:of|by|at)\s$/.test(before) && !(unit === 'percent' && /^\sof\s/.test(after))) ||
    (TIME.test(unit) && /\b(?:over|for|within|during|after)\s$/.test(text.slice(Math.max(0, at.start - 8), at.start)))
  )
    return guess(passage, at.start);
  // the 26 year-history of the awards
  const joined = re`^-(\p{L}{3,}(?:\sof(?:\s[\p{L}’'-]+){1,4})?)`.exec(after)?.[1];
  if (joined && unit !== 'years old') return { text: joined, end: null, age: false };
  const skipped = /^\s\([^()]{1,30}\)/.exec(after)?.[0].length ?? 0;
  const rest = text.slice(at.end + skipped, at.end + skipped + 60);
  // "just 8 km (5 miles) from the border": how far off is a measure of no thing that is named
  if (LENGTH.test(unit) && AWAY.test(rest)) return { text: null, end: null, age: false };
  const link =
    /^(?:-|\s)(?:(?:of|in|to|for|from|on|into|worth of|de[rsl]?|du|do|da|dos|di|dei|dell[ae])\s)?(?:(?:the|all|its|their|his|her|a|an|la|les|los|las|le|il)\s)?/i.exec(
      rest,
    );
  const linked = /^(?:-|\s)(?:to|for|from|on|into|in)\s/i.test(link?.[0] ?? '');
  const share = link && (!linked || currency || /^\sin\s/i.test(link[0])) ? phraseAt(passage, at.end + skipped + link[0].length, language) : null;
  if (
    share &&
    !/^(?:done|gone|spent|paid|sold|lost|made|raised|saved)$/.test(cut(share.whole)) &&
    !/^(?:compared|late|early|last|next|this|more|less)$/i.test(cut(share.noun).split(' ')[0] ?? '')
  ) {
    // "fifty weeks in jail for …": only the noun tells how the time is spent
    if (TIME.test(unit) && /^\sin\s/i.test(link?.[0] ?? '')) return { text: cut(share.noun), end: null, age: false };
    // "Plains, covering 65 percent of the surface": whose share it is stands before the verb
    const owner = unit === 'percent' && language === 'en' && isVerbBefore(passage, at.start) ? wordsBefore(passage, at.start) : null;
    if (owner) return { text: `${owner} of ${cut(share.whole)}`, end: null, age: false };
    return { text: withOutcome(passage, at, share.whole, language), end: null, age: false };
  }
  return guess(passage, at.start);
}

const TIME = /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/;
/** Words of a counted phrase that already tells what happened to it. */
const TOLD = /(?:ed|ing|wn|pt|lt)$/;

/** What is counted with what happened to it: "people" of "killing at least 20 people" is people killed. */
function withOutcome(passage: Passage, at: Range, whole: Range, language: string): string {
  const text = passage.text.slice(whole.start, whole.end);
  const size = text.split(' ').length;
  if (language !== 'en' || size > 5 || TOLD.test(text) || text.split(' ').some((word) => LINKS.has(word))) return text;
  const outcome = outcomeBeside(passage, at, whole.end);
  return outcome && !text.split(' ').includes(outcome) ? `${text} ${outcome}` : text;
}

/** Whether the word before a figure is a verb: "covering 65 percent", "represent 14 percent". */
const isVerbBefore = ({ words, text }: Passage, start: number): boolean => {
  const at = lastBefore(words, start);
  const word = words[at];
  if (!word || !/^\s$/.test(text.slice(word.end, start)) || DETERMINERS.has(words[at - 1]?.lower ?? '')) return false;
  return verbal(word.lower) !== null || /.{3}ing$/.test(word.lower);
};

/** What the words before a figure say that it counts. */
function guess(passage: Passage, start: number): Counted {
  const text = wordsBefore(passage, start)?.replace(HANGS, '') ?? null;
  return { text: text === null || isSilent(text) ? null : text, end: null, age: false, guessed: true };
}

/** A verb alone: "the 56-year-old said". */
const says = (text: string): boolean => !text.includes(' ') && verbal(text.toLowerCase()) === 'sure' && !text.endsWith('s');
/** What hangs on a thing before its figure: "a death spiral over the past". */
const HANGS = /\s(?:which|who|when|compared)\s.*|(?:\s(?:over|in))?(?:\sthe)?\s(?:last|past|next|course)$/;
/** A clause rather than what it is about: "they showed went", "ransom note warns that data will be lost". */
const CLAUSE = /(?:^|\s)(?:they|we|you|them|than|once|when|how|said|says|will|can|within)(?:['’\s]|$)/i;
/** Words that name nothing counted: "Obviously", "Save", "next", and what belongs to the figure before ("years in prison and have to pay"). */
const isSilent = (text: string): boolean => {
  const [first = '', ...rest] = text.toLowerCase().split(' ');
  if (TIME.test(first) || /^(?:percent|per|million|billion|trillion|thousand|get|save)$/.test(first)) return true;
  if (CLAUSE.test(text)) return true;
  return (
    rest.length === 0 &&
    (verbal(first) !== null || /(?:ly|st|ing|ed)$/.test(first) || /^(?:next|other|cheap|just|we|now|here|there|context|total)$/.test(first))
  );
};
