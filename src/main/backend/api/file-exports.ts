/** Contract to services: pieces as text and as files. */
import { os } from './context';

export const fileExports = {
  text: os.fileExports.text.handler(({ input, context: { services } }) =>
    services.fileExport.text(input.id, input.format),
  ),
  bundle: os.fileExports.bundle.handler(({ input, context: { services } }) =>
    services.fileExport.bundle(input.id, input.format),
  ),
  several: os.fileExports.several.handler(({ input, context: { services } }) =>
    services.fileExport.several(input.ids, input.format, input.confirmed),
  ),
  files: os.fileExports.files.handler(({ input, context: { services } }) =>
    services.fileExport.files(input.id, input.format, input.directory, input.confirmed),
  ),
};
