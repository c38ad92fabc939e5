import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { direction, t } from '../i18n';
import { KeyboardContext } from '../keys/context';
import { Count } from './Count';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** null: it is still counted. */
  readonly count?: number | null;
}

interface TabsProps<Name extends string> {
  readonly id: string;
  readonly tabs: readonly Tab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** A tab list as the ARIA practices describe it: one stop in the tab order, arrows, Home and End move and select. */
export function Tabs<Name extends string>({ id, tabs, selected, onSelect }: TabsProps<Name>) {
  const { on } = useContext(KeyboardContext);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === selected);
    const next = target(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(id, tab.name))}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={t('tabs')} onKeyDown={onKeyDown}>
      {tabs.map((tab, index) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={tabId(id, tab.name)}
          aria-selected={tab.name === selected}
          aria-controls={panelId(id, tab.name)}
          tabIndex={tab.name === selected ? 0 : -1}
          {...(on && { 'aria-keyshortcuts': String(index + 1) })}
          onClick={() => onSelect(tab.name)}
        >
          {tab.label}
          <Count of={tab.count} />
        </button>
      ))}
    </div>
  );
}

function target(key: string, at: number, length: number): number | null {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return (at + 1) % length;
    case backward:
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

const tabId = (id: string, name: string): string => `${id}-tab-${name}`;
const panelId = (id: string, name: string): string => `${id}-panel-${name}`;

interface PanelProps {
  readonly id: string;
  readonly name: string;
  readonly selected: boolean;
  readonly children: ComponentChildren;
}

/** A panel keeps its place in the document, so a tab always controls something; its content is there once it was opened. */
export function TabPanel({ id, name, selected, children }: PanelProps) {
  const opened = useRef(false);
  opened.current ||= selected;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel is a tab stop, as the ARIA practices ask where it may start without a control
    <section class={`panel panel-${name}`} role="tabpanel" id={panelId(id, name)} aria-labelledby={tabId(id, name)} tabIndex={0} hidden={!selected}>
      {opened.current && children}
    </section>
  );
}
