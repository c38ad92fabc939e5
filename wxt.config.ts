import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { lateScript } from './scripts/late-script';
import { plainPolyfill } from './scripts/plain-polyfill';
import { prepareGates } from './scripts/prepare-gates';

/** No code of ours can talk to a network; scripts and styles are our own files. Pictures only where the user asks for them. */
const EXTENSION_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' http: https: data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  // One manifest version, so one set of interfaces: Firefox knows the third since long before our minimum.
  manifestVersion: 3,
  imports: false,
  hooks: {
    // The Open Font License goes with the face.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: fileURLToPath(import.meta.resolve('@fontsource/opendyslexic/LICENSE')), relativeDest: 'licences/OpenDyslexic.txt' });
    },
  },
  vite: () => ({ plugins: [preact(), plainPolyfill(), prepareGates(), lateScript('popup/index.html')] }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    default_locale: 'en',
    description: '__MSG_appDescription__',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for by "Open clean" on a link, for that link's site alone.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_appName__', default_icon: { 16: 'icon/idle/16.png', 32: 'icon/idle/32.png' } },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detect.js'], run_at: 'document_idle' }],
    commands: {
      // Without a key of its own until the user gives it one.
      _execute_action: { description: '__MSG_commandAction__' },
      'toggle-reader': { suggested_key: { default: 'Alt+R', mac: 'MacCtrl+R' }, description: '__MSG_commandToggle__' },
      'copy-clean-text': { suggested_key: { default: 'Alt+C', mac: 'MacCtrl+C' }, description: '__MSG_commandCopy__' },
    },
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'wirecopy@wirecopy.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
