import type { Block, List, ListItem, Mark, Run, Table } from '../article/model';
import { escapeHtml } from './escape-html';
import { byLink } from './links';
import type { Renderable, RenderOptions } from './render';
import { layOut } from './sheet';
import { tidy } from './tidy';

/**
 * One `article` element of plain semantic HTML, written as a string: no class, no script, and no markup of
 * the page. For pasting into editors and mails; with `standalone` a whole page to keep as a file, with a measure to read it in.
 */
export function renderHtml(reading: Renderable, options: RenderOptions): string {
  const { article } = reading;
  const sheet = layOut(reading, options);
  const language = article.language ? ` lang="${escapeHtml(tidy(article.language))}"` : '';
  const direction = article.direction === 'rtl' ? ' dir="rtl"' : '';
  const lines = [
    `<article${language}${direction}>`,
    paragraph(sheet.kicker),
    sheet.headline && `<h1>${escapeHtml(sheet.headline)}</h1>`,
    ...sheet.standfirst.map((deck) => `<p><strong>${escapeHtml(deck)}</strong></p>`),
    paragraph(sheet.origin.join(' · ')),
    ...sheet.notices.map((notice) => `<p><em>${escapeHtml(notice)}</em></p>`),
    ...sheet.blocks.map(spell),
    ...sheet.credits.map((credit) => `<p><small>${escapeHtml(credit)}</small></p>`),
    sheet.address && `<p><small><a href="${escapeHtml(sheet.address)}">${escapeHtml(sheet.address)}</a></small></p>`,
    '</article>',
  ];
  const element = lines.filter(Boolean).join('\n');
  if (!options.standalone) return element;
  const title = `<title>${escapeHtml(sheet.headline)}</title>`;
  const head = `<meta charset="utf-8">${title}<meta name="viewport" content="width=device-width"><style>${READABLE}</style>`;
  return `<!doctype html>\n<html${language}${direction}>\n<head>${head}</head>\n<body>\n${element}\n</body>\n</html>`;
}

/** A browser's own type in its own colours, light or dark, in lines that can be read. */
const READABLE =
  ':root{color-scheme:light dark}body{max-width:38em;margin:2em auto;padding:0 1em;font:1.1em/1.55 Georgia,serif}table{border-collapse:collapse}td,th{padding:.2em .6em;border:1px solid}img{max-width:100%}';

const paragraph = (text: string | null): string => (text ? `<p>${escapeHtml(text)}</p>` : '');

function spell(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.runs)}</p>`;
    case 'subhead':
      return `<h${block.level}>${inline(block.runs)}</h${block.level}>`;
    case 'list':
      return spellList(block);
    case 'quote':
      return `<blockquote>${block.paragraphs.map((runs) => `<p>${inline(runs)}</p>`).join('')}</blockquote>`;
    case 'code':
      // A parser drops a line end right after <pre>: one more keeps the code's own.
      return `<pre><code>${block.text.startsWith('\n') ? '\n' : ''}${escapeHtml(block.text)}</code></pre>`;
    case 'table':
      return spellTable(block);
    case 'figure': {
      const image = block.image ? `<img src="${escapeHtml(block.image.src)}" alt="${escapeHtml(block.image.alt)}">` : '';
      const caption = block.caption.length > 0 ? `<figcaption>${inline(block.caption)}</figcaption>` : '';
      return `<figure>${image}${caption}</figure>`;
    }
  }
}

/** Flat items with depths as nested lists: an item's sub-list stands inside it. */
function spellList(list: List): string {
  const open: string[] = [];
  let html = '';
  for (const item of list.items) {
    // An item may skip levels in broken markup; a list may not.
    const depth = Math.min(item.depth, open.length);
    while (open.length > depth + 1) html += `</li></${open.pop()}>`;
    const tag = tagOf(item);
    if (open.length === depth) {
      open.push(tag);
      html += `<${tag}>`;
    } else if (open.at(-1) === tag) html += '</li>';
    else {
      html += `</li></${open.pop()}><${tag}>`;
      open.push(tag);
    }
    html += `<li>${inline(item.runs)}`;
  }
  while (open.length > 0) html += `</li></${open.pop()}>`;
  return html;
}

const tagOf = (item: ListItem): string => (item.ordered ? 'ol' : 'ul');

function spellTable(table: Table): string {
  const caption = table.caption ? `<caption>${escapeHtml(table.caption)}</caption>` : '';
  const rows = table.rows.map((row) => {
    const cells = row.map(({ header, colspan, rowspan, runs }) => {
      const tag = header ? 'th' : 'td';
      return `<${tag}${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}>${inline(runs)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${caption}${rows.join('')}</table>`;
}

const inline = (runs: readonly Run[]): string =>
  byLink(runs)
    .map((stretch) => {
      const html = stretch.runs.map((run) => run.marks.reduceRight((inner, mark) => wrap(mark, inner), escapeHtml(run.text))).join('');
      return stretch.href === null ? html : `<a href="${escapeHtml(stretch.href)}">${html}</a>`;
    })
    .join('');

const TAGS = { strong: 'strong', emphasis: 'em', code: 'code', subscript: 'sub', superscript: 'sup' } as const;
// Links are the stretches' own; none is left among the marks here.
const wrap = (mark: Mark, html: string): string => (mark.kind === 'link' ? html : `<${TAGS[mark.kind]}>${html}</${TAGS[mark.kind]}>`);
