import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Check } from '../choose/fields';
import { t } from '../i18n';
import type { Shortcut } from '../options/types';
import { Icon } from '../parts/Icon';
import type { Choices } from '../settings';
import type { Actions } from '../state';
import { Keys } from './Keys';
import { boundControls } from './press';

interface KeyListProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly choices: Choices;
  readonly shortcuts: Actions['shortcuts'];
  readonly close: () => void;
}

/** Every key there is now: those of the controls in sight, those of the view, and those that the browser bound. */
export function KeyList({ root, choices, shortcuts, close }: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const bound = useBound(shortcuts);
  const { keys: on } = choices.settings;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const leave = () => {
    dialog.current?.close();
    // Its own event says so with the next frame only, and until then no key would be heard.
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The popup and the reader close on Escape; with the list open, only the list does.
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const controls = root.current && on ? boundControls(root.current) : [];
  const hasTabs = root.current?.querySelector('[role="tablist"]');
  return (
    <dialog ref={dialog} class="key-list" aria-labelledby={id} onClose={close} onKeyDown={onKeyDown}>
      <div class="side-head">
        <h2 id={id}>{t('keysTitle')}</h2>
        <button type="button" class="plain icon-only" aria-label={t('panelClose')} title={t('panelClose')} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      <div class="key-list-body">
        <dl class="key-rows">
          {controls.map((control, index) => (
            <Row key={index} keys={control.getAttribute('aria-keyshortcuts') ?? ''} name={nameOf(control)} />
          ))}
          {on && (
            <>
              <Row keys="j" name={t('keyNext')} />
              <Row keys="k" name={t('keyPrevious')} />
              <Row keys="?" name={t('keysTitle')} />
            </>
          )}
          {hasTabs && <Row keys="Left+Right" name={t('keyTabs')} />}
          <Row keys="Tab" name={t('keyControls')} />
          <Row keys="Esc" name={t('keyEscape')} />
        </dl>
        {bound.length > 0 && (
          <>
            <h3>{t('keysBrowser')}</h3>
            <dl class="key-rows">
              {bound.map(({ name, description, keys }) => (
                <Row key={name} keys={keys} name={description} />
              ))}
            </dl>
          </>
        )}
        <Check label={t('keysLabel')} hint={t('keysHint')} checked={on} onChange={(keys) => choices.change({ keys })} />
      </div>
    </dialog>
  );
}

function Row({ keys, name }: { readonly keys: string; readonly name: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{keys ? <Keys keys={keys} /> : <span class="hint">{t('shortcutNone')}</span>}</dd>
    </div>
  );
}

/** What a control is called, without the count beside it. */
function nameOf(control: HTMLElement): string {
  const words = control.getAttribute('aria-label') ?? control.querySelector('.word')?.textContent ?? control.firstChild?.textContent;
  return (words || control.textContent || '').trim();
}

/** Keyboard commands as the browser bound them, once it has told. */
function useBound(shortcuts: Actions['shortcuts']): readonly Shortcut[] {
  const [bound, setBound] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let here = true;
    void shortcuts?.().then((told) => here && setBound(told));
    return () => {
      here = false;
    };
  }, [shortcuts]);
  return bound;
}
