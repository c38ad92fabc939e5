import { t } from '../i18n';
import { Keys } from '../keys/Keys';
import type { Shortcut } from './types';

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly open: () => void;
}

/** Keyboard commands with the keys they really have; the browser alone gives them others. */
export function Shortcuts({ shortcuts, open }: ShortcutsProps) {
  return (
    <>
      <dl class="rows-2">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <Keys keys={keys} /> : <span class="hint">{t('shortcutNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={open}>
        {t('shortcutChange')}
      </button>
    </>
  );
}
