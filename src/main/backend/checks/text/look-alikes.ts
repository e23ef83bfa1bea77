/** Letters of other scripts that cannot be told from Latin ones in print. Data only. */

const PAIRS: readonly (readonly [string, string])[] = [
  ...zip('аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'),
  ...zip('АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'),
  ...zip('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...zip('οαινυρ', 'oaivup'),
];

export const latinFor: ReadonlyMap<string, string> = new Map(PAIRS);
export const cyrillicFor: ReadonlyMap<string, string> = new Map(
  PAIRS.filter(([other]) => /\p{Script=Cyrillic}/u.test(other)).map(([other, latin]) => [latin, other]),
);

function zip(others: string, latin: string): [string, string][] {
  const letters = [...latin];
  return [...others].map((other, index): [string, string] => [other, letters[index] ?? other]);
}
