/** Tabs over one panel. Arrow keys move and select; the row is one tab stop. */
import './Tabs.css';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabSpec<Id extends string> {
  id: Id;
  label: string;
  /** Behind the label: a count. */
  end?: ReactNode;
  content: ReactNode;
}

export interface TabRowProps<Id extends string> {
  label: string;
  value: Id;
  tabs: readonly Pick<TabSpec<Id>, 'id' | 'label'>[];
  onValueChange: (id: Id) => void;
  /** Id of the element that the tabs change. */
  controls: string;
}

/** Tabs alone, over something that is always there and shows what the tab says. */
export function TabRow<Id extends string>({ label, value, tabs, onValueChange, controls }: TabRowProps<Id>) {
  return (
    <Base.Root
      className="ui-tab-row"
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((each) => each.id === next);
        if (tab) onValueChange(tab.id);
      }}
    >
      <Base.List className="ui-tab-list" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className="ui-tab" aria-controls={controls}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
    </Base.Root>
  );
}

export interface TabsProps<Id extends string> {
  label: string;
  value: Id;
  tabs: readonly TabSpec<Id>[];
  onValueChange: (id: Id) => void;
  /** "spread" uses the whole width, "start" keeps tabs together at the start. */
  fit?: 'spread' | 'start';
}

export function Tabs<Id extends string>({ label, value, tabs, onValueChange, fit = 'start' }: TabsProps<Id>) {
  return (
    <Base.Root
      className="ui-tabs"
      value={value}
      onValueChange={(next) => {
        const tab = tabs.find((each) => each.id === next);
        if (tab) onValueChange(tab.id);
      }}
    >
      <Base.List className="ui-tab-list" aria-label={label} data-fit={fit} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className="ui-tab">
            {tab.label}
            {tab.end}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className="ui-tab-panel scroll">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
