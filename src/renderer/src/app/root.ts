/** React's renderer, asked for in a file of its own: electron.vite.config.ts says why. */
export { createRoot } from 'react-dom/client';
