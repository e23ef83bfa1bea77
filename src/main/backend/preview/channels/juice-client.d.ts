/** The inliner without what fetches files; its types are those of the whole. */
declare module 'juice/client' {
  export { default } from 'juice';
}
