/** Contract to services: pieces as text and as files. */
import { os } from './context';

export const fileExports = {
  text: os.fileExports.text.handler(({ input, context: { services } }) =>
    services.fileExport.text(input.id, input.format),
  ),
  bundle: os.fileExports.bundle.handler(({ input, context: { services } }) =>
    services.fileExport.bundle(input.id, input.format),
  ),
  files: os.fileExports.files.handler(({ input, context: { services } }) =>
    services.fileExport.files(input.id, input.format, input.directory),
  ),
};
