import type { Story } from './stories';

/** One way in which templates print a story's headline, caption and tools again. */
export interface Template {
  readonly name: string;
  readonly render: (story: Story) => string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const title = (text: string): string => text.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
const cut = (text: string, length: number): string => `${text.slice(0, text.lastIndexOf(' ', length))}…`;
const full = (story: Story): string => `${story.caption} ${story.credit}`;

const paragraphs = (story: Story, from = 0, to = story.paragraphs.length): string =>
  story.paragraphs
    .slice(from, to)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n');
const img = (story: Story, attributes = ''): string =>
  `<img src="https://cdn.example/lead.jpg" width="1200" height="800" ${attributes || `alt="${escaped(full(story))}"`}>`;
const figure = (story: Story, caption = full(story), attributes = ''): string =>
  `<figure class="lead-image">${img(story, attributes)}<figcaption>${escaped(caption)}</figcaption></figure>`;
const share =
  '<ul class="share-list"><li><a href="#" aria-label="Share on Facebook">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Email</a></li></ul>';

const page = (story: Story, article: string): string =>
  `<!doctype html><html lang="en"><head><title>${escaped(story.headline)} | Marrow Mail</title><meta property="og:title" content="${escaped(story.headline)}"><meta property="og:site_name" content="Marrow Mail"></head>
<body><header><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main>${article}</main><footer><p>© Marrow Mail</p></footer></body></html>`;

/** A template as what stands above the paragraphs, between the second and the third, and below them. */
const around =
  (above: (story: Story) => string, within: (story: Story) => string = () => '', below: (story: Story) => string = () => '') =>
  (story: Story): string =>
    page(
      story,
      `<article class="story"><div class="story-body">${above(story)}${paragraphs(story, 0, 2)}${within(story)}${paragraphs(story, 2)}${below(story)}</div></article>`,
    );
const h1 = (story: Story): string => `<h1>${escaped(story.headline)}</h1>`;

export const TEMPLATES: readonly Template[] = [
  { name: 'clean', render: around((s) => h1(s) + figure(s)) },
  { name: 'headline twice as h1', render: around((s) => h1(s) + h1(s) + figure(s)) },
  { name: 'headline as paragraph in capitals', render: around((s) => `${h1(s)}<p class="print-title">${escaped(s.headline.toUpperCase())}</p>${figure(s)}`) },
  { name: 'headline in title case as h2', render: around((s) => `${h1(s)}${figure(s)}<h2>${escaped(title(s.headline))}</h2>`) },
  { name: 'headline cut short in a sticky bar', render: around((s) => `${h1(s)}<div class="sticky-title">${escaped(cut(s.headline, 40))}</div>${figure(s)}`) },
  {
    name: 'headline with the outlet behind it',
    render: around((s) => `${h1(s)}<div class="print-only">${escaped(s.headline)} | Marrow Mail</div>${figure(s)}`),
  },
  {
    name: 'headline again below the story',
    render: around(
      (s) => h1(s) + figure(s),
      undefined,
      (s) => `<div class="share-title">${escaped(s.headline)}</div>`,
    ),
  },
  { name: 'caption as text below the figure', render: around((s) => `${h1(s)}${figure(s)}<div class="img-desc">${escaped(full(s))}</div>`) },
  { name: 'caption twice, with and without credit', render: around((s) => `${h1(s)}${figure(s)}<p>${escaped(s.caption)}</p>`) },
  {
    name: 'figure twice, for small and large screens',
    render: around((s) => `${h1(s)}<div class="mobile">${figure(s)}</div><div class="desktop">${figure(s)}</div>`),
  },
  {
    name: 'lightbox with its own copy',
    render: around(
      (s) =>
        `${h1(s)}<a class="lightbox" href="/l.jpg" title="${escaped(full(s))}">${img(s)}</a><figcaption>${escaped(full(s))}</figcaption><div class="pswp__caption">${escaped(full(s))}</div>`,
    ),
  },
  {
    name: 'caption only in alt, and as text',
    render: around((s) => `${h1(s)}<div class="image">${img(s)}</div><div class="media-text">${escaped(full(s))}</div>`),
  },
  { name: 'caption cut short, then whole', render: around((s) => `${h1(s)}${figure(s)}<div class="caption-short">${escaped(cut(full(s), 45))}</div>`) },
  { name: 'caption in capitals', render: around((s) => `${h1(s)}${figure(s)}<div class="slide-text">${escaped(full(s).toUpperCase())}</div>`) },
  { name: 'credit apart from its caption', render: around((s) => `${h1(s)}${figure(s, s.caption)}<div class="caption-copy">${escaped(full(s))}</div>`) },
  { name: 'TT and Aa', render: around((s) => `${h1(s)}${figure(s)}<div class="font-size"><span>T</span><span>T</span></div><p>Aa</p>`) },
  {
    name: 'share list, print and listen',
    render: around(
      (s) => `${h1(s)}${share}<div><a href="#">Print</a></div><button>Listen</button>${figure(s)}`,
      undefined,
      () => share,
    ),
  },
  { name: 'reading time', render: around((s) => `${h1(s)}<p class="meta">5 min read</p>${figure(s)}`) },
  {
    name: 'figure again in the midst of the story',
    render: around(
      (s) => h1(s) + figure(s),
      (s) => figure(s),
    ),
  },
  {
    name: 'everything at once',
    render: around(
      (s) =>
        `${h1(s)}${figure(s)}<div class="pswp__caption">${escaped(full(s))}</div><p>TT</p>${h1(s)}${share}${figure(s)}<div class="img-desc">${escaped(full(s))}</div><p>3 min read</p>`,
      () => share,
      (s) => `<div>${escaped(s.headline)}</div>${share}`,
    ),
  },
  {
    name: 'credit outside the caption, and the whole again in the picture’s title',
    render: around(
      (s) =>
        `${h1(s)}<div class="photo">${img(s, `alt="" title="${escaped(full(s))}"`)}<p class="caption">${escaped(s.caption)}</p><span class="credit">${escaped(s.credit)}</span></div><div class="zoom-text">${escaped(full(s))}</div>`,
    ),
  },
  {
    name: 'caption cut short with three points above the whole',
    render: around((s) => `${h1(s)}<div class="caption-preview">${escaped(cut(s.caption, 40)).replace('…', '...')}</div>${figure(s)}`),
  },
  {
    name: 'counter before each of two copies',
    render: around(
      (s) =>
        `${h1(s)}<div class="gallery">${img(s)}<div class="slide-caption">1/1 | ${escaped(full(s))}</div></div><div class="gallery-full"><figcaption>[1/1] ${escaped(full(s))}</figcaption></div>`,
    ),
  },
  { name: 'label before the second copy', render: around((s) => `${h1(s)}${figure(s)}<div class="a11y-copy">Image caption: ${escaped(full(s))}</div>`) },
  {
    name: 'lightbox attribute and figcaption',
    render: around(
      (s) =>
        `${h1(s)}<figure><a href="/l.jpg" data-sub-html="&lt;p&gt;${escaped(full(s))}&lt;/p&gt;" data-caption="${escaped(s.caption)}">${img(s, 'alt=""')}</a><figcaption>${escaped(full(s))}</figcaption></figure>`,
    ),
  },
  { name: 'picture again in a noscript', render: around((s) => `${h1(s)}${figure(s)}<noscript>${img(s)}</noscript>`) },
  {
    name: 'figure again under the story, in another size',
    render: around(
      (s) => h1(s) + figure(s),
      undefined,
      (s) => `<figure><img src="https://cdn.example/lead.jpg?w=320&h=200" alt=""><figcaption>${escaped(s.caption)}</figcaption></figure>`,
    ),
  },
  {
    name: 'headline as the picture’s title and text alternative',
    render: around(
      (s) => `${h1(s)}<figure>${img(s, `alt="${escaped(s.headline)}" title="${escaped(s.headline)}"`)}<figcaption>${escaped(full(s))}</figcaption></figure>`,
    ),
  },
  {
    name: 'headline under the picture, above its caption',
    render: around((s) => `${h1(s)}<figure>${img(s)}<figcaption>${escaped(full(s))}</figcaption></figure><p class="overlay-title">${escaped(s.headline)}</p>`),
  },
  {
    name: 'caption with other quotes and dashes',
    render: around((s) => `${h1(s)}${figure(s)}<p class="media-description">“${escaped(s.caption.replace(/\.$/, ''))}” – ${escaped(s.credit)}</p>`),
  },
];
