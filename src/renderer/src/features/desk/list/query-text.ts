/**
 * The text of a search as the box shows it: finished operators as tokens, the rest as typed text. What a term is
 * comes from the search language (shared/text/query); this only moves terms between the two.
 */
import { partsOf, type QueryPart } from '../../../../../shared/text/query';

export interface QueryParts {
  /** Finished operator terms, in order: `-status:exported`, `category:"Public services"`. */
  tokens: string[];
  /** What is still being typed. */
  text: string;
}

/** Takes finished operators (those with a space behind them) out of what was typed. */
export function takeTokens(typed: string): QueryParts {
  const finished = partsOf(typed).filter((part) => isTerm(part) && part.end < typed.length);
  if (finished.length === 0) return { tokens: [], text: typed };
  let text = '';
  let at = 0;
  for (const part of finished) {
    text += typed.slice(at, part.start);
    at = part.end;
  }
  text += typed.slice(at);
  return {
    tokens: finished.map((part) => typed.slice(part.start, part.end)),
    text: text.replace(/\s+/g, ' ').trimStart(),
  };
}

/** A whole query, from a saved search or another session, as the box shows it. */
export function showQuery(query: string): QueryParts {
  const { tokens, text } = takeTokens(`${query} `);
  return { tokens, text: text.trim() };
}

export function queryOf({ tokens, text }: QueryParts): string {
  return [...tokens, text.trim()].filter(Boolean).join(' ');
}

/** Whether the value of an operator is being typed at the end, so that completions are wanted. */
export function openTerm(text: string): boolean {
  const part = partsOf(text).at(-1);
  if (!part?.operator || part.end !== text.length) return false;
  const value = part.values.at(-1);
  return !value?.quoted || value.unclosed;
}

const isTerm = (part: QueryPart): boolean =>
  part.operator !== null && part.values.some((value) => !value.unclosed && value.text.trim() !== '');
