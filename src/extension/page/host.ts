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

/** A script that takes the host away each time it comes is given way to after so many times: no tug of war without end. */
const PUT_BACK = 10;

interface HostEvents {
  /** Called once, however it ends: we remove it, or the page removes its document, or takes it away too often. */
  readonly removed: () => void;
  /** Called when it was taken away and is back, without its place in the top layer. Where absent, it is not put back. */
  readonly back?: () => void;
}

export function openHost(document: Document, css: string, { removed, back }: HostEvents): Host {
  const element = document.createElement('wirecopy-host');
  const shadow = element.attachShadow({ mode: 'closed' });
  style(shadow, HOST_CSS + css);
  const root = document.documentElement;
  root.append(element);
  let open = true;
  let lost = 0;
  const close = (): void => {
    if (!open) return;
    open = false;
    watcher.disconnect();
    element.remove();
    removed();
  };
  const putBack = (): void => {
    if (!open || element.isConnected) return;
    root.append(element);
    back?.();
  };
  // Frameworks that take over a whole document drop what they do not know. Put back in a turn of its own: were it at
  // once, a page that watches as well would keep both of us in this one forever.
  const watcher = new MutationObserver(() => {
    if (element.isConnected) return;
    lost += 1;
    if (back && document.documentElement === root && lost <= PUT_BACK) setTimeout(putBack);
    else close();
  });
  watcher.observe(document, { childList: true });
  watcher.observe(root, { childList: true });
  return { shadow, remove: close };
}

/** A constructed sheet, because a page's content security policy may forbid style elements. */
function style(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
