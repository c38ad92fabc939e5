import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Bundles the polyfill as the module that it is imported as: what a bundler puts around CommonJS copies each of its
 * properties, and each of those is an interface of the browser that is made when it is first looked at. That was a quarter
 * of what the popup's code cost before its first line.
 */
export function plainPolyfill(): Plugin {
  return {
    name: 'wirecopy:plain-polyfill',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      POLYFILL.test(id) ? `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;` : null,
  };
}
