/** What electron-vite starts in Electron's place in development: the serve host behind Vite's server. */
process.argv = [
  process.argv[0] ?? '',
  import.meta.filename,
  '--port',
  process.env['COPYDESK_DEV_PORT'] ?? '',
  '--page-origin',
  process.env['ELECTRON_RENDERER_URL'] ?? '',
];
await import(new URL('../../out/main/serve.js', import.meta.url).href);
