// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parse } from '../../src/article/read';
import { pageOf } from './tree';

it('cuts no character in two where it quotes the copy around an agency’s name', () => {
  const paragraph = (text: string) => ({ tag: 'p', attributes: {}, children: [text] });
  const filler = 'The harbour office said that no ferry had sailed without a full crew, and that none would before Thursday.';
  for (const pad of ['', 'x']) {
    const emoji = '🚢'.repeat(30);
    const result = parse(pageOf([paragraph(filler), paragraph(`${filler} ${pad}${emoji} Reuters ${emoji}${pad}`), paragraph(filler), paragraph(filler)]));
    expect(result.kind === 'article' && result.provenance.evidence.length).toBe(1);
    expect(JSON.stringify(result)).not.toMatch(/\\ud[89a-f]/);
  }
});
