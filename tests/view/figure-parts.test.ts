import { expect, test } from 'vitest';
import type { FigureFact } from '../../src/article/model';
import { figureParts } from '../../src/view/facts/groups';

const figure = (text: string, more: Partial<FigureFact> = {}): FigureFact => ({
  text,
  span: { target: 1, start: 0, end: text.length },
  value: 1,
  unit: null,
  counts: null,
  qualifier: null,
  ...more,
});

test.each([
  ['at least 20 people', { qualifier: 'at least', counts: 'people killed' }, ['at least ', '20', ' people']],
  ['two drones', { counts: 'drones' }, ['', 'two', 'drones']],
  ['seven Russian missiles', { counts: 'Russian missiles' }, ['', 'seven', 'Russian missiles']],
  ['at least one person', { qualifier: 'at least', counts: 'person killed' }, ['at least', 'one', 'person']],
  ['three weeks', { unit: 'weeks' }, ['', 'three', 'weeks']],
  ['four-month', { unit: 'months', counts: 'conflict' }, ['', 'four-month', '']],
  ['三架无人机', { counts: '无人机' }, ['', '三架', '无人机']],
  ['dozens', { counts: 'dozens' }, ['', 'dozens', '']],
] as const)('the number of “%s” stands alone', (text, more, [before, number, after]) => {
  expect(figureParts(figure(text, more))).toEqual({ before, number, after });
});
