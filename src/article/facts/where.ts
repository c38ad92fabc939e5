import type { Answer } from '../model';
import { type Copy, mention } from './copy';
import type { Names } from './names';

const IN =
  /(?:^|\s)(?:in|at|near|outside|inside|on|off|across|around)\s(?:the\s|a\s|central\s|northern\s|southern\s|eastern\s|western\s|downtown\s|north\s|south\s|east\s|west\s)*$/i;

/** Where: places of headline, dateline and opening, those that an event is said to be in or at first. */
export function findWhere(copy: Copy, names: Names): readonly Answer[] {
  const scored: { answer: Answer; score: number }[] = [];
  const prose = copy.passages.filter((passage) => passage.kind === 'prose');
  for (const place of names.places) {
    let score = 0;
    let best: { at: (typeof place.mentions)[number]; score: number } | null = null;
    for (const at of place.mentions) {
      const { passage } = at;
      const rank = prose.indexOf(passage);
      const sentence = passage.sentences.findIndex((item) => item.start <= at.start && item.end >= at.end);
      const position = passage.kind === 'headline' ? 3 : passage.kind === 'standfirst' ? 2 : rank + sentence < 3 ? 3 - (rank + sentence) * 0.5 : 0.4;
      const located = IN.test(passage.text.slice(0, at.start)) ? 2 : 1;
      const own = position * located;
      score += own;
      if (!best || own > best.score) best = { at, score: own };
    }
    if (best) scored.push({ answer: { ...mention(best.at.passage, best.at), date: null }, score });
  }
  scored.sort((a, b) => b.score - a.score);
  const { dateline } = copy.article;
  const city = dateline && prose[0]?.text.indexOf(dateline.place);
  const [lede] = prose;
  if (lede && dateline && city !== null && city !== undefined && city >= 0)
    return [{ ...mention(lede, { start: city, end: city + dateline.place.length }), date: null }, ...scored.map(({ answer }) => answer)];
  return scored.map(({ answer }) => answer);
}
