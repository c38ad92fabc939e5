// `npm run bench -- facts`: the fact finders on our own corpus (tests/facts/corpus), a file a language, its stories marked by hand.
// A story's <mark>s are all its direct quotations, figures, dates and people, so what is found elsewhere is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'tests/facts/corpus');
const show = process.argv.includes('--show');

const contents = "export { findFacts } from './src/article/facts/facts'; export { articleOf } from './tests/marked';";
const { outputFiles } = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, format: 'esm', absWorkingDir: root });
const { findFacts, articleOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

/** The marks of a story: their attributes and where they stand. */
function marksOf(story) {
  return [...story.querySelectorAll('p')].flatMap((paragraph, target) =>
    [...paragraph.querySelectorAll('mark')].map((mark) => {
      const before = paragraph.ownerDocument.createRange();
      before.setStart(paragraph, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      return { ...mark.dataset, text: mark.textContent, target, start, end: start + mark.textContent.length };
    }),
  );
}
const overlap = (a, b) => (a.target === b.target ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0);
const most = (a, b) => overlap(a, b) >= 0.8 * Math.max(a.end - a.start, b.end - b.start);
const place = ({ text, span }) => ({ text, target: span.target, start: span.start, end: span.end });
const words = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function alike(a, b) {
  const [x, y] = [words(a), words(b)];
  const both = x.filter((word) => y.includes(word)).length;
  return x.length + y.length === 0 || (2 * both) / (x.length + y.length) >= 0.5;
}
const named = (a, b) => ` ${words(a).join(' ')} `.includes(` ${words(b).join(' ')} `) || ` ${words(b).join(' ')} `.includes(` ${words(a).join(' ')} `);

/** What is compared: the attribute that marks it, the facts found, when a fact is a mark's, and what more must be right. */
const KINDS = [
  {
    name: 'quotations',
    mark: 'quote',
    find: (facts) =>
      facts.quotations.filter((item) => item.kind === 'direct').flatMap((item) => item.parts.map((part) => ({ ...place(part), speaker: item.speaker?.name }))),
    same: most,
    more: { speaker: (mark, found) => named(mark.quote, found.speaker) },
  },
  {
    name: 'figures',
    mark: 'figure',
    find: (facts) => facts.figures.map((item) => ({ ...place(item), value: item.value, unit: item.unit, counts: item.counts })),
    same: (mark, found) => overlap(mark, found) > 0 && Number(mark.figure) === found.value && (mark.unit ?? null) === found.unit,
    more: { counts: (mark, found) => mark.counts === undefined || alike(mark.counts, found.counts) },
  },
  {
    name: 'dates',
    mark: 'date',
    find: (facts) => facts.dates.map((item) => ({ ...place(item), value: item.value })).filter(({ target }) => typeof target === 'number'),
    same: (mark, found) => overlap(mark, found) > 0 && mark.date === found.value,
    more: {},
  },
  {
    name: 'people',
    mark: 'person',
    find: (facts) => facts.people.map((item) => ({ text: item.name, role: item.role })),
    same: (mark, found) => mark.person === found.text,
    more: { role: (mark, found) => mark.role === undefined || (mark.role === '' ? !found.role : alike(mark.role, found.role)) },
  },
];

for (const file of readdirSync(folder).sort()) {
  const page = new JSDOM(readFileSync(join(folder, file), 'utf8')).window.document;
  const score = KINDS.map(() => ({ right: 0, found: 0, marked: 0, more: {} }));
  for (const story of page.querySelectorAll('article')) {
    const facts = findFacts(
      articleOf({
        headline: story.querySelector('h1').textContent,
        paragraphs: [...story.querySelectorAll('p')].map((paragraph) => paragraph.textContent),
        published: story.dataset.day,
        language: story.lang,
      }),
    );
    const marks = marksOf(story);
    KINDS.forEach((kind, k) => {
      const wanted = marks.filter((mark) => mark[kind.mark] !== undefined);
      const found = kind.find(facts);
      const left = new Set(found);
      const row = score[k];
      row.marked += wanted.length;
      row.found += found.length;
      for (const mark of wanted) {
        const hit = [...left].find((item) => kind.same(mark, item));
        if (!hit) {
          if (show) console.log(`  ${file} ${kind.name} missed: ${mark.text} (${mark[kind.mark]} ${mark.unit ?? ''})`);
          continue;
        }
        left.delete(hit);
        row.right++;
        for (const [name, right] of Object.entries(kind.more)) {
          const ok = right(mark, hit);
          row.more[name] = (row.more[name] ?? 0) + (ok ? 1 : 0);
          if (!ok && show) console.log(`  ${file} ${name}: ${mark.text.slice(0, 50)} → ${hit[name]}, not ${mark[name] ?? mark[kind.mark]}`);
        }
      }
      if (show) for (const item of left) console.log(`  ${file} ${kind.name} wrong: ${JSON.stringify(item)}`);
    });
  }
  const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`);
  const cells = score.map(({ right, found, marked, more }, k) => {
    const rest = Object.entries(more).map(([name, n]) => `${name} ${percent(n, right)}`);
    return `${KINDS[k].name} F1 ${percent(2 * right, found + marked)} (${marked})${rest.map((item) => `, ${item}`).join('')}`;
  });
  console.log(`${file.replace('.html', '')}  ${cells.join('   ')}`);
}
