import { expect, test } from 'vitest';
import { copyOnArrival } from '../../src/extension/copying';

/** Ways to copy that say which they are. */
const ways = (said: string[], which: string) => ({
  copy: async (format: string) => said.push(`${which} ${format}`) > 0,
  copyFacts: async () => said.push(`${which} some facts`) > 0,
  copyText: async (text: string) => said.push(`${which} ${text}`) > 0,
  save: async (format: string) => `${said.push(`${which} ${format}`)}`,
});

test('a story without its facts yet is copied at once; what needs the facts waits for them', async () => {
  const said: string[] = [];
  let arrive = (_: ReturnType<typeof ways>): void => undefined;
  const actions = copyOnArrival(
    ways(said, 'now'),
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const waiting = [actions.copy('json'), actions.copy('quotations-markdown'), actions.copy('facts'), actions.copyFacts({}, 'text'), actions.save('json')];
  await Promise.all([actions.copy('text'), actions.copy('citation'), actions.copyText('report'), actions.save('markdown')]);
  expect(said).toEqual(['now text', 'now citation', 'now report', 'now markdown']);
  arrive(ways(said, 'whole'));
  await Promise.all(waiting);
  expect(said.slice(4).sort()).toEqual(['whole facts', 'whole json', 'whole json', 'whole quotations-markdown', 'whole some facts']);
});

test('before the story is there, everything waits', async () => {
  const said: string[] = [];
  await copyOnArrival(null, Promise.resolve(ways(said, 'whole'))).copy('text');
  expect(said).toEqual(['whole text']);
});
