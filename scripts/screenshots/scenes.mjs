/**
 * What the pictures show. A scene is the gallery's address, the window, what is done before the picture, and how it
 * is taken. What is done is told to a stage, so that every browser can do it.
 */
const press = (name, selector, nth) => (stage) => stage.press(name, selector, nth);
const scroll = (selector, top) => (stage) => stage.scroll(selector, top);
const key = (name) => (stage) => stage.key(name);
const print = (stage) => stage.print();
const forced = (stage) => stage.forced();

const popup = { width: 600, height: 600 };
const wide = { width: 1440, height: 900 };

/** name: [address of the scene, window, what to do before the picture, how to take it] */
export const SCENES = {
  'popup-read': ['view=popup&story=ferry', popup],
  'popup-read-scrolled': ['view=popup&story=ferry', popup, scroll('.popup-scroll', 700)],
  'popup-evidence': ['view=popup&story=ferry', popup, press(/how we know/, 'summary')],
  'popup-facts': ['view=popup&story=ferry', popup, press(/^Facts/, '[role=tab]')],
  'popup-facts-2': ['view=popup&story=ferry', popup, [press(/^Facts/, '[role=tab]'), scroll('.popup-scroll', 700)]],
  'popup-facts-3': ['view=popup&story=ferry', popup, [press(/^Facts/, '[role=tab]'), scroll('.popup-scroll', 1200)]],
  'popup-jump': ['view=popup&story=ferry', popup, [press(/^Facts/, '[role=tab]'), press(/^Show in the story: 2\.4 nautical miles/)]],
  'popup-removed': ['view=popup&story=ferry', popup, press(/^Removed/, '[role=tab]')],
  'popup-removed-back': ['view=popup&story=ferry', popup, [press(/^Removed/, '[role=tab]'), press(/^Put back/, undefined, 3)]],
  'popup-copy': ['view=popup&story=ferry', popup, press(/^Copy as…/)],
  'popup-copied': ['view=popup&story=ferry', popup, press(/^Copy text/)],
  'popup-read-dark': ['view=popup&story=ferry&theme=dark', popup],
  'popup-facts-dark': ['view=popup&story=ferry&theme=dark', popup, press(/^Facts/, '[role=tab]')],
  'popup-removed-dark': ['view=popup&story=ferry&theme=dark', popup, press(/^Removed/, '[role=tab]')],
  'popup-read-sepia': ['view=popup&story=ferry&theme=sepia', popup],
  'popup-read-black': ['view=popup&story=ferry&theme=black', popup],
  'popup-read-contrast': ['view=popup&story=ferry&theme=contrast', popup],
  'popup-arabic': ['view=popup&story=delta', popup],
  'popup-arabic-facts': ['view=popup&story=delta', popup, press(/^Facts/, '[role=tab]')],
  'popup-tables': ['view=popup&story=tables', popup],
  'popup-pictures': ['view=popup&story=pictures', popup],
  'popup-pictures-facts': ['view=popup&story=pictures', popup, press(/^Facts/, '[role=tab]')],
  ...Object.fromEntries(['de', 'ru', 'ar', 'he', 'hi', 'ja', 'zh_CN'].map((ui) => [`popup-ui-${ui}`, [`view=popup&story=ferry&ui=${ui}`, popup]])),
  'popup-ui-ar-removed': ['view=popup&story=delta&ui=ar', popup, press(/./, '[role=tab]', 2)],
  'popup-ui-de-facts': ['view=popup&story=ferry&ui=de', popup, press(/./, '[role=tab]', 1)],
  'reader-ui-ar': ['view=reader&story=delta&ui=ar', wide],
  'reader-ui-he': ['view=reader&story=ferry&ui=he', wide],
  'reader-ui-hi': ['view=reader&story=ferry&ui=hi', wide],
  'options-ui-he': ['view=options&ui=he', wide, [], { fullPage: true }],
  'options-ui-hi': ['view=options&ui=hi', wide, [], { fullPage: true }],
  'reader-ui-fr': ['view=reader&story=ferry&ui=fr', { width: 1024, height: 768 }],
  'popup-narrow': ['view=popup&story=ferry', { width: 320, height: 600 }],
  'popup-narrow-removed': ['view=popup&story=ferry', { width: 320, height: 600 }, press(/^Removed/, '[role=tab]')],
  ...Object.fromEntries(
    ['dark', 'sepia', 'black', 'contrast'].map((theme) => [
      `popup-tall-${theme}`,
      [`view=popup&story=ferry&tall&theme=${theme}`, { width: 600, height: 2200 }, press(/^Facts/, '[role=tab]')],
    ]),
  ),
  'popup-zelenskiy': ['view=popup&story=zelenskiy', popup],
  'popup-zelenskiy-facts': ['view=popup&story=zelenskiy', popup, press(/^Facts/, '[role=tab]')],
  'popup-zelenskiy-removed': ['view=popup&story=zelenskiy', popup, press(/^Removed/, '[role=tab]')],
  'popup-korea': ['view=popup&story=korea', popup],
  'popup-korea-facts': ['view=popup&story=korea', popup, press(/^Facts/, '[role=tab]')],
  'popup-facts-narrow': ['view=popup&story=zelenskiy', { width: 320, height: 600 }, press(/^Facts/, '[role=tab]')],
  'popup-german-facts': ['view=popup&story=german', popup, press(/^Facts/, '[role=tab]')],
  'popup-listen': ['view=popup&story=ferry', popup, press(/^Listen/)],
  'popup-listen-voices': ['view=popup&story=ferry&voices=1', popup, [press(/^Listen/), press(/^Play/), press(/^Next sentence/)]],
  'popup-listen-narrow': ['view=popup&story=delta&voices=1&theme=dark', { width: 320, height: 600 }, press(/^Listen/)],
  'popup-facts-tall': ['view=popup&story=zelenskiy&tall', { width: 600, height: 3000 }, press(/^Facts/, '[role=tab]')],
  'reader-listen': ['view=reader&story=zelenskiy&voices=1', wide, [press(/^Listen/), press(/^Play/), press(/^Next sentence/)]],
  'popup-keys': ['view=popup&story=ferry', popup, key('?')],
  'reader-keys': ['view=reader&story=ferry&theme=dark', wide, key('?')],
  'popup-look': ['view=popup&story=ferry&theme=sepia', popup, press(/^Type/)],
  'popup-not-an-article': ['view=popup&state=not-an-article', popup],
  'popup-restricted': ['view=popup&state=browser&theme=dark', popup],
  'popup-gone': ['view=popup&state=gone', popup],
  'popup-error': ['view=popup&state=error', popup],
  'popup-paste': ['view=popup&state=paste', popup],
  'popup-paste-short': ['view=popup&state=paste-short&theme=dark', popup],
  'popup-pasted': ['view=popup&state=pasted', popup],
  'popup-edit': ['view=popup&story=ferry', popup, press(/^Edit/)],
  'welcome-light': ['view=welcome', wide, [], { fullPage: true }],
  'welcome-dark': ['view=welcome&theme=dark', wide, [], { fullPage: true }],
  'welcome-rtl': ['view=welcome&dir=rtl', wide, [], { fullPage: true }],
  'welcome-800': ['view=welcome&theme=sepia', { width: 800, height: 900 }, [], { fullPage: true }],
  'welcome-320': ['view=welcome', { width: 320, height: 640 }, [], { fullPage: true }],
  'options-light': ['view=options', wide, [], { fullPage: true }],
  'options-dark': ['view=options&theme=dark', wide, [], { fullPage: true }],
  'options-rtl': ['view=options&dir=rtl', wide, [], { fullPage: true }],
  'options-320': ['view=options', { width: 320, height: 640 }, [], { fullPage: true }],
  'reader-light': ['view=reader&story=ferry', wide],
  'reader-scrolled': ['view=reader&story=ferry', wide, scroll('.reader-scroll', 1100)],
  'reader-dark': ['view=reader&story=ferry&theme=dark', wide],
  'reader-sepia': ['view=reader&story=ferry&theme=sepia', wide],
  'reader-outline': ['view=reader&story=long&theme=sepia', wide, scroll('.reader-scroll', 900)],
  'reader-outline-dark': ['view=reader&story=long&theme=dark', { width: 1024, height: 768 }, press(/^Outline/)],
  'reader-removed': ['view=reader&story=ferry', wide, press(/^Removed/)],
  'reader-edit': ['view=reader&story=ferry', wide, [press(/^Edit/), scroll('.reader-scroll', 900)]],
  'reader-arabic': ['view=reader&story=delta', wide],
  'reader-pictures': ['view=reader&story=pictures', wide],
  'reader-tables': ['view=reader&story=tables', { width: 1024, height: 768 }],
  'reader-zelenskiy': ['view=reader&story=zelenskiy', wide],
  'reader-korea': ['view=reader&story=korea&theme=dark', wide],
  'reader-narrow': ['view=reader&story=ferry', { width: 400, height: 800 }],
  'reader-320': ['view=reader&story=tables', { width: 320, height: 640 }],
  'reader-sheet': ['view=reader&story=ferry', { width: 400, height: 800 }, press(/^Facts/)],
  'reader-said': ['view=reader&story=ferry', { width: 400, height: 800 }, press(/^Copy text/)],
  'reader-struck': ['view=reader&story=ferry', { width: 1024, height: 768 }, [press(/^Edit/), scroll('.reader-scroll', 900), press(/./, '.strike', 1)]],
  // 1440 by 900, and the popup, at 400 %
  'reader-zoom': ['view=reader&story=ferry', { width: 360, height: 225 }],
  'reader-zoom-facts': ['view=reader&story=ferry', { width: 360, height: 225 }, press(/^Facts/)],
  'popup-zoom': ['view=popup&story=ferry', { width: 150, height: 150 }],
  'popup-forced': ['view=popup&story=ferry&theme=system', popup, forced],
  'reader-forced': ['view=reader&story=tables&theme=system', wide, [forced, press(/^Listen/)]],
  'popup-ui-fr-facts': ['view=popup&story=ferry&ui=fr', popup, press(/./, '[role=tab]', 1)],
  'popup-ui-de-removed': ['view=popup&story=ferry&ui=de', popup, press(/./, '[role=tab]', 2)],
  'reader-ui-ja': ['view=reader&story=ferry&ui=ja', wide],
  'welcome-ui-ar': ['view=welcome&ui=ar&theme=dark', wide, [], { fullPage: true }],
  'reader-print': ['view=reader&story=ferry', { width: 794, height: 1123 }, print, { fullPage: true }],
};

/** What Firefox draws when no name is given: each view, and what the two engines might set differently. */
export const FIREFOX = [
  ...[
    'popup-read',
    'popup-facts',
    'popup-removed',
    'popup-facts-dark',
    'popup-arabic',
    'popup-narrow',
    'popup-copy',
    'popup-not-an-article',
    'popup-tall-dark',
  ],
  ...['reader-light', 'reader-dark', 'reader-sepia', 'reader-arabic', 'reader-pictures', 'reader-tables', 'reader-narrow', 'reader-sheet', 'reader-removed'],
  ...['options-light', 'welcome-light'],
];

const desk = { width: 1200, height: 710 };
const small = { width: 1120, height: 660 };

/** The README's pictures, docs/screenshots/NAME.png. */
export const README = {
  popup: SCENES['popup-read'],
  'popup-facts': ['view=popup&story=ferry', popup, [press(/^Facts/, '[role=tab]'), scroll('.popup-scroll', 330)]],
  'popup-removed': SCENES['popup-removed'],
  reader: ['view=reader&story=ferry', desk],
  'reader-dark': ['view=reader&story=ferry&theme=dark', small, scroll('.reader-scroll', 480)],
  'reader-rtl': ['view=reader&story=delta&ui=ar', desk],
  'reader-narrow': SCENES['reader-narrow'],
  options: ['view=options', desk],
  welcome: ['view=welcome', small],
};
