import { expect, it } from 'vitest';
import { peopleIn } from '../../src/article/wire/bylines';

const people = (text: string) => peopleIn(text, { outlet: 'The Quay', single: true });

it('takes the places from which an outlet signs for no people', () => {
  expect(people('London – Kyiv: The Quay')).toEqual([]);
  expect(people('London: The Quay')).toEqual([]);
});

it('still finds people beside a colon or an outlet', () => {
  expect(people('Author: Ada Moor')).toEqual(['Ada Moor']);
  expect(people('By Ada Moor, The Quay')).toEqual(['Ada Moor']);
});
