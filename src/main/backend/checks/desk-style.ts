/**
 * What the desk has decided about its house style, kept as one setting: choices, how each rule is used, words, rules of
 * its own, and how often findings were fixed or set aside. Runs no rule; a rule of the desk's own is tried in a compute worker.
 */
import { describeProblems } from '../../../shared/messages/problems';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import {
  deskStyleSchema,
  NEW_DESK_STYLE,
  styleGuideSchema,
  type DeskRule,
  type DeskStyle,
  type HouseStyleView,
  type PatternRule,
  type RuleStatistics,
} from '../../../shared/model/house-style';
import { reasonOf } from './guard';
import type { ComputePool } from '../compute/pool';
import type { Readable, Tx } from '../database/handle';
import { readSetting, writeSetting } from '../database/settings';
import type { Store } from '../database/store';

const SETTING = 'house-style';
const STATISTICS = 'house-style-statistics';

export function readDeskStyle(db: Readable): DeskStyle {
  const stored = deskStyleSchema.safeParse(readSetting(db, SETTING) ?? NEW_DESK_STYLE);
  return stored.success ? stored.data : NEW_DESK_STYLE;
}

export class HouseStyles {
  constructor(
    private readonly store: Store,
    private readonly compute: ComputePool,
  ) {}

  async view(): Promise<HouseStyleView> {
    const desk = readDeskStyle(this.store);
    const { rules, choices, name } = await this.compute.run('checks.rules', desk, {
      lane: 'check',
      timeout: 30_000,
    });
    return { desk, rules, choices, name, statistics: this.statistics() };
  }

  change(patch: Partial<Pick<DeskStyle, 'choices' | 'rules' | 'words'>>): void {
    this.write({ ...readDeskStyle(this.store), ...patch });
  }

  addWord(word: string): void {
    const desk = readDeskStyle(this.store);
    if (!desk.words.includes(word)) this.write({ ...desk, words: [...desk.words, word].sort() });
  }

  /** Kept whatever its examples say; live only where all of them pass. The answer is why it is a draft, or null. */
  async saveRule(rule: PatternRule, wanted: DeskRule['state']): Promise<string | null> {
    const problem = await this.problemWith(rule);
    const desk = readDeskStyle(this.store);
    const state = problem === null ? wanted : 'draft';
    const others = desk.patterns.filter(({ rule: other }) => other.id !== rule.id);
    this.write({ ...desk, patterns: [...others, { state, rule }] });
    return problem;
  }

  removeRule(id: string): void {
    const desk = readDeskStyle(this.store);
    this.write({ ...desk, patterns: desk.patterns.filter(({ rule }) => rule.id !== id) });
  }

  count(rule: string, outcome: keyof RuleStatistics[string]): void {
    const statistics = this.statistics();
    const counted = statistics[rule] ?? { fixed: 0, ignored: 0 };
    this.store.write((tx) => {
      writeSetting(tx, STATISTICS, {
        ...statistics,
        [rule]: { ...counted, [outcome]: counted[outcome] + 1 },
      });
      // A topic of its own: no finding changes by being counted.
      tx.change({ topic: 'house-style', id: 'statistics', kind: 'updated' });
    });
  }

  /** The style guide of the desk as one file's text. */
  exported(): string {
    const { choices, rules, words, patterns } = readDeskStyle(this.store);
    return `${JSON.stringify({ format: 'copydesk-style-guide', version: 1, choices, rules, words, patterns }, null, 2)}\n`;
  }

  /** Replaces what the desk had. Throws bad-input, naming the rule, where anything in it cannot be used; then nothing changes. */
  async import(text: string): Promise<void> {
    const { choices, rules, words, patterns } = parseGuide(text);
    const refuse = (rule: PatternRule, problem: string, isSecond = false): never => {
      const line = lineOf(text, rule, isSecond);
      const { title, id } = rule;
      throw new AppError('bad-input', {
        detail: translate('checks.guide.rule', { title, id, line, problem }),
      });
    };
    patterns.forEach(({ rule }, index) => {
      if (patterns.findIndex((other) => other.rule.id === rule.id) < index)
        refuse(rule, translate('checks.problem.same-id'), true);
    });
    for (const { rule, state } of patterns) {
      const problem = await this.problemWith(rule);
      if (problem !== null && state === 'live') refuse(rule, problem);
    }
    this.write({ choices, rules, words, patterns });
  }

  private problemWith(rule: PatternRule): Promise<string | null> {
    return this.compute.run('checks.try', rule, { lane: 'files', timeout: 10_000 });
  }

  private statistics(): RuleStatistics {
    return readSetting<RuleStatistics>(this.store, STATISTICS) ?? {};
  }

  private write(desk: DeskStyle): void {
    const next = deskStyleSchema.parse(desk);
    this.store.write((tx: Tx) => {
      writeSetting(tx, SETTING, next);
      // Findings and settings follow the site already; the style is part of it.
      tx.change({ topic: 'site', id: 'house-style', kind: 'updated' });
    });
  }
}

/** The line of the file on which the rule says its id, for the second time if need be, counted from 1. */
function lineOf(text: string, { id }: PatternRule, isSecond: boolean): number {
  const said = [...text.matchAll(new RegExp(`"id"\\s*:\\s*${JSON.stringify(id)}`, 'gu'))];
  return text.slice(0, said[isSecond ? 1 : 0]?.index ?? 0).split('\n').length;
}

function parseGuide(text: string): DeskStyle {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AppError(
      'bad-input',
      { detail: translate('checks.guide.unreadable', { detail: reasonOf(error) }) },
      { cause: error },
    );
  }
  const parsed = styleGuideSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', {
    detail: translate('checks.guide.broken', { problem: describeProblems(parsed.error) }),
  });
}
