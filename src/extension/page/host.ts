/**
 * A room of our own on someone else's page: an element at the end of the document whose closed shadow root the page can
 * neither style nor look into, shown in the top layer, above everything the page has. Nothing else of the page changes.
 */
export interface Host {
  readonly shadow: ShadowRoot;
  readonly remove: () => void;
}

/** Page rules reach the host itself (`* { all: unset !important }`); an important `:host` rule of the shadow outranks them. */
const HOST_CSS = ':host { all: initial !important; display: contents !important; }';

/** @param removed called once, whoever removes the host: we, or the page. */
export function openHost(document: Document, css: string, removed: () => void): Host {
  const element = document.createElement('wirecopy-host');
  const shadow = element.attachShadow({ mode: 'closed' });
  style(shadow, HOST_CSS + css);
  document.documentElement.append(element);
  // A page that replaces its document takes the host with it; it is not put back, so there is no tug of war.
  const watcher = new MutationObserver(() => element.isConnected || close());
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    watcher.disconnect();
    element.remove();
    removed();
  };
  return { shadow, remove: close };
}

/** A constructed sheet, because a page's content security policy may forbid style elements. */
function style(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
