import type { Article, Block, Figure, Run } from '../article/model';
import { bylineOf, creditsBelow, plain } from '../article/texts';
import { dayInWords } from './day';
import { addressOf } from './reference';
import type { Renderable, RenderOptions } from './render';
import { tidy, tidyRuns, wellFormed } from './tidy';

/**
 * What goes on the paper, in order, with the user's choices already made and every text tidy. Text, Markdown and HTML
 * each only spell it; none of them decides what is in a story.
 */
export interface Sheet {
  readonly kicker: string | null;
  readonly headline: string;
  /** The decks below the headline, one after another; most stories have one, or none. */
  readonly standfirst: readonly string[];
  /** Who, where and when, as far as known: bylines, outlet, day. */
  readonly origin: readonly string[];
  readonly notices: readonly string[];
  /** The lead picture first, then the body; no block in it is empty. */
  readonly blocks: readonly Block[];
  readonly credits: readonly string[];
  /** Where the story stands, for a file that is kept; null where that is not known or not wanted. */
  readonly address: string | null;
}

/** The sheet of one story. */
export function layOut({ article }: Renderable, options: RenderOptions): Sheet {
  const lede = options.dateline ? null : article.dateline;
  const body = article.body.map((block) => (lede && block.kind === 'paragraph' && block.id === lede.block ? withoutHead(block, lede.text) : block));
  return {
    kicker: textOrNull(article.kicker),
    headline: tidy(article.headline),
    standfirst: (article.standfirst ?? '').split('\n').map(tidy).filter(Boolean),
    origin: origin(article),
    notices: article.notices.map((notice) => tidy(notice.text)).filter(Boolean),
    blocks: [...(article.lead ? [article.lead] : []), ...body].flatMap((block) => tidyBlock(block, options) ?? []),
    // A photo credit goes with the captions.
    credits: creditsBelow(article)
      .filter((credit) => options.captions || credit.kind !== 'photo')
      .map((credit) => tidy(credit.text))
      .filter(Boolean),
    address: options.standalone ? addressOf(article) : null,
  };
}

const textOrNull = (text: string | null): string | null => tidy(text ?? '') || null;

function origin(article: Article): readonly string[] {
  const day = article.published && dayInWords(article.published, article.language);
  return [tidy(bylineOf(article)), tidy(article.outlet ?? ''), day ?? ''].filter(Boolean);
}

/** The block with the first `head` of its text cut off, where it does begin with it. */
function withoutHead<B extends { readonly runs: readonly Run[] }>(block: B, head: string): B {
  if (head === '' || !plain(block.runs).startsWith(head)) return block;
  let left = head.length;
  const runs = block.runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  return { ...block, runs };
}

/** The block with tidy texts and only what the options let through; null when nothing is left of it. */
function tidyBlock(block: Block, options: RenderOptions): Block | null {
  const inline = (runs: readonly Run[]): readonly Run[] => tidyRuns(options.links ? runs : runs.map(withoutLink));
  switch (block.kind) {
    case 'paragraph':
    case 'subhead': {
      const runs = inline(block.runs);
      return runs.length > 0 ? { ...block, runs } : null;
    }
    case 'list': {
      const items = block.items.map((item) => ({ ...item, runs: inline(item.runs) })).filter((item) => item.runs.length > 0);
      return items.length > 0 ? { ...block, items } : null;
    }
    case 'quote': {
      const paragraphs = block.paragraphs.map(inline).filter((runs) => runs.length > 0);
      return paragraphs.length > 0 ? { ...block, paragraphs } : null;
    }
    case 'code': {
      // No-break spaces and line separators are accidents of a page in code as well.
      const text = wellFormed(block.text)
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\u00a0/g, ' ');
      return text.trim() ? { ...block, text } : null;
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, runs: inline(cell.runs) }))).filter((row) => row.length > 0);
      return rows.some((row) => row.some((cell) => cell.runs.length > 0)) ? { ...block, caption: textOrNull(block.caption), rows } : null;
    }
    case 'figure':
      return options.captions ? tidyFigure(block, inline(block.caption), options.images) : null;
  }
}

function tidyFigure(figure: Figure, caption: readonly Run[], withImage: boolean): Figure | null {
  if (!withImage || !figure.image) return caption.length > 0 ? { ...figure, image: null, caption } : null;
  const alt = tidy(figure.image.alt);
  // Templates fill alt with the caption: said once is enough.
  const said = tidy(plain(caption));
  return { ...figure, image: { ...figure.image, alt: said !== '' && (said.includes(alt) || alt.includes(said)) ? '' : alt }, caption };
}

const withoutLink = (run: Run): Run => ({ ...run, marks: run.marks.filter((mark) => mark.kind !== 'link') });
