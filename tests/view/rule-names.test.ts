import { expect, it } from 'vitest';
import { rules } from '../../src/article/clean/rules';
import { groupName, isRule, RULE_NAMES, ruleName } from '../../src/view/choose/rule-names';

it('every rule has its words, and no words are without a rule', () => {
  expect(Object.keys(RULE_NAMES).sort()).toEqual(rules.map(({ name }) => name).sort());
});

it('what no rule struck is no rule; a rule of another version keeps its name', () => {
  expect([isRule('caption'), isRule('selection'), isRule('by-hand'), isRule('constructor')]).toEqual([true, false, false, false]);
  expect([ruleName('caption'), ruleName('moon-phase')]).toEqual(['Repeated captions', 'moon-phase']);
});

it('a removal stands under what left it out; under its own reason where that is of another version', () => {
  const reason = 'a reason';
  const groups = ['caption', 'selection', 'picture-again', 'by-hand', 'moon-phase', 'constructor'].map((rule) => groupName({ rule, reason }));
  expect(groups).toEqual(['Repeated captions', 'Not part of the story', 'Pictures shown again', 'Struck by you', reason, reason]);
});
