/** Which file a theme's asset is: the desk's own themes stand before those that come with the program. */
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileBelow } from './paths';

export interface ThemePlaces {
  dataDir: string;
  resourcesDir: string;
}

/** Null where there is none. `pathname` begins with "/themes/NAME/" and is still percent-encoded. */
export function themeAsset({ dataDir, resourcesDir }: ThemePlaces, pathname: string): string | null {
  const [, , name = ''] = pathname.split('/');
  const own = existsSync(join(dataDir, 'themes', name));
  const root = own ? dataDir : resourcesDir;
  const path = fileBelow(root, pathname);
  // A link in a theme must not be a window to the rest of the disk.
  return path !== null && isPlain(path, resolve(root, 'themes')) ? path : null;
}

function isPlain(path: string, themes: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return relative(realpathSync(themes), realpathSync(path)) === relative(themes, path);
}
