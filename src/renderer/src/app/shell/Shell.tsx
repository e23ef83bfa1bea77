/** The window: top bar, rail, the screen in view, status bar. Knows where the bars lie, not what the screens are. */
import './Shell.css';
import { useEffect, type ReactNode } from 'react';
import type { Location } from '../routes';
import { useCommands } from '../commands/registry';
import { AfterFirstFrame, lazyPart } from '../first-frame';
import { followFocus, focusPane } from './panes';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';

const Rail = lazyPart(
  () => import('./Rail'),
  (module) => module.Rail,
);

export function Shell({ screen, children }: { screen: Location['screen']; children: ReactNode }) {
  useEffect(() => followFocus(document), []);
  useCommands([
    { id: 'pane.next', run: () => focusPane(1) },
    { id: 'pane.previous', run: () => focusPane(-1) },
  ]);
  return (
    <div className="app-window">
      <TopBar />
      <AfterFirstFrame meanwhile={<div className="app-rail" />}>
        <Rail screen={screen} />
      </AfterFirstFrame>
      <div className="app-content">{children}</div>
      <StatusBar />
    </div>
  );
}
