/** Turns what rules say into findings with keys: deterministic, and stable while other blocks change. Runs no rule. */
import { canStand, type Finding } from '../../../shared/model/checks';
import type { Draft, Rule, TextDraft } from './rule';

export interface Found {
  rule: Pick<Rule, 'id' | 'level'>;
  draft: Draft;
}

/** In reading order as given; `stet` holds the reasons by finding key. */
export function findingsOf(found: readonly Found[], stet: Readonly<Record<string, string>>): Finding[] {
  const ordinals = new Map<string, number>();
  return found.map(({ rule, draft }) => {
    const target = targetOf(draft);
    const stem = stemOf(rule.id, target, draft);
    const ordinal = (ordinals.get(stem) ?? 0) + 1;
    ordinals.set(stem, ordinal);
    const key = `${stem}|${String(ordinal)}`;
    return {
      key,
      rule: rule.id,
      level: draft.level ?? rule.level,
      message: draft.message,
      params: draft.params ?? {},
      target,
      fix: 'block' in draft ? fixOf(draft) : null,
      stet: canStand(draft) && Object.hasOwn(stet, key) ? (stet[key] ?? null) : null,
    };
  });
}

function fixOf({ block, start, end, fix, link }: TextDraft): Finding['fix'] {
  if (link !== undefined) return { replacement: fix ?? block.text.slice(start, end), link };
  return fix === undefined ? null : { replacement: fix };
}

function targetOf(draft: Draft): Finding['target'] {
  if ('block' in draft) {
    const { block, start, end } = draft;
    return { kind: 'text', bid: block.bid, start, end, quote: block.text.slice(start, end) };
  }
  return draft.field === null ? { kind: 'piece' } : { kind: 'field', field: draft.field };
}

/** What a finding is about. A field's finding is another one as soon as its words differ. */
function stemOf(rule: string, target: Finding['target'], draft: Draft): string {
  if (target.kind === 'text') return [rule, target.bid, target.quote].join('|');
  const values = Object.values(draft.params ?? {}).map(String);
  return [rule, target.kind === 'field' ? target.field : 'piece', draft.message, ...values].join('|');
}
