/** Words of import reports: the parts that were recognised, what was left out, and what could not be read. */
export const importing = {
  'import.part.format': 'Read as',
  'import.part.encoding': 'Text encoding',
  'import.part.headline': 'Headline',
  'import.part.marker': 'Opinion marker, taken off the headline',
  'import.part.standfirst': 'Standfirst',
  'import.part.kicker': 'Kicker',
  'import.part.category': 'Category',
  'import.part.tags': 'Tags',
  'import.part.date': 'Publication date',
  'import.part.language': 'Language',
  'import.part.lead': 'Lead image',
  'import.part.image': 'Image',
  'import.part.caption': 'Caption',
  'import.part.credit': 'Image credit',
  'import.part.body': 'Body',
  'import.part.author': 'Author',
  'import.part.disclaimer': 'Disclaimer',
  'import.part.call': 'Call for contributions',
  'import.part.contact': 'Contact address',
  'import.part.source': 'Source',
  'import.part.source-note': 'Source note',
  'import.part.canonical': 'Canonical address',
  'import.part.slug': 'Slug',
  'import.part.site': 'Site',
  'import.part.field': 'Field',
  'import.part.suggestions': 'Suggestions',
  'import.part.comments': 'Comments',

  'import.dropped.account':
    '{count, plural, one {Account or subscription line} other {# account and subscription lines}}',
  'import.dropped.advert': '{count, plural, one {Advertising line} other {# advertising lines}}',
  'import.dropped.author-heading':
    '{count, plural, one {Heading above the author} other {# headings above the authors}}',
  'import.dropped.breadcrumb': '{count, plural, one {Breadcrumb} other {# breadcrumb lines}}',
  'import.dropped.comments': '{count, plural, one {Comment area} other {# lines of the comment area}}',
  'import.dropped.cookies': '{count, plural, one {Cookie notice} other {# lines of cookie notices}}',
  'import.dropped.date': '{count, plural, one {Date of an update} other {# dates of updates}}',
  'import.dropped.divider': '{count, plural, one {Dividing line} other {# dividing lines}}',
  'import.dropped.embed':
    '{count, plural, one {Embedded frame, video or sound} other {# embedded frames, videos and sounds}}',
  'import.dropped.empty-link':
    '{count, plural, one {Link address that cannot be used here; its words stay} other {# link addresses that cannot be used here; their words stay}}',
  'import.dropped.field':
    '{count, plural, one {Field that a piece does not have} other {# fields that a piece does not have}}',
  'import.dropped.footer': '{count, plural, one {Footer line} other {# footer lines}}',
  'import.dropped.form': '{count, plural, one {Form} other {# forms and controls}}',
  'import.dropped.furniture':
    '{count, plural, one {Page part around the article} other {# page parts around the article}}',
  'import.dropped.image':
    '{count, plural, one {Image without a usable address} other {# images without a usable address}}',
  'import.dropped.menu': '{count, plural, one {Menu line} other {# menu lines}}',
  'import.dropped.navigation': '{count, plural, one {Navigation line} other {# navigation lines}}',
  'import.dropped.newsletter': '{count, plural, one {Newsletter line} other {# newsletter lines}}',
  'import.dropped.no-script':
    '{count, plural, one {Notice for browsers without scripts} other {# notices for browsers without scripts}}',
  'import.dropped.other':
    '{count, plural, one {Other line outside the article} other {# other lines outside the article}}',
  'import.dropped.page-date': '{count, plural, one {Date of the page} other {# dates of the page}}',
  'import.dropped.page-title': '{count, plural, one {Title of the page} other {# titles of the page}}',
  'import.dropped.previous-next':
    '{count, plural, one {Previous or next article} other {# lines of previous and next articles}}',
  'import.dropped.ranking':
    '{count, plural, one {Line of a list of other articles} other {# lines of lists of other articles}}',
  'import.dropped.read-time': '{count, plural, one {Read time} other {# read times}}',
  'import.dropped.related':
    '{count, plural, one {Line of related articles} other {# lines of related articles}}',
  'import.dropped.repeated-headline': '{count, plural, one {Repeated headline} other {# repeated headlines}}',
  'import.dropped.script': '{count, plural, one {Script or style} other {# scripts and styles}}',
  'import.dropped.search': '{count, plural, one {Search line} other {# search lines}}',
  'import.dropped.share': '{count, plural, one {Share row} other {# lines of share rows}}',
  'import.dropped.site-name': '{count, plural, one {Site name} other {# site names}}',
  'import.dropped.social': '{count, plural, one {Social row} other {# lines of social rows}}',
  'import.dropped.social-image':
    '{count, plural, one {Image for social cards only} other {# images for social cards only}}',
  'import.dropped.tags': '{count, plural, one {Tag line} other {# tag lines}}',
  'import.dropped.tools': '{count, plural, one {Reader’s tool} other {# reader’s tools}}',

  'import.changed.heading':
    '{count, plural, one {Heading of another level} other {# headings of other levels}}',
  'import.changed.mark':
    '{count, plural, one {Word or passage marked as code or highlighted, set plainly} other {# words or passages marked as code or highlighted, set plainly}}',
  'import.changed.preformatted':
    '{count, plural, one {Preformatted text, set as a paragraph} other {# preformatted texts, set as paragraphs}}',
  'import.changed.table':
    '{count, plural, one {Table, set as one line a row} other {# tables, set as one line a row}}',

  'import.body.blocks':
    '{count, plural, one {# block} other {# blocks}}, {words, plural, one {# word} other {# words}}',
  'import.body.none': 'nothing was found below the headline',
  'import.image.missing': 'known by its words only',
  'import.encoding.guessed': '{encoding} (the file does not say; look at accents and quotation marks)',
  'import.date.ambiguous': '{text} (day and month cannot be told apart)',

  'import.problem.xml': 'it is XML, such as a feed or a drawing.',
  'import.problem.empty': 'there is no text in it.',
  'import.problem.title-only':
    'it has a title and no text. Where scripts put a page together, save it as the browser shows it, or copy the text into a new piece.',
  'import.problem.json': 'it is not JSON ({detail})',
  'import.problem.no-root': 'it is JSON, but not a piece written by “copydesk show --format json”.',
  'import.problem.too-deep': 'its parts are nested without end.',
  'import.problem.control-characters': 'control characters',

  'import.url.form': 'it is not a web address.',
  'import.url.scheme': 'only http and https are fetched.',
  'import.url.local': 'it leads to this computer or the local network.',
  'import.url.redirects': 'it redirects more than {limit, plural, one {# time} other {# times}}.',
  'import.url.status': 'the server answered {status}.',
  'import.url.timeout': 'no complete answer within {seconds, plural, one {# second} other {# seconds}}.',
  'import.url.unknown-host': 'there is no such host.',
  'import.url.encoding': 'the answer is packed in a way that cannot be unpacked.',
  'import.url.type': 'the server says that it is {type}.',
  'import.url.connection': 'the connection failed ({code}).',
} as const;
