import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Facts, Line, Mention, NameFact, Sourcing } from '../../article/model';
import { formatDay } from '../dates';
import { type MessageKey, plural, t } from '../i18n';
import { Count } from '../parts/Count';
import { CopyAllFacts, CopyFact } from './copying';
import { countFacts, distinct, LINE, NO_LINE, NO_SOURCING } from './groups';
import { Jump, JumpContext, Words } from './jump';
import { Figures, Quotations, TimelineView } from './kinds';
import { Concluded, hasUncertain, isWeekday, Uncertain, UncertainNote } from './uncertain';

/** The facts as a newspaper's fact box: label, the article's words, and a number that leads to the sentence. */
export function FactsView({ facts }: { readonly facts: Facts }) {
  const rows = useRowClicks();
  const { direction } = useContext(JumpContext);
  if (countFacts(facts) === 0) return <p class="empty-note">{t('factsEmpty')}</p>;
  return (
    <div class="facts" ref={rows} dir={direction}>
      <CopyAllFacts facts={facts} />
      <LineView line={facts.line} />
      <p class="panel-note facts-note">
        <bdi>{t('factsNote')}</bdi>
      </p>
      {hasUncertain(facts) && <UncertainNote />}
      <Group title="factsLead" items={distinct(facts.lead)} part={(lead) => ({ lead })}>
        {(mention) => (
          <>
            <Words>{mention.text}</Words> <Keys to={mention} facts={{ lead: [mention] }} what={mention.text} />
          </>
        )}
      </Group>
      <Quotations quotations={facts.quotations} />
      <Figures figures={facts.figures} />
      <TimelineView dates={facts.dates} />
      <Names title="factsPeople" names={facts.people} part={(people) => ({ people })} />
      <Names title="factsOrganisations" names={facts.organisations} part={(organisations) => ({ organisations })} />
      <Names title="factsPlaces" names={facts.places} part={(places) => ({ places })} />
      <SourcingView sourcing={facts.sourcing} />
    </div>
  );
}

/**
 * A click anywhere on a row does what its small button does, for the pointer's sake; selecting text in a row does
 * not. The button stays the one control that keyboard and assistive technology meet.
 */
function useRowClicks() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    const onClick = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('button, a')) return;
      if (!(box?.ownerDocument.getSelection()?.isCollapsed ?? true)) return;
      event.target.closest('.fact')?.querySelector<HTMLButtonElement>('.jump')?.click();
    };
    box?.addEventListener('click', onClick);
    return () => box?.removeEventListener('click', onClick);
  });
  return ref;
}

interface SectionProps {
  readonly title: MessageKey;
  readonly count?: number | undefined;
  /** All that stands in it, to be copied. */
  readonly facts: Partial<Facts>;
  readonly children: ComponentChildren;
}

export function Section({ title, count, facts, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`fact-group ${title}`} aria-labelledby={id}>
      <div class="group-head">
        <h2 id={id}>
          {t(title)}
          <Count of={count} />
        </h2>
        <CopyFact facts={facts} what={t(title)} />
      </div>
      {children}
    </section>
  );
}

/** The best answer to each question, and no other: a second one is a shorter form of the first, or of another event. */
function LineView({ line }: { readonly line: Line }) {
  const answers = LINE.flatMap((question) => line[question].slice(0, 1).map((answer) => ({ question, answer })));
  if (answers.length === 0) return null;
  return (
    <Section title="factsStory" facts={{ line }}>
      <dl class="line">
        {answers.map(({ question, answer }) => (
          <div key={question} class="line-row">
            <dt>{t(question)}</dt>
            <dd class="fact">
              <Concluded from={answer}>
                <Words>{answer.text}</Words>
              </Concluded>
              <ResolvedDay of={answer} /> <Keys to={answer} facts={{ line: { ...NO_LINE, [question]: [answer] } }} what={answer.text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The calendar day of `Wednesday`; nothing where the words say it themselves. */
function ResolvedDay({ of: { text, date } }: { readonly of: Answer }) {
  if (date === null) return null;
  const day = formatDay(date);
  if (text.includes(day)) return null;
  return <span class="channel"> {isWeekday({ text, date }) ? <Uncertain>{day}</Uncertain> : day}</span>;
}

/** Where a fact stands, and its copy: together on a line, behind the fact's last word. */
const Keys = ({ to, facts, what }: { readonly to: Mention | undefined; readonly facts: Partial<Facts>; readonly what: string }) => (
  <span class="row-keys">
    {to && <Jump to={to} />} <CopyFact facts={facts} what={what} />
  </span>
);

/** How many rows of a long list stand before "Show all": two screens of the popup hold the groups of an ordinary story so. */
const FIRST_ROWS = 8;

interface GroupProps<T> {
  readonly title: MessageKey;
  readonly items: readonly T[];
  /** What of the facts these items are. */
  readonly part: (items: readonly T[]) => Partial<Facts>;
  readonly children: (item: T) => ComponentChildren;
}

/** A titled list that shows its first rows and opens to all of them; nothing when there are none. */
export function Group<T>({ title, items, part, children }: GroupProps<T>) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  // One row more is shown rather than a button that hides a single row.
  const shown = open || items.length <= FIRST_ROWS + 1 ? items : items.slice(0, FIRST_ROWS);
  return (
    <Section title={title} count={items.length > 1 ? items.length : undefined} facts={part(items)}>
      <ul class="rows">
        {shown.map((item, index) => (
          <li key={index} class="fact">
            {children(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('showMore', items.length)}
        </button>
      )}
    </Section>
  );
}

interface NamesProps {
  readonly title: MessageKey;
  readonly names: readonly NameFact[];
  readonly part: (names: readonly NameFact[]) => Partial<Facts>;
}

function Names({ title, names, part }: NamesProps) {
  return (
    <Group title={title} items={names} part={part}>
      {(fact) => (
        <>
          <span class="name">
            <Words>{fact.name}</Words>
            {fact.role && (
              <span class="role">
                {' '}
                <Words>{fact.role}</Words>
              </span>
            )}
          </span>{' '}
          <Keys to={fact.mentions[0]} facts={part([fact])} what={fact.name} />
        </>
      )}
    </Group>
  );
}

function SourcingView({ sourcing }: { readonly sourcing: Sourcing }) {
  const rows = [
    ...sourcing.unverified.map((mention) => ({ label: 'unverified' as const, mention })),
    ...sourcing.denials.map((mention) => ({ label: 'denials' as const, mention })),
    ...sourcing.noComments.map((mention) => ({ label: 'noComments' as const, mention })),
  ];
  const counts = [
    ...(sourcing.named > 0 ? [plural('sourcesNamed', sourcing.named)] : []),
    ...(sourcing.unnamed > 0 ? [plural('sourcesUnnamed', sourcing.unnamed)] : []),
  ];
  if (rows.length === 0 && counts.length === 0) return null;
  return (
    <Section title="factsSourcing" facts={{ sourcing }}>
      {counts.length > 0 && (
        <p class="source-counts">
          <bdi>{counts.join(' · ')}</bdi>
        </p>
      )}
      {rows.length > 0 && (
        <ul class="rows labelled">
          {rows.map(({ label, mention }, index) => (
            <li key={index} class="fact">
              <span class="label">{t(label)}</span> <Words>{mention.text}</Words>{' '}
              <Keys to={mention} facts={{ sourcing: { ...NO_SOURCING, [label]: [mention] } }} what={mention.text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
