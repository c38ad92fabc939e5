import { expect, it, vi } from 'vitest';
import { ANYWHERE, loreOf, nameOf, sourceOf, UNGATED } from '../../src/article/gate/lore';
import { prepare } from '../../src/article/gate/prepare';
import { parseText } from '../../src/article/read';

it('tells of a pattern its alternatives, what they share and what each needs', () => {
  const long = 'harbour master|harbour master and crew of the ferry|quay (?:wall|side)';
  const source = `^(?:a|b)?(?:${long})!|.|news`;
  const { shapes, leaves, stems } = loreOf({ source, flags: 'iu' });
  expect(stems.split('\n')).toEqual(['harbour master', 'harbour master and crew of the ferry', 'quay ', 'news']);
  const found: (readonly [string, number])[] = [];
  for (let at = 0; at < leaves.length; ) {
    const [shape = 0, from = 0, to = 0, count = 0, within = 0] = leaves.slice(at, at + 5);
    found.push([sourceOf(source, shapes[shape] ?? [], from, to), count === UNGATED ? UNGATED : within]);
    at += 4 + Math.max(count, 0);
  }
  expect(found).toEqual([
    ['^(?:a|b)?(?:harbour master)!', 1],
    ['^(?:a|b)?(?:harbour master and crew of the ferry)!', 1],
    ['^(?:a|b)?(?:quay (?:wall|side))!', 1],
    ['.', UNGATED],
    ['news', ANYWHERE],
  ]);
});

it('names patterns apart that differ in a flag, in length or in a letter of the sample', () => {
  const source = 'read more|more on this';
  const names = [
    { source, flags: 'iu' },
    { source, flags: 'u' },
    { source: `${source}!`, flags: 'iu' },
    { source: source.replace('this', 'that'), flags: 'iu' },
  ].map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

it('parses alike with what the build prepared, and reads no pattern then', async () => {
  const told = prepare();
  expect(Object.keys(JSON.parse(told)).length).toBeGreaterThan(50);
  vi.resetModules();
  vi.doMock('../../src/article/gate/prepared', () => ({ prepared: told }));
  const leavesOf = vi.fn();
  vi.doMock('../../src/article/gate/stems', () => ({ leavesOf }));
  const afresh = await import('../../src/article/read');
  const copy = `Harbour town to widen its quay

By Ana Ruiz

ELIN, June 3 (Reuters) - The council agreed on Tuesday to widen the eastern quay before the winter storms arrive.

Sign up for our newsletter

Advertisement

The works will take two years, officials said, and nobody who lives there minds the noise as much as they had feared.

Read more: The ferry comes back

(Reporting by Ana Ruiz; Editing by Tom Lee)`;
  const before = parseText(copy);
  expect(before).toMatchObject([{ trail: expect.arrayContaining([expect.anything()]) }]);
  expect(afresh.parseText(copy)).toEqual(before);
  expect(leavesOf).not.toHaveBeenCalled();
});
