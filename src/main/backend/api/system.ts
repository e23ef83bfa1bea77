/** Contract to services: archives, backups, the doctor. */
import { isIndexed, rebuildIndex } from '../search/search-index';
import { databasePath } from '../services';
import { findBackup, listBackups, makeBackup } from '../system/backups';
import { examine } from '../system/doctor';
import { os } from './context';

const api = os.system;
/** Reading a large database whole takes its time. */
const LONG = 10 * 60_000;

export const system = {
  importDesk: api.importDesk.handler(({ input, context: { services } }) =>
    services.archives.importFrom(input.path),
  ),
  exportDesk: api.exportDesk.handler(({ input, context: { services } }) =>
    services.archives.exportTo(input.path),
  ),
  backup: api.backup.handler(({ context: { services } }) => makeBackup(services.store, services.dataDir)),
  backups: api.backups.handler(({ context: { services } }) => listBackups(services.dataDir)),
  restore: api.restore.handler(async ({ input, context: { services } }) => {
    const { dataDir, compute } = services;
    const backup = findBackup(dataDir, input.name);
    await compute.run('restore.prepare', { dataDir, backup }, { timeout: LONG });
    services.store.seal();
    // The answer goes out first; then the worker ends and its host starts it again.
    setTimeout(() => services.restart(), 100);
    return { done: true as const };
  }),
  doctor: api.doctor.handler(({ context: { services } }) =>
    examine({
      store: services.store,
      documents: services.documents,
      files: services.files,
      index: { isIndexed, rebuild: () => rebuildIndex(services.store) },
      findDamage: () =>
        services.compute.run('database.damage', { path: databasePath(services.dataDir) }, { timeout: LONG }),
    }),
  ),
};
