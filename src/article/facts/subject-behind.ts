import { re } from '../expression';
import { firstFrom, gap, lowerAt, type Passage, type Sentence } from './copy';
import { PREPOSITIONS } from './data/lists';
import { isGroup } from './data/roles';
import { isFronting } from './data/small-words';
import { verbal } from './data/verbs';
import type { NameMention } from './register';
import { isTitle } from './runs';
import { PRONOUNS, type Subject } from './subject-words';

/** A phrase that goes on with one of these ends the speaker: "said Hill in a statement". */
function endsSubject(rest: string): boolean {
  const next = re`^\s(\p{L}+)`.exec(rest)?.[1] ?? '';
  return (
    /^(?:[,.;:!?"“”„«»—–]|\s[–-]\s)/.test(rest) ||
    isFronting(next) ||
    (PREPOSITIONS.has(next) && !PARTICLE.test(next)) ||
    /^(?:who|this|last|late|earlier|later|lors|durante|.+day)$/.test(next)
  );
}
/** What such a listener stands behind, or begins with: `all’ANSA`. */
const LISTENS = /^(?:à|ao?s?|às|al|ai|alla|all['’].*|gegenüber)$/;
/** A listener between verb and subject: "a déclaré à l’AFP la préfète", "dijo a la prensa el alcalde". */
const LISTENER = re`^\s(?:à|a|ao|aos|às|al|ai|alla|all['’]|gegenüber)\s?(?:l['’]|la |los |las |les |nos |der |dem )?[\p{L}’'.-]+(?=\s(?:\p{Lu}|(?:le|la|el|o|a|il|lo|un|une|una|uno|um|uma|der|die|das|ein|eine)\s|l['’]))`;

/** What a German verb leaves at the end of its clause: teilte die Polizei mit. */
const PARTICLE = /^(?:mit|an|hinzu|fest|ein|vor)$/;
/** Opens a description before a name: "erklärte die Präsidentin des Verbands, Sabine Roth". */
const DETERMINED = /^(?:der|die|das|ein|eine|le|la|l['’]|un|une|el|una|o|a|os|as|um|uma|il|lo|i|gli|uno)$/;

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

/** "…," said planetary geologist Rosaly Lopes of NASA's …; "…", sagte der Sprecher. */
export function subjectBehind(passage: Passage, sentence: Sentence, verb: number, found: readonly NameMention[]): (Subject & { inverted: boolean }) | null {
  const { words, voice, text } = passage;
  const at = words[verb];
  if (!at) return null;
  // Only straight behind a quotation or a comma, or as the first word, can the verb come before its subject.
  const lead = voice.slice(Math.max(sentence.start, at.start - 20), at.start);
  const behind = /(?:["“”»«’'‘]\s*,?|,|[–—-])\s*(?:(?:so|a|ha|hat|has|had|also)\s)?$/.test(lead);
  if (!behind) return null;
  // "Ada Quill, chief of the firm, said many ports still treat …": who opens the sentence says it
  if (/[a-z],\s$/.test(lead) && found[0]?.start === sentence.start && found[0].entity.kind === 'person' && text[found[0].end] === ',') return null;
  const listener = LISTENS.test(lowerAt(passage, verb + 1)) ? (LISTENER.exec(voice.slice(at.end, sentence.end))?.[0].length ?? 0) : 0;
  const next = listener > 0 ? firstFrom(words, at.end + listener) : verb + 1;
  const first = words[next];
  if (!first || first.start >= sentence.end || !/^\s+$/.test(gap(passage, next - 1))) return null;
  if (/^(?:that|dass|que|che|to|it's|there|if|how|why|what|whether)$/.test(first.lower)) return null;
  if (PREPOSITIONS.has(first.lower) || /^(?:last|late|earlier|later|so|as|when|he's|this)$|day$/.test(first.lower)) return null;
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
    if (person && !PREPOSITIONS.has(words[person.from - 1]?.lower ?? '')) {
      name = person;
      end = person.end;
    } else {
      const clause = words.slice(next, firstFrom(words, limit));
      let stop = clause.findIndex((word, i) => i > 0 && (verbal(word.lower) === 'auxiliary' || endsSubject(text.slice(clause[i - 1]?.end ?? 0, word.end + 1))));
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
  const last = lowerAt(passage, firstFrom(words, end) - 1);
  if (end > first.end && PARTICLE.test(last)) end -= last.length + 1;
  const rest = voice.slice(end, sentence.end);
  // "Lair, the researcher, said the plant was …": what follows goes on with a verb, so the subject came before.
  if (!pronoun && !/["“”»«]\s*,?\s*$/.test(lead) && !endsSubject(rest) && rest !== '') return null;
  if (pronoun && !endsSubject(rest) && rest !== '' && !/["“”»«]\s*,?\s*$/.test(lead)) return null;
  return { subject: { start: first.start, end }, name, inverted: true };
}
