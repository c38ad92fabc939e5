import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { direction, locale } from '../i18n';
import { KeyboardContext } from '../keys/context';
import { useKeyboard } from '../keys/useKeyboard';
import { lookOf } from '../look';
import type { Choices } from '../settings';
import type { Actions } from '../state';

interface DeskProps {
  readonly class: string;
  readonly choices: Choices;
  readonly shortcuts: Actions['shortcuts'];
  readonly children: ComponentChildren;
}

/** The ground of a view: the chosen look, the interface's language and direction, and the keys. It can have the focus, so that a press between the controls leaves the keys working. */
export function Desk({ class: name, choices, shortcuts, children }: DeskProps) {
  const root = useRef<HTMLDivElement>(null);
  const { context, list } = useKeyboard(root, choices, shortcuts);
  return (
    <KeyboardContext.Provider value={context}>
      <div ref={root} tabIndex={-1} class={`desk ${name}`} {...lookOf(choices.settings)} lang={locale()} dir={direction()}>
        {children}
        {list}
      </div>
    </KeyboardContext.Provider>
  );
}
