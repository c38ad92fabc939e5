import type { Glance } from '../snapshot/glance';
import { type Features, log } from './features';

/** What a page comes to when its elements are counted too: how many, on a logarithmic scale. */
export function closerFeatures(look: Glance): Features {
  const counts = look.counts();
  const prose = look.paragraphs.reduce((sum, paragraph) => sum + (paragraph.prose ? paragraph.length : 0), 0);
  return {
    items: log(counts.items, 400),
    times: log(counts.times, 30),
    code: log(counts.code, 30),
    captions: log(counts.captions, 20),
    prices: log(counts.prices, 60),
    products: log(counts.products, 100),
    authors: log(counts.authors, 30),
    shares: log(counts.shares, 40),
    buttons: log(counts.buttons, 100),
    linksPerProse: log(counts.links / (1 + prose / 500), 100),
    headsLinked: counts.subheads > 0 ? counts.linkedHeads / counts.subheads : 0,
    oneArticle: counts.articles === 1 ? 1 : 0,
  };
}
