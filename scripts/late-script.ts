import type { Plugin } from 'vite';

const SCRIPT = /<script type="module"([^>]*?) src="([^"]+)"><\/script>/;

/**
 * Has a page's main script fetched at once, and started by the small one before it (entrypoints/front.ts). A browser opens a
 * popup's window when the popup is loaded, and every script that its document names is waited for: this way the window
 * opens, takes its size and gets its first frame beside the main script, not after it.
 */
export function lateScript(page: string): Plugin {
  return {
    name: 'wirecopy:late-script',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (!path.endsWith(page)) return html;
        if (!SCRIPT.test(html)) throw new Error(`${page} has no module script to start late.`);
        return html.replace(SCRIPT, '<link rel="modulepreload"$1 href="$2" data-late>');
      },
    },
  };
}
