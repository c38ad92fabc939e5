import { cleanup, configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import * as edits from '../../src/view/edits';
import { type Speech, SpeechContext } from '../../src/view/listen/speaker';
import { PopupApp } from '../../src/view/PopupApp';
import type { KeptPlace } from '../../src/view/place';
import { ReaderApp } from '../../src/view/ReaderApp';
import { type Choices, DEFAULTS, type Settings } from '../../src/view/settings';
import type { Actions, ArticleReading, Edits, PopupState, Theme } from '../../src/view/state';
import popupCss from '../../src/view/styles/popup.css?inline';
import readerCss from '../../src/view/styles/reader.css?inline';

/* A stage for the views: real styles, actions that are watched, and edits kept as the host keeps them. */

const sheet = new CSSStyleSheet();

// Its own second is less than a busy machine needs; what never comes fails the test all the same.
configure({ asyncUtilTimeout: 10_000 });

/** Watched actions; edits are really applied. */
export function watchedActions() {
  return {
    toggleReader: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    copyFacts: vi.fn(() => Promise.resolve(true)),
    save: vi.fn((): Promise<string | null> => Promise.resolve('Story.md')),
    copyText: vi.fn(() => Promise.resolve(true)),
    showInPage: vi.fn(() => Promise.resolve(true)),
    openSettings: vi.fn(),
    print: vi.fn(),
    readPasted: vi.fn(),
    openPaste: vi.fn(),
    choosePasted: vi.fn(),
    leavePaste: vi.fn(),
  };
}
type Watched = Omit<Actions, 'putBack' | 'takeOut'>;

interface StageOptions {
  readonly access?: Access;
  readonly actions?: Partial<Pick<Actions, 'copy' | 'copyFacts' | 'save' | 'showInPage' | 'shortcuts'>>;
  readonly site?: string | null;
  readonly theme?: Theme;
  readonly speech?: Speech;
}

type Access = Pick<Choices, 'isLetIn' | 'letIn'>;
const LET_IN: Access = { isLetIn: async () => true, letIn: async () => true };

/** A device without voices. */
const NO_SPEECH: Speech = { speak: () => {}, hush: () => {}, follow: () => () => {} };

/** A clean stage in these styles. */
export function dress(css: string): void {
  cleanup();
  sheet.replaceSync(
    `${css}\nbody { inline-size: auto; block-size: auto } .stage { position: fixed; inset: 0 } .stage > div { block-size: 100% } .stage-scrolls { overflow: auto } .stage-scrolls > div { block-size: auto }`,
  );
  document.adoptedStyleSheets = [sheet];
}

interface KeptProps {
  readonly children: (edits: Edits, actions: Actions, choices: Choices) => VNode;
  readonly watched: Watched & Partial<Actions>;
  readonly theme: Theme;
  readonly change: Choices['change'];
  readonly access: Access;
  readonly site: string | null;
}

/** Keeps edits and choices as a host does. */
function Kept({ children, watched, theme, change, access, site }: KeptProps) {
  const [own, setOwn] = useState<Edits>(edits.NO_EDITS);
  const [settings, setSettings] = useState<Settings>({ ...DEFAULTS, theme });
  const actions: Actions = {
    ...watched,
    putBack: (removal) => setOwn((now) => edits.putBack(now, removal)),
    takeOut: (block) => setOwn((now) => edits.takeOut(now, block)),
  };
  const choices: Choices = {
    settings,
    site,
    version: '1.2.3',
    change: (changed) => {
      change(changed);
      setSettings((now) => ({ ...now, ...changed }));
    },
    ...access,
  };
  return children(own, actions, choices);
}

export function stagePopup(state: PopupState, { actions, theme = 'light', access = LET_IN, site = 'gazette.example', speech = NO_SPEECH }: StageOptions = {}) {
  dress(popupCss);
  const mine = watchedActions();
  const watched: Watched = { ...mine, ...actions };
  const change = vi.fn();
  const kept = { watched, theme, change, access, site };
  const view = render(
    <SpeechContext.Provider value={speech}>
      <Kept {...kept}>{(own, all, choices) => <PopupApp state={state} edits={own} actions={all} choices={choices} />}</Kept>
    </SpeechContext.Provider>,
  );
  view.container.className = 'stage';
  return { ...view, actions: mine, choices: { change } };
}

/** The popup through its states, one after the other. */
export function stageSteps(first: PopupState, place?: KeptPlace, site: string | null = null) {
  dress(popupCss);
  const watched: Watched = watchedActions();
  const of = (state: PopupState) => (
    <Kept watched={watched} theme="light" change={() => {}} access={LET_IN} site={site}>
      {(own, all, choices) => <PopupApp state={state} edits={own} actions={all} choices={choices} place={place} />}
    </Kept>
  );
  // In its final size from the start, as the popup's window is.
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'stage';
  const view = render(of(first), { container });
  return { rerenderWith: (next: PopupState) => view.rerender(of(next)) };
}

export const article = (reading: ArticleReading): PopupState => ({ kind: 'article', reading, readerOpen: false });

export function stageReader(
  reading: ArticleReading,
  { actions, theme = 'light', access = LET_IN, site = 'gazette.example', speech = NO_SPEECH }: StageOptions = {},
) {
  dress(readerCss);
  const mine = watchedActions();
  const watched: Watched = { ...mine, ...actions };
  const change = vi.fn();
  const kept = { watched, theme, change, access, site };
  const view = render(
    <SpeechContext.Provider value={speech}>
      <Kept {...kept}>{(own, all, choices) => <ReaderApp reading={reading} edits={own} actions={all} choices={choices} />}</Kept>
    </SpeechContext.Provider>,
  );
  view.container.className = 'stage';
  return { ...view, actions: mine, choices: { change } };
}

/** Fails with what axe says where a rule of WCAG 2.2 AA or a best practice is broken. */
export const expectAccessible = (): Promise<void> => expectNoViolation(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

/** As {@link expectAccessible}, for what alone a theme can break. */
export const expectContrast = (): Promise<void> => expectNoViolation(['color-contrast']);

/** A box that still opens, or a window that still grows, cuts what stands at its edge: axe measures what has come to rest. */
async function atRest(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function expectNoViolation(runOnly: string[]): Promise<void> {
  await atRest();
  // The document around the views is the test's own.
  const { violations } = await axe.run(document.querySelector('.stage') ?? document, { runOnly, resultTypes: ['violations'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))).toEqual([]);
}

/** Resolves when what was staged is laid out and painted. */
export const painted = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
