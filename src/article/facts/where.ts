import { re } from '../expression';
import type { Answer } from '../model';
import { type Copy, gap, lowerAt, mention, type Passage } from './copy';
import { POSSESSIONS, SETTLEMENTS } from './data/lists';
import { isGroup } from './data/roles';
import { verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import { datelineOf } from './opening';
import type { NameMention, Names } from './register';
import type { Range } from './sentences';

/** Before a place that something is said to be in, rather than one that acts or only qualifies: "in northern Afghanistan". */
const IN = wordSet('in at near outside inside on off across around');
/** Between that word and the place: "in the central", "at the museum’s". */
const BETWEEN = wordSet('the a central northern southern eastern western downtown north south east west neighboring neighbouring nearby');
/** Whether something is said to be in the place at word `from`. */
function isLocated(passage: Passage, from: number): boolean {
  let at = from - 1;
  const near = (): boolean => gap(passage, at) === ' ';
  if (SETTLEMENTS.has(lowerAt(passage, at)) && near()) return true;
  if (lowerAt(passage, at) === 'of' && near() && SETTLEMENTS.has(lowerAt(passage, at - 1))) return true;
  for (let skipped = 0; skipped < 3 && near(); skipped++) {
    if (/^['’]s$/.test(lowerAt(passage, at))) at -= 2;
    else if (BETWEEN.has(lowerAt(passage, at))) at--;
    else break;
  }
  return IN.has(lowerAt(passage, at)) && near();
}
/** What pins an event to its spot: "in the northern Afghan city of Mazar-i-Sharif". It says more than the country of the headline. */
const PINNED = /\b(?:city|town|village|suburb|port) of $/;
/** A place of what something is known for, not of the event: "a missile used by Russia in Ukraine". */
const ASIDE = re`\p{Ll}(?:ed|de|lt|ld|nt|ot|wn|en)\sby\s(?:the\s)?\p{Lu}[^,.;]{0,40}\s(?:in|at|near|on|across|inside)\s(?:\p{Ll}+\s){0,2}$`;
/** The noun behind a place, past a second one of two: "US forces", "US, Australian hostages". */
const OWNED = re`^(?:,? (?:and )?\p{Lu}\p{L}+(?:an|ese|ish|i))? (?:\p{Ll}+-)?(\p{Ll}{4,})`;
/** Whether a place only tells whose or what kind the noun behind it is. */
const qualifies = (text: string, end: number): boolean => {
  const noun = OWNED.exec(text.slice(end, end + 40))?.[1] ?? '';
  return POSSESSIONS.has(noun) || (isGroup(noun) && verbal(noun) === null);
};
/** Most that mentions behind the opening add to a place: as much as two that something is said to be in. */
const TAIL = 1.6;
/** What one place of the lede that something is said to be in weighs. */
const SURE = 4;
/** How much a place weighs by where it stands: headline, standfirst, then the first sentences. */
const weightOf = (item: NameMention, rank: number): number =>
  item.passage.kind === 'headline' ? 3 : item.passage.kind === 'standfirst' ? 2 : rank < 4 ? 3 - rank * 0.5 : 0.4;

/** Where: the place a headline puts the story in, the dateline's, then those of the opening; the more often, the more likely. */
export function findWhere(copy: Copy, names: Names): readonly Answer[] {
  const prose = copy.passages.filter((passage) => passage.kind === 'prose');
  const scored: { readonly at: NameMention; readonly score: number; readonly headlined: number }[] = [];
  for (const place of names.places) {
    let score = 0;
    let tail = 0;
    let headlined = 0;
    let best: { readonly at: NameMention; readonly score: number } | null = null;
    for (const at of place.mentions) {
      const { passage } = at;
      const before = passage.text.slice(Math.max(0, at.start - 80), at.start);
      const sentence = passage.sentences.findIndex((item) => item.start <= at.start && item.end >= at.end);
      const located = isLocated(passage, at.from) && !(before.includes(' by ') && ASIDE.test(before));
      const rank = prose.indexOf(passage) + sentence;
      const own = weightOf(at, rank) * (qualifies(passage.text, at.end) ? 0.2 : located ? 2 : 0.6);
      if (located && passage.kind === 'headline') headlined = Math.max(headlined, 1);
      if (PINNED.test(before.toLowerCase()) && rank < 4) headlined = 2;
      // Behind the opening a place that the story often names is no likelier to be where it happened than one named a few times.
      if (rank >= 4) tail = Math.min(TAIL, tail + own);
      else score += own;
      if (!best || own > best.score) best = { at, score: own };
    }
    if (best) scored.push({ at: best.at, score: score + tail, headlined });
  }
  scored.sort((a, b) => b.headlined - a.headlined || b.score - a.score);
  // Only a place of the headline, or one that the opening says something is in, is where it happened without a doubt.
  const answer = ({ at, score, headlined }: (typeof scored)[number]): Answer => ({
    ...mention(at.passage, withRest(at, names)),
    date: null,
    ...(!headlined && score < SURE && { inferred: true as const }),
  });
  const [lede] = prose;
  const printed = copy.article.dateline?.place;
  const at = lede && printed ? lede.text.indexOf(printed) : -1;
  const dateline = lede && (printed && at >= 0 ? { start: at, end: at + printed.length } : datelineOf(lede).place);
  const [first, ...others] = scored;
  if (!lede || !dateline) return distinct(scored.map(answer));
  const city: Answer = { ...mention(lede, dateline), date: null };
  return distinct(first?.headlined ? [answer(first), city, ...others.map(answer)] : [city, ...scored.map(answer)]);
}

/** "Trump Tower in New York", "Portland, Oregon": a place with the larger one that is printed behind it. */
function withRest({ passage, start, end }: NameMention, names: Names): Range {
  const next = names.in(passage).find((item) => item.start > end && item.entity.kind === 'place');
  return { start, end: next && /^(?:, |,? in (?:the )?)$/.test(passage.text.slice(end, next.start)) ? next.end : end };
}

/** Answers without those whose words an earlier one holds. */
const distinct = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(
    ({ text }, i) => !answers.slice(0, i).some((earlier) => ` ${earlier.text.toLowerCase()} `.replace(/,/g, '').includes(` ${text.toLowerCase()} `)),
  );
