/**
 * React's renderer, evaluated in a file of its own: it makes errors in advance, for which a browser that is watched reads
 * the whole file again that they were made in.
 */
export { createRoot } from 'react-dom/client';
