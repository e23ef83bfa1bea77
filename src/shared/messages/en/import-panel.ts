/** The panel that brings an article in. */
export const importPanel = {
  'importing.title': 'Import an article',
  'importing.file': 'Choose a file',
  'importing.address': 'From an address',
  'importing.fetch': 'Fetch',
  'importing.drop': 'Text, HTML, Markdown, Word or JSON. You can also drop a file on the window.',
  'importing.reading': 'Reading {name}',
  'importing.recognised': 'Recognised',
  'importing.changed': 'Changed',
  'importing.dropped': 'Left out',
  'importing.nothingDropped': 'Nothing was left out.',
  'importing.done':
    '{recognised, plural, one {# part} other {# parts}} recognised, {changed, plural, =0 {} one {# thing changed, } other {# things changed, }}{dropped, plural, one {# thing} other {# things}} left out',
  'importing.failed': '{name} was not imported',
} as const;
