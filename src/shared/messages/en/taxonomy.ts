/** Why a change to categories, tags or vocabularies was refused. Each stands inside a sentence about the value. */
export const taxonomy = {
  'taxonomy.name-taken': 'there is a category “{name}” in that place already; merge the two instead.',
  'taxonomy.tag-name-taken': 'there is a tag “{name}” already; merge the two instead.',
  'taxonomy.slug-taken': 'the slug “{slug}” is taken.',
  'taxonomy.slug-empty': 'a slug needs a letter or a digit.',
  'taxonomy.cycle': '“{name}” cannot lie inside itself or one of its own categories.',
  'taxonomy.into-itself': '“{name}” cannot be merged into itself.',
  'taxonomy.needs-target':
    '{count, plural, one {one piece is} other {# pieces are}} in “{name}”: choose the category that takes {count, plural, one {it} other {them}}.',
  'taxonomy.changed-since': '“{name}” is no longer as that change left it.',
  'taxonomy.changed-since.tree': 'the categories are no longer as that change left them.',

  'vocabulary.problem.json': 'it is not JSON',
  'vocabulary.problem.concepts': 'this list of concepts is missing',
  'vocabulary.problem.empty': 'it has no terms in use',
  'vocabulary.problem.label': 'the term {uri} has no label',
  'vocabulary.problem.twice': 'the term {uri} is given twice',
  'vocabulary.problem.circle': 'the term {uri} lies inside itself',
} as const;
