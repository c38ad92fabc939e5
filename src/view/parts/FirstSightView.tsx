import { useEffect, useRef } from 'preact/hooks';
import type { FirstSight } from '../../article/snapshot/first-sight';
import { t } from '../i18n';

/** Holds the line open. */
const NO_BREAK_SPACE = '\u00a0';

/** The headline at its place, while the story is read. What follows comes below it, so nothing moves. */
export function FirstSightView({ sight: { headline, language, outlet } }: { readonly sight: FirstSight }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="popup-scroll">
      <main aria-busy="true">
        <header class="masthead">
          {outlet && <p class="provenance provenance-none">{NO_BREAK_SPACE}</p>}
          <h1 ref={heading} tabIndex={-1} lang={language ?? undefined} dir="auto">
            {headline}
          </h1>
        </header>
        <p class="unseen" role="status">
          {t('readingState')}
        </p>
      </main>
    </div>
  );
}
