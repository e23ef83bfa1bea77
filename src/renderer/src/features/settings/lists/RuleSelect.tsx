/** How a list is made up, as one choice. */
import type { ListRule } from '../../../../../shared/model/list';
import { useT } from '../../../app/i18n';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';

const RULES = {
  relatedCategory: { kind: 'related', by: 'category' },
  relatedSection: { kind: 'related', by: 'section' },
  relatedAuthor: { kind: 'related', by: 'author' },
  relatedTag: { kind: 'related', by: 'tag' },
  newest: { kind: 'newest', categories: [] },
  views: { kind: 'ranked', destination: null, by: 'views' },
  comments: { kind: 'ranked', destination: null, by: 'comments' },
  curated: { kind: 'curated' },
} satisfies Record<string, ListRule>;
type RuleName = keyof typeof RULES;
const NAMES = Object.keys(RULES) as RuleName[];

export function RuleSelect({ rule, onChange }: { rule: ListRule; onChange: (rule: ListRule) => void }) {
  const t = useT();
  return (
    <Field label={t('settings.lists.rule')}>
      {({ id }) => (
        <Select
          id={id}
          value={nameOf(rule)}
          options={NAMES.map((name) => ({ value: name, label: t(`settings.lists.rule.${name}`) }))}
          onValueChange={(name) => {
            const next = RULES[name];
            // The site that was asked stays the same where only what it counts changes.
            const kept = next.kind === 'ranked' && rule.kind === 'ranked';
            onChange(kept ? { ...next, destination: rule.destination } : next);
          }}
        />
      )}
    </Field>
  );
}

function nameOf(rule: ListRule): RuleName {
  if (rule.kind === 'newest' || rule.kind === 'curated') return rule.kind;
  if (rule.kind === 'ranked') return rule.by;
  const names = {
    category: 'relatedCategory',
    section: 'relatedSection',
    author: 'relatedAuthor',
    tag: 'relatedTag',
  } as const;
  return names[rule.by];
}
