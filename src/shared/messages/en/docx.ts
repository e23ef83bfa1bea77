/** Words in Word files, of proofs, and of what is told when they are written and read. */
export const docx = {
  'docx.noPicture': 'Picture',
  'docx.unknown': 'Somebody unknown',
  'docx.carried.reason': 'Reason: {why}',
  'docx.carried.link': 'Suggested link: {url}',
  'docx.carried.noLink': 'Suggested: no link here',
  'docx.carried.look': 'Suggested another format or language below the one that is shown',
  'docx.carried.type': 'Suggested another style below the one that is shown',
  'docx.carried.alt': 'Suggested alternative text: {alt}',
  'docx.carried.picture': 'Suggested another picture here',
  'docx.carried.lead': 'Suggested as the lead image',
  'docx.carried.inline': 'Suggested as an image in the text',
  'docx.carried.field': 'Suggested for the field “{field}”: {value}',
  'docx.comment.field': 'On the field “{field}”: {text}',
  'docx.comment.gone': 'On “{quote}”, which is gone: {text}',
  'docx.warning.carried':
    '{count, plural, one {# suggestion has} other {# suggestions have}} no form in Word and {count, plural, one {stands} other {stand}} in a comment.',
  'docx.warning.picture': 'Word has no place for a picture of the kind {format}; it went in as a PNG.',

  'docx.kind.title': 'headline',
  'docx.kind.subtitle': 'standfirst',
  'docx.kind.byline': 'byline',
  'docx.kind.paragraph': 'paragraph',
  'docx.kind.h2': 'heading 2',
  'docx.kind.h3': 'heading 3',
  'docx.kind.h4': 'heading 4',
  'docx.kind.quote': 'quotation',
  'docx.kind.pull-quote': 'pull quote',
  'docx.kind.attribution': 'attribution',
  'docx.kind.bullet': 'list item',
  'docx.kind.number': 'numbered item',
  'docx.kind.lead': 'lead image',
  'docx.kind.picture': 'image',
  'docx.kind.caption': 'caption',
  'docx.kind.credit': 'credit',
  'docx.kind.note': 'note',
  'docx.kind.end': 'end',
  'docx.proof.title': 'Proof: {headline}',
  'docx.proof.made': 'Marked-up copy by {creator}, {at}',
  'docx.proof.inserted': 'Inserted',
  'docx.proof.deleted': 'Deleted',
  'docx.proof.look': 'Format changed',
  'docx.proof.commented': 'Commented',
  'docx.proof.resolved': 'Resolved',
  'docx.proof.paragraphIn': 'Paragraph break inserted',
  'docx.proof.paragraphOut': 'Paragraph break deleted',
  'docx.proof.movedHere': 'Moved here',
  'docx.proof.movedAway': 'Moved away from here',
  'docx.proof.style': 'Becomes {to} (was {from})',
  'docx.note.title': 'Proof of “{headline}” for {to}, from {creator}, {date}.',
  'docx.note.word':
    'What is suggested is marked in the text, with who suggests it. Change what you would have otherwise, and comment wherever you like: everything you do is tracked. Send this file back when you are done. This note is no part of the piece.',
  'docx.note.paper':
    'What is suggested is marked in the text and told beside it, with who suggests it. Write your answers upon it, or in a reply. This note is no part of the piece.',
  'docx.problem.not-ours':
    'it does not come from Copydesk, or a program has taken out what tells. Import it as a piece of its own.',
  'docx.problem.locked': 'it is an old .doc or locked with a password. Save it as .docx without one.',
  'docx.problem.no-zip': 'it is not a .docx file, or only a part of one.',
  'docx.problem.no-docx': 'it is a zip, but not of a Word document.',
  'docx.problem.macros': 'it brings macros. Save it as .docx, which has none.',
  'docx.problem.too-large': 'it unfolds to more than a document needs.',
  'docx.problem.doctype': '{part} declares a document type or entities, which Word never does.',
  'docx.problem.xml': '{part} is not whole.',
  'docx.dropped.formula':
    '{count, plural, one {Formula; its letters stay} other {# formulas; their letters stay}}',
  'docx.dropped.symbol': '{count, plural, one {Sign of a symbol font} other {# signs of symbol fonts}}',
  'docx.dropped.chunk': '{count, plural, one {Embedded document} other {# embedded documents}}',
  'docx.dropped.drawing':
    '{count, plural, one {Chart, diagram or shape, which a piece has no form for} other {# charts, diagrams or shapes, which a piece has no form for}}',
  'docx.dropped.margin':
    '{count, plural, one {Header or footer of the pages} other {# headers and footers of the pages}}',
  'docx.dropped.unsaid':
    '{count, plural, one {Change that cannot be suggested here} other {# changes that cannot be suggested here}}',
  'docx.changed.clash':
    '{count, plural, one {Paragraph that was changed here as well: its other reading is a comment} other {# paragraphs that were changed here as well: their other readings are comments}}',
  'docx.changed.comment-removed':
    '{count, plural, one {Comment that was taken out there; it stays here} other {# comments that were taken out there; they stay here}}',
  'docx.changed.box':
    '{count, plural, one {Text box, set as paragraphs} other {# text boxes, set as paragraphs}}',
  'docx.changed.footnote':
    '{count, plural, one {Footnote, set after the text} other {# footnotes, set after the text}}',
} as const;
