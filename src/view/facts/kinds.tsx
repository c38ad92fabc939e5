import { useContext } from 'preact/hooks';
import { countsBeyond } from '../../article/figure-words';
import type { DateFact, FigureFact, Quotation } from '../../article/model';
import { formatDay } from '../dates';
import { type MessageKey, t } from '../i18n';
import { excerpt } from '../parts/words';
import { CopyFact } from './copying';
import { Group, Section } from './FactsView';
import { bySpeaker, dayRows, figureParts, timeline } from './groups';
import { Jump, JumpContext, Words } from './jump';
import { Concluded, isWorkedOut, Uncertain } from './uncertain';

/** Quotations under their speakers; direct ones hang their marks, indirect ones have none. */
export function Quotations({ quotations }: { readonly quotations: readonly Quotation[] }) {
  if (quotations.length === 0) return null;
  return (
    <Section title="factsQuotations" count={quotations.length} facts={{ quotations }}>
      {bySpeaker(quotations).map((group) => (
        <div key={group.name ?? ''} class="speaker">
          <h3>
            {group.name ? <Words>{group.name}</Words> : t('noSpeaker')}
            {group.role && (
              <span class="role">
                {' '}
                <Words>{group.role}</Words>
              </span>
            )}
          </h3>
          <ul class="rows">
            {group.quotations.map((quotation, index) => (
              <QuotationRow key={index} quotation={quotation} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function QuotationRow({ quotation }: { readonly quotation: Quotation }) {
  const { kind, parts, speaker } = quotation;
  const { language } = useContext(JumpContext);
  const [first] = parts;
  if (!first) return null;
  // American style ends a quotation that goes on to its speaker in a comma, which is the sentence's.
  const words = parts
    .map((part) => part.text)
    .join(' … ')
    .replace(/[,،、]$/, '');
  const workedOut = speaker !== null && isWorkedOut(speaker);
  return (
    <li class={`fact quotation quotation-${kind}`}>
      {kind === 'direct' ? (
        <span lang={language ?? undefined}>
          <q>
            <Words>{words}</Words>
          </q>
        </span>
      ) : (
        <Words>{words}</Words>
      )}
      <span class="channel">
        {kind === 'indirect' && <span class="channel-part">{t('reportedSpeech')}</span>}
        {speaker?.channel && (
          <span class="channel-part">
            <Words>{speaker.channel}</Words>
          </span>
        )}
        {workedOut && (
          <span class="channel-part">
            <Uncertain>
              <q lang={language ?? undefined}>
                <Words>{speaker.mention.text}</Words>
              </q>
            </Uncertain>
          </span>
        )}
      </span>{' '}
      <span class="fact-keys">
        <Jump to={first} /> <CopyFact facts={{ quotations: [quotation] }} what={words} />
      </span>
    </li>
  );
}

/** Numbers large at the left, what they count beside them. */
export function Figures({ figures }: { readonly figures: readonly FigureFact[] }) {
  return (
    <Group title="factsFigures" items={figures} part={(own) => ({ figures: own })}>
      {(figure) => {
        const { before, number, after } = figureParts(figure);
        const qualifier = before.trim() || figure.qualifier;
        return (
          <>
            <span class="figure-number">
              {qualifier && (
                <span class="qualifier">
                  <Words>{qualifier}</Words>{' '}
                </span>
              )}
              <Words>{number}</Words>
            </span>
            <span class="figure-counts">
              <Concluded from={figure}>
                <Words>{[after.trim(), countsBeyond(figure)].filter(Boolean).join(' ')}</Words>
              </Concluded>
            </span>{' '}
            <span class="fact-keys">
              <Jump to={figure} /> <CopyFact facts={{ figures: [figure] }} what={figure.text} />
            </span>
          </>
        );
      }}
    </Group>
  );
}

const PARTS = [
  ['past', 'datePast'],
  ['upcoming', 'dateUpcoming'],
  ['other', 'dateOther'],
] as const;

/** Past above, ahead below; what the story only implies is marked. */
export function TimelineView({ dates }: { readonly dates: readonly DateFact[] }) {
  if (dates.length === 0) return null;
  const rows = dayRows(dates);
  const parts = timeline(rows);
  return (
    <Section title="factsTimeline" count={rows.length} facts={{ dates }}>
      <div class="timeline">{PARTS.map(([part, title]) => parts[part].length > 0 && <TimelinePart key={part} title={title} dates={parts[part]} />)}</div>
    </Section>
  );
}

/** A day stands at the first of its sentences, for the eye, and dotted only where none of them says it. */
function TimelinePart({ title, dates }: { readonly title: MessageKey; readonly dates: readonly DateFact[] }) {
  return (
    <div class={`timeline-part ${title}`}>
      <h3>{t(title)}</h3>
      <ol class="rows">
        {dates.map((date, index) => (
          <li key={index} class="fact">
            <bdi class={date.value === dates[index - 1]?.value ? 'day unseen' : 'day'}>
              <Day of={dates.find(({ value, basis }) => value === date.value && basis !== 'inferred') ?? date} />
            </bdi>
            <span class="said">
              <InItsSentence date={date} />
            </span>{' '}
            <span class="fact-keys">
              <Jump to={date} /> <CopyFact facts={{ dates: [date] }} what={date.text} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Day({ of: { value, basis } }: { readonly of: DateFact }) {
  const day = <time dateTime={value}>{formatDay(value)}</time>;
  return basis === 'inferred' ? <Uncertain>{day}</Uncertain> : day;
}

/** Characters of a sentence that say what happened; more is read in the story. */
const EXCERPT = 130;

/** What happened on that day: the date's sentence, shortened around it. */
function InItsSentence({ date: { text, span } }: { readonly date: DateFact }) {
  const { sentence } = useContext(JumpContext);
  return <Words>{excerpt(sentence?.(span) || text, text, EXCERPT)}</Words>;
}
