/** Hands one port to the page. */
export {};
