import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render';
import { expectStory, openBytes, page, paragraphsOf, readPage, readUnchanged, texts } from './page';
import { STORY } from './story';

describe('D21 characters that reorder or hide', () => {
  it.each([
    ['RLO and LRO', '\u202e', '\u202d'],
    ['embeddings and isolates, never closed', '\u202a', '\u2067'],
    ['zero-width space and word joiner', '\u200b', '\u2060'],
    ['soft hyphen and byte order mark', '\u00ad', '\ufeff'],
  ])('%s: removed', (_, one, two) => {
    const { article } = readPage({
      within: `<p>The har${one}bour office said${two} on Mon${one}day that no ferry had sailed without a full crew since the walkout began.</p>`,
    });
    expect(expectStory(article)).toEqual(['The harbour office said on Monday that no ferry had sailed without a full crew since the walkout began.']);
  });

  it('keeps what shapes letters and orders numbers', () => {
    const text = 'The banner read می\u200cخواهیم and 👩\u200d✈️ and \u200f12\u200e hours, in letters as tall as the crew members who carried it.';
    expect(expectStory(readPage({ within: paragraphsOf([text]) }).article)).toEqual([text]);
  });
});

describe('D22 stories in other scripts', () => {
  it.each([
    ['ar', 'rtl', 'أعلنت أطقم العبارات في ميناء فالمور إضراباً مفتوحاً يوم الثلاثاء بعد انهيار المحادثات حول نوبات الليل، ما ترك آلاف الركاب من دون وسيلة عبور.'],
    ['he', 'rtl', 'צוותי המעבורות בנמל ולמור פתחו ביום שלישי בשביתה לאחר שהשיחות על משמרות הלילה קרסו, ואלפי נוסעים נותרו ללא אמצעי מעבר.'],
    ['ja', 'ltr', '港町バルモアのフェリー乗組員は火曜日、夜間勤務をめぐる交渉の決裂を受けてストライキに入り、約四千二百人の乗客が足止めされた。'],
  ] as const)('%s', (lang, direction, sentence) => {
    const story = [1, 2, 3, 4].map((n) => `${sentence}${sentence} ${n}`);
    const html = `<!doctype html><html lang="${lang}" dir="${direction}"><title>${sentence.slice(0, 40)}</title><body><main><article><h1>${sentence.slice(0, 40)}</h1>${paragraphsOf(story)}</article></main>`;
    const { article } = readUnchanged(new DOMParser().parseFromString(html, 'text/html'));
    expect(texts(article)).toEqual(story);
    expect([article.language, article.direction]).toEqual([lang, direction]);
  });

  it('knows the direction by the letters where the page does not state it', () => {
    const sentence =
      'أعلنت أطقم العبارات في ميناء فالمور إضراباً مفتوحاً يوم الثلاثاء بعد انهيار المحادثات حول نوبات الليل، ما ترك آلاف الركاب من دون وسيلة عبور.';
    const html = `<title>إضراب</title><article><h1>إضراب أطقم العبارات في ميناء فالمور</h1>${paragraphsOf([1, 2, 3, 4].map((n) => `${sentence} ${n}`))}</article>`;
    expect(readUnchanged(new DOMParser().parseFromString(html, 'text/html')).article.direction).toBe('rtl');
  });
});

describe('D23 characters that are none', () => {
  it('makes odd spaces spaces and lone surrogates replacement characters', () => {
    const text = `The\u00a0harbour\u2028office\u2029said\u3000${'\ud83d'} on\u0000 Monday\u0007 that no ferry had sailed${'\udc00'} without a full crew since the walkout began.`;
    const document = new DOMParser().parseFromString(page({ within: '<p id="odd"></p>' }), 'text/html');
    const odd = document.getElementById('odd');
    if (!odd) throw new Error('no paragraph');
    odd.textContent = text;
    const result = read(document);
    expect(expectStory(result.article)).toEqual([
      'The harbour office said \ufffd on Monday that no ferry had sailed\ufffd without a full crew since the walkout began.',
    ]);
    for (const format of ['text', 'markdown', 'html', 'json'] as const) expect(render(result, format)).not.toMatch(/\p{Surrogate}/u);
  });
});

const read = (document: Document) => readUnchanged(document);

/** Encodes by what the browser itself decodes: every one- and two-byte sequence, tried once. */
function encoder(label: string): (text: string) => Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(label, { fatal: true });
  const bytes = new Map<string, readonly number[]>();
  const learn = (...sequence: number[]): void => {
    try {
      const text = decoder.decode(new Uint8Array(sequence));
      if ([...text].length === 1 && !bytes.has(text)) bytes.set(text, sequence);
    } catch {
      // no character of this encoding
    }
  };
  for (let one = 0; one < 256; one++) learn(one);
  for (let one = 0x81; one < 256; one++) for (let two = 0x40; two < 256; two++) learn(one, two);
  return (text) => new Uint8Array([...text].flatMap((character) => bytes.get(character) ?? [63]));
}

describe('D24 pages in other encodings', () => {
  it.each([
    ['shift_jis', '港町バルモアのフェリー乗組員は火曜日、夜間勤務をめぐる交渉の決裂を受けてストライキに入り、約四千二百人の乗客が足止めされた。'],
    [
      'windows-1251',
      'Экипажи паромов в порту Валмор во вторник начали забастовку после провала переговоров о ночных сменах, оставив пассажиров без переправы.',
    ],
  ])('%s', async (charset, sentence) => {
    const story = [1, 2, 3, 4].map((n) => `${sentence}${sentence} ${n}`);
    const html = `<!doctype html><meta charset="${charset}"><title>${sentence.slice(0, 30)}</title><article><h1>${sentence.slice(0, 30)}</h1>${paragraphsOf(story)}</article>`;
    const { article } = readUnchanged(await openBytes(encoder(charset)(html), 'text/html'));
    expect(texts(article)).toEqual(story);
  });
});

describe('D25 Markdown in prose', () => {
  it('is kept as it stands', () => {
    const story = [
      '# The crews wrote on the wall of the office, in letters a metre high, that they would be back on Thursday.',
      '- "*Rest* and _time_", said [Brenn](https://x.example) - nothing more than ![that](y.png), 1. today and 2. tomorrow.',
      '> The reply | of the office ~~came~~ in `one` <b>line</b>: \\* we are listening *, it said, and closed for the day.',
    ];
    expect(expectStory(readPage({ within: paragraphsOf(story) }).article)).toEqual(story);
    expect(STORY).toHaveLength(8);
  });
});
