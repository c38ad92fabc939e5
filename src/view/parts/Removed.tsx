import { useContext } from 'preact/hooks';
import type { Fault, Trail } from '../../article/model';
import { KeptRules } from '../choose/KeptRules';
import { groupName } from '../choose/rule-names';
import { JumpContext } from '../facts/jump';
import { groupBy } from '../group';
import { type MessageKey, plural, t } from '../i18n';
import { choiceFor } from '../settings';
import { RemovedGroup, type TrailTools } from './RemovedGroup';
import { useFocusOn } from './useFocusOn';

interface RemovedProps extends TrailTools {
  readonly trail: Trail;
  readonly restored: Trail;
  readonly faults: readonly Fault[];
}

/** How many texts are gone; what was lifted into a slot is not. */
export const countStruck = (trail: Trail): number => trail.filter((removal) => removal.slot === null).length;

/** What was taken out, as a proof: the struck words, the rule in the margin, and the way back. */
export function RemovedView({ trail, restored, faults, ...tools }: RemovedProps) {
  const { direction } = useContext(JumpContext);
  const panel = useFocusOn();
  const struck = trail.filter((removal) => removal.slot === null);
  const moved = trail.filter((removal) => removal.slot !== null);
  return (
    <div class="removed" dir={direction} ref={panel}>
      <Faults faults={faults} />
      {struck.length + moved.length + restored.length === 0 && (
        <p class="empty-note" tabIndex={-1}>
          <bdi>{t('removedEmpty')}</bdi>
        </p>
      )}
      {struck.length > 0 && (
        <p class="panel-note">
          <bdi>{plural('removedNote', struck.length)}</bdi>
        </p>
      )}
      <Proof kind="restored" title="backInStory" trail={restored} {...tools} />
      <Proof kind="struck" title="removedStruck" trail={struck} {...tools} />
      <Proof kind="moved" title="removedMoved" trail={moved} {...tools} />
      <KeptHere choices={tools.choices} />
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

interface ProofProps extends TrailTools {
  readonly kind: 'restored' | 'struck' | 'moved';
  readonly title: MessageKey;
  readonly trail: Trail;
}

/** One part of the proof: its texts under their rules, in the order in which each rule first strikes. */
function Proof({ kind, title, trail, ...tools }: ProofProps) {
  if (trail.length === 0) return null;
  return (
    <section class={`proof proof-${kind}`}>
      <h2 tabIndex={-1}>{t(title)}</h2>
      {[...groupBy(trail, groupName)].map(([name, own]) => (
        <RemovedGroup key={name} trail={own} act={kind === 'restored' ? 'strikeAgain' : 'putBack'} {...tools} />
      ))}
    </section>
  );
}

/** The rules that this site goes without, so that what was kept for good is found where it was kept. */
function KeptHere({ choices }: Pick<TrailTools, 'choices'>) {
  const { site, settings } = choices;
  if (site === null || !choiceFor(settings, site).keep) return null;
  return (
    <section class="proof proof-kept">
      <h2 tabIndex={-1}>
        <bdi>{t('keptHeading', site)}</bdi>
      </h2>
      <KeptRules choices={choices} site={site} />
    </section>
  );
}
