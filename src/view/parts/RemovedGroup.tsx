import { useContext, useId, useState } from 'preact/hooks';
import type { BlockId, Removal, Slot } from '../../article/model';
import { groupName, isRule } from '../choose/rule-names';
import { JumpContext } from '../facts/jump';
import { type MessageKey, t } from '../i18n';
import { type Choices, choiceFor, withSite } from '../settings';
import type { Actions } from '../state';
import { Count } from './Count';
import { ReportBox } from './ReportBox';
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

/** What the trail's texts can be given to. */
export interface TrailTools {
  readonly actions: Pick<Actions, 'putBack' | 'takeOut' | 'copyText' | 'showInPage'>;
  readonly choices: Choices;
  readonly say: (words: string, kind?: 'done' | 'failed') => void;
}

interface GroupProps extends TrailTools {
  readonly trail: readonly Removal[];
  readonly act: 'putBack' | 'strikeAgain';
}

/** What one rule took out: its name in the margin with what can be done about the rule, the texts beside it. */
export function RemovedGroup({ trail, act, actions, choices, say }: GroupProps) {
  const [reporting, setReporting] = useState(false);
  const id = useId();
  const [first] = trail;
  if (!first) return null;
  const { site, settings, change } = choices;
  const name = groupName(first);
  const judged = act === 'putBack' && isRule(first.rule);
  const keep = (on: string) => {
    const kept = choiceFor(settings, on).keep ?? [];
    change({ sites: withSite(settings.sites, on, { keep: [...kept.filter((rule) => rule !== first.rule), first.rule] }) });
    say(t('keptNow', on));
  };
  return (
    <div class="reason-group">
      <div class="reason">
        <h3>
          <bdi>{name}</bdi>
          <Count of={trail.length > 1 ? trail.length : undefined} sign="×" />
        </h3>
        {judged && (
          <div class="reason-acts">
            {site !== null && (
              <button type="button" class="quiet" title={t('keepHint', site)} aria-label={t('keepWhat', name, site)} onClick={() => keep(site)}>
                {t('keep')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={t('reportWhat', name)}
              aria-expanded={reporting}
              aria-controls={id}
              onClick={() => setReporting(!reporting)}
            >
              {t('report')}
            </button>
          </div>
        )}
      </div>
      <ul>
        {trail.map((removal) => (
          // By what it is: an entry that takes the place of one put back would take its focus, and nobody would hear of it.
          <li key={`${removal.block} ${removal.text}`}>
            <Entry removal={removal} act={act} actions={actions} say={say} />
          </li>
        ))}
      </ul>
      {judged && (
        <div id={id} class="report" hidden={!reporting}>
          {reporting && <ReportBox trail={trail} choices={choices} copyText={actions.copyText} say={say} />}
        </div>
      )}
    </div>
  );
}

/** Characters of a struck text that are shown: a struck block may be a whole list of links, and its first five lines tell what it is. */
const LONGEST = 320;

type EntryProps = Pick<GroupProps, 'act' | 'actions' | 'say'> & { readonly removal: Removal };

function Entry({ removal, act, actions, say }: EntryProps) {
  const { language } = useContext(JumpContext);
  const words = removal.text || t('picture');
  const short = shorten(words);
  const Text = act === 'putBack' && removal.slot === null ? 'del' : 'p';
  const { showInPage } = actions;
  const show = async (block: BlockId) => {
    if (!(await showInPage?.(block))) say(t('notShown'), 'failed');
  };
  return (
    <>
      <Text lang={language ?? undefined} dir="auto">
        {shorten(words, LONGEST)}
      </Text>
      <p class="entry-acts">
        <button
          type="button"
          class="quiet"
          aria-label={t(act === 'putBack' ? 'putBackWhat' : 'strikeAgainWhat', short)}
          onClick={() => (act === 'putBack' ? actions.putBack(removal) : actions.takeOut(removal.content))}
        >
          {t(act)}
        </button>
        {showInPage && (
          <button type="button" class="quiet" aria-label={t('showInPlaceWhat', short)} onClick={() => void show(removal.block)}>
            {t('showInPlace')}
          </button>
        )}
        {removal.slot ? <bdi class="where">{t('movedTo', t(SLOT[removal.slot]))}</bdi> : <Where block={removal.block} />}
      </p>
    </>
  );
}

/** Where in the story it stood, by the paragraph above it. */
function Where({ block }: { readonly block: BlockId }) {
  const { paragraphs } = useContext(JumpContext);
  const above = [...paragraphs].filter(([id]) => id <= block).at(-1);
  return <bdi class="where">{above ? t('stoodAfter', above[1]) : t('stoodAbove')}</bdi>;
}
