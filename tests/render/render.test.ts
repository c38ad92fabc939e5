import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/model';
import { FORMATS } from '../../src/render/formats';
import { render } from '../../src/render/render';
import { FULL, paragraph, run, story } from './story';

const DATELINE = 'PORT ELM, March 9 (Reuters)';

describe('text', () => {
  it('sets a story as it would be filed', () => {
    expect(render(FULL, 'text')).toBe(`Shipping
Harbour "strike" ends <at last> & ships sail

Dockers accept an offer of 4.5%.

Ada Moor and Brian O'Dell · The Quay · 9 March 2024

Corrects the offer to 4.5%, not 5%

Cranes at Port Elm on Friday. (REUTERS/Cy Dunn)

PORT ELM, March 9 (Reuters) - Dockers went back to work.

They took the offer.


What they get

• More pay
  1. now
  2. in June
• Less night work

    We did it.

    And we thank you.

pay *= 1.045
  ok

Pay
Year\tLow | high\t
2024\t100\t200

(Reporting by Ada Moor; Editing by Ed Finn)`);
  });

  it('sets two decks one under the other, in every format that sets them', () => {
    const decks = story({ headline: 'Ships sail', standfirst: 'Dockers accept an offer\nCranes move again' });
    expect(render(decks, 'text')).toBe('Ships sail\n\nDockers accept an offer\nCranes move again');
    expect(render(decks, 'markdown')).toContain('**Dockers accept an offer**\n\n**Cranes move again**');
    expect(render(decks, 'html')).toContain('<p><strong>Dockers accept an offer</strong></p>\n<p><strong>Cranes move again</strong></p>');
  });

  it('prints nothing where nothing is known', () => {
    expect(render(story({ headline: 'Only a headline' }), 'text')).toBe('Only a headline');
    expect(render(story({ body: [paragraph(0, '  ')] }), 'text')).toBe('');
  });

  it('writes the day in the language of the story and on the clock of the page', () => {
    const dated = (language: string | null): string => render(story({ published: '2022-06-22T23:59:00-04:00', language }), 'text');
    expect(dated('de')).toBe('22. Juni 2022');
    expect(dated('es-ES')).toBe('22 de junio de 2022');
    expect(dated(null)).toBe('June 22, 2022');
    expect(dated('not a language')).toBe('June 22, 2022');
  });

  it('prints no day that does not exist', () => {
    expect(render(story({ headline: 'H', published: '2023-02-30' }), 'text')).toBe('H');
    expect(render(story({ headline: 'H', published: 'yesterday' }), 'text')).toBe('H');
  });
});

describe('options', () => {
  it('leaves captions out, in every format for people', () => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(render(FULL, format, { captions: false })).not.toContain('Cy Dunn');
      expect(render(FULL, format, { captions: true }).split('Cy Dunn')).toHaveLength(2);
    }
  });

  it('leaves the dateline out and the rest of the lede whole', () => {
    expect(render(FULL, 'text', { dateline: false })).toContain('\n\nDockers went back to work.');
    expect(render(FULL, 'text', { dateline: false })).not.toContain(DATELINE);
    expect(render(FULL, 'html', { dateline: false })).toContain('<p>Dockers <strong>went back</strong> to work.</p>');
  });

  it('cuts nothing off where the lede does not begin with the dateline', () => {
    const other = story({ ...FULL.article, body: [paragraph(3, `Not here: ${DATELINE} - Dockers left.`)] });
    expect(render(other, 'text', { dateline: false })).toContain(`Not here: ${DATELINE} - Dockers left.`);
  });

  it('leaves links out and their text in', () => {
    for (const format of ['markdown', 'html'] as const) {
      expect(render(FULL, format, { links: false })).toContain('They took the offer.');
      expect(render(FULL, format, { links: false })).not.toContain('final');
    }
  });

  it('shows pictures only when asked, and a text alternative only where the caption does not say it', () => {
    expect(render(FULL, 'html')).not.toContain('<img');
    expect(render(FULL, 'html', { images: true })).toContain('<img src="https://quay.example/cranes.jpg" alt="">');
    expect(render(FULL, 'markdown', { images: true })).toContain('![](https://quay.example/cranes.jpg)');
    const alone = story({
      body: [{ kind: 'figure', id: 0, image: { src: 'https://a.example/b.png', alt: 'A "map"', width: null, height: null }, caption: [], credit: null }],
    });
    expect(render(alone, 'html', { images: true })).toContain('alt="A &quot;map&quot;"');
    expect(render(alone, 'text', { images: true })).toBe('');
  });
});

describe('json', () => {
  it('is the reading itself', () => {
    const { kind: _, ...content } = FULL;
    expect(JSON.parse(render(FULL, 'json'))).toEqual(content);
  });
});

describe('every format', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  it('is well-formed Unicode without control characters, whatever the text', () => {
    fc.assert(
      fc.property(anything, anything, (headline, text) => {
        const hostile = story({ headline, outlet: `${text}\ud800`, bylines: [{ name: text }], body: [paragraph(0, `\0${text}`), code(text)] });
        for (const format of FORMATS) {
          // RIS ends its lines in CR LF.
          const output = render(hostile, format).replaceAll(format === 'ris' ? '\r\n' : '\n', '\n');
          expect(output).not.toMatch(/\p{Surrogate}/u);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
          expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        }
      }),
    );
  });

  const code = (text: string): Block => ({ kind: 'code', id: 1, text });

  it('makes a no-break space and a line separator spaces', () => {
    const spaced = story({ body: [paragraph(0, run('10\u00a0km\u2028away'))] });
    for (const format of ['text', 'markdown', 'html'] as const) expect(render(spaced, format)).toContain('10 km away');
  });
});
