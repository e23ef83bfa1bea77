/** The workstation's page: the shell, the screen that the address names, and what floats over every screen. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { ImportPanel } from '../features/import/ImportPanel';
import { DeskScreen } from '../features/desk/DeskScreen';
import type { CommandId } from '../../../shared/commands/commands';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Tooltips } from '../ui/Tooltips';
import { Announcer } from './announcer';
import { ShortcutSheet } from './commands/ShortcutSheet';
import { listenForCommands } from './commands/keyboard';
import { listenForMenu } from './commands/native-menu';
import { commandRegistry, useCommands } from './commands/registry';
import { currentPiece } from './current-piece';
import { useSampleCommand } from './desk/info';
import { ErrorBoundary } from './ErrorBoundary';
import { AfterFirstFrame, FirstFrame } from './first-frame';
import { useT } from './i18n';
import { Palette } from './palette/Palette';
import { themePreference, type Theme } from './preferences';
import { goTo, locationOf, paths, type Location } from './routes';
import { SETTINGS_SECTIONS } from './settings-sections';
import { Shell } from './shell/Shell';
import { useStore } from './store';
import { Toasts } from './toasts';
import { listenForUncaught } from './uncaught';

const WriteScreen = lazy(async () => ({
  default: (await import('../features/write/WriteScreen')).WriteScreen,
}));

const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen')).SettingsScreen,
}));

const PublishScreen = lazy(async () => ({
  default: (await import('../features/publish/PublishScreen')).PublishScreen,
}));
const CompareScreen = lazy(async () => ({
  default: (await import('../features/compare/CompareScreen')).CompareScreen,
}));
const PreviewScreen = lazy(async () => ({
  default: (await import('../features/preview/PreviewScreen')).PreviewScreen,
}));

const BesidePreview = lazy(async () => ({
  default: (await import('../features/preview/BesidePreview')).BesidePreview,
}));

export function App() {
  return (
    <CSPProvider disableStyleElements>
      <FirstFrame>
        <Workstation />
      </FirstFrame>
    </CSPProvider>
  );
}

function Workstation() {
  const [path] = useHashLocation();
  const location = locationOf(path);
  useEffect(() => listenForCommands(window), []);
  useEffect(() => listenForMenu(window), []);
  const t = useT();
  useEffect(() => listenForUncaught(window, t('app.uncaught')), [t]);
  return (
    <>
      <Shell screen={location.screen}>
        <ErrorBoundary resetKey={path}>
          <Suspense>
            <Screen location={location} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
      <AfterFirstFrame>
        <WindowCommands />
        <ImportPanel />
        <Palette />
        <ShortcutSheet />
        <Toasts />
        <Tooltips />
        <Announcer />
        <SampleCommand />
        <WindowDrawn />
      </AfterFirstFrame>
    </>
  );
}

function Screen({ location }: { location: Location }) {
  switch (location.screen) {
    case 'desk':
      return <DeskScreen place={location.place} />;
    case 'piece':
      return <WriteScreen key={location.pieceId} id={location.pieceId} Page={BesidePreview} />;
    case 'preview':
      return <PreviewScreen key={location.pieceId} id={location.pieceId} />;
    case 'publish':
      return <PublishScreen key={location.pieceId} id={location.pieceId} />;
    case 'compare':
      return <CompareScreen key={location.pieceId} id={location.pieceId} />;
    case 'settings':
      return <SettingsScreen sections={SETTINGS_SECTIONS} section={location.section} />;
    default:
      return <NothingHere />;
  }
}

function NothingHere() {
  const t = useT();
  return (
    <EmptyState
      title={t('app.notFound')}
      actions={<Button onClick={() => goTo(paths.desk())}>{t('app.toDesk')}</Button>}
    >
      {t('app.notFound.help')}
    </EmptyState>
  );
}

/** On its own: what it follows changes with every piece that is written, and the window must not be drawn for that. */
function SampleCommand() {
  useSampleCommand();
  return null;
}

/** Comes last, when all before it have bound their commands. */
function WindowDrawn() {
  useEffect(() => commandRegistry.windowDrawn(), []);
  return null;
}

/** Commands that belong to no screen. On their own too: the piece at hand changes with every step through the list. */
function WindowCommands(): null {
  const theme = useStore(themePreference);
  const pieceId = useStore(currentPiece);
  const themeCommand = (value: Theme) => ({
    id: `theme.${value}` as const,
    checked: theme === value,
    run: () => themePreference.set(value),
  });
  const pieceCommand = (id: CommandId, path: (piece: string) => string) => ({
    id,
    enabled: pieceId !== null,
    run: () => {
      if (pieceId !== null) goTo(path(pieceId));
    },
  });
  useCommands([
    { id: 'app.settings', run: () => goTo(paths.settings()) },
    { id: 'go.desk', run: () => goTo(paths.desk()) },
    pieceCommand('go.write', paths.piece),
    pieceCommand('go.preview', paths.preview),
    pieceCommand('go.publish', paths.publish),
    pieceCommand('go.compare', paths.compare),
    themeCommand('system'),
    themeCommand('light'),
    themeCommand('dark'),
  ]);
  return null;
}
