/**
 * Puts what a zod schema found wrong into words of the catalogue. A refinement gives a catalogue key as its
 * message, with `params`; the issues that zod raises by itself are mapped here. Must not know any schema.
 */
import { z } from 'zod';
import { isMessageKey, translate, type MessageParams } from './translate';

type Issue = z.core.$ZodIssue;

function paramsOf(issue: Issue): MessageParams {
  if (issue.code === 'custom') return (issue.params ?? {}) as MessageParams;
  return issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {};
}

function wordsOf(issue: Issue): string {
  if (isMessageKey(issue.message)) {
    return translate(issue.message, paramsOf(issue));
  }
  switch (issue.code) {
    case 'invalid_type':
      return translate('problem.type', { expected: issue.expected });
    case 'invalid_value':
      return translate('problem.value', { expected: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return translate('problem.choice', { key: issue.discriminator ?? '' });
    case 'unrecognized_keys':
      return translate('problem.unknown', { keys: issue.keys.join(', '), count: issue.keys.length });
    case 'too_big':
      return translate('problem.too-big', { limit: Number(issue.maximum) });
    case 'too_small':
      return translate('problem.too-small', { limit: Number(issue.minimum) });
    default:
      return translate('problem.form');
  }
}

/** "children[3].url: this address …; and 2 more." The first `most` problems, each with its place. */
export function describeProblems(error: z.ZodError, most = 3): string {
  const lines = error.issues.slice(0, most).map((issue) => {
    const place = z.core.toDotPath(issue.path);
    return place === '' ? wordsOf(issue) : `${place}: ${wordsOf(issue)}`;
  });
  const left = error.issues.length - lines.length;
  if (left > 0) lines.push(translate('problem.more', { count: left }));
  return lines.join('; ');
}
