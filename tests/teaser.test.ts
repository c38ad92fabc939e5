// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from '../src/article/read';
import { PAYWALL } from '../src/article/wire/paywall';

const OPENING = [
  'Forty-one orchard owners in the Pell Valley went to court on Friday over a freeze on water rights that they say will cost them their apricots.',
  'The valley’s water board stopped new permits in February, after wells on the western slope fell to their lowest level since records began there.',
  '“We plant for our grandchildren, and the board plans for a quarter,” said Cora Dell, who grows apricots and plums near the old mill.',
];
/** Some 360 words: no preview is that long. */
const WHOLE = Array.from({ length: 5 }, (_, n) => OPENING.map((text) => `On day ${n} of the hearing: ${text}`)).flat();
const NOT_FREE = '<script type="application/ld+json">{ "@type": "NewsArticle", "isAccessibleForFree": false }</script>';

function teaserOf(story: readonly string[], below = '', head = ''): boolean | null {
  const html = `<!doctype html><html lang="en"><head><title>Orchard owners sue</title>${head}</head><body><main><article><h1>Orchard owners of Pell Valley sue over water</h1>
<div class="body">${story.map((text) => `<p>${text}</p>`).join('')}</div>${below}</article></main></body></html>`;
  const result = parse(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://pell.example/water' });
  return result.kind === 'article' ? result.article.teaser : null;
}

describe('the opening of a story', () => {
  it.each([
    ['a prompt right below it', '<p>Subscribe to continue reading</p>', ''],
    ['a box by its name', '<div class="c-paywall"><h3>Pell Courier Plus</h3><p>From 2 crowns a week.</p></div>', ''],
    ['data that says the story is not free', '', NOT_FREE],
  ])('by %s', (_, below, head) => {
    expect(teaserOf(OPENING, below, head)).toBe(true);
  });
});

describe('a whole story', () => {
  it.each([
    ['with a newsletter box', OPENING, '<div class="newsletter"><p>Subscribe to our newsletter and get the news of the valley in your inbox.</p></div>', ''],
    ['with a subscription offer for support', OPENING, '<p>Support us: subscribe today.</p>', ''],
    ['with nothing below', OPENING, '', ''],
    ['that its data calls not free', WHOLE, '', NOT_FREE],
    ['with a prompt that its template always prints', WHOLE, '<p>Subscribe to continue reading</p>', ''],
    ['that its data calls free', OPENING, '', NOT_FREE.replace('false', 'true')],
  ])('%s', (_, story, below, head) => {
    expect(teaserOf(story, below, head)).toBe(false);
  });

  it('in a box that is named after the wall', () => {
    const html = `<!doctype html><title>Orchard</title><main><article><h1>Orchard owners of Pell Valley sue over water</h1><div class="paywall">${OPENING.map((text) => `<p>${text}</p>`).join('')}</div></article></main>`;
    const result = parse(new DOMParser().parseFromString(html, 'text/html'));
    expect(result.kind === 'article' && result.article.teaser).toBe(false);
  });
});

describe('the words of a wall', () => {
  it.each([
    'Sign in or create an account to keep reading',
    'Dieser Artikel ist nur für Abonnenten verfügbar',
    'Suscríbete para seguir leyendo',
    'Cet article est réservé aux abonnés',
    'Assine para continuar lendo',
    'Registrati per continuare a leggere',
    'Artykuł tylko dla subskrybentów',
    'Word abonnee om verder te lezen',
    'Haberin devamını okumak için abone olun',
    'Оформите подписку, чтобы читать дальше',
    'سجل الدخول لمواصلة القراءة',
    '登录后继续阅读',
    'この記事は有料会員限定です',
  ])('%s', (words) => {
    expect(PAYWALL.test(words)).toBe(true);
  });

  it.each([
    'Subscribe to our newsletter',
    'Continue reading below',
    'The club is for members and their guests.',
    'Jetzt den Newsletter abonnieren',
    'Suscríbete a nuestro boletín',
    'Abonnez-vous à notre newsletter',
    'Подписывайтесь на наш канал',
    '继续阅读',
    '続きを読む',
  ])('not: %s', (words) => {
    expect(PAYWALL.test(words)).toBe(false);
  });
});
