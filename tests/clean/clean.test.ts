import { describe, expect, it } from 'vitest';
import { clean } from '../../src/article/clean/clean';
import type { Context, Rule } from '../../src/article/clean/rule';
import { textPages } from '../../src/article/snapshot/text/text';

const TEXTS = ['Ferry crews walked out on Tuesday.', 'Follow us on every network.', 'Talks resume on Thursday, the harbour office said.'];
const [page] = textPages(TEXTS.join('\n\n'));
if (!page) throw new Error('the text has no page');
const context: Context = {
  page,
  region: page.blocks,
  story: new Set(page.blocks.map((block) => block.id)),
  headline: '',
  standfirst: null,
  captions: new Map(),
  credits: new Map(),
  language: 'en',
};
const idOf = (text: string): number | undefined => page.blocks.find((block) => block.text === text)?.id;

const appeal: Rule = { name: 'appeal', judge: (block) => (/^Follow us/.test(block.text) ? { act: 'remove', reason: 'appeal' } : null) };
const broken: Rule = {
  name: 'broken',
  judge(block) {
    if (/Tuesday|Follow/.test(block.text)) throw new TypeError(`no ${block.text.length}`);
    return null;
  },
};

describe('a rule that throws', () => {
  it('is named with its block and its error, and silences no other rule', () => {
    for (const rules of [
      [broken, appeal],
      [appeal, broken],
    ]) {
      const { judged, faults } = clean(context, rules);
      expect(faults).toEqual([
        { rule: 'broken', block: idOf('Ferry crews walked out on Tuesday.'), message: 'no 34' },
        { rule: 'broken', block: idOf('Follow us on every network.'), message: 'no 27' },
      ]);
      expect([...judged.keys()]).toEqual([idOf('Follow us on every network.')]);
    }
  });

  it('may throw anything: the fault stays plain data', () => {
    const odd: Rule = {
      name: 'odd',
      judge() {
        throw null;
      },
    };
    const { faults } = clean({ ...context, region: page.blocks.slice(0, 1) }, [odd]);
    expect(structuredClone(faults)).toEqual([{ rule: 'odd', block: page.blocks[0]?.id, message: 'null' }]);
  });
});

it('a rule of ours breaks on none of it', () => {
  expect(clean(context).faults).toEqual([]);
});

describe('a rule that the user overrules', () => {
  const other: Rule = { name: 'other', judge: (block) => (/^Follow/.test(block.text) ? { act: 'remove', reason: 'other' } : null) };

  it('leaves what it would have taken out, whatever another rule says of it', () => {
    const { judged, kept } = clean(context, [appeal, other], ['appeal']);
    expect([...judged]).toEqual([]);
    expect([...kept]).toEqual([idOf('Follow us on every network.')]);
  });

  it('overrules nothing of the others', () => {
    const { judged, kept } = clean(context, [other, appeal], ['appeal']);
    expect([...judged.values()].flat().map(({ rule }) => rule)).toEqual(['other']);
    expect(kept.size).toBe(0);
  });
});
