import type { Mark } from '../model';

/** What the walk does at an element, by its local name. Names that are missing here are inline, as browsers treat them. */
export type TagKind =
  /** Not read, nor what is below it. */
  | 'skip'
  /** Holds blocks: a new container. */
  | 'container'
  /** Is one block of text, unless it holds blocks itself. */
  | 'leaf'
  /** Text flows through it. */
  | 'inline'
  | 'image'
  | 'break'
  | 'frame'
  /** The browser shows it only without scripts; its image stands in for a lazy one. */
  | 'noscript'
  /** Says something about the page to machines. */
  | 'machine';

const words = (text: string): readonly string[] => text.split(' ');
const table = new Map<string, TagKind>();
const put = (kind: TagKind, names: string): void => {
  for (const name of words(names)) table.set(name, kind);
};
put('skip', 'style template base textarea select option optgroup datalist input output progress meter object embed applet param');
put('skip', 'svg canvas audio video source track map area colgroup col rp rt annotation annotation-xml frameset dialog');
put('machine', 'script title meta link');
put(
  'container',
  'html head body div section article main aside header footer nav form fieldset figure details center hgroup menu dir ul ol dl li dd table thead',
);
put('container', 'tbody tfoot tr td th blockquote search amp-accordion amp-sidebar');
put('leaf', 'p h1 h2 h3 h4 h5 h6 pre figcaption caption address summary legend dt hr listing xmp plaintext');
put('image', 'img amp-img');
put('break', 'br');
put('frame', 'iframe frame');
put('noscript', 'noscript');

/** What a tag says by its name alone. */
export interface Tag {
  readonly name: string;
  readonly kind: TagKind;
  /** What it does to the text in it; null for most. */
  readonly mark: Mark | null;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
  /** Whether a shadow root can hang on it: on a few tags of the platform's, and on any of a page's own. */
  readonly host: boolean;
}

const MARKS: readonly (readonly [Mark, string])[] = [
  [{ kind: 'strong' }, 'b strong'],
  [{ kind: 'emphasis' }, 'i em cite'],
  [{ kind: 'code' }, 'code kbd samp tt'],
  [{ kind: 'subscript' }, 'sub'],
  [{ kind: 'superscript' }, 'sup'],
];
const HOSTS = new Set(words('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'));

/** Tags met so far. Pages have a hundred; those of their own making are not kept. */
const known = new Map<string, Tag>();

export function tagOf(name: string): Tag {
  const before = known.get(name);
  if (before) return before;
  const tag: Tag = {
    name,
    kind: table.get(name) ?? 'inline',
    mark: MARKS.find(([, names]) => words(names).includes(name))?.[0] ?? null,
    level: /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0,
    host: HOSTS.has(name) || name.includes('-'),
  };
  if (known.size < 500) known.set(name, tag);
  return tag;
}
