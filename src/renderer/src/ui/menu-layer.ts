/** Menus are drawn at the end of the page, outside its landmarks: their layer is one, so that nothing lies outside. */
import { translate } from '../../../shared/messages/translate';

export const MENU_LAYER = { role: 'region', 'aria-label': translate('app.menuLayer') } as const;
