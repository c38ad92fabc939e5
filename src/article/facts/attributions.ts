import { accordingTo } from './according';
import { type Copy, firstFrom, type Passage, type Sentence } from './copy';
import { speechVerbs } from './data/speech';
import { cliticOf, dropsSubject } from './pronoun-verbs';
import type { NameMention, Names } from './register';
import type { Range } from './sentences';
import { subjectBefore } from './subject-before';
import { subjectBehind } from './subject-behind';

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

/** Verbs with a listener behind them, never their subject: ‘…,’ Joan Ashdown told the coroner. */
const TELLS = /^(?:tells?|told)$/;
/** "Employees were told", "the ship is reported to", "police did not say how many": who stands before such a verb says nothing. */
const UNSAID = /(?:(?<!\w)(?:is|are|was|were|be|been|being)\s(?:also\s|\w+ly\s)?|n['’]t\s|\snot\s)$/;
/** What ends a quotation before a verb: in the languages that invert, even a verb of judging says it then («…», criticou a deputada). */
const CLOSED = /["“”»«]\s?,?\s(?:ha\s|a\s|hat\s)?$/;

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
      const lead = passage.voice.slice(Math.max(sentence.start, word.start - 20), word.start);
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
      if (copy.language === 'en' && isNoVerb(word.lower, lead)) continue;
      // "Diplomats say it will take years, noting …": a participle has the subject of the verb before it
      const former = out.at(-1);
      if (/ing$/.test(word.lower) && former?.sentence === sentence) {
        out.push({ ...former, verb: word, inverted: false, plain });
        continue;
      }
      const straight = copy.language !== 'en' && CLOSED.test(passage.voice.slice(Math.max(sentence.start, word.start - 12), word.start));
      const behind = (plain || straight) && !TELLS.test(word.lower);
      const subject = (behind ? subjectBehind(passage, sentence, i, found) : null) ?? subjectBefore(passage, sentence, i, found);
      // "Quill told reporters the mayor lied and added …": so has a verb behind `and` with none of its own
      if (!subject && plain && former?.sentence === sentence && /\s(?:and|but)\s(?:also\s)?$/.test(lead)) {
        out.push({ ...former, verb: word, inverted: false, plain });
        continue;
      }
      // Spanish, Portuguese and Italian leave a known subject out: «…», añadió.
      if (!subject && plain && dropsSubject(copy.language, lead)) {
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

/** Forms that are no verb of saying where they stand: passives, "kept Spain’s hopes alive", "pedophile and alleged trafficker". */
function isNoVerb(verb: string, lead: string): boolean {
  if (/['’]s\s$/.test(lead)) return /s$|^alleged$/.test(verb);
  return (!verb.endsWith('ing') && UNSAID.test(lead.toLowerCase())) || (verb === 'alleged' && /\s(?:and|or|an?|the)\s$/.test(lead));
}
