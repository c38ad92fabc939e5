import type { ComponentChildren } from 'preact';
import type { Facts } from '../../article/model';
import { LookMenu, SettingsMenu } from '../choose/menus';
import { t } from '../i18n';
import { useKey } from '../keys/context';
import type { Choices } from '../settings';
import type { Actions } from '../state';
import { CopyButton } from './CopyButton';
import { Icon } from './Icon';
import { useFit } from './useFit';

interface ActionBarProps {
  readonly actions: Actions;
  /** null: no page has a reader for it. */
  readonly readerOpen: boolean | null;
  readonly facts: Facts;
  /** The player is open; `listen` opens and closes it. */
  readonly listening: boolean;
  readonly listen: () => void;
  readonly choices: Choices;
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
  readonly region: ComponentChildren;
}

/** What can be done with the story; always in reach at the foot of the popup. */
export function ActionBar({ actions, readerOpen, facts, listening, listen, choices, say, region }: ActionBarProps) {
  const readerKey = useKey('r');
  const listenKey = useKey('l');
  const printKey = useKey('p');
  const bar = useFit<HTMLElement>();
  return (
    <footer ref={bar} class="action-bar" data-fit="0">
      {readerOpen === null ? (
        <button type="button" class="primary" onClick={actions.openPaste}>
          <span class="word">{t('pasteAnother')}</span>
        </button>
      ) : (
        <button type="button" class="primary" {...readerKey} onClick={actions.toggleReader}>
          <Icon name="reader" />
          <span class="word">{t(readerOpen ? 'closeReader' : 'readerMode')}</span>
        </button>
      )}
      <CopyButton actions={actions} facts={facts} format={choices.settings.copyFormat} say={say} />
      <button type="button" class="plain" {...listenKey} aria-pressed={listening} onClick={listen}>
        <Icon name="listen" />
        <span class="word">{t('listen')}</span>
      </button>
      {actions.print && (
        <button type="button" class="plain" {...printKey} onClick={actions.print}>
          <Icon name="print" />
          <span class="word">{t('print')}</span>
        </button>
      )}
      {actions.leavePaste && (
        <button type="button" class="plain" onClick={actions.leavePaste}>
          <Icon name="back" />
          <span class="word">{t('pasteLeave')}</span>
        </button>
      )}
      {region}
      <LookMenu choices={choices} />
      <SettingsMenu choices={choices} actions={actions} />
    </footer>
  );
}
