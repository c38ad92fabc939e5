import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import type { Actions, CopyFormat } from '../state';
import { CopyButton } from './CopyButton';
import { Icon } from './Icon';

interface ActionBarProps {
  readonly actions: Actions;
  readonly readerOpen: boolean;
  readonly copyFormat: CopyFormat | undefined;
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
  readonly region: ComponentChildren;
}

/** What can be done with the story; always in reach at the foot of the popup. */
export function ActionBar({ actions, readerOpen, copyFormat, say, region }: ActionBarProps) {
  return (
    <footer class="action-bar">
      <button type="button" class="primary" onClick={actions.toggleReader}>
        <Icon name="reader" />
        {t(readerOpen ? 'closeReader' : 'readerMode')}
      </button>
      <CopyButton copy={actions.copy} format={copyFormat} say={say} />
      {actions.print && (
        <button type="button" class="plain" onClick={actions.print}>
          <Icon name="print" />
          <span class="word">{t('print')}</span>
        </button>
      )}
      {region}
      {actions.openSettings && (
        <button type="button" class="plain icon-only" aria-label={t('settings')} title={t('settings')} onClick={actions.openSettings}>
          <Icon name="settings" />
        </button>
      )}
    </footer>
  );
}
