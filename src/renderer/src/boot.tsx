/** The page's entry: connects to the store and shows the workstation. */
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { ApiProvider, startApi } from './api';
import { App } from './app/App';
import { followTheme } from './app/preferences';

followTheme(document.documentElement);
startApi();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <ApiProvider>
    <App />
  </ApiProvider>,
);
