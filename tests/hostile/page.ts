import { expect } from 'vitest';
import type { Article, Block, Parsed } from '../../src/article/model';
import type { parse, ReadOptions } from '../../src/article/read';
import { read } from '../../src/article/reading';
import { textOf } from '../../src/article/texts';
import { HEADLINE, STORY } from './story';

export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
export const paragraphsOf = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeText(text)}</p>`).join('\n');

interface Parts {
  readonly head?: string;
  readonly html?: string;
  readonly headline?: string;
  /** Between the headline and the story, in the midst of the story, below it, and outside the article. */
  readonly above?: string;
  readonly within?: string;
  readonly below?: string;
  readonly outside?: string;
}

/** The story on an ordinary page, with something hostile in one of its places. */
export function page(parts: Parts = {}): string {
  const { head = '', html = 'lang="en"', headline = HEADLINE, above = '', within = '', below = '', outside = '' } = parts;
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>${escapeText(HEADLINE)} | The Valmore Post</title>${head}</head><body>
<header><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${headline}</h1>${above}<div class="article-body">${paragraphsOf(STORY.slice(0, 4))}
${within}
${paragraphsOf(STORY.slice(4))}</div>${below}</article></main>${outside}<footer><p>© The Valmore Post</p></footer></body></html>`;
}

export const ADDRESS = 'https://post.example/news/ferries.html';

/**
 * The page in a frame of the test page, laid out and shown, with scripts off: whatever runs, we have run.
 * Removed again by the caller's test file when it ends, with the page itself.
 */
export function open(html: string): Document {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document of this origin');
  inner.open();
  inner.write(html);
  inner.close();
  return inner;
}

/** As {@link open}, for bytes in an encoding of the page's own. */
export async function openBytes(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = URL.createObjectURL(new Blob([bytes], { type }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document of this origin');
  return frame.contentDocument;
}

/** Reads a document, and holds what must hold on any page: nothing ran, nothing changed, nothing came out ill-formed. */
export function readUnchanged(target: Document, options: ReadOptions = { url: ADDRESS }, reader: typeof read | typeof parse = read): Parsed {
  const root = Document.prototype.querySelector.call(target, 'html');
  if (!root) throw new Error('the page has no root');
  const markup = (): string => new XMLSerializer().serializeToString(root);
  const before = markup();
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const result = reader(target, options);
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
  expect(markup() === before, 'the page is as it was, byte for byte').toBe(true);
  const view = target.defaultView;
  expect(['__pwned' in window, view !== null && '__pwned' in view]).toEqual([false, false]);
  if (result.kind !== 'article') throw new Error(`no article: ${result.reason}`);
  expect(result.faults).toEqual([]);
  expect(JSON.stringify(result), 'well-formed, no object printed as text').not.toMatch(/\\ud[89a-f]|\[object |Invalid Date/i);
  return result;
}

export const readPage = (parts: Parts = {}, reader: typeof read | typeof parse = read): Parsed => readUnchanged(open(page(parts)), { url: ADDRESS }, reader);

/** The body's texts, a block each, pictures left out. */
export const texts = (article: Article): readonly string[] => article.body.filter((block) => block.kind !== 'figure').map(textOf);

/** The paragraphs of the story, all there, in order, each once; and what else is in the body. */
export function expectStory(article: Article, story: readonly string[] = STORY): readonly string[] {
  const found = texts(article);
  expect(found.filter((text) => story.includes(text))).toEqual(story);
  return found.filter((text) => !story.includes(text));
}

/** Every link of the body and its captions. */
export const links = (article: Article): readonly string[] =>
  [article.lead, ...article.body]
    .flatMap((block) => (block ? runsOf(block) : []))
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : [])));

function runsOf(block: Block) {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
      return block.runs;
    case 'list':
      return block.items.flatMap((item) => item.runs);
    case 'quote':
      return block.paragraphs.flat();
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.runs);
    case 'figure':
      return block.caption;
    case 'code':
      return [];
  }
}
