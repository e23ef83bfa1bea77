/**
 * The grammar checker (Harper, in WebAssembly) as a compute task: slow to start, so it has a lane of its own and is
 * asked beside the rules. Only the kinds of finding that the house trusts come through; spelling, style and
 * quotations are other rules' affair or nobody's.
 */
import { Dialect, LocalLinter, SuggestionKind, type LintConfig } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Finding } from '../../../../shared/model/checks';
import type { Publication } from '../../../../shared/model/publication';
import { BlockReader } from '../blocks';
import { findingsOf, type Found } from '../finding';
import type { CheckBlock } from '../rule';
import { liesInOne } from '../text/span';
import { primarySubtag } from '../text/words';
import { TRUSTED } from './trusted';

interface Slip {
  start: number;
  end: number;
  text: string;
  use: string | null;
}

/** Paragraphs whose slips are remembered, by language and words. */
const KEPT = 2000;
const remembered = new Map<string, readonly Slip[]>();
const readers = new BlockReader({ words: new Set(), joined: new Set() });
let starting: Promise<LocalLinter> | null = null;

export async function checkGrammar(publication: Publication): Promise<Finding[]> {
  if (primarySubtag(publication.meta.language) !== 'en') return [];
  const linter = await (starting ??= start());
  const found: Found[] = [];
  for (const block of readers.read(publication)) {
    if (block.scope === 'headline' || primarySubtag(block.language) !== 'en' || block.text.trim() === '')
      continue;
    for (const slip of await slipsOf(linter, block)) {
      if (!counts(block, slip)) continue;
      const { start: from, end, text, use } = slip;
      const draft = { block, start: from, end, message: 'checks.L5.checker' as const, params: { text } };
      found.push({ rule: { id: 'L5', level: 'W' }, draft: use === null ? draft : { ...draft, fix: use } });
    }
  }
  return findingsOf(found, publication.meta.stet);
}

async function start(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  await linter.setup();
  const all = Object.keys(await linter.getDefaultLintConfig());
  const config: LintConfig = Object.fromEntries(all.map((rule) => [rule, TRUSTED.has(rule)]));
  await linter.setLintConfig(config);
  return linter;
}

async function slipsOf(linter: LocalLinter, { text }: CheckBlock): Promise<readonly Slip[]> {
  const known = remembered.get(text);
  if (known) return known;
  const lints = await linter.lint(text, { language: 'plaintext' });
  const slips = lints.map((lint): Slip => {
    const { start: from, end } = lint.span();
    const [suggestion] = lint.suggestions();
    const use = suggestion?.kind() === SuggestionKind.Replace ? suggestion.get_replacement_text() : null;
    const slip = { start: from, end, text: lint.message(), use };
    lint.free();
    return slip;
  });
  remembered.set(text, slips);
  const oldest = remembered.keys().next();
  if (remembered.size > KEPT && !oldest.done) remembered.delete(oldest.value);
  return slips;
}

function counts({ marks, addresses, runs }: CheckBlock, span: Slip): boolean {
  if (span.start >= span.end || liesInOne(marks.quotations, span) || liesInOne(addresses, span)) return false;
  return runs.every(
    (run) => run.end <= span.start || run.start >= span.end || primarySubtag(run.language) === 'en',
  );
}
