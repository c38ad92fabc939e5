/** One way in which templates print a picture with its caption: the markup of the field's systems, the copy invented. */
export interface Shape {
  readonly name: string;
  /** Stands above the headline, between headline and story, or between two paragraphs of it, in one, or before the texts of a story without paragraph elements. */
  readonly place: 'above' | 'lead' | 'within' | 'paragraph' | 'bare';
  readonly html: string;
  /** What the figure's caption must say, its credit line left out. */
  readonly caption?: string;
  readonly credit?: string | null;
  /** Further pictures of the same markup, with their captions. */
  readonly others?: readonly string[];
}

export const CAPTION = 'Fishermen mend their nets on the quay at Port Selby on Sunday.';
export const CREDIT = 'Ines Dahl/AFP';
const SRC = 'https://cdn.example/media/quay.jpg';
const img = (attributes = 'alt=""'): string => `<img src="${SRC}" width="1200" height="800" ${attributes}>`;
const lead = (name: string, html: string, more: Partial<Shape> = {}): Shape => ({ name, place: 'lead', html, ...more });
const within = (name: string, html: string, more: Partial<Shape> = {}): Shape => ({ name, place: 'within', html, ...more });

export const SHAPES: readonly Shape[] = [
  within(
    'WordPress block: figcaption',
    `<figure class="wp-block-image size-large">${img()}<figcaption class="wp-element-caption">${CAPTION} ${CREDIT}</figcaption></figure>`,
  ),
  within(
    'WordPress classic: wp-caption',
    `<div id="attachment_9" class="wp-caption alignnone"><a href="/quay">${img()}</a><p class="wp-caption-text">${CAPTION} (${CREDIT})</p></div>`,
  ),
  within(
    'WordPress gallery of definition lists',
    `<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/quay">${img()}</a></dt><dd class="wp-caption-text gallery-caption">${CAPTION} ${CREDIT}</dd></dl></div>`,
  ),
  lead(
    'WordPress theme: credit in a block of its own',
    `<div class="featured-media">${img()}<span class="photo-credit">Photo: ${CREDIT}</span><div class="featured-caption">${CAPTION}</div></div>`,
    { credit: `Photo: ${CREDIT}` },
  ),
  lead(
    'Arc XP',
    `<figure class="c-media-item b-lead-art"><picture><source srcset="${SRC}?width=1200 1200w">${img()}</picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${CAPTION}</span> <span class="c-media-item__credit">(${CREDIT})</span></figcaption></figure>`,
  ),
  lead(
    'Drupal fields',
    `<div class="field field--name-field-image"><div class="field--item">${img()}</div></div><div class="field field--name-field-image-caption">${CAPTION} Photo: ${CREDIT}</div>`,
    { credit: `Photo: ${CREDIT}` },
  ),
  lead(
    'Joomla K2',
    `<div class="itemImageBlock"><span class="itemImage"><a class="modal" href="/quay.jpg" title="Click to preview image">${img(`alt="Nets"`)}</a></span><span class="itemImageCaption">${CAPTION}</span><span class="itemImageCredits">${CREDIT}</span></div>`,
  ),
  lead('Newscoop', `<div class="article-image">${img()}<p class="caption">${CAPTION}</p><small>${CREDIT}</small></div>`),
  lead(
    'Blox: caption text and byline of the asset',
    `<figure class="photo layout-horizontal"><div class="image"><div class="photo-card">${img()}</div></div><div class="caption-container"><figcaption class="caption"><span class="caption-text"><p>${CAPTION}</p></span><ul class="list-inline"><li><span class="credit"><span class="tnt-byline">${CREDIT}</span></span></li></ul></figcaption></div></figure>`,
  ),
  lead(
    'Brightspot',
    `<div class="Page-lead"><figure class="Figure"><a class="AnchorLink">${img()}</a><div class="Figure-content"><figcaption class="Figure-caption">${CAPTION}</figcaption><div class="Figure-credit">${CREDIT}</div></div></figure></div>`,
  ),
  within(
    'Escenic',
    `<div class="image full"><div class="img-wrap">${img()}</div><div class="text"><p>${CAPTION}</p><span class="photographer">Foto: ${CREDIT}</span></div></div>`,
    { credit: `Foto: ${CREDIT}` },
  ),
  lead('Sophora: subtitle with a bar', `<div class="mediaTop"><div class="mediaCon">${img()}</div><p class="infotext">${CAPTION} | ${CREDIT}</p></div>`),
  lead(
    'CoreMedia: picture source over the text',
    `<div class="textimage"><a class="zoomimage">${img()}</a><div class="text"><span class="source">© ${CREDIT}</span><p>${CAPTION}</p></div></div>`,
    { credit: `© ${CREDIT}` },
  ),
  lead('Bitrix', `<div class="news-detail__picture">${img(`title="Nets"`)}<div class="news-detail__picture-desc">${CAPTION} Фото: ${CREDIT}</div></div>`, {
    credit: `Фото: ${CREDIT}`,
  }),
  within(
    'DLE with Highslide',
    `<div class="maincont"><a href="/quay.jpg" class="highslide">${img()}</a><div class="highslide-caption">${CAPTION} ${CREDIT}</div></div>`,
  ),
  within(
    'Blogger table',
    `<table class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="/quay.jpg">${img()}</a></td></tr><tr><td class="tr-caption" style="text-align: center;">${CAPTION} (${CREDIT})</td></tr></tbody></table>`,
  ),
  within(
    'plain layout table',
    `<table align="left" width="300"><tr><td>${img()}</td></tr><tr><td><font size="1">${CAPTION} (${CREDIT})</font></td></tr></table>`,
  ),
  within(
    'AMP',
    `<figure><amp-img src="${SRC}" width="1200" height="800" layout="responsive"><noscript>${img()}</noscript></amp-img><figcaption>${CAPTION} ${CREDIT}</figcaption></figure>`,
  ),
  lead(
    'Next.js: placeholder, picture in noscript',
    `<figure><div class="css-1bd8bfl"><span><img alt="" src="data:image/gif;base64,R0lGOD"><noscript>${img()}</noscript></span></div><figcaption class="css-15gw18"><span class="css-jevhma">${CAPTION}</span><span class="css-1u46b8y"><span>${CREDIT}</span></span></figcaption></figure>`,
  ),
  lead(
    'Chorus',
    `<span class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image">${img()}</span></span><span class="e-image__meta"><figcaption>${CAPTION}</figcaption><cite>${CREDIT}</cite></span></span>`,
  ),
  within(
    'Methode: caption glued to its credit',
    `<div class="article-image">${img()}<div class="caption">${CAPTION}<span class="credit">${CREDIT}</span></div></div>`,
  ),
  within(
    'Ghost',
    `<figure class="kg-card kg-image-card kg-card-hascaption">${img('class="kg-image"')}<figcaption><span style="white-space: pre-wrap;">${CAPTION} ${CREDIT}</span></figcaption></figure>`,
  ),
  within('emphasis below the picture in its paragraph', `<p>${img()}<br><em>${CAPTION} (${CREDIT})</em></p>`),
  within('small print in a paragraph of its own', `<p>${img()}</p><p><small>${CAPTION} (${CREDIT})</small></p>`),
  within('emphasis in a paragraph of its own', `<p>${img()}</p><p><em>${CAPTION} Photo: ${CREDIT}</em></p>`, { credit: `Photo: ${CREDIT}` }),
  within('paragraph named after its caption', `<p>${img()}</p><p class="imgcaption">${CAPTION} ${CREDIT}</p>`),
  within('caption before the picture', `<div class="photo"><p class="caption">${CAPTION} ${CREDIT}</p>${img()}</div>`),
  lead('figcaption before the picture', `<figure><figcaption>${CAPTION} ${CREDIT}</figcaption>${img()}</figure>`),
  lead(
    'overlay on the picture',
    `<div class="hero"><div class="hero__image">${img()}</div><div class="hero__overlay"><p class="hero__text">${CAPTION}</p><span class="hero__credit">${CREDIT}</span></div></div>`,
  ),
  lead(
    'credit on the picture, caption below',
    `<div class="article-photo"><div class="photo-wrap">${img()}<div class="photo-author">${CREDIT}</div></div><div class="photo-text">${CAPTION}</div></div>`,
  ),
  { name: 'lead picture above the headline', place: 'above', html: `<figure class="hero">${img()}<figcaption>${CAPTION} ${CREDIT}</figcaption></figure>` },
  {
    name: 'lead picture above the headline, in divisions',
    place: 'above',
    html: `<div class="top-image">${img()}<div class="top-image-text">${CAPTION} (${CREDIT})</div></div>`,
  },
  lead(
    'caption in the text alternative, and as text with its credit',
    `<div class="article__photo"><div class="article__photo__image">${img(`alt="${CAPTION}"`)}</div><div class="article__photo__desc">${CAPTION} | Foto: ${CREDIT}</div></div>`,
    { credit: `Foto: ${CREDIT}` },
  ),
  lead('lightbox: caption only in data-sub-html', `<a class="lightbox" href="/quay.jpg" data-sub-html="&lt;p&gt;${CAPTION} ${CREDIT}&lt;/p&gt;">${img()}</a>`),
  lead('lightbox: caption only in data-caption', `<a data-fancybox="gallery" href="/quay.jpg" data-caption="${CAPTION} ${CREDIT}">${img()}</a>`),
  lead(
    'caption of two, for small and large screens, one labelled',
    `<div class="media">${img()}</div><figcaption class="show-large">${CAPTION} Photograph: ${CREDIT}</figcaption><div class="standfirst-box"><figcaption class="show-small">Main image: ${CAPTION} Photograph: ${CREDIT}</figcaption></div>`,
    { credit: `Photograph: ${CREDIT}` },
  ),
  within(
    'BBC: labels for screen readers',
    `<figure><div>${img()}<span role="text"><span class="css-m04vo2-VisuallyHidden">Image source, </span>${CREDIT}</span></div><figcaption><span class="css-m04vo2-VisuallyHidden">Image caption, </span>${CAPTION}</figcaption></figure>`,
  ),
  within(
    'NPR: toggles and the credit twice',
    `<div class="bucketwrap image large"><div class="imagewrap">${img()}</div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>${CAPTION} <b class="credit">${CREDIT}</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">${CREDIT}</span></div></div>`,
  ),
  within(
    'Reuters: counter and licensing link',
    `<figure><div class="image">${img()}</div><figcaption><p>[1/2]${CAPTION} REUTERS/Ines Dahl <a href="https://licensing.example/">Purchase Licensing Rights</a><span>, opens new tab</span></p></figcaption></figure>`,
    { credit: 'REUTERS/Ines Dahl' },
  ),
  lead(
    'enlarge button and counter',
    `<div class="image-wrap">${img()}<button>Enlarge this image</button><span class="counter">1 / 12</span><p class="image-caption">${CAPTION} ${CREDIT}</p></div>`,
  ),
  lead('German label', `<figure>${img()}<figcaption><span class="label">Bildunterschrift:</span> ${CAPTION} Bild: ${CREDIT}</figcaption></figure>`, {
    credit: `Bild: ${CREDIT}`,
  }),
  lead('figure with paragraphs', `<figure class="embed-base image-embed">${img()}<p class="color-body light-text">${CAPTION} (Photo: ${CREDIT})</p></figure>`, {
    credit: `Photo: ${CREDIT}`,
  }),
  lead(
    'photographer’s block',
    `<div class="article-image">${img(`alt="main article image"`)}</div><div class="article-image-photographer">${CAPTION} (${CREDIT})</div>`,
  ),
  within(
    'source in brackets that is no agency',
    `<div class="article-image">${img()}</div><div class="article-image-text">${CAPTION} (Selby Harbour Board/Coast Archive)</div>`,
    { credit: 'Selby Harbour Board/Coast Archive' },
  ),
  within(
    'list of captions for a pair of pictures',
    `<div class="pair">${img(`alt="${CAPTION}"`)}<img src="https://cdn.example/media/gulls.jpg" alt="Gulls follow the first boat home." width="800" height="600"></div><ul class="pair-captions"><li>${CAPTION} ${CREDIT}</li><li>Gulls follow the first boat home.</li></ul>`,
    { others: ['Gulls follow the first boat home.'] },
  ),
  within(
    'gallery with captions, each its own',
    `<div class="gallery-slider"><figure>${img()}<figcaption>${CAPTION} ${CREDIT}</figcaption></figure><figure><img src="https://cdn.example/media/gulls.jpg" alt="" width="800" height="600"><figcaption>Gulls follow the first boat home.</figcaption></figure><figure><img src="https://cdn.example/media/ice.jpg" alt="" width="800" height="600"><figcaption>Ice for the catch comes from the old brewery.</figcaption></figure><button>Previous</button><button>Next</button><span>1 of 3</span></div>`,
    { others: ['Gulls follow the first boat home.', 'Ice for the catch comes from the old brewery.'] },
  ),
  within(
    'gallery whose thumbnails repeat the pictures',
    `<div class="slideshow"><div class="slide"><img src="${SRC}?w=1200&h=800&fit=crop" alt="${CAPTION}" width="1200"><p class="slide-caption">${CAPTION} ${CREDIT}</p></div><div class="thumbs"><img src="${SRC}?w=120&h=80&fit=crop" alt="${CAPTION}" width="120" height="80"></div></div>`,
  ),
  within(
    'lazy picture, its address in data-src',
    `<figure class="lazy-figure"><img class="lazyload" src="/img/placeholder-16x9.svg" data-src="${SRC}" alt=""><noscript>${img()}</noscript><figcaption>${CAPTION} ${CREDIT}</figcaption></figure>`,
  ),
  within(
    'address only on the sources of a picture',
    `<figure><picture><source data-srcset="https://cdn.example/media/quay-small.jpg 400w, ${SRC} 1200w"><img class="lazy" src="data:image/gif;base64,R0lGOD" alt=""></picture><figcaption>${CAPTION} ${CREDIT}</figcaption></figure>`,
  ),
  within(
    'cutline and photographer beside it',
    `<div class="photo-block">${img()}<div class="cutline">${CAPTION}</div><div class="byline">${CREDIT}</div></div>`,
  ),
  lead(
    'hMedia microformat: credit before the caption',
    `<div class="introduction"><div class="hmedia related-media m-17"><a rel="enclosure" class="photo">${img()}</a><p class="contributor vcard"><span class="fn">AFP</span></p><p class="fn">${CAPTION}</p></div></div>`,
    { credit: 'AFP' },
  ),
  {
    name: 'Naver: caption right behind the picture, and the text behind it in no element',
    place: 'bare',
    html: `<span class="end_photo_org"><div class="nbd_im_w"><div class="nbd_a">${img()}</div></div><em class="img_desc">${CAPTION} ${CREDIT}</em></span>`,
  },
  {
    name: 'picture and caption within a paragraph',
    place: 'paragraph',
    html: `<span class="inline-photo">${img()}<span class="inline-photo-caption">${CAPTION} ${CREDIT}</span></span>`,
  },
];
