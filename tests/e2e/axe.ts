/** What axe finds on a screen as it stands, in light and in dark; afterwards the page looks as it did. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Look {
  /** Only this part; the whole document where it is left out. */
  inside?: string;
  /** Parts that are passed over. */
  without?: readonly string[];
}

/** Throws where axe did not get to the colours. */
export async function violations(page: Page, { inside, without = [] }: Look = {}): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion a colour is there at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    if (inside !== undefined) axe.include(inside);
    for (const part of without) axe.exclude(part);
    const seen = await axe.analyze();
    if (![...seen.passes, ...seen.violations].some(({ id }) => id === 'color-contrast'))
      throw new Error(`axe looked at no colours, ${colorScheme}`);
    for (const { id, nodes } of seen.violations)
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}
