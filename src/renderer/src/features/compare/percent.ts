/** A share as people read it. Never rounded up: only what is wholly the same says so. Pure. */
export function percent(share: number, locale: string): string {
  return (Math.floor(share * 100) / 100).toLocaleString(locale, { style: 'percent' });
}
