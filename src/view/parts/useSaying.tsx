import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface Saying {
  readonly words: string;
  readonly kind: 'done' | 'failed';
}

/** Milliseconds a confirmation stays: twice the time in which five words are read; a failure stays until the next word. */
const STAYS = 4000;

/** One live region: what an action did, seen and heard. The region is always there, as assistive technology needs. */
export function useSaying() {
  const [saying, setSaying] = useState<Saying | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback((words: string, kind: 'done' | 'failed' = 'done') => {
    clearTimeout(timer.current);
    setSaying({ words, kind });
    if (kind === 'done') timer.current = setTimeout(() => setSaying(null), STAYS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const region = (
    <p class={`saying ${saying ? `saying-${saying.kind}` : 'saying-none'}`} role="status">
      {saying?.words}
    </p>
  );
  return { say, region };
}
