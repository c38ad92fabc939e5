import { render } from 'preact';
import { useState } from 'preact/hooks';
import { read, readText } from '../../src/article/reading';
import * as edits from '../../src/view/edits';
import { setLanguage } from '../../src/view/i18n';
import { BROWSER_SPEECH, type Speech, SpeechContext } from '../../src/view/listen/speaker';
import { OptionsApp } from '../../src/view/OptionsApp';
import { PopupApp } from '../../src/view/PopupApp';
import { ReaderApp } from '../../src/view/ReaderApp';
import { type Choices, DEFAULTS } from '../../src/view/settings';
import type { Actions, ArticleReading, Edits, PopupState, Theme } from '../../src/view/state';
import optionsCss from '../../src/view/styles/options.css?inline';
import popupCss from '../../src/view/styles/popup.css?inline';
import readerCss from '../../src/view/styles/reader.css?inline';
import welcomeCss from '../../src/view/styles/welcome.css?inline';
import { WelcomeApp } from '../../src/view/WelcomeApp';
import { SAMPLE } from '../../src/view/welcome/sample';
import germanPage from '../../tests/pages/german-bridge/page.html?raw';
import koreaPage from '../../tests/pages/north-korea-2024/page.html?raw';
import zelenskiyPage from '../../tests/pages/zelenskiy-2022/page.html?raw';
import { DELTA, FERRY, LONG, PICTURES, TABLES } from '../../tests/view/fixtures';

/* One scene an address: ?view=popup|reader|welcome|options&story=…&theme=…&ui=de, or &state=… for a popup without a story. */

const query = new URLSearchParams(location.search);
const catalogues = import.meta.glob<Readonly<Record<string, { readonly message: string } | undefined>>>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const catalogueOf = (ui: string) => catalogues[`../../public/_locales/${ui}/messages.json`];
const english = catalogueOf('en');
const catalogue = catalogueOf(query.get('ui') ?? 'en');
setLanguage({ locale: catalogue?.languageTag?.message.replace(/^en$/, 'en-GB') ?? 'en-GB', message: (key) => (catalogue?.[key] ?? english?.[key])?.message });

const choices: Choices = {
  settings: { ...DEFAULTS, theme: (query.get('theme') ?? 'light') as Theme },
  site: 'gazette.example',
  version: '1.2.3',
  change: () => {},
  isLetIn: () => Promise.resolve(true),
  letIn: () => Promise.resolve(true),
};

function parsed(html: string, url: string): ArticleReading {
  const reading = read(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (reading.kind !== 'article') throw new Error(`${url}: ${reading.reason}`);
  return reading;
}
const STORIES: Readonly<Record<string, () => ArticleReading>> = {
  ferry: () => FERRY,
  long: () => LONG,
  delta: () => DELTA,
  pictures: () => PICTURES,
  tables: () => TABLES,
  zelenskiy: () => parsed(zelenskiyPage, 'https://news.example/zelenskiy'),
  german: () => parsed(germanPage, 'https://news.example/bruecke'),
  korea: () => parsed(koreaPage, 'https://news.example/north-korea'),
};
const STATES: Readonly<Record<string, PopupState>> = {
  reading: { kind: 'reading' },
  'not-an-article': { kind: 'unreadable', reason: 'not-an-article' },
  empty: { kind: 'unreadable', reason: 'empty' },
  'too-short': { kind: 'unreadable', reason: 'too-short' },
  browser: { kind: 'restricted', what: 'browser-page' },
  document: { kind: 'restricted', what: 'document' },
  gone: { kind: 'gone' },
  paste: { kind: 'paste', text: '', problem: null },
  'paste-short': { kind: 'paste', text: 'Ferry back on Tuesday', problem: 'too-short' },
  pasted: { kind: 'pasted', stories: [FERRY, TABLES, PICTURES], index: 1 },
  error: { kind: 'error', message: 'TypeError: blocks is not iterable (read.ts)' },
};

function Scene() {
  const [own, setOwn] = useState<Edits>(edits.NO_EDITS);
  const actions: Actions = {
    toggleReader: () => {},
    copy: () => Promise.resolve(true),
    copyFacts: () => Promise.resolve(true),
    save: () => Promise.resolve('Story.md'),
    copyText: () => Promise.resolve(true),
    showInPage: () => Promise.resolve(true),
    putBack: (removal) => setOwn(edits.putBack(own, removal)),
    takeOut: (block) => setOwn(edits.takeOut(own, block)),
    openSettings: () => {},
    print: () => {},
    readPasted: () => {},
    openPaste: () => {},
    choosePasted: () => {},
  };
  const [reading] = useState(STORIES[query.get('story') ?? 'ferry'] ?? (() => FERRY));
  const state = STATES[query.get('state') ?? ''];
  return (
    <SpeechContext.Provider value={query.has('voices') ? QUIET : BROWSER_SPEECH}>
      {query.get('view') === 'reader' ? (
        <ReaderApp reading={reading} actions={actions} edits={own} choices={choices} />
      ) : (
        <PopupApp state={state ?? { kind: 'article', reading, readerOpen: false }} actions={actions} edits={own} choices={choices} />
      )}
    </SpeechContext.Provider>
  );
}

/** A speaker with voices and without a sound. */
const QUIET: Speech = {
  speak: () => {},
  hush: () => {},
  follow: (show) => {
    show(['en-GB Mary', 'en-US Joe', 'ar-EG Salma', 'ar-SA Hamed'].map((name) => ({ uri: name, name, language: name.slice(0, 5) })));
    return () => {};
  },
};

const KEYS = [
  { name: 'toggle-reader', description: 'Open or close the reader', keys: 'Alt+R' },
  { name: 'copy-clean-text', description: 'Copy the cleaned text', keys: 'Alt+C' },
];
const nothing = () => {};

function Welcome() {
  const [reading] = readText(SAMPLE);
  if (reading?.kind !== 'article') throw new Error('the sample is no story');
  const actions = { openPaste: nothing, openSettings: nothing, openShortcuts: nothing };
  return <WelcomeApp settings={choices.settings} raw={SAMPLE} reading={reading} shortcuts={KEYS} toolbar="chromium" actions={actions} />;
}

function Options() {
  const [settings, setSettings] = useState({
    ...choices.settings,
    sites: { 'news.example': { autoOpen: true, keep: ['caption'] }, 'gazette.example': { detection: false } } as const,
  });
  const actions = { save: nothing, read: () => ({ kind: 'newer' }) as const, openShortcuts: nothing, openPaste: nothing };
  const change: Choices['change'] = (changed) => setSettings((now) => ({ ...now, ...changed }) as typeof now);
  return <OptionsApp choices={{ ...choices, settings, site: null, change }} actions={actions} shortcuts={KEYS} voices={[]} />;
}

const PAGES = { welcome: [welcomeCss, Welcome], options: [optionsCss, Options] } as const;
const own = PAGES[query.get('view') as keyof typeof PAGES] ?? null;
const wanted = query.get('dir');
const mirror = () => {
  for (const desk of document.querySelectorAll('.desk:not(.swatch)')) desk.setAttribute('dir', wanted ?? 'ltr');
};
if (wanted) new MutationObserver(mirror).observe(document, { childList: true, subtree: true });

const app = document.getElementById('app');
if (!app) throw new Error('no #app');
if (own) {
  const [css, View] = own;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  render(<View />, app);
} else if (query.get('view') === 'reader') {
  const root = app.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { all: initial; position: fixed; inset: 0 } @media print { :host { position: static } }${readerCss}`);
  root.adoptedStyleSheets = [sheet];
  render(<Scene />, root);
} else {
  const style = document.createElement('style');
  // A tall popup shows a whole panel at once, for looking at; the real one is 600 px high.
  style.textContent = `${popupCss}\n#app { block-size: 100% }${query.has('tall') ? ' html, body { block-size: 100vh }' : ''}`;
  document.head.append(style);
  render(<Scene />, app);
}
document.documentElement.dataset.ready = '';
