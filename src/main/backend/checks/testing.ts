/** The house style that comes with Copydesk, for this folder's tests. */
import { fileURLToPath } from 'node:url';
import { loadHouseStyle } from './style/load';

export const HOUSE_STYLE_FOLDER = fileURLToPath(
  new URL('../../../../resources/house-style', import.meta.url),
);
export const houseStyle = await loadHouseStyle(HOUSE_STYLE_FOLDER);
