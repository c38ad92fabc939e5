import { render } from 'preact';
import { browser } from 'wxt/browser';
import { learn } from '../../src/article/gate/gate';
import { copyActions, copyOnArrival, NOTHING_TO_COPY } from '../../src/extension/copying';
import { editActions } from '../../src/extension/editing';
import { loadFace } from '../../src/extension/face';
import { firstSightOf } from '../../src/extension/first-sight';
import { type FrontHolder, frontOf, nowhere } from '../../src/extension/front';
import { keepGround } from '../../src/extension/ground';
import { keepSettings } from '../../src/extension/keeper';
import { browserLanguage } from '../../src/extension/language';
import { storyAddress } from '../../src/extension/page/address';
import { painted, parseSeen, soon, takesLong } from '../../src/extension/parse-seen';
import { type PasteState, pasteDesk } from '../../src/extension/paste';
import { keepPlace, placeOf } from '../../src/extension/places';
import { type SessionState, talkTo } from '../../src/extension/popup';
import { watchSettings } from '../../src/extension/settings';
import { shortcuts } from '../../src/extension/shortcuts';
import { isLetIn, letIn } from '../../src/extension/site-access';
import { version } from '../../src/extension/version';
import { NO_EDITS } from '../../src/view/edits';
import { setLanguage } from '../../src/view/i18n';
import { PopupApp } from '../../src/view/PopupApp';
import type { KeptPlace } from '../../src/view/place';
import { type Choices, choiceFor, siteOf } from '../../src/view/settings';
import type { Actions } from '../../src/view/state';
import '../../src/view/styles/popup.css';

setLanguage(browserLanguage());

const root = document.getElementById('app') ?? document.body;
/** Opened in a tab of its own to paste into: there is no page below. */
const alone = location.hash === '#paste';
let state: SessionState = { kind: 'reading' };
/** Resolves to what there is to take along, once the page has been read in full. */
let arrive: (whole: SessionState) => void = () => undefined;
const whole = new Promise<SessionState>((resolve) => {
  arrive = resolve;
});
/** In front of the page's story while there is any. */
let pasted: PasteState | null = null;

function show(next: SessionState): void {
  state = next;
  if (next.kind !== 'reading' && !('factsCome' in next)) arrive(next);
  draw();
}
const desk = pasteDesk((next) => {
  pasted = next;
  draw();
});

/** Ways to take the story along; pressed before it is there, they wait for it. */
function takeAlong(shown: SessionState): ReturnType<typeof copyActions> {
  const of = (arrived: SessionState) => (arrived.kind === 'article' ? copyActions(document, arrived.reading, arrived.edits, keeper) : NOTHING_TO_COPY);
  if (shown.kind !== 'reading' && !('factsCome' in shown)) return of(shown);
  return copyOnArrival(shown.kind === 'article' ? of(shown) : null, whole.then(of));
}

function draw(): void {
  const shown = pasted ?? state;
  const reading = shown.kind === 'article' ? shown.reading : shown.kind === 'pasted' ? shown.stories[shown.index] : undefined;
  const edits = shown.kind === 'article' ? shown.edits : shown.kind === 'pasted' ? desk.edits() : NO_EDITS;
  const actions: Actions = {
    // The reader is on the page, below the popup: out of its way.
    toggleReader: () => void session?.toggleReader().then(() => window.close()),
    ...(pasted ? (reading ? copyActions(document, reading, edits, keeper) : NOTHING_TO_COPY) : takeAlong(state)),
    shortcuts,
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    openPaste: desk.open,
    readPasted: (text) => void desk.read(text),
    choosePasted: desk.choose,
    ...(pasted && !alone && { leavePaste }),
    ...(!pasted && {
      print: () => void session?.print().then(() => window.close()),
      showInPage: async (block) => {
        const found = (await session?.showInPage(block)) ?? false;
        if (found) window.close();
        return found;
      },
    }),
    ...editActions(edits, (next) => {
      if (pasted) return desk.setEdits(next);
      // Shown at once; the page keeps it and answers with the same.
      if (shown.kind === 'article') show({ ...shown, edits: next });
      void session?.setEdits(next);
    }),
  };
  const choices: Choices = { settings: keeper.settings(), site: pasted ? null : siteOf(tab?.url), version: version(), change: keeper.change, isLetIn, letIn };
  keepGround(document.documentElement, choices.settings.theme);
  if (choices.settings.typography.font === 'dyslexia') loadFace(document);
  render(<PopupApp state={shown} actions={actions} edits={edits} choices={choices} place={place} />, root);
}

function leavePaste(): void {
  pasted = null;
  draw();
}

const front = alone ? nowhere(browser) : frontOf(globalThis as FrontHolder, browser);
const keeper = keepSettings(draw, undefined, front.settings);
// The page takes a while to answer: time for what its story will be asked about first.
if (!alone) learn();
const tab = await front.tab;
const address = tab?.url && storyAddress(tab.url);
let place: KeptPlace | undefined;
const told = Promise.all([keeper.ready, front.places]).then(([, places]) => {
  if (address) place = { at: placeOf(address, places), keep: (now) => void keepPlace(address, now).catch(() => undefined) };
});
const keptHere = (): readonly string[] => choiceFor(keeper.settings(), siteOf(tab?.url)).keep ?? [];
const sight = tab?.id === undefined ? null : firstSightOf(tab.id, front.sight);
/** Says that the page is read, with its headline as soon as that is known. */
async function showFirst(): Promise<void> {
  draw();
  const seen = await sight;
  if (seen && state.kind === 'reading') show({ kind: 'reading', sight: seen });
}
/** Milliseconds in which most pages have told what is on them. */
const SOON = 25;
const quick = Promise.all([front.page, told]).then(async ([page]) => {
  if (takesLong(page)) await showFirst().then(painted);
  return parseSeen(page, keptHere());
});
const session = tab && talkTo(tab, quick, (next) => void told.then(() => show(next)));
await told;
if (alone) {
  document.documentElement.classList.add('tab');
  desk.open();
} else if (!session) show({ kind: 'gone' });
// What the story would take the place of in the next moment is not drawn: it costs the story a frame.
else if (!(await soon(front.page, SOON)) || !(await quick)) await showFirst();

// What is kept on the site makes it another reading: the page reads again, and the popup shows that.
let kept = String(keptHere());
watchSettings(() => {
  if (kept === String(keptHere())) return;
  kept = String(keptHere());
  void session?.refresh();
});
