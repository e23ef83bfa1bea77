/** The checks as compute tasks. The checker lives as long as its worker, so that only touched blocks are read again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../shared/model/checks';
import type { DeskStyle, HouseStyleView, PatternRule, RuleDetail } from '../../../shared/model/house-style';
import type { Publication } from '../../../shared/model/publication';
import { RESOURCES } from '../compute/resources';
import { createChecker, type Checker } from './checker';
import type { CheckContext } from './context';
import type { Example } from './example';
import { reasonOf } from './guard';
import type { Rule } from './rule';
import { buildRules } from './rules/all';
import { withDesk } from './style/desk';
import { loadHouseStyle } from './style/load';
import { compileMatcher, problemWith } from './style/patterns';
import type { HouseStyle } from './style/schemas';

export interface CheckInput {
  publication: Publication;
  desk: DeskStyle;
  context: CheckContext;
}

const FOLDER = join(RESOURCES, 'house-style');
let files: Promise<HouseStyle> | null = null;
/** For the desk's style as it was last told. */
let current: { key: string; checker: Checker } | null = null;

export async function checkPublication({ publication, desk, context }: CheckInput): Promise<Finding[]> {
  const key = JSON.stringify(desk);
  if (current?.key !== key) current = { key, checker: createChecker(withDesk(await houseFiles(), desk)) };
  return current.checker.check(publication, context);
}

/** Every rule, those that are off too, with what the settings show of it. */
export async function describeRules(
  desk: DeskStyle,
): Promise<Pick<HouseStyleView, 'rules' | 'choices' | 'name'>> {
  const style = withDesk(await houseFiles(), desk);
  const guide = await readFile(join(FOLDER, 'guide.md'), 'utf8').catch(() => '');
  const rules = buildRules(style).map((rule) => detailOf(rule, guide));
  return {
    rules,
    choices: style.choices,
    name: [style.name, style.version].filter((part) => part !== '').join(' '),
  };
}

/** Why this rule cannot be used, in words for the desk, or null. */
export function tryRule(rule: PatternRule): string | null {
  try {
    const file = { kind: 'patterns' as const, ...rule };
    return problemWith(file, compileMatcher(file.entries));
  } catch (error) {
    return reasonOf(error);
  }
}

function houseFiles(): Promise<HouseStyle> {
  return (files ??= loadHouseStyle(FOLDER));
}

function detailOf(rule: Rule, guide: string): RuleDetail {
  const { id, title, reason, reference, level, owner, scopes, languages, examples } = rule;
  const section = guide.split(`\n## ${reference}\n`)[1]?.split('\n## ')[0] ?? '';
  return {
    ...{ id, title, reason, reference, level, owner, scopes: [...scopes] },
    languages: languages ? [...languages] : null,
    guide: section.replace(/[*`]/gu, '').replace(/\s+/gu, ' ').trim(),
    good: examples.good.flatMap(textOf),
    bad: examples.bad.flatMap(({ in: example, finds }) => textOf(example).map((text) => ({ text, finds }))),
  };
}

/** The words of an example, where it is about words. */
function textOf(example: Example): string[] {
  if (typeof example === 'string') return [example];
  const body = (example.body ?? []).filter((block) => typeof block === 'string');
  const text = typeof example.headline === 'string' ? example.headline : body.join(' ¶ ');
  return text === '' ? [] : [text];
}
