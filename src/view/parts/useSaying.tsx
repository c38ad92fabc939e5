import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';

interface Saying {
  readonly words: string;
  readonly kind: 'done' | 'failed';
  /** Takes back what is said; offered while it is. */
  readonly undo?: (() => void) | undefined;
}

/** Milliseconds a confirmation stays: twice the time in which five words are read; a failure stays until the next word. */
const STAYS = 4000;
/** Long enough to reach its button by keyboard; what it undoes is under Removed afterwards. */
const STAYS_WITH_UNDO = 12_000;

/** One live region: what an action did, seen and heard. The region is always there, as assistive technology needs. */
export function useSaying() {
  const [saying, setSaying] = useState<Saying | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback((words: string, kind: 'done' | 'failed' = 'done', undo?: () => void) => {
    clearTimeout(timer.current);
    setSaying({ words, kind, undo });
    if (kind === 'done') timer.current = setTimeout(() => setSaying(null), undo ? STAYS_WITH_UNDO : STAYS);
  }, []);
  const takeBack = (undo: () => void) => {
    undo();
    say(t('putBackDone'));
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const region = (
    <p class={`saying ${saying ? `saying-${saying.kind}` : 'saying-none'}`} role="status">
      {saying?.words}
      {saying?.undo && (
        <>
          {' '}
          <button type="button" class="quiet" onClick={() => saying.undo && takeBack(saying.undo)}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
  return { say, region };
}
