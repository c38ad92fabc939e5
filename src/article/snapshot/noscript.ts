import type { Image } from '../model';
import { type Access, ELEMENT, textBelow } from './dom';
import { type Attribute, attributesOf, readImage } from './images';

/** Nodes beside a noscript among which its live picture stands. */
const NEAR = 40;
/** What an address or a text alternative says of a picture that is no counter's pixel. */
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#!/&])/i;

/**
 * The picture that a page shows only where scripts do not run: many place theirs by script, and leave it here for search
 * engines. Null where the live page has it as well, and for counters' pixels. Where scripts run, the browser keeps what
 * stands in a noscript as text; it is read by its letters and never made into elements.
 */
export function noscriptImage(access: Access, noscript: Element, parent: Element, base: string | null): Image | null {
  const attribute = elementIn(access, noscript) ?? written(textBelow(access, noscript));
  if (attribute === null || /display\s*:\s*none/i.test(attribute('style') ?? '')) return null;
  const image = readImage(attribute, null, base);
  if (image === null || (image.alt === '' && !PICTURE_FILE.test(image.src)) || hasLive(access, parent, base)) return null;
  return image;
}

/** The first image element below a node, as its attributes; null when there is none. */
function elementIn(access: Access, root: Node): Attribute | null {
  for (const node of below(access, root)) if (access.localName.call(node) === 'img') return attributesOf(access, node);
  return null;
}

function hasLive(access: Access, parent: Element, base: string | null): boolean {
  for (const node of below(access, parent, 'noscript'))
    if (/^(?:amp-)?img$/.test(access.localName.call(node)) && readImage(attributesOf(access, node), null, base)) return true;
  return false;
}

/** The first elements below a node, those of one name and what is in them left out. */
function below(access: Access, root: Node, except = ''): Element[] {
  const found: Element[] = [];
  const open: (Node | null)[] = [access.firstChild.call(root)];
  while (open.length > 0 && found.length < NEAR) {
    const node = open.pop();
    if (!node) continue;
    open.push(access.nextSibling.call(node));
    if (access.nodeType.call(node) !== ELEMENT || access.localName.call(node) === except) continue;
    found.push(node as Element);
    open.push(access.firstChild.call(node));
  }
  return found;
}

/** One attribute of a tag: ` src="a.jpg"`, ` hidden`, ` width=300`. */
const ATTRIBUTE = /\s*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?|\s*\//y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['#039', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

/** The first `<img …>` of a markup text, as its attributes. */
function written(markup: string): Attribute | null {
  const start = /<img\b/i.exec(markup);
  if (!start) return null;
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = start.index + start[0].length;
  for (let match = ATTRIBUTE.exec(markup); match && match[0] !== ''; match = ATTRIBUTE.exec(markup)) {
    const [, name, double, single, bare] = match;
    if (name && !attributes.has(name.toLowerCase()))
      attributes.set(
        name.toLowerCase(),
        (double ?? single ?? bare ?? '').replace(/&(amp|quot|#0?39|lt|gt);/g, (whole, entity: string) => ENTITIES.get(entity) ?? whole),
      );
  }
  return (name) => attributes.get(name) ?? null;
}
