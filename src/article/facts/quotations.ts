import type { Quotation, Speaker } from '../model';
import type { Attribution } from './attributions';
import { type Copy, mention, type Passage, type Sentence, wordsOf } from './copy';
import { isLoose, isStop } from './data/small-words';
import { CALLING, NAMING } from './data/speech';
import { finite } from './data/verbs';
import type { Quoted } from './marks';
import { datelineOf } from './opening';
import type { Resolver } from './speakers';
import { FRONTED } from './subject-before';

interface Found {
  readonly passage: Passage;
  readonly quote: Quoted;
  readonly attribution: Attribution | null;
  /** Carries on what the quotation before it began. */
  readonly continues: boolean;
}

/** Speech in quotation marks with who says it, in order; then indirect speech. */
export function findQuotations(copy: Copy, attributions: readonly Attribution[], resolver: Resolver): readonly Quotation[] {
  const found: Found[] = [];
  let speaking = null as Attribution | null;
  for (const passage of copy.passages) {
    if (passage.kind === 'headline' || passage.kind === 'subhead' || passage.kind === 'standfirst') continue;
    const own = attributions.filter((item) => item.passage === passage);
    let previous = null as Found | null;
    for (const quote of passage.quoted) {
      const sentence = passage.sentences.find((item) => item.start <= quote.open && item.end >= Math.min(quote.close, item.end) && item.end > quote.open);
      if (!sentence) continue;
      const inside = own.filter((item) => item.sentence === sentence);
      const attribution = attributionOf(passage, quote, inside);
      const alone = isAlone(passage, quote, sentence);
      const carrier: Attribution | null = previous?.attribution ?? (opensParagraph(passage, quote) ? speaking : null);
      const item: Found | null = attribution
        ? isSpeech(passage, quote, sentence, attribution, copy.language)
          ? { passage, quote, attribution, continues: previous?.attribution === attribution || sameSentenceGoesOn(previous, passage, quote) }
          : null
        : (alone && (sizeOf(passage, quote) > 2 || previous !== null)) ||
            (sizeOf(passage, quote) > 5 && /:\s*$/.test(passage.voice.slice(sentence.start, quote.open)))
          ? {
              passage,
              quote,
              attribution: alone ? carrier : null,
              continues: alone && carrier !== null && (previous !== null || found.at(-1)?.attribution === carrier),
            }
          : null;
      if (item) {
        found.push(item);
        previous = item;
      }
    }
    const last = own.at(-1);
    if (last || previous) speaking = previous?.attribution ?? last ?? null;
    else if (passage.kind === 'prose') speaking = null;
  }
  return [...grouped(found, resolver), ...indirect(attributions, found, resolver, copy.language)].sort((a, b) => orderOf(copy, a) - orderOf(copy, b));
}

const sizeOf = (passage: Passage, quote: Quoted): number => wordsOf(passage.text.slice(quote.start, quote.end)).length;
const opensParagraph = (passage: Passage, quote: Quoted): boolean => /^\s*$/.test(passage.text.slice(0, quote.open));
const sameSentenceGoesOn = (previous: Found | null, passage: Passage, quote: Quoted): boolean =>
  previous !== null && previous.passage === passage && quote.open - previous.quote.close < 80;
/** The sentence is nothing but the quotation. */
const isAlone = (passage: Passage, quote: Quoted, sentence: Sentence): boolean =>
  !/[\p{L}\p{N}]/u.test(passage.text.slice(sentence.start, quote.open)) && !/[\p{L}\p{N}]/u.test(passage.text.slice(quote.close, sentence.end));

/** The attribution beside a quotation: straight behind it, else before it, else somewhere behind it in the sentence. */
function attributionOf(passage: Passage, quote: Quoted, inside: readonly Attribution[]): Attribution | null {
  const behind = inside.filter((item) => Math.min(item.verb.start, item.subject.start) >= quote.close);
  const before = inside.filter((item) => Math.max(item.verb.end, item.subject.end) <= quote.open);
  const [next] = behind;
  const last = before.at(-1);
  const opensSentence = !/[\p{L}\p{N}]/u.test(passage.text.slice(inside[0]?.sentence.start ?? 0, quote.open));
  if (next?.plain) {
    const between = passage.voice.slice(quote.close, Math.min(next.verb.start, next.subject.start));
    const straight = !/[\p{L}\p{N}\u00a0]/u.test(between);
    const closed = /[,!?…—–-]$/.test(passage.text.slice(quote.start, quote.end)) || /^\s*[,–—-]/.test(passage.text.slice(quote.close));
    // “…”, the Swedish Prosecution Authority said; “…,” Sweden’s deputy director, Eva-Marie Persson, said
    if (opensSentence || (closed && straight && !last) || (closed && straight && sizeOf(passage, quote) > 4)) return next;
    if (!last) return closed || sizeOf(passage, quote) > 3 ? next : null;
  }
  return last ?? (opensSentence ? (next ?? null) : null);
}

const TITLE_CASE_EXEMPT = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|upon|by|from|de|la|le|del|der|die|das|und|et|y|e)$/;
/** Every word of weight has a capital: `Once Upon a Time in Hollywood`, `Day of Remembrance and Sorrow`, `1917`. */
function isTitled(passage: Passage, quote: Quoted): boolean {
  const words = wordsOf(passage.text.slice(quote.start, quote.end));
  const heavy = words.filter((word, i) => i === 0 || !TITLE_CASE_EXEMPT.test(word.lower));
  return words.length <= 8 && heavy.every((word) => word.capital || /^\d/.test(word.text));
}

/** Whether the words in marks are speech of the attribution's subject: not a title, a nickname or a word held at arm's length. */
function isSpeech(passage: Passage, quote: Quoted, sentence: Sentence, attribution: Attribution, language: string): boolean {
  const size = sizeOf(passage, quote);
  if (size === 0) return false;
  const before = passage.voice.slice(sentence.start, quote.open);
  const behind = passage.voice.slice(quote.close, sentence.end);
  const introduced =
    /(?:[:,]|\b(?:said|says|that|added|asked|wrote))\s*$/.test(before) &&
    attribution.verb.end <= quote.open &&
    before.length - (attribution.verb.end - sentence.start) < 90;
  const followed =
    attribution.verb.start >= quote.close &&
    !/[\p{L}\u00a0]/u.test(passage.voice.slice(quote.close, Math.min(attribution.verb.start, attribution.subject.start)));
  const text = passage.text.slice(quote.start, quote.end);
  if (/\bas if to say\s*$/i.test(before)) return false;
  // A title stands in the sentence like a name; speech of capitals only ("Never!", „Gute Besserung“) stands beside its verb.
  if (isTitled(passage, quote)) {
    const beside = followed && /[,!?]$/.test(text);
    if (!(language === 'de' ? followed || introduced : (introduced && /:\s*$/.test(before)) || (beside && size < 3))) return false;
  }
  if (size >= 6) return true;
  const words = wordsOf(before);
  const last = words.at(-1)?.lower ?? '';
  const tail = words.slice(-4).map((word) => word.lower);
  if (tail.some((word, i) => NAMING.has(word) && i >= tail.length - 3)) return false;
  // which Putin calls a "special operation": the label follows at once; called the move "obscene": an object comes first
  const calling = tail.findIndex((word) => CALLING.has(word));
  if (calling >= 0 && size < 4) {
    const between = tail.slice(calling + 1).filter((word) => !/^(?:a|an|the|it|as)$/.test(word));
    if (between.length === 0) return false;
  }
  const [next] = wordsOf(behind);
  const noun = next !== undefined && next.text.length > 2 && !next.capital && /^\s+\p{Ll}/u.test(behind) && !isStop(next.lower, 'en') && !isLoose(next.lower);
  // its “air angels” effort: a possessive and a noun around it make it the name of a thing
  if (noun && size < 4 && /^(?:the|its|their|his|her|'s|’s|this|these|those|so-called)$/.test(last)) return false;
  if (attribution.verb.start >= quote.close && !followed && size < 4) return false;
  return true;
}

function orderOf(copy: Copy, quotation: Quotation): number {
  const [first] = quotation.parts;
  const at = copy.passages.findIndex((passage) => passage.target === first?.span.target);
  return at * 1e6 + (first?.span.start ?? 0);
}

/** Pieces of one utterance become the parts of one quotation. */
function grouped(found: readonly Found[], resolver: Resolver): readonly Quotation[] {
  const out: { parts: ReturnType<typeof mention>[]; speaker: Speaker | null; attribution: Attribution | null }[] = [];
  for (const item of found) {
    const part = mention(item.passage, item.quote);
    const last = out.at(-1);
    if (
      item.continues &&
      last &&
      last.attribution?.subject.start === item.attribution?.subject.start &&
      last.attribution?.passage === item.attribution?.passage
    )
      last.parts.push(part);
    else out.push({ parts: [part], speaker: item.attribution && resolver.speaker(item.attribution), attribution: item.attribution });
  }
  return out.map(({ parts, speaker }) => ({ kind: 'direct', parts, speaker }));
}

/** Verbs with a listener for an object: "told Reuters that". */
const TELLING = /^(?:tell|tells|told|telling)$/i;
/** The listener straight behind such a verb; a common noun only where no clause begins with it. */
const ADDRESSEE =
  /^\s(?:(?:him|her|them|us|me|it|reporters|journalists|police|investigators|officers|detectives|lawmakers|investors|parliament)\b|(?:the\s)?\p{Lu}[\p{L}\d.’'&-]*(?:\s\p{Lu}[\p{L}\d.’'&-]*){0,4}(?=,|\s(?:that|in|on|by|at|to|the|an?|he|she|it|they|his|her|its|their|this|there|no|last|during)\b))/u;
/** How it was said, between the verb and the claim: "said in a statement that …". */
const MANNER = /^\s*(?:in|on|at|to|during|via|by|from|over|after|this|last|late|early|earlier)\s[^,.;:"“”]{1,80}?\sthat\s+/;
/** A stretch that a verb was not the verb of: "the patients were treated", "of the region’s critics". */
const NO_SPEAKER = /^(?:of|on|in|for|to|at|with|by|from)\b|\s(?:was|were|is|are|has|had|have)\s/;
/** What says no claim: "testified before the committee", "wrote about the war". */
const NO_CLAIM = /^\s*(?:before|about|against)\s/;
/** "The report gave no names, but officials said …": what stands before is a clause of its own. */
const JOINED =
  /(?<!\p{L})(?:and|but|though|although|while|whereas|yet|und|aber|doch|obwohl|während|pero|aunque|mientras|mais|tandis que|ma|mentre|mas|enquanto)\s+$/iu;
/** "officials said seven missiles had struck the port": the clause is the reporter's, the claim is the source's. */
function indirect(attributions: readonly Attribution[], found: readonly Found[], resolver: Resolver, language: string): readonly Quotation[] {
  const used = new Set(found.map((item) => item.attribution));
  return attributions.flatMap((item): Quotation[] => {
    if (!item.plain || used.has(item) || item.passage.kind === 'headline' || item.passage.kind === 'standfirst') return [];
    const { passage, sentence } = item;
    // "(Reuters) — The firm is bankrupt, officials said": the dateline is no part of what they said
    const before = { start: sentence.start === 0 ? datelineOf(passage).end : sentence.start, end: Math.min(item.verb.start, item.subject.start) };
    const behind = { start: Math.max(item.verb.end, item.subject.end), end: sentence.end };
    const told = TELLING.test(passage.text.slice(item.verb.start, item.verb.end)) ? ADDRESSEE.exec(passage.text.slice(behind.start, behind.end)) : null;
    behind.start += told?.[0].length ?? 0;
    // "The missiles fly low, experts have told Reuters, making …": a comma on both sides puts the claim in front
    const enclosed = !item.inverted && /^\s*,/.test(passage.text.slice(behind.start, behind.end));
    if (enclosed && (!/,\s*$/.test(passage.text.slice(before.start, before.end)) || FRONTED.test(passage.text.slice(before.start)))) return [];
    const short = behind.end - behind.start < 25 && !JOINED.test(passage.text.slice(before.start, before.end));
    const claim = item.inverted || enclosed || short ? before : behind;
    // "Quill said that her firm had warned the council": what stands before the inner verb is Quill's
    if (claim === before && attributions.some((other) => other !== item && other.sentence === sentence && other.verb.end < item.verb.start)) return [];
    const text = passage.text.slice(claim.start, claim.end);
    if (claim === behind && NO_CLAIM.test(text)) return [];
    const lead = (claim === behind ? MANNER.exec(text)?.[0].length : 0) || (/^(?:\s*(?:that|(?:on )?\w+day|,|:))*\s*/.exec(text)?.[0].length ?? 0);
    const tail = /[\s,.;:–—-]*$/.exec(text)?.[0].length ?? 0;
    const [start, end] = [claim.start + lead, claim.end - tail];
    const speaker = resolver.speaker(item);
    const words = wordsOf(passage.text.slice(start, end));
    if (!speaker || words.length < 4 || (speaker.name === speaker.mention.text && NO_SPEAKER.test(speaker.name))) return [];
    // "wrote hundreds of songs", "added two seats": what is said has a verb of its own
    if (language === 'en' && claim === behind && !words.some((word) => finite(word.lower))) return [];
    return [{ kind: 'indirect', parts: [mention(passage, { start, end })], speaker }];
  });
}
