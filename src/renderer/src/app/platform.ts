/** The platform this page runs on, for the names of keys. */
import type { Platform } from '../../../shared/commands/shortcut';

export const platform: Platform = /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other';
