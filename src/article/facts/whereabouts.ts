import { gap, lowerAt, type Passage } from './copy';
import { OCCASIONS, SETTLEMENTS } from './data/lists';
import { isInstitution } from './data/organisations';
import { isRole } from './data/roles';
import { isLoose, isStop } from './data/small-words';
import { isGerund, verbal } from './data/verbs';
import { wordSet } from './data/word-set';

/** Before a place; "went to Microsoft" and "from Alice" show that some stand before people and firms too. */
const TOWARDS = wordSet('from at into toward towards to');
const IN = wordSet('in near outside across around');
const DETERMINERS = wordSet('the a an this that these its');
const INSTITUTIONS = wordSet('prison jail area region river station airport stadium street neighbourhood neighborhood plant building website app model');
/** "in Rafah", "the town of Rafah", "near Rafah"; near miss: "part of Rafah". */
function isIn(passage: Passage, from: number): boolean {
  if (gap(passage, from - 1) !== ' ') return false;
  const word = lowerAt(passage, from - 1);
  return IN.has(word) || SETTLEMENTS.has(word === 'of' ? lowerAt(passage, from - 2) : word);
}

/** Whether what stands around a run of capitals, words `from` to `to` (exclusive), says that it names no person. */
export function isNobodyHere(passage: Passage, from: number, to: number): boolean {
  const behind = gap(passage, to - 1) === ' ' ? lowerAt(passage, to) : '';
  // Throgs Neck resident Michael Lopiano
  if (isRole(behind) && passage.words[to + 1]?.capital && gap(passage, to) === ' ') return true;
  if (INSTITUTIONS.has(behind) || SETTLEMENTS.has(behind) || isInstitution(behind)) return true;
  const before = gap(passage, from - 1) === ' ' ? lowerAt(passage, from - 1) : '';
  return DETERMINERS.has(before) || TOWARDS.has(before) || isIn(passage, from);
}

/** "in Mazar-i-Sharif on Friday" says where; "in Taliban raids" and "in WeWork’s plans" say whose, "in the Davis Cup" at what. */
export function isWhere(passage: Passage, from: number, to: number): boolean {
  if (!isIn(passage, from) || OCCASIONS.has(lowerAt(passage, to - 1))) return false;
  const next = passage.words[to];
  if (!next || !/^ ?$/.test(gap(passage, to - 1))) return true;
  if (/^['’]s$/.test(next.lower)) return false;
  const goesOn = isStop(next.lower, 'en') || isLoose(next.lower) || /^(?:last|late|early|next)$/.test(next.lower);
  return goesOn || next.text.length < 3 || next.capital || verbal(next.lower) !== null || isGerund(next.lower);
}
