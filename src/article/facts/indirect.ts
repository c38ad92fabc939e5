import { re } from '../expression';
import type { Quotation } from '../model';
import type { Attribution } from './attributions';
import { mention, wordsOf } from './copy';
import { ENGLISH_PREPOSITIONS } from './data/small-words';
import { finite, verbal } from './data/verbs';
import { datelineOf } from './opening';
import type { Resolver } from './speakers';
import { BREAKS, isFronted } from './subject-before';

/** Verbs with a listener for an object: "told Reuters that". */
const TELLING = /^(?:tell|tells|told|telling)$/i;
/** The listener straight behind such a verb; a common noun only where no clause begins with it. */
const ADDRESSEE = re`^\s(?:(?:him|her|them|us|me|it|(?:the\s)?\p{Ll}+(?=\s(?:that|it|s?he|they|there|how|why|the|their|his|her)\s)|reporters|police)\b|(?:the\s)?\p{Lu}[\p{L}\d.’'&-]*(?:\s\p{Lu}[\p{L}\d.’'&-]*){0,4}(?=,|\s\p{Ll}))`;
/** How it was said, between the verb and the claim: "said in a statement that …". */
const MANNER = /^\s*(?:in|on|at|to|during|via|by|from|over|after|this|last|late|early|earlier)\s[^,.;:"“”]{1,80}?\sthat\s+/;
/** A stretch that a verb was not the verb of: "the patients were treated", "of the region’s critics". */
const NO_SPEAKER = /^(?:of|on|in|for|to|at|with|by|from)\b|\s(?:was|were|is|are|has|had|have)\s/;
/** What stands before a claim and is none of it: "that", the day or week in which it was said. */
const LEAD =
  /^(?:\s*(?:that|dass\b|que\b|che\b|auf Anfrage|(?:on )?\w+day|(?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}(?= that\b)|(?:for|in|at) [^,.;:"“”]{3,30}(?=, (?:the|an?)\b)|(?:earlier )?(?:last|this) (?:week|month|year)(?= (?:that|to)\b)|,|:))*\s*/;
/** In the other languages a claim has its conjunction, or a comma before it: "erklärt auf Anfrage, man prüfe", "admitió que". */
const ABROAD = /^[^.;:“"„«]{0,16}?(?:,|\s(?:que|qu['’]|che))/;
/** What says no claim: "testified before the committee", "wrote about the war". */
const NO_CLAIM = /^\s*(?:before|about|against)\s/;
/** "officials said seven missiles had struck the port": the clause is the reporter's, the claim is the source's. `used` introduce quotations. */
export function indirect(
  attributions: readonly Attribution[],
  used: ReadonlySet<Attribution | null>,
  resolver: Resolver,
  language: string,
): readonly Quotation[] {
  const claims = attributions.flatMap((item): Quotation[] => {
    if (!item.plain || used.has(item) || item.passage.kind === 'headline' || item.passage.kind === 'standfirst') return [];
    const { passage, sentence } = item;
    // "(Reuters) — The firm is bankrupt, officials said": the dateline is no part of what they said
    const before = { start: sentence.start === 0 ? datelineOf(passage).end : sentence.start, end: Math.min(item.verb.start, item.subject.start) };
    // "The stage began at 6, Mr. Marcus said": an office before the name is no part of it
    before.end -= (item.name && /,\s[^,]{1,60}$/.exec(passage.text.slice(before.start, before.end))?.[0].length) || 0;
    const behind = { start: Math.max(item.verb.end, item.subject.end), end: sentence.end };
    const told = TELLING.test(passage.text.slice(item.verb.start, item.verb.end)) ? ADDRESSEE.exec(passage.text.slice(behind.start, behind.end)) : null;
    behind.start += told?.[0].length ?? 0;
    // "The missiles fly low, experts have told Reuters, making …": a comma on both sides puts the claim in front
    const enclosed = !item.inverted && language !== 'de' && /^\s*,/.test(passage.text.slice(behind.start, behind.end));
    if (enclosed && (!/,\s*$/.test(passage.text.slice(before.start, before.end)) || isFronted(passage.text.slice(before.start)))) return [];
    // "The report gave no names, but officials said …": what stands before is a clause of its own
    const joined = BREAKS.has(wordsOf(passage.text.slice(before.start, before.end)).at(-1)?.lower ?? '');
    const short = behind.end - behind.start < 25 && !joined;
    const claim = item.inverted || enclosed || short ? before : behind;
    // "Quill said that her firm had warned the council": what stands before the inner verb is Quill's
    if (claim === before && attributions.some((other) => other !== item && other.sentence === sentence && other.verb.end < item.verb.start)) return [];
    const text = passage.text.slice(claim.start, claim.end);
    if (claim === behind && NO_CLAIM.test(text)) return [];
    const lead = (claim === behind ? MANNER.exec(text)?.[0].length : 0) || (LEAD.exec(text)?.[0].length ?? 0);
    const tail = /[\s,.;:–—-]*$/.exec(text)?.[0].length ?? 0;
    const [start, end] = [claim.start + lead, claim.end - tail];
    const speaker = resolver.speaker(item);
    const words = wordsOf(passage.text.slice(start, end));
    if (!speaker || words.length < 4 || (speaker.name === speaker.mention.text && NO_SPEAKER.test(speaker.name))) return [];
    // "wrote hundreds of songs", "added two seats": what is said has a verb of its own
    const says =
      language !== 'en'
        ? claim === before || ABROAD.test(text)
        : claim === before
          ? words.some((word) => finite(word.lower))
          : isClause(passage.text.slice(item.verb.start, item.verb.end), text, passage.text.slice(start, end));
    if (!says) return [];
    return [{ kind: 'indirect', parts: [mention(passage, { start, end })], speaker }];
  });
  return claims.filter((claim) => !claims.some((other) => holds(other, claim)));
}

/** Verbs that only a clause follows; the others have a thing for an object as often: "confirmed traces of vapour", "asked for mercy". */
const CLAIMS = /^(?:sa(?:id|y)|argu|belie|insist|hope|conten|stress)/i;
/** What an order is put in: "warned residents to stay away". */
const ORDERS = /^(?:tell|told|urg|warn)/i;
/** Where a clause that hangs on a noun, or another one, begins. */
const HANGS = /,|\s(?:who|which|that|where|when|as|after|before|while|than|because|whether|if)\s/;
/** Whether what stands behind a verb of saying says something: has a verb of its own, before any that hangs on it. */
function isClause(verb: string, printed: string, claim: string): boolean {
  const words = wordsOf(claim);
  if (CLAIMS.test(verb) || /^\s*(?:that|how|why|what|if|whether|where)\s/.test(printed) || /\sthat\s$/.test(printed.slice(0, printed.indexOf(claim))))
    return words.some((word) => finite(word.lower));
  const [first, ...others] = wordsOf(claim.split(HANGS, 1)[0] ?? '');
  if (!first || first.lower === 'not') return false;
  // "agreed to leave", but "agreed to a rescue", "asked for mercy"
  if (ENGLISH_PREPOSITIONS.has(first.lower)) return first.lower === 'to' && verbal(others[0]?.lower ?? '') !== null;
  return others.some(
    ({ lower }, i) =>
      verbal(lower) === 'auxiliary' ||
      (!/[^s]s$/.test(lower) && finite(lower)) ||
      (lower === 'to' && ORDERS.test(verb) && verbal(others[i + 1]?.lower ?? '') !== null),
  );
}

/** "it will take a decade, noting its poor roads": what a speaker notes within a claim is part of it. */
function holds({ speaker, parts: [outer] }: Quotation, { speaker: own, parts: [inner] }: Quotation): boolean {
  if (!outer || !inner || speaker?.name !== own?.name || outer.span.target !== inner.span.target) return false;
  return outer.span.start < inner.span.start && outer.span.end >= inner.span.end;
}
