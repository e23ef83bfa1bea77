/** The page's entry: connects to the store and shows the workstation. */
import { createRoot } from 'react-dom/client';
import { ApiProvider, api, startApi } from './api';
import { WriteScreen } from './features/write/WriteScreen';

startApi();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
const page = createRoot(root);

async function start(): Promise<void> {
  const named = /^#\/piece\/([^/]+)/.exec(location.hash)?.[1];
  const id = named ?? (await api.pieces.create({})).id;
  location.hash = `/piece/${id}`;
  page.render(
    <ApiProvider>
      <WriteScreen id={id} />
    </ApiProvider>,
  );
}
void start();
