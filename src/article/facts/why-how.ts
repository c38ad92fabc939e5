import type { Answer } from '../model';
import { type Copy, mention, type Passage } from './copy';
import { isGroup } from './data/roles';
import { verbal } from './data/verbs';
import type { Placed } from './opening';

/** A cue and where it may stand; the phrase behind it is the answer. English only. */
interface Cue {
  readonly expression: RegExp;
  readonly in: 'headline' | 'opening' | 'anywhere';
  /** Words of the phrase at most. */
  readonly words: number;
}
const cue = (place: Cue['in'], words: number, expression: RegExp): Cue => ({ in: place, words, expression });

/** Explicit causes, surest first. Near misses: "over 100 people", "for the first time", "after all". */
const WHY: readonly Cue[] = [
  cue('headline', 8, /\bto\s+(?=[a-z]{3,})/g),
  // "Fans outraged over new shape": what people are angry at, or were punished for
  cue(
    'headline',
    8,
    /\b(?:anger|angry|outraged?|fury|furious|pissed|upset|protests?|backlash|criticism|concerns?|fearful|sacked|fired|arrested|charged|jailed|fined|sued)\s+(?:over|about|for|at)\s+(?!\d|life\b|years\b|months\b|the first\b)/gi,
  ),
  cue(
    'anywhere',
    7,
    /\b(?:because of|due to|as a result of|response to(?! (?:an?|the|his|her|their|questions?|requests?|several|repeated)? ?(?:questions?|requests?|quer(?:y|ies)|inquir(?:y|ies)|e-?mails?)\b)|(?:retaliation|revenge|reprisal|retribution) (?:for|against)|in protest (?:at|against|over)|blamed? (?:it )?on|blames (?:it )?on|sparked by|caused by|prompted by|triggered by|driven by|attributed to|thanks to|on charges of|over allegations (?:of|that))\s+(?:the\s+)?/gi,
  ),
  cue('anywhere', 8, /\b(?:because(?! of)|in an effort to|in an attempt to|in a bid to|in order to|so as to|aimed at)\s+/gi),
  cue('headline', 8, /\b(?:after|over|amid|following)\s+(?!\d)/gi),
];
/** Explicit means and manner, surest first. Near misses: "with the president", "by Monday", "in a statement". */
const HOW: readonly Cue[] = [
  cue(
    'anywhere',
    6,
    /\b(?:by means of|by using|with the help of|through the use of|(?<!\b(?:is|are|was|were|be|been|being|started|stopped|now|still|not) )using(?! as\b))\s+/gi,
  ),
  cue('opening', 6, /\bby\s+(?!(?:clicking|signing|subscribing|entering|continuing|using|following)\b)(?=[a-z]{3,}ing\b)/gi),
  // What was done with what: the act is how the attack or the accident came about
  cue(
    'opening',
    6,
    /\b(?=(?:ramm?(?:ed|s)?|plough(?:ed|s)|plow(?:ed|s)|drove|drives|crash(?:ed|es)|detonat(?:ed|es)|blew|blows|opened(?= fire)|hijack(?:ed|s)|smash(?:ed|es)|hurl(?:ed|s)|lobb(?:ed|s)|torch(?:ed|es)|smuggl(?:ed|es)|hack(?:ed|s))\s(?:an?|the|his|her|its|their|himself|herself|themselves|explosives?|fire|cars?|trucks?|vehicles?|into)\b)/gi,
  ),
  cue('headline', 5, /\bwith\s+(?=(?:a\s|an\s)?[a-z])/g),
  cue('opening', 5, /\b(?:struck|attacked|killed|hit|rammed|destroyed|bombed|armed|stormed|targeted) (?:[\w’'-]+ ){0,4}?with\s+(?=an?\s)/gu),
  cue(
    'opening',
    6,
    /\bin\s+(?=(?:an?|the|another|two|three)\s(?:[\w’'-]+\s){0,4}?(?:attacks?|bombings?|blasts?|raids?|ambush|shootings?|shootout|operation|assault|strikes?|airstrikes?|crash|collision|explosions?|ceremony|vote|referendum|landslide|auction|stampede|crackdown|sting|swap)\b)/gi,
  ),
  // What was decided is how it came about: "a decision to space out the chunks has upset fans"
  cue('opening', 6, /\b(?:decision|move)\s+to\s+(?=[a-z]{3,})/gi),
  cue('anywhere', 6, /\bby\s+(?!(?:clicking|signing|subscribing|entering|continuing|using|following)\b)(?=[a-z]{3,}ing\b)/gi),
];

/** "lands in Washington to meet Obama" has a purpose; "Alibaba to raise $12bn", "agrees to pay" and "ready to fight" have none. */
function isPurpose(passage: Passage, at: number): boolean {
  const before = passage.words.filter((word) => word.end <= at);
  const after = passage.words.find((word) => word.start > at + 2);
  const last = before.at(-1);
  if (
    !last ||
    !after ||
    verbal(after.lower) === null ||
    verbal(last.lower) !== null ||
    /(?:ed|ing|y|le|ty|ure|ous)$|^(?:what|how|where|when|who|which|whether)$/.test(last.lower)
  )
    return false;
  return before.slice(1, -1).some((word) => verbal(word.lower) !== null);
}

/** Marks and words behind which another thought begins. */
const STOP =
  /[,.](?!\d)|[;:!?"“”—]|\s[–-]\s|\s(?:who|which|that|and|but|while|when|as|after|before|said|says|according|because|into|was|were|is|are|has|had|have|will|would)\s/;

/** Cues that tell of time or company as often as of cause and means. */
const WEAK = /^(?:after|over|amid|following|with)\b/i;
/** Words before which a phrase may be cut. */
const SMALL = /^(?:of|in|on|at|to|for|with|from|by|near|over|or|as|about|under|against|between|during|this|last|such|than|so)$/i;
/** Small words that a phrase cut to its length would end with. */
const LOOSE_END = /(?:\s(?:of|in|on|at|to|for|with|from|by|near|over|the|an?|his|her|its|their|and|or|as|about))+\s*$/i;

/** A phrase of some words, and up to three more where the cut would part a noun from what stands before it. */
function cutTo(words: readonly string[], limit: number): string {
  let end = Math.min(words.length, limit);
  while (end < words.length && end < limit + 3 && !SMALL.test(words[end] ?? '') && !SMALL.test(words[end - 1] ?? '')) end++;
  return words.slice(0, end).join(' ').replace(LOOSE_END, '').trimEnd();
}

function answers(cues: readonly Cue[], copy: Copy, opening: readonly Placed[]): readonly Answer[] {
  if (copy.language !== 'en') return [];
  const above = copy.passages.filter((passage) => passage.kind === 'headline' || passage.kind === 'standfirst');
  const stretch = (passage: Passage, start: number, end: number) => ({ passage, start, end });
  const heads = above.map((passage) => stretch(passage, 0, passage.text.length));
  const body = opening.slice(0, 8).map(({ passage, sentence }) => stretch(passage, sentence.start, sentence.end));
  const out: Answer[] = [];
  for (const { expression, in: place, words } of cues) {
    const texts = place === 'headline' ? heads.slice(0, 1) : place === 'opening' ? [...heads, ...body.slice(0, 3)] : [...heads, ...body];
    for (const { passage, start, end } of texts) {
      for (const match of passage.voice.slice(start, end).matchAll(expression)) {
        const from = start + match.index + match[0].length;
        if (/^to\s/.test(match[0]) && !isPurpose(passage, start + match.index)) continue;
        const rest = passage.text.slice(from, end);
        const stop = rest.search(STOP);
        const phrase = cutTo((stop < 0 ? rest : rest.slice(0, stop)).split(' '), words);
        // "with outgoing President Barack Obama" is company, "with a truck bomb" means
        if (/^with\s/i.test(match[0]) && phrase.split(' ').some((word) => /^\p{Lu}\p{Ll}/u.test(word) || isGroup(word.toLowerCase()))) continue;
        if (phrase.split(' ').length > 1)
          out.push({ ...mention(passage, { start: from, end: from + phrase.length }), date: null, ...(WEAK.test(match[0]) && { inferred: true as const }) });
      }
    }
  }
  return out;
}

/** Why: the phrase behind an explicit cause; none where the story only tells one thing after the other. */
export const findWhy = (copy: Copy, opening: readonly Placed[]): readonly Answer[] => answers(WHY, copy, opening);
/** How: the phrase behind an explicit means; what tells why does not tell how as well. */
export function findHow(copy: Copy, opening: readonly Placed[], why: readonly Answer[]): readonly Answer[] {
  const told = new Set(why.slice(0, 1).map(({ text }) => text));
  return answers(HOW, copy, opening).filter(({ text }) => !told.has(text));
}
