/**
 * The page's entry. It is small, so that the connection stands and the first answers are on their way while the browser
 * still reads the workstation's code.
 */
import './styles/index.css';
import { readAhead, startApi } from './api/client';
import { peopleRead } from './app/desk/reads';
import { followTheme } from './app/preferences';
import { locationOf } from './app/routes';
import { readDeskAhead } from './features/desk/read-ahead';

/** How long the window waits for what it is to show. Milliseconds. */
const PATIENCE = 150;

followTheme(document.documentElement);
startApi();
const location = locationOf(window.location.hash.replace(/^#/, ''));
// A piece is drawn in its people's tints.
const answers = location.screen === 'desk' ? readDeskAhead(location.place) : readAhead(...peopleRead);

// Not awaited by the module itself: the workstation's code imports from the file that this one is built into.
void openWindow();

async function openWindow(): Promise<void> {
  const { openWorkstation } = await import('./app/open');
  // Drawing once with the answers is quicker than drawing twice; without a connection the window comes all the same.
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  openWorkstation(document);
}
