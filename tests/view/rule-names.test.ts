import { expect, it } from 'vitest';
import { rules } from '../../src/article/clean/rules';
import { isRule, RULE_NAMES, ruleName } from '../../src/view/choose/rule-names';

it('every rule has its words, and no words are without a rule', () => {
  expect(Object.keys(RULE_NAMES).sort()).toEqual(rules.map(({ name }) => name).sort());
});

it('what no rule struck is no rule; a rule of another version keeps its name', () => {
  expect([isRule('caption'), isRule('selection'), isRule('by-hand'), isRule('constructor')]).toEqual([true, false, false, false]);
  expect([ruleName('caption'), ruleName('moon-phase')]).toEqual(['Repeated captions', 'moon-phase']);
});
