/** The capture of a real opinion page, where it is there: read at run time, its paragraphs made a piece by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { onlyWhere } from '../testing';
import { createChecker } from './checker';
import { publicationOf } from './example';
import { houseStyle } from './testing';

const SEED = fileURLToPath(new URL('../../../../../shared/seed/opinion-page.txt', import.meta.url));

describe('the seed page', onlyWhere(existsSync(SEED), `${SEED} is not here`), () => {
  const lines = existsSync(SEED) ? readFileSync(SEED, 'utf8').split('\n') : [];
  const body = lines.map((line) => line.trim()).filter((line) => line.split(' ').length > 35);
  const headline = lines
    .map((line) => line.trim())
    .find((line) => line.endsWith(' – Opinion') && !line.includes('»'));
  // Whether a rule is quick enough is no question of this test: it may share the machine.
  const findings = createChecker(houseStyle, { ruleMilliseconds: 20_000 }).check(
    publicationOf({
      language: 'en-US',
      headline: headline ?? '',
      standfirst: '',
      lead: { media: null },
      body,
    }),
  );
  // Length and readability of somebody else’s sentences are no quirk.
  const quirks = findings.filter(({ rule }) => rule !== 'L3');
  const found = quirks.map(({ rule, target, fix }) => [
    rule,
    target.kind === 'text' ? target.quote : target.kind === 'field' ? target.field : '',
    fix?.replacement ?? null,
  ]);

  it('shows its quirks to the checks, and nothing but them', () => {
    expect(body.length).toBeGreaterThan(8);
    expect(found).toEqual([
      ['F3', ' – Opinion', ''],
      ['R2', 'this year', null],
      ['D2', 'Deep-Seek', 'DeepSeek'],
      ['Q2', 'China”s', 'China’s'],
      ['Q4', 'factory”,', 'factory,”'],
      ['R2', 'last year', null],
      ['S1', 'animes', 'anime'],
      ['F2', 'standfirst', null],
      ['F7', 'lead.media', null],
    ]);
  });
});
