import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../article/model';
import { extensionOf, type Format } from '../../render/formats';
import { COPY_GROUPS, copiedWords, copyLabel, nameIn, nameOf } from '../copy-formats';
import { countFacts } from '../facts/groups';
import { type MessageKey, t } from '../i18n';
import { useKey } from '../keys/context';
import { type Actions, SAVE_FORMATS, type SaveFormat } from '../state';
import { Icon } from './Icon';

interface CopyButtonProps {
  readonly actions: Pick<Actions, 'copy' | 'save'>;
  /** The format used last. */
  readonly format?: Format | undefined;
  /** What has nothing to copy is not offered. */
  readonly facts: Facts;
  /** Says what happened, visibly and to assistive technology. */
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

/** Copies in the format used last; the arrow beside it opens the other formats, and the files to save. */
export function CopyButton({ actions, format: initial = 'text', facts, say }: CopyButtonProps) {
  const [chosen, setChosen] = useState(initial);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLButtonElement>(null);
  const id = useId();
  const bound = useKey('c');
  const groups = COPY_GROUPS.filter(({ title }) => (title !== 'copyQuotations' || facts.quotations.length > 0) && (title !== 'facts' || countFacts(facts) > 0));
  const format = groups.some(({ formats }) => formats.includes(chosen)) ? chosen : 'text';

  const copy = async (next: Format) => {
    setChosen(next);
    if (await actions.copy(next).catch(() => false)) say(copiedWords(next), 'done');
    else say(t('copyFailed'), 'failed');
  };
  const save = async (next: SaveFormat) => {
    const name = await actions.save(next).catch(() => null);
    if (name !== null) say(t('saved', name), 'done');
    else say(t('saveFailed'), 'failed');
  };
  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  useLayoutEffect(() => {
    if (open) (items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const next = nextItem(event.key, at, all.length);
    if (next !== null) {
      event.preventDefault();
      all[next]?.focus();
    } else if (event.key === 'Escape') {
      // The reader closes on Escape; with the menu open, only the menu does.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOpen(false);
  };
  const act = (doing: Promise<void>) => {
    close();
    void doing;
  };

  return (
    <div ref={box} class="split">
      <button type="button" class="split-main" {...bound} title={copyLabel(format)} onClick={() => void copy(format)}>
        <Icon name="copy" />
        <span class="word">{copyLabel(format)}</span>
      </button>
      <button
        ref={arrow}
        type="button"
        class="split-arrow"
        aria-label={t('copyAs')}
        title={t('copyAs')}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="down" />
      </button>
      <div class="menu" role="menu" id={id} aria-label={t('copyAs')} hidden={!open} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
        {groups.map(({ title, formats }) => (
          <MenuGroup key={title} title={title}>
            {formats.map((one) => (
              <button
                key={one}
                type="button"
                role="menuitemradio"
                aria-label={nameOf(one)}
                aria-checked={one === format}
                tabIndex={-1}
                onClick={() => act(copy(one))}
              >
                <span class="menu-check">{one === format && <Icon name="check" />}</span>
                {nameIn(one)}
              </button>
            ))}
          </MenuGroup>
        ))}
        <MenuGroup title="saveAs">
          {SAVE_FORMATS.map((one) => (
            <button key={one} type="button" role="menuitem" aria-label={t('saveAsWhat', `.${extensionOf(one)}`)} tabIndex={-1} onClick={() => act(save(one))}>
              <bdi dir="ltr">{`.${extensionOf(one)}`}</bdi>
            </button>
          ))}
        </MenuGroup>
      </div>
    </div>
  );
}

/** A part of the menu. Its title is for the eye; assistive technology has it as the group's name. */
function MenuGroup({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu may hold groups, but no field set
    <div class={`menu-group menu-${title}`} role="group" aria-label={t(title)}>
      <span class="menu-title" aria-hidden="true">
        {t(title)}
      </span>
      {children}
    </div>
  );
}

/** Where a key leads among the items; null where it leads nowhere. Both axes, as the menu has columns. */
function nextItem(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
