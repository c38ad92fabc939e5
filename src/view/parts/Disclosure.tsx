import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKey } from '../keys/context';
import { Icon, type IconName } from './Icon';

interface DisclosureProps {
  readonly icon: IconName;
  /** Name of the button and of what it opens. */
  readonly label: string;
  /** Shown beside the icon where there is room; hidden otherwise. */
  readonly worded?: boolean;
  /** Key of one letter. */
  readonly shortcut?: string;
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a panel over the view. Escape, or going elsewhere, closes it; Escape goes back to the button. */
export function Disclosure({ icon, label, worded = false, shortcut, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const bound = useKey(shortcut);

  useLayoutEffect(() => {
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
    if (open) (find('[type="radio"]:checked') ?? find('input, select, button'))?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // The reader closes on Escape; with the panel open, only the panel does.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its controls do
    <div ref={box} class="disclosure" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        class={`plain ${worded ? '' : 'icon-only'}`}
        title={label}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={id}
        {...bound}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {worded && <span class="word">{label}</span>}
      </button>
      {/* Focusable itself, so that a press on its ground does not send the focus elsewhere, which would close it. */}
      <div ref={panel} id={id} class="drop" role="dialog" aria-label={label} tabIndex={-1} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
