/** Runs the built serve host in this process, with this process's arguments. */

/**
 * @typedef {{ dataDir: string, ticketUrl: () => string, close: () => Promise<void> }} ServeHost
 * @returns {Promise<ServeHost | null>} null where it could not start and has said why
 */
export async function startServeHost() {
  const { host } = await import(new URL('../../out/main/serve.js', import.meta.url).href);
  return host;
}
