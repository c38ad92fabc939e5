import { re } from '../expression';
import type { Speaker } from '../model';
import type { Attribution } from './attributions';
import { channelOf } from './channel';
import { type Copy, firstFrom, mention, type Passage, type Sentence } from './copy';
import { ORGANISATION_NOUNS } from './data/lists';
import { isRole } from './data/roles';
import type { Gender } from './reading';
import type { Entity, NameMention, Names } from './register';
import type { Range } from './sentences';
import { PRONOUNS } from './subject-words';

/** Who the pronouns of a story stand for at one point of it. */
interface Focus {
  man: Entity | null;
  woman: Entity | null;
  thing: Entity | null;
}

const HE = new Set(['he', 'er', 'il', 'él', 'ele', 'egli', 'lui']);
const SHE = new Set(['she', 'sie', 'elle', 'ella', 'ela', 'lei']);
const IT = new Set(['it', 'es']);

/** Resolves mentions to names as a reader does, from the top of the story down. */
export interface Resolver {
  readonly speaker: (attribution: Attribution) => Speaker | null;
}

/** Goes on with what was said: whoever spoke last, and not someone named meanwhile. */
const GOES_ON = re`^(?:add(?:s|ed)|continue[ds]|ergänzte|fügte|(?:ajout|poursui|añad|agreg|acrescent|aggiun)\p{L}+)$`;

/** What stands before a name that is no subject of its sentence. */
const OBLIQUE = re`(?:^|\s)(?:of|for|in|on|at|to|from|by|with|about|against|over|between|into|than|via|as|including|like|after|before|under|toward|towards|near|and)\s+(?:(?:the|a|an|his|her|its|their|former|late|then)\s+)?(?:[\p{L}.’'-]+\s+){0,4}$`;

/** Reads the story once and notes who is in focus at the start of every sentence and at every attribution. */
export function resolverFor(copy: Copy, names: Names, attributions: readonly Attribution[]): Resolver {
  const resolved = new Map<Attribution, Entity | null>();
  const focus: Focus = { man: null, woman: null, thing: null };
  const bySentence = new Map<Sentence, Attribution[]>();
  for (const item of attributions) bySentence.set(item.sentence, [...(bySentence.get(item.sentence) ?? []), item]);
  let spoke: Entity | null = null;
  const settle = (entity: Entity, spoke = false) => {
    if (entity.kind !== 'person') {
      if (spoke || entity.kind === 'organisation' || focus.thing === null) focus.thing = entity;
      return;
    }
    if (entity.gender !== 'woman') focus.man = entity;
    if (entity.gender !== 'man') focus.woman = entity;
  };
  const pronoun = (word: string): Entity | null => (HE.has(word) ? focus.man : SHE.has(word) ? focus.woman : IT.has(word) ? focus.thing : null);
  // A pronoun told us the gender of a person whose name does not.
  for (const passage of copy.passages) {
    if (passage.kind === 'headline' || passage.kind === 'standfirst' || passage.kind === 'subhead') continue;
    const mentions = names.in(passage);
    for (const sentence of passage.sentences) {
      const own = mentions
        .slice(firstFrom(mentions, sentence.start), firstFrom(mentions, sentence.end))
        .filter((item) => passage.voice[item.start] !== '\u00a0');
      const inSentence = bySentence.get(sentence) ?? [];
      const opening = passage.words[sentence.from];
      const opener = opening && passage.voice[opening.start] !== '\u00a0' ? pronoun(opening.lower) : null;
      if (opener) settle(opener);
      let subjects = 0;
      const events: { at: number; run: () => void }[] = [];
      // A pronoun before any name of its sentence means someone of the sentences before, so the order within it counts.
      for (const item of own) {
        events.push({
          at: item.start,
          run: () => {
            const oblique = owned(passage, item) || OBLIQUE.test(passage.voice.slice(sentence.start, item.start));
            if (oblique && subjects > 0) return;
            if (oblique && opener) return;
            if (oblique && item.entity.kind === 'person' && (focus.man || focus.woman)) return;
            if (!oblique && item.entity.kind === 'person' && subjects > 0 && focusHas(focus, item.entity.gender)) return;
            if (!oblique && item.entity.kind === 'person') subjects++;
            settle(item.entity);
          },
        });
      }
      for (const item of inSentence) {
        events.push({
          at: item.subject.start,
          run: () => {
            const word = passage.text.slice(item.subject.start, item.subject.end).toLowerCase();
            const dropped = item.subject.start === item.verb.start ? (spoke ?? focus.man ?? focus.woman) : null;
            const verb = passage.text.slice(item.verb.start, item.verb.end).toLowerCase();
            const same = spoke && GOES_ON.test(verb) && (HE.has(word) ? spoke.gender !== 'woman' : SHE.has(word) && spoke.gender !== 'man') ? spoke : null;
            const entity = item.name?.entity ?? dropped ?? same ?? pronoun(word) ?? described(word, names, passage, item.subject, focus);
            resolved.set(item, entity);
          },
        });
      }
      events.sort((a, b) => a.at - b.at);
      for (const event of events) event.run();
      // Who spoke last is who goes on speaking.
      for (const item of inSentence) {
        const entity = resolved.get(item);
        if (entity && item.plain) {
          settle(entity, true);
          spoke = entity;
        }
      }
    }
  }
  return {
    speaker: (item) => {
      const entity = item.name?.entity ?? resolved.get(item) ?? null;
      const words = mention(item.passage, item.subject);
      const lower = words.text.toLowerCase();
      if (!entity && (item.subject.start === item.verb.start || PRONOUNS.has(lower))) return null;
      const name = entity ? entity.name : words.text;
      const concluded = entity !== null && item.name === null;
      return { mention: words, name, role: entity?.role ?? null, channel: channelOf(item), ...(concluded && { inferred: true as const }) };
    },
  };
}

const focusHas = (focus: Focus, gender: Gender): boolean => (gender === 'woman' ? focus.woman !== null : focus.man !== null);
const owned = (passage: Passage, item: NameMention): boolean => /^['’]s?[\s,]/.test(passage.text.slice(item.end, item.end + 3));

/** "the firm", "the future President", "the minister": the last one named who is that. */
function described(phrase: string, names: Names, passage: Passage, at: Range, focus: Focus): Entity | null {
  const words = phrase.split(/\s+/);
  const head = words.at(-1) ?? '';
  if (!/^(?:the|der|die|das|le|la|el|o|a|il)$/.test(words[0] ?? '') || words.length > 4) return null;
  if (ORGANISATION_NOUNS.has(head)) return organisationCalled(head, names, passage, at) ?? (words.length === 2 ? focus.thing : null);
  if (words[0] === 'the' && !isRole(head)) return null;
  const before = names.people.filter(
    (person) => person.role?.toLowerCase().includes(head) && person.mentions.some((item) => item.passage !== passage || item.start < at.start),
  );
  const inFocus = [focus.man, focus.woman].find((person) => person && before.includes(person));
  return inFocus ?? (before.length === 1 ? (before[0] ?? null) : null);
}

/** The last organisation before `at` that the story calls by this noun: "SI Analytics, a South Korean satellite imagery firm". */
function organisationCalled(noun: string, names: Names, passage: Passage, at: Range): Entity | null {
  let best: { readonly entity: Entity; readonly item: NameMention } | null = null;
  for (const entity of names.organisations) {
    for (const item of entity.mentions) {
      if (item.passage === passage && item.start >= at.start) continue;
      const behind = /^(?: \([^()]{1,30}\))?, (?:an?|the|its|one of) ([^,.;:]{2,90})/.exec(item.passage.text.slice(item.end, item.end + 110))?.[1] ?? '';
      // "the satellite firm Planet Labs", "The group, Weavers United,"
      const before = item.passage.text.slice(Math.max(0, item.start - noun.length - 2), item.start).toLowerCase();
      if (!new RegExp(`\\b${noun}\\b`, 'i').test(behind) && before.slice(1) !== `${noun} ` && before !== `${noun}, `) continue;
      if (!best || best.item.passage !== item.passage || best.item.start < item.start) best = { entity, item };
    }
  }
  return best?.entity ?? null;
}
