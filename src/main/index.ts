/** The Electron host's entry. */
export {};
