import { useContext } from 'preact/hooks';
import type { DateFact, FigureFact, Quotation } from '../../article/model';
import { formatDay } from '../dates';
import { type MessageKey, t } from '../i18n';
import { Group, Section } from './FactsView';
import { bySpeaker, figureParts, timeline } from './groups';
import { Jump, JumpContext, Words } from './jump';

/** Quotations under their speakers; direct ones hang their marks, indirect ones have none. */
export function Quotations({ quotations }: { readonly quotations: readonly Quotation[] }) {
  if (quotations.length === 0) return null;
  return (
    <Section title="factsQuotations" count={quotations.length}>
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

function QuotationRow({ quotation: { kind, parts, speaker } }: { readonly quotation: Quotation }) {
  const { language } = useContext(JumpContext);
  const [first] = parts;
  if (!first) return null;
  const words = parts.map((part) => part.text).join(' … ');
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
      {(speaker?.channel || kind === 'indirect') && (
        <span class="channel">
          {' '}
          {kind === 'indirect' && t('reportedSpeech')}
          {kind === 'indirect' && speaker?.channel && ' · '}
          {speaker?.channel && <Words>{speaker.channel}</Words>}
        </span>
      )}{' '}
      <Jump to={first} />
    </li>
  );
}

/** Numbers large at the left, what they count beside them. */
export function Figures({ figures }: { readonly figures: readonly FigureFact[] }) {
  return (
    <Group title="factsFigures" items={figures}>
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
              <Words>{[after.trim(), counted(figure)].filter(Boolean).join(' ')}</Words>
            </span>{' '}
            <Jump to={figure} />
          </>
        );
      }}
    </Group>
  );
}

/** What is counted, unless the figure's own text says so already. */
const counted = ({ counts, text }: FigureFact): string => (counts && !text.includes(counts) ? counts : '');

const PARTS = [
  ['past', 'datePast'],
  ['upcoming', 'dateUpcoming'],
  ['other', 'dateOther'],
] as const;

/** Past above, ahead below; what the story only implies is marked. */
export function TimelineView({ dates }: { readonly dates: readonly DateFact[] }) {
  if (dates.length === 0) return null;
  const parts = timeline(dates);
  return (
    <Section title="factsTimeline" count={dates.length}>
      <div class="timeline">{PARTS.map(([part, title]) => parts[part].length > 0 && <TimelinePart key={part} title={title} dates={parts[part]} />)}</div>
      {dates.some((date) => date.basis === 'inferred') && (
        <p class="foot" aria-hidden="true">
          * {t('dateInferred')}
        </p>
      )}
    </Section>
  );
}

function TimelinePart({ title, dates }: { readonly title: MessageKey; readonly dates: readonly DateFact[] }) {
  return (
    <div class={`timeline-part ${title}`}>
      <h3>{t(title)}</h3>
      <ol class="rows">
        {dates.map((date, index) => (
          <li key={index} class="fact">
            <bdi class="day">
              <time dateTime={date.value}>{formatDay(date.value)}</time>
              {date.basis === 'inferred' && (
                <span class="inferred">
                  <span aria-hidden="true">*</span>
                  <span class="unseen"> ({t('dateInferred')})</span>
                </span>
              )}
            </bdi>
            <span class="said">
              <Words>{date.text}</Words>
            </span>{' '}
            <Jump to={date} />
          </li>
        ))}
      </ol>
    </div>
  );
}
