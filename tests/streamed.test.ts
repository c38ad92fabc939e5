// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../src/article/read';

const texts = (body: string): readonly string[] =>
  takeSnapshot(new DOMParser().parseFromString(`<!doctype html><title>Quay</title><body>${body}</body>`, 'text/html')).page.blocks.map(({ text }) => text);

describe('a page that React streams, where no script has run', () => {
  it('reads what is sent later in its place', () => {
    const page = `<main><h1>Quay</h1><!--$?--><template id="B:0"></template><!--/$--><p>Last.</p></main>
      <div hidden id="S:0"><p>First.</p><template id="P:a"></template></div><script>$RC("B:0","S:0")</script>
      <div hidden id="S:a"><p>Second.</p></div><script>$RS("S:a","P:a")</script>`;
    expect(texts(page)).toEqual(['Quay', 'First.', 'Second.', 'Last.']);
  });

  it('reads a segment once, in one place', () => {
    expect(texts('<template id="B:1"></template><template id="B:1"></template><div hidden id="S:1"><p>Once.</p></div>')).toEqual(['Once.']);
  });

  it('leaves hidden what has no place, what is no segment, and what a template holds', () => {
    const page = `<p>Seen.</p><template id="B:2"><p>Template.</p></template><template id="row"></template>
      <div hidden id="S:3"><p>Nowhere.</p></div><div hidden id="S:row"><p>No number.</p></div><div hidden id="row"><p>Hidden.</p></div>`;
    expect(texts(page)).toEqual(['Seen.']);
  });
});
