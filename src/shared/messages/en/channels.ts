/** Words of the channels: what a newsletter, a card or a search engine makes of a piece. */
export const channels = {
  'preview.metadata.heading': 'What a search engine reads',
  'preview.metadata.findings': 'Findings',
  'preview.metadata.clean': 'Nothing that search engines ask for is missing.',
  'preview.metadata.none': 'None',
  'preview.metadata.tags': 'Head of the page',
  'preview.metadata.data': 'Structured data (JSON-LD)',
  'preview.metadata.needed': 'Needed',
  'preview.metadata.advised': 'Advised',
  'preview.metadata.row.title': 'Title',
  'preview.metadata.row.headline': 'Headline',
  'preview.metadata.row.description': 'Description',
  'preview.metadata.row.canonical': 'Address that counts (canonical)',
  'preview.metadata.row.image': 'Image',
  'preview.metadata.row.published': 'Published',
  'preview.metadata.row.modified': 'Last changed',
  'preview.metadata.row.authors': 'Authors',
  'preview.metadata.row.publisher': 'Publisher',
  'preview.metadata.row.section': 'Section',
  'preview.metadata.row.tags': 'Tags',
  'preview.metadata.row.language': 'Language',
  'preview.metadata.row.socialTitle': 'Title on cards',
  'preview.metadata.row.socialDescription': 'Description on cards',
  'preview.metadata.missing.headline': 'The piece has no headline.',
  'preview.metadata.missing.image': 'The piece has no image; search engines want one for an article.',
  'preview.metadata.missing.published': 'The piece has no publication date.',
  'preview.metadata.missing.author': 'The piece names no author.',
  'preview.metadata.missing.publisher':
    'The site has no name in the settings, so nobody publishes the piece.',
  'preview.metadata.missing.description':
    'There is neither a description nor a standfirst; search engines pick a sentence themselves.',
  'preview.metadata.missing.canonical':
    'The page has no address, because the site has none in the settings and no canonical address is set.',
  'preview.metadata.missing.author-url':
    '{name} has no page of their own; an address in the author’s contact would name one.',
  'preview.metadata.missing.free': 'The theme does not say whether all can read the piece.',
  'preview.metadata.long-headline':
    'The headline has {length, number} characters; search engines may cut it after {limit, number}.',
  'preview.metadata.small-image':
    'The image is {width, number} pixels wide; large results want {wanted, number}.',
} as const;
