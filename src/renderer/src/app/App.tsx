/** The workstation's page: the shell, the screen that the address names, and what floats over every screen (Overlays.tsx). */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Suspense, useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { DeskScreen } from '../features/desk/DeskScreen';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { listenForCommands } from './commands/keyboard';
import { listenForMenu } from './commands/native-menu';
import { ErrorBoundary } from './ErrorBoundary';
import { AfterFirstFrame, FirstFrame, lazyPart } from './first-frame';
import { useT } from './i18n';
import { goTo, locationOf, paths, type Location } from './routes';
import { SETTINGS_SECTIONS } from './settings-sections';
import { Shell } from './shell/Shell';
import { listenForUncaught } from './uncaught';

const WriteScreen = lazyPart(
  () => import('../features/write/WriteScreen'),
  (module) => module.WriteScreen,
);
const SettingsScreen = lazyPart(
  () => import('../features/settings/SettingsScreen'),
  (module) => module.SettingsScreen,
);
const PublishScreen = lazyPart(
  () => import('../features/publish/PublishScreen'),
  (module) => module.PublishScreen,
);
const CompareScreen = lazyPart(
  () => import('../features/compare/CompareScreen'),
  (module) => module.CompareScreen,
);
const PreviewScreen = lazyPart(
  () => import('../features/preview/PreviewScreen'),
  (module) => module.PreviewScreen,
);
const BesidePreview = lazyPart(
  () => import('../features/preview/BesidePreview'),
  (module) => module.BesidePreview,
);
const ImportPanel = lazyPart(
  () => import('../features/import/ImportPanel'),
  (module) => module.ImportPanel,
);
const ExportPanel = lazyPart(
  () => import('../features/export/ExportPanel'),
  (module) => module.ExportPanel,
);
const Overlays = lazyPart(
  () => import('./Overlays'),
  (module) => module.Overlays,
);

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
    <ErrorBoundary resetKey={path}>
      <Shell screen={location.screen}>
        <ErrorBoundary resetKey={path}>
          <Suspense>
            <Screen location={location} />
          </Suspense>
        </ErrorBoundary>
      </Shell>
      <AfterFirstFrame>
        <Overlays>
          <ImportPanel />
          <ExportPanel />
        </Overlays>
      </AfterFirstFrame>
    </ErrorBoundary>
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
