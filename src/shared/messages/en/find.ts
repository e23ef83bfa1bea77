/** Finding and replacing in the open piece. */
export const find = {
  'find.label': 'Find in this piece',
  'find.query': 'Find',
  'find.replacement': 'Replace with',
  'find.matchCase': 'Match case',
  'find.wholeWords': 'Whole words',
  'find.ignoreAccents': 'Ignore accents',
  'find.expand': 'Replace as well',
  'find.place': '{number, number} of {count, number}',
  'find.placeIn': '{number, number} of {count, number}: {field}',
  'find.count': '{count, plural, =0 {Not found} other {# found}}',
  'find.one': 'Replace',
  'find.all': 'Replace all',
  'find.close': 'Close',
  'find.replaced': '{count, plural, =0 {Nothing replaced} other {# replaced}}',
  'find.suggested': '{count, plural, =0 {Nothing replaced} other {# replaced, as suggestions}}',
} as const;
