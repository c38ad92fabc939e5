import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n';
import { COPY_FORMATS, type CopyFormat } from '../state';
import { Icon } from './Icon';

const LABEL: Readonly<Record<CopyFormat, MessageKey>> = { text: 'copyText', markdown: 'copyMarkdown', html: 'copyHtml', citation: 'copyCitation' };
const NAME: Readonly<Record<CopyFormat, MessageKey>> = { text: 'formatText', markdown: 'formatMarkdown', html: 'formatHtml', citation: 'formatCitation' };
const DONE: Readonly<Record<CopyFormat, MessageKey>> = { text: 'copiedText', markdown: 'copiedMarkdown', html: 'copiedHtml', citation: 'copiedCitation' };

interface CopyButtonProps {
  readonly copy: (format: CopyFormat) => Promise<boolean>;
  /** The format used last. */
  readonly format?: CopyFormat | undefined;
  /** Says what happened, visibly and to assistive technology. */
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

/** Copies in the format used last; the arrow beside it opens the other formats. */
export function CopyButton({ copy, format: initial = 'text', say }: CopyButtonProps) {
  const [format, setFormat] = useState(initial);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLButtonElement>(null);
  const id = useId();

  const run = async (chosen: CopyFormat) => {
    setFormat(chosen);
    const held = await copy(chosen).catch(() => false);
    if (held) say(t(DONE[chosen]), 'done');
    else say(t('copyFailed'), 'failed');
  };
  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitemradio"]') ?? [])];
  useLayoutEffect(() => {
    if (open) (items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const move: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
    const next = move[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next % all.length]?.focus();
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

  return (
    <div ref={box} class="split">
      <button type="button" class="split-main" onClick={() => void run(format)}>
        <Icon name="copy" />
        <span class="word">{t(LABEL[format])}</span>
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
        {COPY_FORMATS.map((one) => (
          <button
            key={one}
            type="button"
            role="menuitemradio"
            aria-checked={one === format}
            tabIndex={-1}
            onClick={() => {
              close();
              void run(one);
            }}
          >
            <span class="menu-check">{one === format && <Icon name="check" />}</span>
            {t(NAME[one])}
          </button>
        ))}
      </div>
    </div>
  );
}
