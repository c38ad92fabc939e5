import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Wirecopy',
    description: 'Reads wire-style news pages as clean copy with their key facts, on the device.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'wirecopy@wirecopy.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
