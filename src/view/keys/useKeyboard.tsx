import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Choices } from '../settings';
import type { Actions } from '../state';
import { KeyList } from './KeyList';
import { pressControl, pressedKey, walk } from './press';

/** Keys of one letter for a whole view, and the list of them. @param root the view's root, which can have the focus. */
export function useKeyboard(root: RefObject<HTMLElement | null>, choices: Choices, shortcuts: Actions['shortcuts']) {
  const on = choices.settings.keys;
  const [open, setOpen] = useState(false);
  const openList = useCallback(() => setOpen(true), []);

  // With the first draw: a key pressed before the browser has painted it is one already.
  useLayoutEffect(() => {
    const view = root.current;
    if (!view || !on || open) return;
    const onKeyDown = (event: Event) => {
      const key = event instanceof KeyboardEvent ? pressedKey(event) : null;
      if (key === null) return;
      if (key === '?') openList();
      else if (!(key === 'j' || key === 'k' ? walk(view, key === 'j' ? 1 : -1) : pressControl(view, key))) return;
      event.preventDefault();
    };
    // On a page of ours nothing need have the focus; on another's page only the reader is ours.
    const heard = view.getRootNode() instanceof ShadowRoot ? view : view.ownerDocument;
    heard.addEventListener('keydown', onKeyDown);
    return () => heard.removeEventListener('keydown', onKeyDown);
  }, [root, on, open, openList]);

  const context = useMemo(() => ({ on, openList }), [on, openList]);
  const list = open && <KeyList root={root} choices={choices} shortcuts={shortcuts} close={() => setOpen(false)} />;
  return { context, list };
}
