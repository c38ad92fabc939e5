import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render';
import { FULL, story } from './story';

describe('citation', () => {
  it('names authors, headline, outlet with agency, day and address', () => {
    expect(render(FULL, 'citation')).toBe(
      'Ada Moor, Brian O\'Dell. “Harbour "strike" ends <at last> & ships sail.” The Quay (Reuters), March 9, 2024. https://quay.example/2024/harbour?a=1&b=2',
    );
  });
  it('says what is known and nothing else', () => {
    expect(render(story({ headline: 'Who pays?' }), 'citation')).toBe('“Who pays?”');
    expect(render(story({ headline: 'H', published: '2024-01-02' }), 'citation')).toBe('“H.” January 2, 2024.');
  });
  it('has no address where the story has none on the web', () => {
    for (const url of ['about:blank', 'file:///home/me/page.html', null]) expect(render(story({ headline: 'H', url }), 'citation')).toBe('“H.”');
  });
  it('does not name an agency twice, nor one that only gave the picture', () => {
    const reuters = story({ headline: 'H', outlet: 'Reuters' }, { kind: 'agency-copy', text: ['Reuters'] });
    expect(render(reuters, 'citation')).toBe('“H.” Reuters.');
    const pictures = story({ headline: 'H', outlet: 'The Quay' }, { kind: 'agency-pictures', pictures: ['EPA'] });
    expect(render(pictures, 'citation')).toBe('“H.” The Quay.');
  });
});

describe('bibtex', () => {
  it('escapes for TeX and keeps names and capitals whole', () => {
    expect(render(story({ ...FULL.article, headline: 'Profit_up 5% {now}' }), 'bibtex')).toBe(`@online{moor2024profitup,
  author = {{Ada Moor} and {Brian O'Dell}},
  title = {{Profit\\_up 5\\% \\{now\\}}},
  organization = {The Quay},
  date = {2024-03-09},
  url = {https://quay.example/2024/harbour?a=1&b=2},
}`);
  });
  it('has a key where nothing is known', () => {
    expect(render(story({ headline: '見出し' }), 'bibtex')).toBe('@online{story,\n  title = {{見出し}},\n}');
  });
});

describe('ris', () => {
  it('is one NEWS record, its lines ended as the specification has it', () => {
    expect(render(FULL, 'ris').split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Ada Moor',
      "AU  - Brian O'Dell",
      'TI  - Harbour "strike" ends <at last> & ships sail',
      'T2  - The Quay',
      'N1  - Reuters',
      'DA  - 2024/03/09',
      'PY  - 2024',
      'LA  - en-GB',
      'UR  - https://quay.example/2024/harbour?a=1&b=2',
      'ER  - ',
    ]);
  });
});

describe('csl-json', () => {
  it('is a list of one newspaper article', () => {
    expect(JSON.parse(render(FULL, 'csl-json'))).toEqual([
      {
        id: 'https://quay.example/2024/harbour?a=1&b=2',
        type: 'article-newspaper',
        title: 'Harbour "strike" ends <at last> & ships sail',
        author: [{ literal: 'Ada Moor' }, { literal: "Brian O'Dell" }],
        'container-title': 'The Quay',
        source: 'Reuters',
        issued: { 'date-parts': [[2024, 3, 9]] },
        URL: 'https://quay.example/2024/harbour?a=1&b=2',
        language: 'en-GB',
      },
    ]);
  });
});
