/** Words of the channels: what a newsletter, a card or a search engine makes of a piece. */
export const channels = {
  'preview.search.title': 'Title: {pixels, number} of {limit, number} pixels',
  'preview.search.description': 'Description: {pixels, number} of {limit, number} pixels',
  'preview.search.title-cut':
    'The title takes {pixels, number} pixels; search results cut it after {limit, number}: “{shown}”',
  'preview.search.description-cut':
    'The description takes {pixels, number} pixels; search results cut it after {limit, number}.',
  'preview.card.title': 'Title: {lines, plural, one {# line} other {# lines}} of {limit}',
  'preview.card.text': 'Description: {lines, plural, =0 {none} one {# line} other {# lines}} of {limit}',
  'preview.card.title-cut':
    'The card cuts the title after {lines, plural, one {# line} other {# lines}}: “{shown}”',
  'preview.card.image': 'Image: {width, number} × {height, number} pixels',
  'preview.card.image-missing':
    'The card has no image: the piece has neither a lead image nor one for cards.',
  'preview.card.image-nowhere':
    'The site’s address is missing in the settings: networks cannot fetch the picture of the card.',
  'preview.card.image-small':
    'The image has {width, number} × {height, number} pixels; a large card wants {least, number} × {leastHeight, number}.',
  'preview.card.image-cropped':
    'The image has no crop for the card: the middle is shown, and {percent} % of its {side, select, width {width} other {height}} is lost.',
  'preview.card.no-image': 'No image',
  'preview.card.too-small': 'The image is too small for a card',
  'preview.card.from': 'From {host}',
  'preview.room.lines':
    '{where}: the {text, select, standfirst {standfirst} other {headline}} takes {lines, plural, one {# line} other {# lines}} of {limit}',
  'preview.room.over':
    '{where}: the {text, select, standfirst {standfirst} other {headline}} wraps to {lines, plural, one {# line} other {# lines}}; it is meant to have {limit}.',
  'preview.room.cut':
    '{where}: the {text, select, standfirst {standfirst} other {headline}} takes {lines, plural, one {# line} other {# lines}} and is cut after {limit}.',
  'preview.mail.size': '{size, number} of {limit, number} kB',
  'preview.mail.subject': 'Subject: {subject}',
  'preview.mail.subject-phone': 'On a phone’s list: {pixels, number} of {limit, number} pixels',
  'preview.mail.too-large':
    'The newsletter has {size, number} kB, {over, number} kB more than the {limit, number} kB after which Gmail clips it.',
  'preview.rss.heading': 'In a feed reader',
  'preview.rss.source': 'Source of the item',
  'preview.rss.no-date': 'Feed readers sort by date, and the piece has no publication date yet.',
  'preview.rss.no-link': 'The item leads nowhere, because the site has no address in the settings.',
  'preview.rss.size': 'Item: {size, number} kB',
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
  'preview.metadata.missing.image-address':
    'The site’s address is missing in the settings: search engines cannot fetch the piece’s image.',
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
