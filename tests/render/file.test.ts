import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, fileStem } from '../../src/render/file';
import { FULL, story } from './story';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the name of a file', () => {
  it.each([
    ['Harbour "strike" ends <at last> & ships sail', 'Harbour strike ends at last & ships sail'],
    ['Who pays?', 'Who pays'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\con', 'C con'],
    ['Con', '_Con'],
    ['Con man jailed', 'Con man jailed'],
    ['nul.txt', '_nul.txt'],
    ['…', '…'],
    ['...', 'story'],
    ['', 'story'],
    ['Re\u202Egpj.exe', 'Re gpj.exe'],
    ['北朝鮮がミサイル', '北朝鮮がミサイル'],
  ])('of %j is %j', (headline, stem) => {
    expect(fileStem(headline)).toBe(stem);
  });

  it('is cut at a word, by bytes, never inside a character', () => {
    const long = fileStem('word '.repeat(100));
    expect(bytes(long)).toBeLessThanOrEqual(180);
    expect(long.endsWith('word')).toBe(true);
    expect(fileStem('ß🙂'.repeat(100))).toMatch(/^(?:ß🙂)+ß?$/u);
  });

  it('is safe whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (headline) => {
        const stem = fileStem(headline);
        expect(bytes(stem)).toBeGreaterThan(0);
        expect(bytes(stem)).toBeLessThanOrEqual(181);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
        expect(stem).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^\.|[. ]$/);
      }),
    );
  });
});

describe('a file', () => {
  it('is named for the story and its format, says its encoding, and ends in a line end', () => {
    expect(fileOf(FULL, 'markdown', { frontMatter: true })).toMatchObject({
      name: 'Harbour strike ends at last & ships sail.md',
      type: 'text/markdown;charset=utf-8',
      content: expect.stringMatching(/^---\n[\s\S]*\n$/),
    });
    expect(fileOf(FULL, 'bibtex').name).toMatch(/\.bib$/);
    expect(fileOf(FULL, 'ris').content.endsWith('ER  - \r\n')).toBe(true);
    expect(fileOf(story({ headline: 'H' }), 'json').content).toMatch(/\}\n$/);
  });

  it('holds the story’s address once, in every format that is read', () => {
    for (const format of ['text', 'markdown', 'html'] as const) expect(fileOf(FULL, format).content).toContain('quay.example/2024/harbour');
    const fronted = fileOf(FULL, 'markdown', { frontMatter: true }).content;
    expect(fronted.split('https://quay.example/2024/harbour')).toHaveLength(2);
  });
});
