// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/texts';
import { storyOf } from '../../src/extension/page/story';
import { putBack, takeOut } from '../../src/view/edits';

const sentence = (of: string): string =>
  `The council of ${of} agreed on Tuesday to widen the eastern quay before the winter storms arrive, its clerk told reporters.`;
const APPEAL = 'Sign up for our newsletter and get the day’s news in your inbox.';
const LINK = 'Read more: Lighthouse keepers return to the northern rock';

beforeEach(() => {
  document.title = 'Harbour town to widen its eastern quay';
  document.body.innerHTML = `<article><h1>Harbour town to widen its eastern quay</h1>
    ${['the harbour town', 'the upper town', 'the island'].map((of) => `<p>${sentence(of)} ${sentence(of)}</p>`).join('')}
    <p>${APPEAL}</p><p><a href="/x">${LINK}</a></p>
    ${['the valley', 'the plain', 'the hills'].map((of) => `<p>${sentence(of)} ${sentence(of)}</p>`).join('')}</article>`;
});

/** A story on a site that goes without the rules given. */
function read(first: readonly string[] = []) {
  const kept = { rules: first };
  const story = storyOf(window, () => kept.rules);
  const now = () => {
    const state = story.state(false);
    if (state.kind !== 'article') throw new Error(state.kind);
    const struck = state.reading.trail.filter(({ slot }) => slot === null);
    return { ...state, texts: state.reading.article.body.map(textOf), struck: struck.map(({ rule }) => rule) };
  };
  return { story, now, keep: (...rules: string[]) => Object.assign(kept, { rules }) };
}

describe('what is kept on a site', () => {
  test('stands in the story, and nothing else does that was struck', () => {
    const { now } = read(['appeal']);
    expect(now().texts).toContain(APPEAL);
    expect(now().texts).not.toContain(LINK);
    expect(now().struck).toEqual(['read-more']);
  });

  test('is read again when it changes, and the user’s edits stay', () => {
    const { story, now, keep } = read();
    expect(now().struck).toEqual(['appeal', 'read-more']);
    const [appeal, link] = now().reading.trail.filter(({ slot }) => slot === null);
    const third = now().reading.article.body[2];
    if (!appeal || !link || !third) throw new Error('the story is another');
    story.setEdits(takeOut(putBack(putBack({ putBack: [], takenOut: [] }, appeal), link), third));
    keep('appeal');
    const after = now();
    expect(after.texts).toContain(APPEAL);
    // What is kept needs no putting back: it would stand there twice.
    expect(after.edits.putBack.map(({ rule }) => rule)).toEqual(['read-more']);
    expect(after.edits.takenOut).toEqual([third.id]);
    keep();
    expect(now().struck).toEqual(['appeal', 'read-more']);
  });
});
