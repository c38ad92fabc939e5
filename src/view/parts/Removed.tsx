import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { BlockId, Fault, Removal, Slot, Trail } from '../../article/model';
import { JumpContext } from '../facts/jump';
import { groupBy } from '../group';
import { type MessageKey, plural, t } from '../i18n';
import type { Actions } from '../state';
import { Count } from './Count';
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
  readonly faults: readonly Fault[];
  readonly actions: Pick<Actions, 'putBack' | 'takeOut'>;
}

/** How many texts are gone; what was lifted into a slot is not. */
export const countStruck = (trail: Trail): number => trail.filter((removal) => removal.slot === null).length;

/** What was taken out, as a proof: the struck words, the reason in the margin, and the way back. */
export function RemovedView({ trail, restored, faults, actions }: RemovedProps) {
  const { direction } = useContext(JumpContext);
  const struck = trail.filter((removal) => removal.slot === null);
  const moved = trail.filter((removal) => removal.slot !== null);
  return (
    <div class="removed" dir={direction}>
      <Faults faults={faults} />
      {struck.length + moved.length + restored.length === 0 && (
        <p class="empty-note">
          <bdi>{t('removedEmpty')}</bdi>
        </p>
      )}
      {struck.length > 0 && (
        <p class="panel-note">
          <bdi>{plural('removedNote', struck.length)}</bdi>
        </p>
      )}
      <Proof kind="restored" title="backInStory" trail={restored}>
        {(removal) => <Entry removal={removal} act="strikeAgain" onAct={() => actions.takeOut(removal.content)} />}
      </Proof>
      <Proof kind="struck" title="removedStruck" trail={struck}>
        {(removal) => <Entry removal={removal} act="putBack" onAct={() => actions.putBack(removal)} />}
      </Proof>
      <Proof kind="moved" title="removedMoved" trail={moved}>
        {(removal) => <Entry removal={removal} act="putBack" onAct={() => actions.putBack(removal)} />}
      </Proof>
    </div>
  );
}

/** What the reader must know of a rule that broke: how many texts it left unjudged, and its name for a report. */
function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  const texts = new Set(faults.map((fault) => fault.block));
  const names = new Set(faults.map((fault) => fault.rule));
  return (
    <p class="panel-note" role="note">
      <bdi>{plural('faultNote', texts.size, [...names].join(', '))}</bdi>
    </p>
  );
}

interface ProofProps {
  readonly kind: 'restored' | 'struck' | 'moved';
  readonly title: MessageKey;
  readonly trail: Trail;
  readonly children: (removal: Removal) => ComponentChildren;
}

/** One part of the proof: its texts under their reasons, in the order in which each reason first strikes. */
function Proof({ kind, title, trail, children }: ProofProps) {
  if (trail.length === 0) return null;
  return (
    <section class={`proof proof-${kind}`}>
      <h2>{t(title)}</h2>
      {[...groupBy(trail, (removal) => removal.reason)].map(([reason, own]) => (
        <div key={reason} class="reason-group">
          <h3>
            <bdi>{reason}</bdi>
            <Count of={own.length > 1 ? own.length : undefined} sign="×" />
          </h3>
          <ul>
            {own.map((removal, index) => (
              <li key={index}>{children(removal)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Characters of a struck text that are shown: a struck block may be a whole list of links, and its first five lines tell what it is. */
const LONGEST = 320;

interface EntryProps {
  readonly removal: Removal;
  readonly act: 'putBack' | 'strikeAgain';
  readonly onAct: () => void;
}

function Entry({ removal, act, onAct }: EntryProps) {
  const { language } = useContext(JumpContext);
  const words = removal.text || t('picture');
  const Text = act === 'putBack' && removal.slot === null ? 'del' : 'p';
  return (
    <>
      <Text lang={language ?? undefined} dir="auto">
        {shorten(words, LONGEST)}
      </Text>
      <button type="button" class="quiet" aria-label={t(act === 'putBack' ? 'putBackWhat' : 'strikeAgainWhat', shorten(words))} onClick={onAct}>
        {t(act)}
      </button>
      {removal.slot ? <bdi class="where">{t('movedTo', t(SLOT[removal.slot]))}</bdi> : <Where block={removal.block} />}
    </>
  );
}

/** Where in the story it stood, by the paragraph above it. */
function Where({ block }: { readonly block: BlockId }) {
  const { paragraphs } = useContext(JumpContext);
  const above = [...paragraphs].filter(([id]) => id <= block).at(-1);
  return <bdi class="where">{above ? t('stoodAfter', above[1]) : t('stoodAbove')}</bdi>;
}
