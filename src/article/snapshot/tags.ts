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

export const kindOf = (name: string): TagKind => table.get(name) ?? 'inline';
