// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../src/article/read';

const texts = (body: string): readonly string[] =>
  takeSnapshot(new DOMParser().parseFromString(`<!doctype html><title>Quay</title><body>${body}</body>`, 'text/html')).page.blocks.map(({ text }) => text);

describe('elements of one line that styles set apart', () => {
  it.each([
    ['a caption and its credit', '<figcaption><span>The quay at night.</span><span>Ana Ruiz (EFE)</span></figcaption>', 'The quay at night. Ana Ruiz (EFE)'],
    ['a caption’s own text and a credit', '<figcaption>The quay at night.<em>Ana Ruiz</em></figcaption>', 'The quay at night. Ana Ruiz'],
    ['a label and a headline', '<h1><span>Harbour news</span><span>Ferry returns</span></h1>', 'Harbour news Ferry returns'],
  ])('%s are parted by a space', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  it.each([
    ['an initial', '<h1><b>T</b>he ferry</h1>', 'The ferry'],
    ['a part of a name in the headline’s own text', '<h1>Mac<i>Book</i> found</h1>', 'MacBook found'],
    ['letters of capitals', '<h1><span>NA</span><span>TO</span> meets</h1>', 'NATO meets'],
    ['small letters', '<figcaption><span>The quay.</span><span>pdf</span></figcaption>', 'The quay.pdf'],
    ['a paragraph', '<p><span>It sank.</span><span>Nobody saw it.</span></p>', 'It sank.Nobody saw it.'],
  ])('%s is not', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });
});
