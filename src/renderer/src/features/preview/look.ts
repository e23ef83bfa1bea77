/** How a person looks at pages: in which width, how large, in the site's light or dark. Kept on this computer. */
import { createKeptStore, type Store } from '../../app/store';

export type Scheme = 'auto' | 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'auto'];

export const previewScheme = createKeptStore<Scheme>(
  'preview.scheme',
  'light',
  (text) => SCHEMES.find((scheme) => scheme === text) ?? null,
);

export const NARROWEST = 240;
export const WIDEST = 3840;

export interface Look {
  /** The page's width in its own pixels. */
  width: Store<number>;
  /** Whether the width was set by hand; otherwise it is a device's. */
  free: Store<boolean>;
  /** Null: as large as there is room, but not larger than life. */
  zoom: Store<number | null>;
}

function createLook(name: string, width: number): Look {
  return {
    width: createKeptStore(`${name}.width`, width, readWidth),
    free: createKeptStore(`${name}.free`, false, (text) => text === 'true'),
    zoom: createKeptStore<number | null>(`${name}.zoom`, null, readZoom),
  };
}

/** Beside the text there is less room than on the preview's own screen, so each has a look of its own. */
export const screenLook = createLook('preview', 1280);
/** The second of two side by side. */
export const secondLook = createLook('preview.second', 360);
export const besideLook = createLook('preview.beside', 360);

function readWidth(text: string): number | null {
  const width = Number(text);
  return Number.isInteger(width) && width >= NARROWEST && width <= WIDEST ? width : null;
}

function readZoom(text: string): number | null {
  const zoom = Number(text);
  return zoom > 0 && zoom <= 4 ? zoom : null;
}
