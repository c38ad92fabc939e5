import { re } from '../expression';
import type { Answer } from '../model';
import { daysBetween, isoMonth, monthOf, yearOf } from './calendar';
import { type Copy, mention } from './copy';
import type { Dated } from './dates';
import { datelineOf, type Placed } from './opening';

/** How far into the story a day may stand, in sentences; months and years tell of the event only in the lede. */
const DAYS_WITHIN = 16;
const YEARS_WITHIN = 1;

/** Up to here a day is that of the news: one of the first sentences, and of no background. */
const SURE = 3;

/** A clock time, for a story that names no day: "around 11:30pm local time". */
const CLOCK = /\b(?:(?:around|about|at|shortly (?:before|after)) )?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?(?: (?:local time|GMT|ET|EST))?/i;

/** When: the day of what the story tells. Days of the background ("who won on Wednesday", "after Tuesday’s vote") come last. */
export function findWhen(copy: Copy, dated: readonly Dated[], opening: readonly Placed[]): readonly Answer[] {
  const ranked = dated
    .flatMap((item) => {
      const at =
        item.passage.kind === 'standfirst'
          ? 1.5
          : item.passage.kind === 'headline'
            ? 0.5
            : opening.findIndex(({ passage, sentence }) => passage === item.passage && item.start >= sentence.start && item.end <= sentence.end);
      const day = item.value.length === 10;
      const recent = isRecent(item.value, copy.day);
      if (at < 0 || at > (day || recent ? DAYS_WITHIN : YEARS_WITHIN) || (!day && !recent && copy.day !== null && item.value < copy.day)) return [];
      return [{ item, score: at + (day ? 0 : 20) + background(item) + distance(item.value, copy.day) }];
    })
    .sort((a, b) => a.score - b.score || a.item.start - b.item.start);
  const days = ranked.map(
    ({ item, score }): Answer => ({ ...mention(item.passage, item), date: item.value, ...(score > SURE && { inferred: true as const }) }),
  );
  const answers = days.filter((item, i) => days.findIndex((other) => other.date === item.date) === i);
  if (answers.length > 0 || copy.language !== 'en') return answers;
  for (const { passage, sentence } of opening.slice(0, 6)) {
    const found = CLOCK.exec(passage.text.slice(sentence.start, sentence.end));
    if (found) return [{ ...mention(passage, { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length }), date: null }];
  }
  return [];
}

/** The month or year of publication and the month before it: what is news now, though no day is told. */
const isRecent = (value: string, day: string | null): boolean =>
  day !== null && value.length >= 7 && value >= isoMonth(yearOf(day), monthOf(day) - 1) && value.slice(0, 7) <= day.slice(0, 7);

/** How much less likely a day is the story's own the farther it lies from the day of publication: news is of this week. */
function distance(value: string, day: string | null): number {
  if (!day || value.length < 10) return 0;
  const away = Math.abs(daysBetween(day, value));
  return away <= 7 ? 0 : away <= 31 ? 2 : away <= 180 ? 4 : 8;
}

function background({ passage, start, end }: Dated): number {
  const before = passage.text.slice(Math.max(0, start - 120), start);
  let score = 0;
  // The dateline's day is when the story was filed.
  if (passage.kind === 'prose' && end <= datelineOf(passage).end) score += 3;
  if (passage.voice[start] === '\u00a0') score += 4;
  if (/,\s(?:who|which|whose|where)\s[^,]*$/.test(before)) score += 2.5;
  if (/^['’]s?\s/.test(passage.text.slice(end, end + 3))) score += 1.5;
  if (re`\b(?:after|following|since|before|until|ahead of)\s(?:[\p{L}’']+\s){0,4}$`.test(before)) score += 1;
  return score;
}
