/**
 * Pages as files: the pictures, fonts and styles they show lie in a folder beside them. Must not know where the desk
 * keeps them.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toStoreError } from '../backend/database/handle';
import { MEDIA_EXTENSIONS } from '../backend/export/file-names';
import { makeFolder } from '../backend/make-folder';

/** What the workstation has at an address of its own; null where it has nothing. */
export type ReadFile = (pathname: string) => Promise<{ bytes: Uint8Array; type: string } | null>;

/** Where a page shows something. What it tells search engines and cards is on the site, or not told. */
const SHOWN = /(?<=["'(\s,])\/((?:media\/[0-9a-f]{64}|(?:themes|channels)\/[\w./-]+))(?=["'),?#\s])/g;

/** Of its own name: pages may be written where a folder `media` or `themes` means something already. */
const FOLDER = 'page-files';

export class PageFiles {
  /** By address: the name it has beside the pages, or null where there is no such file. */
  private readonly named = new Map<string, Promise<string | null>>();

  constructor(
    private readonly directory: string,
    private readonly read: ReadFile,
  ) {}

  /** The page with the addresses of the files that now lie beside it. */
  async beside(html: string): Promise<string> {
    const wanted = new Set([...html.matchAll(SHOWN)].map(([, address = '']) => address));
    const names = new Map<string, string>();
    for (const address of wanted) {
      let named = this.named.get(address);
      if (!named) this.named.set(address, (named = this.bring(address)));
      names.set(address, (await named) ?? `/${address}`);
    }
    return html.replace(SHOWN, (_, address: string) => names.get(address) ?? `/${address}`);
  }

  private async bring(address: string): Promise<string | null> {
    const file = await this.read(`/${address}`);
    if (!file) return null;
    const name = `${FOLDER}/${address}${address.startsWith('media/') ? extensionOf(file.type) : ''}`;
    const path = join(this.directory, name);
    try {
      makeFolder(dirname(path));
      writeFileSync(path, file.bytes);
    } catch (error) {
      throw toStoreError(error, path);
    }
    return name;
  }
}

function extensionOf(type: string): string {
  const extension = new Map<string, string>(Object.entries(MEDIA_EXTENSIONS)).get(type);
  return extension === undefined ? '' : `.${extension}`;
}
