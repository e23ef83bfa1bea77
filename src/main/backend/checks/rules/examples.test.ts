/** Every rule against its own examples: those of the program and those in the house style's files alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textBlocksOf } from '../../../../shared/document/read';
import { isMessageKey, translateAny } from '../../../../shared/messages/translate';
import type { Finding } from '../../../../shared/model/checks';
import { createChecker } from '../checker';
import { contextOf, publicationOf, type Example } from '../example';
import { fixedText } from '../fixed-text';
import { RULES_IN_CODE } from '../../../../shared/model/house-style';
import { HOUSE_STYLE_FOLDER, houseStyle } from '../testing';
import { buildRules } from './all';

const rules = buildRules(houseStyle);
const guide = readFileSync(join(HOUSE_STYLE_FOLDER, 'guide.md'), 'utf8');

function findingsOf(example: Example, rule: string): Finding[] {
  return createChecker(houseStyle)
    .check(publicationOf(example), contextOf(example))
    .filter((finding) => finding.rule === rule);
}

function found({ target }: Finding): string {
  if (target.kind === 'text') return target.quote;
  return target.kind === 'field' ? target.field : '';
}

function fixed(example: Example, finding: Finding): string | undefined {
  const { target } = finding;
  const blocks = textBlocksOf(publicationOf(example).root);
  const block = blocks.find(({ node }) => target.kind === 'text' && node.$?.bid === target.bid);
  return block && fixedText(block.text, finding);
}

describe.each(rules)('$id', (rule) => {
  it('says what it is', () => {
    expect(isMessageKey(rule.title) && isMessageKey(rule.reason)).toBe(true);
    expect(guide).toContain(`\n## ${rule.reference}\n`);
    expect(rule.owner).not.toBe('');
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples.good)('finds no fault with %j', (example) => {
    expect(findingsOf(example, rule.id).map(found)).toEqual([]);
  });

  it.each(rule.examples.bad)('finds $finds in $in', (example) => {
    const findings = findingsOf(example.in, rule.id);
    expect(findings.map(found)).toContain(example.finds);
    const finding = findings.find((candidate) => found(candidate) === example.finds);
    if (!finding) return;
    expect(translateAny(finding.message, finding.params)).not.toContain('{');
    if (example.fixed !== undefined) expect(fixed(example.in, finding)).toBe(example.fixed);
  });
});

it('has every rule of the program once, and the file rules beside them', () => {
  expect(rules.map((rule) => rule.id).toSorted()).toEqual([...RULES_IN_CODE, 'L4', 'T3'].toSorted());
  expect(
    buildRules({ ...houseStyle, patterns: [] })
      .map((rule) => rule.id)
      .toSorted(),
  ).toEqual(RULES_IN_CODE.toSorted());
});
