/** What the way to the first row of the list is measured against: a page of the same React that shows one element. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement('p', { role: 'row' }, 'One element'));
