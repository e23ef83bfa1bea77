/** F10: what stands against publishing though the words are in order: an embargo, no approval, open suggestions and comments. */
import type { CheckDocument, DocumentRule, Draft } from '../rule';

export const release: DocumentRule = {
  kind: 'document',
  id: 'F10',
  level: 'E',
  scopes: ['document'],
  languages: null,
  title: 'checks.F10.title',
  reason: 'checks.F10.reason',
  reference: 'Before publishing',
  owner: 'Copy desk',
  check: findOpen,
  examples: {
    good: [
      'A draft that nobody wants to publish yet.',
      {
        meta: {
          workflow: 'approved',
          publishAt: at('2026-03-02T09:00:00Z'),
          embargo: at('2026-03-02T08:00:00Z'),
        },
      },
      { meta: { embargo: at('2026-03-02T08:00:00Z') } },
    ],
    bad: [
      { in: { meta: { publishAt: at('2026-03-02T09:00:00Z') } }, finds: 'workflow' },
      { in: { meta: { workflow: 'spiked', publishAt: at('2026-03-02T09:00:00Z') } }, finds: 'workflow' },
      {
        in: {
          meta: {
            workflow: 'approved',
            publishAt: at('2026-03-02T09:00:00Z'),
            embargo: at('2026-03-02T09:30:00Z'),
          },
        },
        finds: 'embargo',
      },
      { in: { open: { suggestions: 2, comments: 0, legal: null } }, finds: '' },
      { in: { open: { suggestions: 0, comments: 1, legal: null } }, finds: '' },
      { in: { open: { suggestions: 0, comments: 0, legal: 'names a living person' } }, finds: '' },
    ],
  },
};

function* findOpen({ publication: { meta }, context }: CheckDocument): Iterable<Draft> {
  const { publishAt, embargo, workflow } = meta;
  // A draft is not at fault for being one; one with a time of publication is.
  if (publishAt && workflow !== 'approved')
    yield { field: 'workflow', message: 'checks.F10.workflow', params: { state: workflow } };
  if (publishAt && embargo && publishAt.at < embargo.at)
    yield { field: 'embargo', message: 'checks.F10.embargo' };
  const { suggestions, comments, legal } = context.open;
  if (legal !== null) yield { field: null, message: 'checks.F10.legal', params: { note: legal } };
  if (suggestions > 0)
    yield { field: null, message: 'checks.F10.suggestions', params: { count: suggestions } };
  if (comments > 0) yield { field: null, message: 'checks.F10.comments', params: { count: comments } };
}

function at(time: string): { at: string; zone: string } {
  return { at: time, zone: 'UTC' };
}
