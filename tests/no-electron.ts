throw new Error('electron must not be loaded here');
export {};
