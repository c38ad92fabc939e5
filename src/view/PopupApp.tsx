import { useState } from 'preact/hooks';
import { LookMenu, SettingsMenu } from './choose/menus';
import { NO_EDITS } from './edits';
import { NO_FACTS } from './facts/none';
import { t } from './i18n';
import { PopupArticle } from './PopupArticle';
import { ActionBar } from './parts/ActionBar';
import { Desk } from './parts/Desk';
import { FirstSightView } from './parts/FirstSightView';
import { Icon } from './parts/Icon';
import { PastedStories } from './parts/PastedStories';
import { StatePage } from './parts/StatePage';
import { useSaying } from './parts/useSaying';
import type { KeptPlace } from './place';
import type { Choices } from './settings';
import type { Actions, ArticleReading, Edits, PopupState } from './state';

export interface PopupAppProps {
  readonly state: PopupState;
  readonly actions: Actions;
  readonly edits?: Edits;
  readonly choices: Choices;
  readonly place?: KeptPlace | undefined;
}

/** The popup: the story itself with its facts and its trail, or what to do where there is none. */
export function PopupApp({ state, actions, edits = NO_EDITS, choices, place }: PopupAppProps) {
  const { say, region } = useSaying();
  const [listening, setListening] = useState(false);
  const bar = barOf(state);
  const shared = { edits, actions, choices, say, listening, setListening };
  return (
    <Desk class={`popup popup-${state.kind}`} choices={choices} shortcuts={actions.shortcuts}>
      {state.kind === 'reading' &&
        (state.sight ? (
          <FirstSightView sight={state.sight} />
        ) : (
          <main class="reading">
            <p role="status">{t('readingState')}</p>
          </main>
        ))}
      {state.kind === 'article' && <PopupArticle key="page" reading={state.reading} factsCome={state.factsCome} place={place} {...shared} />}
      {state.kind === 'pasted' && state.stories[state.index] && (
        <PopupArticle key={state.index} reading={state.stories[state.index] as ArticleReading} {...shared}>
          {actions.choosePasted && (
            <PastedStories headlines={state.stories.map(({ article }) => article.headline)} index={state.index} choose={actions.choosePasted} />
          )}
        </PopupArticle>
      )}
      {/* The same bar from the first sight on, so that whoever is at one of its buttons stays there. */}
      {bar && (
        <ActionBar actions={actions} listening={listening} listen={() => setListening(!listening)} choices={choices} say={say} region={region} {...bar} />
      )}
      {!bar && state.kind !== 'reading' && state.kind !== 'article' && state.kind !== 'pasted' && (
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
    </Desk>
  );
}

/** What the bar of actions needs to know of a state; null where there is no story to act on. */
function barOf(state: PopupState) {
  switch (state.kind) {
    case 'reading':
      return state.sight ? { facts: NO_FACTS, readerOpen: false } : null;
    case 'article':
      return { facts: state.reading.facts, readerOpen: state.readerOpen };
    case 'pasted':
      return { facts: state.stories[state.index]?.facts ?? NO_FACTS, readerOpen: null };
    default:
      return null;
  }
}
