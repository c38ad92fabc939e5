import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Block, BlockId, Span, Subhead } from '../../article/model';
import { plain } from '../../article/texts';
import { elementOf } from '../highlight';
import { t } from '../i18n';
import { Disclosure } from './Disclosure';

/** Fewer subheads than this are found faster by scrolling. */
const OUTLINE_FROM = 3;

/** The subheads of a long piece; none of a short one. */
export function outlineOf(body: readonly Block[]): readonly Subhead[] {
  const subheads = body.filter((block) => block.kind === 'subhead');
  return subheads.length < OUTLINE_FROM ? [] : subheads;
}

interface OutlineProps {
  readonly subheads: readonly Subhead[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly show: (span: Span) => unknown;
}

/** The subheads beside the story, the one being read marked. */
export function Outline({ subheads, scroller, show }: OutlineProps) {
  const current = useCurrent(subheads, scroller);
  if (subheads.length === 0) return <div class="outline-none" />;
  return (
    <nav class="outline" aria-label={t('outline')}>
      <Entries subheads={subheads} current={current} choose={show} />
    </nav>
  );
}

/** The same where there is no room beside the story: a menu in the bar. */
export function OutlineMenu({ subheads, show }: Omit<OutlineProps, 'scroller'>) {
  if (subheads.length === 0) return null;
  return (
    <div class="outline-menu">
      <Disclosure icon="outline" label={t('outline')} shortcut="o">
        {(close) => (
          <Entries
            subheads={subheads}
            current={null}
            choose={(span) => {
              close();
              show(span);
            }}
          />
        )}
      </Disclosure>
    </div>
  );
}

interface EntriesProps {
  readonly subheads: readonly Subhead[];
  readonly current: BlockId | null;
  readonly choose: (span: Span) => void;
}

function Entries({ subheads, current, choose }: EntriesProps) {
  return (
    <ul class="outline-entries">
      {subheads.map(({ id, level, runs }) => {
        const text = plain(runs);
        return (
          <li key={id} class={`outline-${level}`}>
            <button type="button" aria-current={id === current ? 'location' : undefined} onClick={() => choose({ target: id, start: 0, end: text.length })}>
              <bdi>{text}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The subhead under which the upper third of the window stands, where a jump puts what it leads to; null above the first. */
function useCurrent(subheads: readonly Subhead[], scroller: RefObject<HTMLElement | null>): BlockId | null {
  const [current, setCurrent] = useState<BlockId | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box || subheads.length === 0) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const line = box.getBoundingClientRect().top + box.clientHeight / 3 + 1;
      setCurrent(subheads.findLast(({ id }) => (elementOf(box, id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= line)?.id ?? null);
    };
    const ask = () => {
      asked ||= requestAnimationFrame(look);
    };
    // Watching its size also asks for the first look.
    const resized = new ResizeObserver(ask);
    resized.observe(box);
    box.addEventListener('scroll', ask, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', ask);
      cancelAnimationFrame(asked);
    };
  }, [subheads, scroller]);
  return current;
}
