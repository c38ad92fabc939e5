import { textOf } from '../article/texts';
import type { Renderable } from './render';
import { tidy } from './tidy';

/** YAML front matter: what is known of the story, one key a line; what is not known has no line. */
export function frontMatter({ article, provenance }: Renderable): string {
  const fields: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', article.headline],
    ['description', article.standfirst],
    ['author', article.bylines.map((byline) => byline.name)],
    ['publisher', article.outlet],
    ['published', article.published],
    ['updated', article.updated],
    ['dateline', article.dateline?.place ?? null],
    ['agency', provenance.text],
    ['pictures', provenance.pictures],
    ['caption', article.lead ? textOf(article.lead) : null],
    ['language', article.language],
    ['source', article.url],
  ];
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    return `${key}: ${typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`}`;
  });
  return ['---', ...lines, '---'].join('\n');
}

/** A JSON string is a YAML string in double quotes, whatever it holds; a bare one might be read as a date, a number or a key. */
const quoted = (text: string): string => JSON.stringify(tidy(text));
