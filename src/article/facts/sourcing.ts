import type { Mention, Sourcing } from '../model';
import { lowered } from './affix';
import type { Attribution } from './attributions';
import { type Copy, matcherOf, mention, sentenceAt } from './copy';
import type { Resolver } from './speakers';

/** "could not be independently verified", "has not been confirmed"; near miss: "verified accounts". */
const UNVERIFIED =
  /\b(?:(?:could|can|was|were|did)(?: not|n['’]t) (?:(?:be|immediately|independently) )*(?:verif(?:y|ied)|confirm(?:ed)?|authenticated?|corroborated?)|(?:unable|not able|impossible) to (?:\w+ly )*(?:verify|confirm)|(?:has|have|had) not been (?:\w+ly )*(?:verified|confirmed|reported)|unverified (?:report|claim|video|footage|image)s?|no independent (?:confirmation|verification))\b/g;
/** "denied that …", "rejects the allegation"; near miss: "was denied bail", "denied entry". */
const DENIAL =
  /\b(?:(?:denied|denies|deny|denying) (?!(?:bail|entry|access|visas?|parole|permission)\b)|(?:reject|dismiss)(?:e?s|ed)? (?:(?:the|those|such|these|any|all) )?(?:allegation|accusation|claim|charge|report|suggestion)s?)/g;
const PASSIVE = /\b(?:was|were|been|be|being) (?:\w+ly )?$/;
/** "declined to comment", "did not respond to a request for comment", "there was no immediate comment". */
const NO_COMMENT =
  /\b(?:(?:decline|refuse)[ds] (?:to|further) (?:comment|discuss|speak|elaborate|be interviewed)|declined (?:an? )?(?:interview )?requests? for|(?:did|has|have|had)(?: not|n['’]t) (?:immediately |yet )*(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|(?:return|answer)(?:ed)? (?:\w+ ){0,3}(?:calls?|messages?|e-?mails?|requests?|questions?))|no immediate (?:[a-z]+ )?(?:comment|response|reaction|reply)|could not (?:immediately )?be reached|not immediately available|not available for comment)\b/g;

/** Who stands behind the story, and what the story itself says it could not find out. Cues are English; other languages give counts only. */
export function findSourcing(copy: Copy, attributions: readonly Attribution[], resolver: Resolver): Sourcing {
  const named = new Set<string>();
  const unnamed = new Set<string>();
  for (const item of attributions) {
    if (!item.plain || item.passage.kind === 'headline' || item.passage.kind === 'standfirst') continue;
    const speaker = resolver.speaker(item);
    if (!speaker) continue;
    const known = item.name !== null || speaker.name !== speaker.mention.text;
    (known ? named : unnamed).add(speaker.name.toLowerCase());
  }
  const passages = copy.language === 'en' ? copy.passages.filter(({ kind }) => kind !== 'headline' && kind !== 'subhead') : [];
  const voices = passages.map(({ voice }) => lowered(voice));
  const matches = matcherOf(voices);
  const sentences = (pattern: RegExp, fits: (before: string) => boolean = () => true): readonly Mention[] => {
    const found = matches(pattern).flatMap(({ at, start }) => {
      const passage = passages[at];
      const sentence = passage && sentenceAt(passage, start);
      return sentence && fits(voices[at]?.slice(sentence.start, start) ?? '') ? [{ passage, sentence }] : [];
    });
    return found.filter(({ sentence }, i) => sentence !== found[i - 1]?.sentence).map(({ passage, sentence }) => mention(passage, sentence));
  };
  return {
    named: named.size,
    unnamed: unnamed.size,
    unverified: sentences(UNVERIFIED),
    denials: sentences(DENIAL, (before) => !PASSIVE.test(before)),
    noComments: sentences(NO_COMMENT),
  };
}
