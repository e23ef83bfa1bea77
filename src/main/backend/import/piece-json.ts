/** Reads a piece as `copydesk show --format json` writes it: `{ root, meta }`, the fields by name. */
import type { FigureJSON, RootJSON } from '../../../shared/document/json';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../shared/document/read';
import { parseRoot } from '../../../shared/document/schema';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import { newDraft, type Draft } from './draft';
import { takeFields } from './named-fields';
import { asRecord, type Values } from './values';

function notUnderstood(name: string, detail: string, cause?: unknown): AppError {
  return new AppError('file-not-understood', { name, detail }, { cause });
}

function parseJson(text: string, name: string): Values {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw notUnderstood(name, translate('import.problem.json', { detail: error.message }), error);
  }
  const record = asRecord(value);
  if (!record || asRecord(record['root']) === null)
    throw notUnderstood(name, translate('import.problem.no-root'));
  return record;
}

/** Block ids are the desk's that the piece comes from; the new piece gets its own. */
function withoutIds<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutIds) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (key !== '$') return [[key, withoutIds(value)]];
    const { bid: _, ...state } = value as Values;
    return Object.keys(state).length > 0 ? [[key, state]] : [];
  });
  return Object.fromEntries(entries) as T;
}

function takeRoot(draft: Draft, root: RootJSON): void {
  draft.headline = headlineOf(root).children;
  draft.standfirst = standfirstOf(root).children;
  draft.lead = leadOf(root) ?? null;
  draft.body = bodyOf(root);
  const figures = [draft.lead, ...draft.body].filter((node): node is FigureJSON => node?.type === 'figure');
  for (const figure of figures) {
    if (figure.media === null) continue;
    // Whether this desk holds the file is for the caller to say.
    draft.pictures.set(figure, { sha: figure.media });
    figure.media = null;
  }
}

export function readPieceJson(text: string, name: string): Draft {
  const { root, meta, id: _, ...others } = parseJson(text, name);
  const draft = newDraft();
  takeRoot(draft, withoutIds(parseRoot(root)));
  takeFields(draft, { ...others, ...asRecord(meta) }, {});
  return draft;
}
