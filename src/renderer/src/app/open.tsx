/** Puts the workstation into its page. */
import { createRoot } from './root';
import { ApiProvider } from '../api';
import { App } from './App';

export function openWorkstation(page: Document): void {
  const root = page.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <ApiProvider>
      <App />
    </ApiProvider>,
  );
}
