import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../article/model';
import type { KeptPlace, TabName } from '../place';

/** Milliseconds after the last scrolling in which the place is kept: a popup closes without a word. */
const SETTLES = 80;

/** Which view is open, where each was scrolled to, and the way from a fact to the story and back. */
export function useTabs(scroller: { readonly current: HTMLDivElement | null }, clear: () => void, place: KeptPlace | undefined) {
  const [tab, setTab] = useState<TabName>(place?.at.tab ?? 'read');
  const [jumpTarget, setJumpTarget] = useState<Span | null>(null);
  const places = useRef(new Map<TabName, number>(place ? [[place.at.tab, place.at.top]] : []));
  const from = useRef<Element | null>(null);
  const mounted = useRef(false);

  const open = (name: TabName) => {
    const box = scroller.current;
    if (box) places.current.set(tab, box.scrollTop);
    setTab(name);
  };
  // A view opens where it was left; one not yet seen opens with its tabs at the top when the masthead is scrolled away.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || jumpTarget) return;
    // at the top it is: to ask where would be to lay the story out once more before it is painted
    const fresh = !mounted.current;
    mounted.current = true;
    if (fresh && !places.current.get(tab)) return;
    const masthead = box.querySelector<HTMLElement>('.masthead');
    box.scrollTop = places.current.get(tab) ?? Math.min(box.scrollTop, masthead?.offsetHeight ?? 0);
  }, [tab, jumpTarget, scroller]);

  const keep = place?.keep;
  useEffect(() => {
    const box = scroller.current;
    if (!box || !keep) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep({ tab, top: box.scrollTop }), SETTLES);
    };
    onScroll();
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener('scroll', onScroll);
    };
  }, [tab, keep, scroller]);

  return {
    tab,
    jumpTarget,
    select: (name: TabName) => {
      clear();
      setJumpTarget(null);
      open(name);
    },
    jump: (span: Span) => {
      from.current = scroller.current?.ownerDocument.activeElement ?? null;
      setJumpTarget({ ...span });
      open('read');
    },
    back: () => {
      clear();
      setJumpTarget(null);
      open('facts');
      const button = from.current;
      queueMicrotask(() => button instanceof HTMLElement && button.focus({ preventScroll: true }));
    },
  };
}
