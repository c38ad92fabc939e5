import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Block, Span } from '../article/model';
import { LookMenu, SettingsMenu } from './choose/menus';
import { applyEdits, NO_EDITS, undoing } from './edits';
import { CopyFactsContext } from './facts/copying';
import { FactsView } from './facts/FactsView';
import { countFacts } from './facts/groups';
import { JumpContext } from './facts/jump';
import { direction, locale, t } from './i18n';
import { ListenBar } from './listen/ListenBar';
import { lookOf } from './look';
import { ActionBar } from './parts/ActionBar';
import { paragraphNumbers } from './parts/Body';
import { Icon } from './parts/Icon';
import { Masthead } from './parts/Masthead';
import { PastedStories } from './parts/PastedStories';
import { countStruck, RemovedView } from './parts/Removed';
import { StatePage } from './parts/StatePage';
import { Story } from './parts/Story';
import { TabPanel, Tabs } from './parts/Tabs';
import { useJump } from './parts/useJump';
import { useSaying } from './parts/useSaying';
import { sentenceReader } from './sentence';
import type { Choices } from './settings';
import type { Actions, ArticleReading, Edits, PopupState } from './state';

export interface PopupAppProps {
  readonly state: PopupState;
  readonly actions: Actions;
  readonly edits?: Edits;
  readonly choices: Choices;
}

/** The popup: the story itself with its facts and its trail, or what to do where there is none. */
export function PopupApp({ state, actions, edits = NO_EDITS, choices }: PopupAppProps) {
  return (
    <div class={`desk popup popup-${state.kind}`} {...lookOf(choices.settings)} lang={locale()} dir={direction()}>
      {state.kind === 'reading' && (
        <main class="reading">
          <p role="status">{t('readingState')}</p>
        </main>
      )}
      {state.kind === 'article' && <PopupArticle reading={state.reading} readerOpen={state.readerOpen} edits={edits} actions={actions} choices={choices} />}
      {state.kind === 'pasted' && <PastedArticle key={state.index} state={state} edits={edits} actions={actions} choices={choices} />}
      {state.kind !== 'reading' && state.kind !== 'article' && state.kind !== 'pasted' && (
        <>
          <StatePage state={state} readPasted={actions.readPasted} />
          <footer class="action-bar action-bar-end">
            {actions.leavePaste && (
              <button type="button" class="plain" onClick={actions.leavePaste}>
                <Icon name="back" />
                {t('pasteLeave')}
              </button>
            )}
            <span class="bar-space" />
            <LookMenu choices={choices} />
            <SettingsMenu choices={choices} actions={actions} />
          </footer>
        </>
      )}
    </div>
  );
}

const TAB_NAMES = ['read', 'facts', 'removed'] as const;
type TabName = (typeof TAB_NAMES)[number];

type PastedState = Extract<PopupState, { readonly kind: 'pasted' }>;

/** One story of a pasted text, with the others above it. */
function PastedArticle({ state: { stories, index }, actions, ...rest }: Omit<PopupArticleProps, 'reading' | 'readerOpen'> & { readonly state: PastedState }) {
  const reading = stories[index];
  if (!reading) return null;
  const choose = actions.choosePasted;
  return (
    <PopupArticle reading={reading} readerOpen={null} actions={actions} {...rest}>
      {choose && <PastedStories headlines={stories.map(({ article }) => article.headline)} index={index} choose={choose} />}
    </PopupArticle>
  );
}

interface PopupArticleProps {
  readonly reading: ArticleReading;
  /** null: no page has a reader for it. */
  readonly readerOpen: boolean | null;
  readonly children?: ComponentChildren;
  readonly edits: Edits;
  readonly actions: Actions;
  readonly choices: Choices;
}

function PopupArticle({ reading, readerOpen, edits, actions, choices, children }: PopupArticleProps) {
  const id = useId();
  const { article, trail, restored } = useMemo(() => applyEdits(reading, edits), [reading, edits]);
  const scroller = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState(false);
  const { say, region } = useSaying();
  const { show, clear } = useJump(scroller, article);
  const { tab, select, jumpTarget, jump, back } = useTabs(scroller, clear);

  useEffect(() => headline.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (jumpTarget) show(jumpTarget);
  }, [jumpTarget, show]);

  const jumping = useMemo(
    () => ({
      jump,
      paragraphs: paragraphNumbers(article.body),
      sentence: sentenceReader(article),
      language: article.language,
      direction: article.direction,
    }),
    [jump, article],
  );
  const [listening, setListening] = useState(false);
  const listen = () => {
    if (!listening) select('read');
    setListening(!listening);
  };
  const said: Actions = {
    ...actions,
    putBack: (removal) => {
      actions.putBack(removal);
      say(t('putBackDone'));
    },
  };
  // What is undone is undone in the edits of then, not of now.
  const latest = useRef(actions);
  latest.current = actions;
  const strike = (block: Block) => {
    const removal = undoing(edits, block);
    actions.takeOut(block);
    say(t('struck'), 'done', () => latest.current.putBack(removal));
  };
  const tabs = [
    { name: 'read', label: t('tabRead') },
    { name: 'facts', label: t('tabFacts'), count: countFacts(reading.facts) },
    { name: 'removed', label: t('tabRemoved'), count: countStruck(trail) },
  ] as const;

  return (
    <>
      <div class="popup-scroll" ref={scroller}>
        <main>
          {children}
          <Masthead article={article} provenance={reading.provenance} headline={headline} />
          <div class="tab-bar">
            <Tabs<TabName> id={id} tabs={tabs} selected={tab} onSelect={select} />
            {jumpTarget && tab === 'read' && (
              <button type="button" class="back" onClick={back}>
                <Icon name="back" />
                {t('backToFacts')}
              </button>
            )}
            {!jumpTarget && tab === 'read' && (
              <button type="button" class="back" aria-pressed={editing} onClick={() => setEditing(!editing)}>
                <Icon name={editing ? 'check' : 'edit'} />
                {t(editing ? 'editDone' : 'edit')}
              </button>
            )}
          </div>
          <TabPanel id={id} name="read" selected={tab === 'read'}>
            <div class={editing ? 'editing' : undefined}>
              <Story article={article} others={reading.others} pictures="asked" onStrike={editing ? strike : undefined} />
            </div>
          </TabPanel>
          <JumpContext.Provider value={jumping}>
            <TabPanel id={id} name="facts" selected={tab === 'facts'}>
              <CopyFactsContext.Provider value={{ copyFacts: actions.copyFacts, choices, say }}>
                <FactsView facts={reading.facts} />
              </CopyFactsContext.Provider>
            </TabPanel>
            <TabPanel id={id} name="removed" selected={tab === 'removed'}>
              <RemovedView trail={trail} restored={restored} faults={reading.faults} actions={said} choices={choices} say={say} />
            </TabPanel>
          </JumpContext.Provider>
        </main>
      </div>
      {listening && <ListenBar article={article} scroller={scroller} choices={choices} close={() => setListening(false)} />}
      <ActionBar
        listening={listening}
        listen={listen}
        actions={actions}
        facts={reading.facts}
        readerOpen={readerOpen}
        choices={choices}
        say={say}
        region={region}
      />
    </>
  );
}

/** Which view is open, where each was scrolled to, and the way from a fact to the story and back. */
function useTabs(scroller: { readonly current: HTMLDivElement | null }, clear: () => void) {
  const [tab, setTab] = useState<TabName>('read');
  const [jumpTarget, setJumpTarget] = useState<Span | null>(null);
  const places = useRef(new Map<TabName, number>());
  const from = useRef<Element | null>(null);

  const open = (name: TabName) => {
    const box = scroller.current;
    if (box) places.current.set(tab, box.scrollTop);
    setTab(name);
  };
  // A view opens where it was left; one not yet seen opens with its tabs at the top when the masthead is scrolled away.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || jumpTarget) return;
    const masthead = box.querySelector<HTMLElement>('.masthead');
    box.scrollTop = places.current.get(tab) ?? Math.min(box.scrollTop, masthead?.offsetHeight ?? 0);
  }, [tab, jumpTarget, scroller]);

  return {
    tab,
    jumpTarget,
    select: (name: TabName) => {
      clear();
      setJumpTarget(null);
      open(name);
    },
    jump: (span: Span) => {
      from.current = scroller.current?.ownerDocument.activeElement ?? null;
      setJumpTarget({ ...span });
      open('read');
    },
    back: () => {
      clear();
      setJumpTarget(null);
      open('facts');
      const button = from.current;
      queueMicrotask(() => button instanceof HTMLElement && button.focus({ preventScroll: true }));
    },
  };
}
