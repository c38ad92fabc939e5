import { describe, expect, it } from 'vitest';
import { AGENCIES, agencyNamed } from '../../src/article/wire/agencies';
import { creditOf } from '../../src/article/wire/credits';
import { matchDateline } from '../../src/article/wire/datelines';

/** Every agency with a short name in Latin letters, with the forms that its copy prints of it. */
const latin = AGENCIES.map(([names]) => (names.split('|')[0] ?? '').replace('~', '')).filter((name) => /^[\p{sc=Latin}.]+$/u.test(name));
const options = { published: '2024-01-10T08:00:00Z', language: null };
const agencyIn = (text: string): string | null => matchDateline(text, options)?.agency?.short ?? null;

describe('each agency', () => {
  it('is one of many', () => {
    expect(latin.length).toBeGreaterThanOrEqual(80);
  });

  it.each(latin)('%s: in datelines with place and day, in brackets alone, as the credit at the end', (name) => {
    expect(agencyIn(`LISBON, Jan 5 (${name}) - The storm sank eleven boats.`)).toBe(name);
    expect(agencyIn(`LISBON (${name}) — The storm sank eleven boats.`)).toBe(name);
    expect(creditOf(`(${name})`, true)?.agencies).toEqual([name]);
    expect(agencyNamed(`The ${name}`)?.short).toBe(name);
  });

  it.each(latin)('%s: not in prose, nor in brackets behind it', (name) => {
    for (const text of [
      `${name} reported on Monday that the storm sank eleven boats.`,
      `The mayor told ${name} on Monday that eleven boats sank.`,
      `The harbour office (${name}) said eleven boats sank.`,
      `According to the ${name}, eleven boats sank in the storm.`,
      `He said — and ${name} did too — that eleven boats sank.`,
    ]) {
      expect(agencyIn(text)).toBeNull();
      expect(creditOf(text, false)).toBeNull();
    }
  });
});

describe('what looks like an agency', () => {
  it.each(['KXAN', 'WKRG', 'KTLA', 'WFAA', 'WLS', 'NBC', 'FOX 5', 'WPRI 12'])('the television call sign in LISBON, Ohio (%s) — is none', (sign) => {
    expect(agencyIn(`LISBON, Ohio (${sign}) — The storm sank eleven boats.`)).toBeNull();
  });

  it.each(['an ap for boats', 'the map of the harbour', 'uni students rowed', 'a tap in the harbour', 'the spa by the sea'])('%s', (text) => {
    expect(creditOf(`They found ${text}.`, true)).toBeNull();
    expect(agencyNamed(text)).toBeNull();
  });
});
