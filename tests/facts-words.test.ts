import { describe, expect, it } from 'vitest';
import { isDemonym } from '../src/article/facts/data/demonyms';
import { isFirmNoun, isRole } from '../src/article/facts/data/roles';
import { isFronting, isOpener } from '../src/article/facts/data/small-words';

describe('words by their form', () => {
  it.each(['british', 'russian', 'iraqi', 'chilean', 'mexican', 'iranian', 'canadian', 'ukrainian', 'italian', 'chinese', 'japanese', 'south korean'])(
    '%s is a nationality',
    (word) => expect(isDemonym(word)).toBe(true),
  );
  it.each(['chadli', 'rigoli', 'milan', 'london', 'these', 'moscow'])('%s is none', (word) => expect(isDemonym(word)).toBe(false));

  it.each(['chipmaker', 'vaccine-maker', 'carmakers', 'watchdog'])('%s names a firm or a body', (word) => expect(isFirmNoun(word)).toBe(true));
  it.each(['filmmaker', 'lawmakers', 'maker’s', 'peacemaker'])('%s names none', (word) => expect(isFirmNoun(word)).toBe(false));

  it.each(['geologist', 'economist', 'violinist', 'spokeswoman', 'alcaldesa', 'procureure'])('%s is what someone is', (word) =>
    expect(isRole(word)).toBe(true),
  );
  it.each(['assist', 'checklist', 'persist', 'christ', 'river'])('%s is not', (word) => expect(isRole(word)).toBe(false));

  it.each(['despite', 'selon', 'während', 'with'])('%s opens sentences and no name', (word) => expect(isOpener(word)).toBe(true));
  it.each(['may', 'son', 'são', 'sunday', 'obama'])('%s may open a name', (word) => expect(isOpener(word)).toBe(false));

  it('tells what stands in front of a clause from its subject', () => {
    expect(['while', 'amid', 'in', 'according'].every(isFronting)).toBe(true);
    expect(['police', 'and', 'the'].some(isFronting)).toBe(false);
  });
});
