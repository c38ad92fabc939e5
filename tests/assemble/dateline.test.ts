// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/read';

const REST = [
  'The boats of the harbour put to sea on Sunday for the first time in eleven days, after a thaw freed the basin of the ice.',
  'Some forty of them left before dawn, the harbour office said. Six had been damaged and stayed at the quay until the evening.',
  'The fleet lands nine thousand tonnes of cod a year, and every day in port costs the two canneries of the town a fortune.',
];
const documentOf = (body: string, lang = 'en') =>
  new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>Boats sail again</title></head><body><article><h1>Boats sail again</h1>${body}</article></body></html>`,
    'text/html',
  );
function datelineIn(body: string, lang?: string): string | null {
  const reading = parse(documentOf(body, lang), { url: 'https://ledger.example/ice' });
  if (reading.kind !== 'article') throw new Error(reading.reason);
  return reading.article.dateline?.text ?? null;
}
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('a place before a dash, without agency, day or state', () => {
  it.each([
    ['opens the lede', paragraphs([`PORT SELBY — ${REST[0]}`, ...REST.slice(1)]), 'PORT SELBY —'],
    [
      'stands under a standfirst',
      `<p class="standfirst">A thaw came at last, and with it the cod.</p>${paragraphs([`PORT SELBY — ${REST[0]}`, ...REST.slice(1)])}`,
      'PORT SELBY —',
    ],
  ])('%s', (_, body, text) => {
    expect(datelineIn(body)).toBe(text);
  });

  it.each([
    ['deep in the text is a label', paragraphs([...REST, `LIGHT LOADS — ${REST[1]}`])],
    ['with a word of address is a label', paragraphs([`LIGHTEN YOUR LOAD — ${REST[0]}`, ...REST.slice(1)])],
  ])('%s', (_, body) => {
    expect(datelineIn(body)).toBeNull();
  });

  const german = (place: string) =>
    paragraphs([
      `${place} – Der Hafen ist seit Sonntag wieder frei, nachdem das Eis in der Nacht gebrochen war und die Boote zum ersten Mal auslaufen konnten.`,
      'Etwa vierzig von ihnen liefen vor der Dämmerung aus, wie das Hafenamt mitteilte. Sechs waren beschädigt und blieben am Kai.',
      'Die Flotte bringt im Jahr neuntausend Tonnen Kabeljau an Land, und jeder Tag im Hafen kostet die Fabriken der Stadt ein Vermögen.',
    ]);
  it.each(['Potsdam', 'Bad Elster', 'Frankfurt/Main', 'Castrop-Rauxel', 'Neu Wulmstorf'])('in German: %s', (place) => {
    expect(datelineIn(german(place), 'de')).toBe(`${place} –`);
  });
  it.each(['Schwimmender Windpark', 'Neue Fähre'])('in German is no place: %s', (label) => {
    expect(datelineIn(german(label), 'de')).toBeNull();
  });

  it('is none in a caption', () => {
    const figure = `<figure><img src="/quay.jpg" alt=""><figcaption>SELBY QUAY — The boats at dawn.</figcaption></figure><div class="image-caption">OLD QUAY — The boats that stayed behind until the evening came.</div>`;
    expect(datelineIn(figure + paragraphs(REST))).toBeNull();
  });
});

it('is no credit of the picture above the lede', () => {
  expect(datelineIn(`<img src="/boats.jpg"><p class="caption">Nicolas Berg / AFP / Getty Images</p>${paragraphs(REST)}`)).toBeNull();
  expect(datelineIn(paragraphs([`PORT SELBY / AFP / ${REST[0]}`, ...REST.slice(1)]))).toBe('PORT SELBY / AFP /');
});

describe('who a dateline names beside its agency', () => {
  const signed = (opening: string, above = ''): readonly string[] => {
    const reading = parse(documentOf(above + paragraphs([`${opening} ${REST[0]}`, ...REST.slice(1)]), 'cs'), { url: 'https://ledger.example/ice' });
    if (reading.kind !== 'article') throw new Error(reading.reason);
    return reading.article.bylines.map(({ name }) => name);
  };

  it.each([
    ['PRAHA (Jan Novotný, ČTK) –', ['Jan Novotný']],
    ['Praha 12. března (ČTK/Jan Novotný) -', ['Jan Novotný']],
    ['PRAHA (ČTK) –', []],
    ['BERLIN (dpa/lno) -', []],
  ])('%s', (opening, people) => {
    expect(signed(opening)).toEqual(people);
  });

  it('does not count where somebody signs above', () => {
    expect(signed('PRAHA (Jan Novotný, ČTK) –', '<p class="byline">Autor: Ana Ruizová</p>')).toEqual(['Ana Ruizová']);
  });
});
