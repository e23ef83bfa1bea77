/** How much room the places of a headline have, and in what they are set there. Measured with shared/text/measure. */
import type { Type } from '../../../../shared/text/measure/width';

export type Slot = 'page' | 'search' | 'social' | 'newsletter';

/** Room in pixels; the page's headline, in the serif of the themes, may run over three lines. */
export const SLOTS: Record<Slot, { type: Type; width: number }> = {
  page: { type: { face: 'serif', bold: true, size: 40 }, width: 2100 },
  search: { type: { face: 'sans', size: 20 }, width: 600 },
  social: { type: { face: 'sans', bold: true, size: 16 }, width: 1000 },
  newsletter: { type: { face: 'sans', bold: true, size: 22 }, width: 1100 },
};
