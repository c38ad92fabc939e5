import type { ComponentChildren } from 'preact';
import type { Removal, Slot, Trail } from '../../article/model';
import { groupBy } from '../group';
import { type MessageKey, plural, t } from '../i18n';
import type { Actions } from '../state';
import { shorten } from './words';

const SLOT: Readonly<Record<Slot, MessageKey>> = {
  headline: 'slotHeadline',
  kicker: 'slotKicker',
  standfirst: 'slotStandfirst',
  byline: 'slotByline',
  date: 'slotDate',
  caption: 'slotCaption',
  credit: 'slotCredit',
  notice: 'slotNotice',
  outlet: 'slotOutlet',
  section: 'slotSection',
};

interface RemovedProps {
  readonly trail: Trail;
  readonly restored: Trail;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly actions: Pick<Actions, 'putBack' | 'takeOut' | 'showInPage'>;
}

/** How many texts are gone; what was lifted into a slot is not. */
export const countStruck = (trail: Trail): number => trail.filter((removal) => removal.slot === null).length;

/** What was taken out, as a proof: the struck words, the reason in the margin, and the way back. */
export function RemovedView({ trail, restored, language, direction, actions }: RemovedProps) {
  const struck = trail.filter((removal) => removal.slot === null);
  const moved = trail.filter((removal) => removal.slot !== null);
  const words = { lang: language ?? undefined, dir: direction };
  return (
    <div class="removed">
      {trail.length + restored.length === 0 && <p class="empty-note">{t('removedEmpty')}</p>}
      {struck.length > 0 && <p class="panel-note">{plural('removedNote', struck.length)}</p>}
      {restored.length > 0 && (
        <section class="proof proof-restored" aria-label={t('backInStory')}>
          <h2>{t('backInStory')}</h2>
          {byReason(restored).map(([reason, own]) => (
            <ReasonGroup key={reason} reason={reason} count={own.length}>
              {own.map((removal, index) => (
                <li key={index}>
                  <p {...words}>{shorten(removal.text || t('picture'), LONGEST)}</p>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={t('strikeAgainWhat', shorten(removal.text || t('picture')))}
                    onClick={() => actions.takeOut(removal.content)}
                  >
                    {t('strikeAgain')}
                  </button>
                </li>
              ))}
            </ReasonGroup>
          ))}
        </section>
      )}
      {struck.length > 0 && (
        <section class="proof proof-struck" aria-label={t('removedStruck')}>
          {byReason(struck).map(([reason, own]) => (
            <ReasonGroup key={reason} reason={reason} count={own.length}>
              {own.map((removal, index) => (
                <li key={index}>
                  <del {...words}>{shorten(removal.text || t('picture'), LONGEST)}</del>
                  <PutBack removal={removal} putBack={actions.putBack} />
                </li>
              ))}
            </ReasonGroup>
          ))}
        </section>
      )}
      {moved.length > 0 && (
        <section class="proof proof-moved" aria-label={t('removedMoved')}>
          <h2>{t('removedMoved')}</h2>
          {byReason(moved).map(([reason, own]) => (
            <ReasonGroup key={reason} reason={reason} count={own.length}>
              {own.map((removal, index) => (
                <li key={index}>
                  <p {...words}>{shorten(removal.text || t('picture'), LONGEST)}</p>
                  {removal.slot && <span class="to-slot">{t('movedTo', t(SLOT[removal.slot]))}</span>}
                  <PutBack removal={removal} putBack={actions.putBack} />
                </li>
              ))}
            </ReasonGroup>
          ))}
        </section>
      )}
    </div>
  );
}

/** A struck block may be a whole list of links; its first five lines tell what it is. */
const LONGEST = 320;

function PutBack({ removal, putBack }: { readonly removal: Removal; readonly putBack: (removal: Removal) => void }) {
  return (
    <button type="button" class="quiet" aria-label={t('putBackWhat', shorten(removal.text || t('picture')))} onClick={() => putBack(removal)}>
      {t('putBack')}
    </button>
  );
}

function ReasonGroup({ reason, count, children }: { readonly reason: string; readonly count: number; readonly children: ComponentChildren }) {
  return (
    <div class="reason-group">
      <h3>
        {reason}
        {count > 1 && <span class="count"> ×{count}</span>}
      </h3>
      <ul>{children}</ul>
    </div>
  );
}

/** Groups in the order in which each reason first strikes. */
const byReason = (trail: Trail): readonly (readonly [string, Trail])[] => [...groupBy(trail, (removal) => removal.reason)];
