/** Contract to services: archives, backups, the doctor. */
import { askForRestore, listBackups, makeBackup } from '../system/backups';
import { examine } from '../system/doctor';
import { rebuildIndex } from '../search/search-index';
import { os } from './context';

const api = os.system;

export const system = {
  importDesk: api.importDesk.handler(({ input, context: { services } }) =>
    services.archives.importFrom(input.path),
  ),
  exportDesk: api.exportDesk.handler(({ input, context: { services } }) =>
    services.archives.exportTo(input.path),
  ),
  backup: api.backup.handler(({ context: { services } }) => makeBackup(services.store, services.dataDir)),
  backups: api.backups.handler(({ context: { services } }) => listBackups(services.dataDir)),
  restore: api.restore.handler(({ input, context: { services } }) => {
    askForRestore(services.dataDir, input.name);
    // The answer goes out first; then the worker ends and its host starts it again.
    setTimeout(() => services.restart(), 100);
    return { done: true as const };
  }),
  doctor: api.doctor.handler(({ context: { services } }) =>
    examine({
      store: services.store,
      documents: services.documents,
      files: services.files,
      rebuildIndex,
    }),
  ),
};
