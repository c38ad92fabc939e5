import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { applyEdits } from './edits';
import { CopyFactsContext } from './facts/copying';
import { FactsView } from './facts/FactsView';
import { countFacts } from './facts/groups';
import { JumpContext } from './facts/jump';
import { t } from './i18n';
import { useKey } from './keys/context';
import { ListenBar } from './listen/ListenBar';
import { paragraphNumbers } from './parts/Body';
import { Icon } from './parts/Icon';
import { Masthead } from './parts/Masthead';
import { countStruck, RemovedView } from './parts/Removed';
import { Story } from './parts/Story';
import { TabPanel, Tabs } from './parts/Tabs';
import { useEditing } from './parts/useEditing';
import { useJump } from './parts/useJump';
import type { useSaying } from './parts/useSaying';
import { useTabs } from './parts/useTabs';
import type { KeptPlace, TabName } from './place';
import { sentenceReader } from './sentence';
import type { Choices } from './settings';
import type { Actions, ArticleReading, Edits } from './state';

interface PopupArticleProps {
  readonly reading: ArticleReading;
  /** The facts are being looked for. */
  readonly factsCome?: true | undefined;
  readonly place?: KeptPlace | undefined;
  readonly children?: ComponentChildren;
  readonly edits: Edits;
  readonly actions: Actions;
  readonly choices: Choices;
  readonly say: ReturnType<typeof useSaying>['say'];
  readonly listening: boolean;
  readonly setListening: (on: boolean) => void;
}

/** One story in the popup: what there is to read, its facts and its trail. */
export function PopupArticle({ reading, factsCome, place, children, edits, actions, choices, say, listening, setListening }: PopupArticleProps) {
  const id = useId();
  const { article, trail, restored } = useMemo(() => applyEdits(reading, edits), [reading, edits]);
  const scroller = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState(false);
  const editKey = useKey('e');
  const { show, clear } = useJump(scroller, article);
  const { tab, select, jumpTarget, jump, back } = useTabs(scroller, clear, place);

  useEffect(() => {
    // Whoever is at a button already stays there.
    const { activeElement } = document;
    if (!activeElement || activeElement.matches('body, .desk')) headline.current?.focus({ preventScroll: true });
  }, []);
  // What is heard is seen; and nobody else's story goes on in this one's voice.
  useEffect(() => {
    if (listening) select('read');
  }, [listening]);
  useEffect(() => () => setListening(false), []);
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
  const { said, strike } = useEditing(actions, edits, say);
  const tabs = [
    { name: 'read', label: t('tabRead') },
    { name: 'facts', label: t('tabFacts'), count: factsCome ? null : countFacts(reading.facts) },
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
              <button type="button" class="back" aria-pressed={editing} {...editKey} onClick={() => setEditing(!editing)}>
                <Icon name={editing ? 'check' : 'edit'} />
                <span class="word">{t(editing ? 'editDone' : 'edit')}</span>
              </button>
            )}
          </div>
          <TabPanel id={id} name="read" selected={tab === 'read'}>
            <div class={editing ? 'editing' : undefined}>
              <Story article={article} others={reading.others} pictures="asked" onStrike={editing ? strike : undefined} gradual={!place?.at.top} />
            </div>
          </TabPanel>
          <JumpContext.Provider value={jumping}>
            <TabPanel id={id} name="facts" selected={tab === 'facts'}>
              {!factsCome && (
                <CopyFactsContext.Provider value={{ copyFacts: actions.copyFacts, choices, say }}>
                  <FactsView facts={reading.facts} />
                </CopyFactsContext.Provider>
              )}
            </TabPanel>
            <TabPanel id={id} name="removed" selected={tab === 'removed'}>
              <RemovedView trail={trail} restored={restored} faults={reading.faults} actions={said} choices={choices} say={say} />
            </TabPanel>
          </JumpContext.Provider>
        </main>
      </div>
      {listening && <ListenBar article={article} scroller={scroller} choices={choices} close={() => setListening(false)} />}
    </>
  );
}
