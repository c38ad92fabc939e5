import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockId, Span } from '../article/model';
import { LookMenu, SettingsMenu } from './choose/menus';
import { applyEdits, NO_EDITS } from './edits';
import { CopyFactsContext } from './facts/copying';
import { FactsView } from './facts/FactsView';
import { countFacts } from './facts/groups';
import { JumpContext } from './facts/jump';
import { elementOf } from './highlight';
import { t } from './i18n';
import { useKey } from './keys/context';
import { ListenBar } from './listen/ListenBar';
import { paragraphNumbers } from './parts/Body';
import { CopyButton } from './parts/CopyButton';
import { Count } from './parts/Count';
import { Desk } from './parts/Desk';
import { Icon, type IconName } from './parts/Icon';
import { Masthead } from './parts/Masthead';
import { Outline, OutlineMenu, outlineOf } from './parts/Outline';
import { countStruck, RemovedView } from './parts/Removed';
import { Story } from './parts/Story';
import { useEditing } from './parts/useEditing';
import { useJump } from './parts/useJump';
import { useSaying } from './parts/useSaying';
import { sentenceReader } from './sentence';
import type { Choices } from './settings';
import type { Actions, ArticleReading, Edits } from './state';

export interface ReaderAppProps {
  readonly reading: ArticleReading;
  /** `toggleReader` closes it. */
  readonly actions: Actions;
  readonly edits?: Edits;
  readonly choices: Choices;
  /** The block to open at, such as the one that was on screen; the headline when absent. */
  readonly openAt?: BlockId;
}

type PanelName = 'facts' | 'removed';

/** Narrowest window, in CSS pixels, in which a rail of 22em fits beside 66 characters of story: it opens by itself from there on. */
const RAIL_FITS = 1120;

/** The in-page reader: the story over the page it came from, with its facts beside it. */
export function ReaderApp({ reading, actions, edits = NO_EDITS, choices, openAt }: ReaderAppProps) {
  const { article, trail, restored } = useMemo(() => applyEdits(reading, edits), [reading, edits]);
  const scroller = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLHeadingElement>(null);
  const facts = countFacts(reading.facts);
  const [panel, setPanel] = useState<PanelName | null>(() => (facts > 0 && window.innerWidth >= RAIL_FITS ? 'facts' : null));
  const [listening, setListening] = useState(false);
  const [editing, setEditing] = useState(false);
  const { say, region } = useSaying();
  const { show } = useJump(scroller, article);
  const panelId = useId();
  const subheads = useMemo(() => outlineOf(article.body), [article.body]);

  useLayoutEffect(() => {
    headline.current?.focus({ preventScroll: true });
    if (openAt !== undefined && scroller.current) elementOf(scroller.current, openAt)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [openAt]);

  const jumping = useMemo(
    () => ({
      jump: (span: Span) => {
        // On a narrow window the panel covers the story; the sentence must be seen.
        if (window.innerWidth < RAIL_FITS) setPanel(null);
        show(span);
      },
      paragraphs: paragraphNumbers(article.body),
      sentence: sentenceReader(article),
      language: article.language,
      direction: article.direction,
    }),
    [show, article],
  );
  const { said, strike } = useEditing(actions, edits, say);
  const toggle = (name: PanelName) => setPanel(panel === name ? null : name);

  return (
    <Desk class={`reader ${panel ? 'with-panel' : ''} ${editing ? 'editing' : ''}`} choices={choices} shortcuts={actions.shortcuts}>
      <header class="reader-bar">
        <BarButton icon="close" label={t('closeReader')} shortcut="r" onClick={actions.toggleReader} />
        <OutlineMenu subheads={subheads} show={show} />
        <span class="bar-space">{region}</span>
        <CopyButton actions={actions} facts={reading.facts} format={choices.settings.copyFormat} say={say} />
        <BarButton icon="facts" shortcut="2" label={t('facts')} count={facts} pressed={panel === 'facts'} controls={panelId} onClick={() => toggle('facts')} />
        <BarButton
          icon="removed"
          shortcut="3"
          label={t('removed')}
          count={countStruck(trail)}
          pressed={panel === 'removed'}
          controls={panelId}
          onClick={() => toggle('removed')}
        />
        <BarButton icon="edit" shortcut="e" label={t(editing ? 'editDone' : 'edit')} pressed={editing} onClick={() => setEditing(!editing)} />
        <LookMenu choices={choices} />
        <SettingsMenu choices={choices} actions={actions} />
        <BarButton icon="listen" shortcut="l" label={t('listen')} pressed={listening} onClick={() => setListening(!listening)} />
        {actions.print && <BarButton icon="print" shortcut="p" label={t('print')} onClick={actions.print} />}
      </header>
      <div class="reader-body">
        <div class="reader-scroll" ref={scroller} tabIndex={-1}>
          <div class="reader-grid">
            <Outline subheads={subheads} scroller={scroller} show={show} />
            <main class="sheet" aria-label={t('readerLabel')}>
              <Masthead article={article} provenance={reading.provenance} headline={headline} />
              <Story
                article={article}
                others={reading.others}
                pictures={choices.settings.pictures ? 'shown' : 'asked'}
                onStrike={editing ? strike : undefined}
              />
            </main>
          </div>
        </div>
        <aside class="side" id={panelId} aria-label={t(panel === 'removed' ? 'removed' : 'facts')} hidden={panel === null}>
          <div class="side-head">
            <h2>{t(panel === 'removed' ? 'removed' : 'facts')}</h2>
            <BarButton icon="close" label={t('panelClose')} onClick={() => setPanel(null)} iconOnly />
          </div>
          <div class="side-scroll" tabIndex={-1}>
            <JumpContext.Provider value={jumping}>
              {panel === 'facts' && (
                <CopyFactsContext.Provider value={{ copyFacts: actions.copyFacts, choices, say }}>
                  <FactsView facts={reading.facts} />
                </CopyFactsContext.Provider>
              )}
              {panel === 'removed' && <RemovedView trail={trail} restored={restored} faults={reading.faults} actions={said} choices={choices} say={say} />}
            </JumpContext.Provider>
          </div>
        </aside>
      </div>
      {listening && <ListenBar article={article} scroller={scroller} choices={choices} close={() => setListening(false)} />}
    </Desk>
  );
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly count?: number;
  readonly pressed?: boolean;
  readonly controls?: string;
  readonly iconOnly?: boolean;
  readonly shortcut?: string;
}

function BarButton({ icon, label, onClick, count, pressed, controls, iconOnly = false, shortcut }: BarButtonProps) {
  const bound = useKey(shortcut);
  return (
    <button
      type="button"
      class={`plain ${iconOnly ? 'icon-only' : ''}`}
      title={label}
      onClick={onClick}
      {...bound}
      {...(iconOnly && { 'aria-label': label })}
      {...(pressed !== undefined && (controls ? { 'aria-expanded': pressed, 'aria-controls': controls } : { 'aria-pressed': pressed }))}
    >
      <Icon name={icon} />
      {!iconOnly && <span class="word">{label}</span>}
      <Count of={count} />
    </button>
  );
}
