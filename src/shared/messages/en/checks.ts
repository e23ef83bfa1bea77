/** What the house-style checks say: for every rule a title, the reason it gives, and its messages. */
export const checks = {
  'checks.Q1.title': 'Unpaired marks',
  'checks.Q1.reason':
    'A quotation or a bracket that does not close leaves readers unsure whose words they read. A quotation over several paragraphs opens again at each and closes at the last.',
  'checks.Q1.unclosed': '{mark} is opened here and never closed.',
  'checks.Q1.unopened': '{mark} closes here what was never opened.',
  'checks.Q1.turned': '{mark} faces the wrong way; {expected} belongs here.',

  'checks.Q2.title': 'Wrong apostrophe',
  'checks.Q2.reason':
    'An apostrophe is ’ wherever it stands: inside a word, for letters left out, and at the front of ’90s and ’tis. Word processors put quotation marks there.',
  'checks.Q2.found': '{mark} stands where an apostrophe belongs.',

  'checks.D2.title': 'One name, several spellings',
  'checks.D2.reason':
    'A name is spelt one way throughout a piece, its headline, captions and tags included. The house’s list decides; where it is silent, the spelling used most.',
  'checks.D2.majority': '“{found}” here, “{preferred}” elsewhere in this piece.',
  'checks.D2.house': 'The house writes “{preferred}”, not “{found}”.',
  'checks.D2.tag-majority': 'The tag “{found}” is spelt “{preferred}” in the text.',
  'checks.D2.tag-house': 'The tag “{found}”: the house writes “{preferred}”.',

  'checks.T1.title': 'Doubled word',
  'checks.T1.reason':
    'A word that stands twice, often over a line end or after an edit, is hard to see and looks careless.',
  'checks.T1.found': '“{word}” stands twice.',

  'checks.T3.title': 'Placeholder',
  'checks.T3.reason':
    'TK, XX, ??? and their like stand for something still to come. None of them may be published.',
  'checks.T3.found': 'A placeholder is still here.',

  'checks.F2.title': 'Headline, standfirst, slug, category, tags',
  'checks.F2.reason':
    'The page, its address, its place in the navigation and every list of pieces are made of these fields.',
  'checks.F2.headline-missing': 'The piece has no headline.',
  'checks.F2.standfirst-missing': 'The piece has no standfirst.',
  'checks.F2.slug-missing': 'The piece has no slug; its address would be left to the site.',
  'checks.F2.slug-form':
    'The slug “{slug}” is no part of an address: small letters, digits and single hyphens only.',
  'checks.F2.category-missing': 'The piece has no primary category.',
  'checks.F2.category-unknown': 'The category of this piece is no longer one of the desk’s.',
  'checks.F2.tags-missing': 'The piece has no tags.',
  'checks.F2.tags-unknown': 'The tags of this piece are no longer in the desk’s vocabulary.',

  'checks.F3.title': 'Opinion marker and disclaimer',
  'checks.F3.reason':
    'The site marks opinion by itself, the same way on every page. A disclaimer says whose opinion it is, in the wording for staff, guests or syndicated pieces, and once.',
  'checks.F3.marker': 'The site adds the opinion marker by itself; “{marker}” would stand there twice.',
  'checks.F3.kicker': 'The site puts its opinion marker in place of this kicker.',
  'checks.F3.disclaimer-missing': 'The piece has no disclaimer.',
  'checks.F3.variant':
    'The disclaimer “{name}” is for {variant, select, guest {guests} staff {staff} other {syndicated pieces}}; this piece needs the one for {expected, select, guest {guests} staff {staff} other {syndicated pieces}}.',
  'checks.F3.not-syndicated':
    'The disclaimer “{name}” is for syndicated pieces, and this piece has no source.',
  'checks.F3.typed': 'The page adds the disclaimer by itself; here it is typed into the text as well.',
  'checks.F3.typed-alone': 'A disclaimer is typed into the text; it belongs in its own field.',

  'checks.F7.title': 'Lead image',
  'checks.F7.reason':
    'A picture needs its credit by law, a description for those who cannot see it, a caption that says more than that, and pixels enough for the page.',
  'checks.F7.missing': 'The piece has no lead image.',
  'checks.F7.stated-missing': 'The lead image is known by its words only: the picture itself is missing.',
  'checks.F7.file-missing': 'The file of the lead image is not on this desk.',
  'checks.F7.credit-missing': 'The lead image has no credit.',
  'checks.F7.caption-missing': 'The lead image has no caption.',
  'checks.F7.caption-file-name': 'The caption of the lead image is a file name.',
  'checks.F7.caption-credit':
    'The credit “{credit}” stands in the caption as well; it has a field of its own.',
  'checks.F7.alt-missing': 'The lead image has no description for those who cannot see it.',
  'checks.F7.alt-caption': 'The description of the lead image repeats its caption.',
  'checks.F7.alt-file-name': 'The description of the lead image is a file name.',
  'checks.F7.small':
    'The lead image has {width} × {height} pixels; the page needs {minimumWidth} × {minimumHeight}.',

  'checks.pattern.found': '{text}',

  'checks.house-style.file': 'The house style’s file {file} cannot be used: {reason}',
  'checks.house-style.threw': 'The rule {rule} failed and was left out here: {detail}',
  'checks.house-style.slow': 'The rule {rule} took too long and was left out.',
  'checks.house-style.everything': 'The rule {rule} found fault with nearly everything and was left out.',

  'checks.problem.pattern': '“{pattern}” is not a regular expression: {detail}',
  'checks.problem.entry': 'an entry has either words or a pattern',
  'checks.problem.good': 'its good example “{text}” is found fault with',
  'checks.problem.bad': '“{finds}” is not found in its bad example “{text}”',
  'checks.problem.fixed': 'the fix of its bad example “{text}” does not give “{fixed}”',
  'checks.problem.slow': 'its patterns take too long even for its own examples',
  'checks.problem.twice': '{file} says the same already',
  'checks.problem.rule-in-code': 'a rule that comes with Copydesk has this id',
} as const;
