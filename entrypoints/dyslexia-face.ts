import italic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?inline';
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addFaces } from '../src/extension/face';

/**
 * OpenDyslexic as a script: run only where the user chose it, in pages of ours and over other pages alike. Its bytes
 * come with it, so no page's security policy is asked and no file of ours is open to the web.
 */
export default defineUnlistedScript(() =>
  addFaces(document, [
    { data: regular, weight: '400', style: 'normal' },
    { data: italic, weight: '400', style: 'italic' },
    { data: bold, weight: '700', style: 'normal' },
  ]),
);
