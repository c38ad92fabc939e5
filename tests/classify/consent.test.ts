// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { consentBlocks } from '../../src/article/classify/consent';
import { parse, takeSnapshot } from '../../src/article/read';
import { textOf } from '../../src/article/texts';

const story = [
  'The harbour board closed the old quay on Monday, after divers had found cracks in four of its nine piers.',
  'Ferries will leave from the coal dock until the spring, the board said, and fares will stay as they are.',
  'Nobody was hurt. The piers had last been looked at in 2011, when a barge struck the outermost of them.',
];
const said = [
  'To give you the best experience, we and the companies we work with store and read information on your device.',
  'Without your agreement, or when you take it back, some features of these pages may not work as well as they could.',
  'The technical storage is strictly necessary for the legitimate purpose of enabling the use of a certain service.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const documentOf = (html: string) => new DOMParser().parseFromString(`<title>Old quay closed</title><h1>Old quay closed</h1>${html}`, 'text/html');
const inBox = (attributes: string) => `<div>${paragraphs(story)}</div><div ${attributes}><div>${paragraphs(said)}</div></div>`;

describe('what consent platforms put on a page', () => {
  for (const attributes of [
    'id="onetrust-consent-sdk"',
    'class="cmplz-cookiebanner cmplz-bottom-right"',
    'id="CybotCookiebotDialog"',
    'id="BorlabsCookieBox"',
    'class="cky-modal"',
    'id="didomi-host"',
    'id="cookie-law-info-bar"',
    'class="moove_gdpr_cookie_modal"',
    'id="usercentrics-root"',
    'class="fc-consent-root"',
    'id="qc-cmp2-container"',
    'id="truste-consent-track"',
    'class="truste_overlay"',
  ])
    it(`is none of the story's: ${attributes}`, () => {
      const reading = parse(documentOf(inBox(attributes)), { url: 'https://gazette.example/quay' });
      expect(reading.kind === 'article' && reading.article.body.map(textOf)).toEqual(story);
    });

  it('is told by its own names, not by a word in a name', () => {
    const { page } = takeSnapshot(documentOf(inBox('class="cookies-recipe informed-consent trusted-voices trustees"')));
    expect(consentBlocks(page, 0)).toEqual(new Uint8Array(page.blocks.length));
  });

  it('is not the whole page, which platforms mark as well', () => {
    const marked = (above: string) =>
      takeSnapshot(documentOf(`<div class="cky-modal-open">${above}<div>${paragraphs(story)}${paragraphs(said)}</div></div>`)).page;
    const titled = marked('<h1>Old quay closed for good</h1>');
    expect(consentBlocks(titled, titled.blocks.findLast(({ kind }) => kind === 'heading')?.id ?? -1)).toEqual(new Uint8Array(titled.blocks.length));
    expect(consentBlocks(marked(''), -1)).toEqual(new Uint8Array(marked('').blocks.length));
  });
});
