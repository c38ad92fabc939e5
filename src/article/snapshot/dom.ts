/**
 * The page's nodes, read through the platform's own accessors and never through the nodes' properties: a form whose
 * input is called `parentNode` shadows that property on the form, and one called `body` shadows it on the document.
 */

type Getter<T> = (this: unknown) => T;

/** The accessor of `name`, looked for on the prototypes only, where a page's names cannot stand in front of it. */
function getter<T>(object: object, name: string): Getter<T> {
  for (let proto: unknown = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (get) return get as Getter<T>;
  }
  return () => null as T;
}

function method<A extends readonly unknown[], T>(object: object, name: string): ((this: unknown, ...args: A) => T) | null {
  for (let proto: unknown = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const value: unknown = Object.getOwnPropertyDescriptor(proto, name)?.value;
    if (typeof value === 'function') return value as (this: unknown, ...args: A) => T;
  }
  return null;
}

/** What the snapshot may ask of a document's nodes: reading accessors, bound to no node. */
interface Accessors {
  readonly firstChild: Getter<Node | null>;
  readonly nextSibling: Getter<Node | null>;
  readonly nodeType: Getter<number>;
  readonly nodeValue: Getter<string | null>;
  readonly localName: Getter<string>;
  readonly shadowRoot: Getter<ShadowRoot | null>;
  /** Its class and its id, '' where it has none: in half the time of `getAttribute`. */
  readonly className: Getter<string>;
  readonly id: Getter<string>;
  readonly getAttribute: (this: unknown, name: string) => string | null;
  readonly attributeNames: (this: unknown) => readonly string[];
  readonly hasAttributes: (this: unknown) => boolean;
  readonly parent: Getter<Element | null>;
  readonly firstElementChild: Getter<Element | null>;
  readonly lastElementChild: Getter<Element | null>;
  readonly nextElementSibling: Getter<Element | null>;
  readonly previousElementSibling: Getter<Element | null>;
  readonly textContent: Getter<string | null>;
  /** The elements below an element that a selector matches, and those of a tag. */
  readonly select: (this: unknown, selector: string) => ArrayLike<Element> & Iterable<Element>;
  readonly byTag: (this: unknown, tag: string) => ArrayLike<Element>;
}

export interface Access extends Accessors {
  readonly root: Element | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Accessors by their elements' prototype: the documents of one window share them. */
const known = new WeakMap<object, Accessors>();

/** Finds the accessors on the document's own prototypes, so that a document of another window or library works too. */
export function accessOf(document: Document): Access {
  const root = getter<Element | null>(document, 'documentElement').call(document);
  const kind: object = Object.getPrototypeOf(root ?? document);
  const before = known.get(kind);
  const accessors = before ?? accessorsOf(document, root ?? document);
  if (!before) known.set(kind, accessors);
  return { root, ...accessors };
}

const accessorsOf = (document: Document, element: Element | Document): Accessors => ({
  firstChild: getter(document, 'firstChild'),
  nextSibling: getter(element, 'nextSibling'),
  nodeType: getter(document, 'nodeType'),
  nodeValue: getter(document, 'nodeValue'),
  localName: getter(element, 'localName'),
  shadowRoot: getter(element, 'shadowRoot'),
  className: getter(element, 'className'),
  id: getter(element, 'id'),
  getAttribute: method<[string], string | null>(element, 'getAttribute') ?? (() => null),
  hasAttributes: method<[], boolean>(element, 'hasAttributes') ?? (() => true),
  attributeNames: method<[], readonly string[]>(element, 'getAttributeNames') ?? (() => []),
  parent: getter(element, 'parentElement'),
  firstElementChild: getter(element, 'firstElementChild'),
  lastElementChild: getter(element, 'lastElementChild'),
  nextElementSibling: getter(element, 'nextElementSibling'),
  previousElementSibling: getter(element, 'previousElementSibling'),
  textContent: getter(element, 'textContent'),
  select: method<[string], NodeListOf<Element>>(element, 'querySelectorAll') ?? (() => []),
  byTag: method<[string], HTMLCollectionOf<Element>>(element, 'getElementsByTagName') ?? (() => []),
});

/** A getter of the document itself (`title`, `baseURI`, `defaultView`), past any page name that shadows it. */
export const ofDocument = <T>(document: Document, name: string): T | null => getter<T | null>(document, name).call(document);

/** The text below a node, as it stands. */
export function textBelow(access: Access, root: Node): string {
  let text = '';
  const open: (Node | null)[] = [access.firstChild.call(root)];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) continue;
    open.push(access.nextSibling.call(node));
    const type = access.nodeType.call(node);
    if (type === TEXT || type === 4) text += access.nodeValue.call(node) ?? '';
    else if (type === ELEMENT) open.push(access.firstChild.call(node));
  }
  return text;
}
