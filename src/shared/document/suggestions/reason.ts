/** Why something is suggested, said or said otherwise after it was suggested. Pure; must not know who may. */
import { canonicalRoot } from '../canonical';
import type { RootJSON } from '../json';
import { isMarkKey } from './marks';

/** The piece with this reason on every mark of the suggestion; an empty one takes the reason away. */
export function withReason(root: RootJSON, id: string, why: string): RootJSON {
  return canonicalRoot(reasoned(root, id, why));
}

function reasoned(value: unknown, id: string, why: string): unknown {
  if (Array.isArray(value)) return value.map((each) => reasoned(each, id, why));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      isMarkKey(key) && key.endsWith(`:${id}`) ? said(each, why) : reasoned(each, id, why),
    ]),
  );
}

function said(mark: unknown, why: string): unknown {
  const { why: _old, ...rest } = mark as { why?: string };
  return why === '' ? rest : { ...rest, why };
}
