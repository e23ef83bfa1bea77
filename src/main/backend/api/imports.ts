/** Contract to services: bringing articles in. */
import { os } from './context';

export const imports = {
  file: os.imports.file.handler(({ input, context: { services } }) => services.importer.importFile(input)),
  url: os.imports.url.handler(({ input, context: { services } }) =>
    services.importer.importUrl(input.url, input.format, input.allowLocal),
  ),
};
