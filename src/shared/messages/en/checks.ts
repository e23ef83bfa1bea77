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
  'checks.F2.tag-twice': 'The piece has the tag “{tag}” twice.',
  'checks.F2.standfirst-cut': 'The standfirst ends in the midst of a sentence.',
  'checks.F2.standfirst-long':
    'The standfirst has {words} words; {most} are as many as one takes in at a glance.',
  'checks.F2.standfirst-same': 'The standfirst says what the headline says.',
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
  'checks.F3.not-staff':
    '“{name}” is for staff; nothing says that the author is one: the affiliation is empty.',
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
  'checks.F7.stated-missing': 'The lead image is known by its words only: the picture was not supplied.',
  'checks.F7.file-missing': 'The file of the lead image is not on this desk.',
  'checks.F7.credit-missing': 'The lead image has no credit.',
  'checks.F7.caption-missing': 'The lead image has no caption.',
  'checks.F7.caption-file-name': 'The caption of the lead image is a file name.',
  'checks.F7.caption-credit':
    'The credit “{credit}” stands in the caption as well; it has a field of its own.',
  'checks.F7.alt-missing': 'The lead image has no description for those who cannot see it.',
  'checks.F7.alt-caption': 'The description of the lead image repeats its caption.',
  'checks.F7.alt-nothing': 'The description of the lead image says only that there is one.',
  'checks.F7.alt-file-name': 'The description of the lead image is a file name.',
  'checks.F7.small':
    'The lead image has {width} × {height} pixels; the page needs {minimumWidth} × {minimumHeight}.',
  'checks.F7.cropped':
    'Cards cut off {percent} per cent of this picture’s {side, select, width {width} other {height}}; a focal point says what they must keep.',
  'checks.F7.licence-missing': 'No licence is noted for the lead image.',
  'checks.F7.licence-ended': 'The lead image may not be shown any more: its licence ended on {until}.',
  'checks.F7.licence-ends': 'The licence of the lead image ends on {until}, before the piece is published.',
  'checks.F7.other-ended': 'The picture “{name}” may not be shown any more: its licence ended on {until}.',
  'checks.F7.other-ends':
    'The licence of the picture “{name}” ends on {until}, before the piece is published.',

  'checks.Q3.title': 'Straight and curly marks, marks inside marks',
  'checks.Q3.reason':
    'A piece that mixes straight and curly marks was put together from several texts, and shows it. A quotation inside a quotation has the other kind of marks.',
  'checks.Q3.straight': 'A straight mark among curly ones.',
  'checks.Q3.curly': 'A curly mark among straight ones.',
  'checks.Q3.order':
    'This quotation is in {kind, select, single {single marks, inside or beside others that take double} other {double marks, inside or beside others that take single}} ones: the order is the wrong way round.',
  'checks.Q3.same': 'A quotation inside this one has the same marks; inside, the other kind belongs.',
  'checks.Q3.guillemets': 'The piece quotes in « », and “ ” stands within them only.',

  'checks.Q4.title': 'Stop or comma beside quotation marks',
  'checks.Q4.reason':
    'American practice puts the stop or comma inside the closing mark; British practice puts it where it belongs by sense. One piece keeps to one.',
  'checks.Q4.inside': 'The stop or comma goes inside the closing mark here.',
  'checks.Q4.outside': 'The stop belongs to the sentence, not to the quoted words.',

  'checks.D1.title': 'Hyphens and dashes',
  'checks.D1.reason':
    'A hyphen joins words, a dash parts them; a range of figures takes an en dash, or words alone. One piece has one kind of dash.',
  'checks.D1.hyphen': 'A hyphen stands where a dash belongs.',
  'checks.D1.one-sided': 'A space on one side only.',
  'checks.D1.mixed': 'Another kind of dash than in the rest of the piece.',
  'checks.D1.unusual': 'The other kind of dash is usual in this English.',
  'checks.D1.compound': 'A dash stands where a compound has its hyphen.',
  'checks.D1.minus': 'A figure below zero has a minus (−).',
  'checks.D1.range': 'A range of figures takes an en dash.',
  'checks.D1.range-hyphen': 'The house writes ranges with a hyphen.',
  'checks.D1.range-spaced': 'A range of figures has no spaces around its dash.',
  'checks.D1.range-word': '“{word}” asks for a word between the figures, not for a dash.',

  'checks.D3.title': 'Names of people',
  'checks.D3.reason':
    'A person is named in full first and never misnamed. Two names that differ by a letter are one person or a mistake.',
  'checks.D3.near': '“{found}” here, “{near}” elsewhere: one of them may be misspelt.',
  'checks.D3.first': '{name} is named here for the first time, without a first name.',

  'checks.T2.title': 'Spaces',
  'checks.T2.reason':
    'Spaces that are too many or in the wrong place come from typing and pasting; on the page they leave holes or break lines badly.',
  'checks.T2.edge': 'A space at the beginning or end of a line.',
  'checks.T2.before-stop': 'A space before a punctuation mark.',
  'checks.T2.double': 'More than one space.',
  'checks.T2.bracket': 'A space inside a bracket.',
  'checks.T2.mark': 'A space inside a quotation mark.',
  'checks.T2.no-break': 'A space that does not break where the line may well break.',
  'checks.T2.width': 'A space of another width than the rest.',
  'checks.T2.missing': 'A space is missing here.',
  'checks.T2.missing-french': 'French puts a space here, one that does not break.',

  'checks.T4.title': 'Invisible and look-alike characters',
  'checks.T4.reason':
    'What cannot be seen still breaks searches, links and screen readers; letters of another alphabet make a word that nobody can find.',
  'checks.T4.two-for-one': 'A letter and its accent are two characters here, and no search finds the word.',
  'checks.T4.invisible': 'There is a character here that cannot be seen.',
  'checks.T4.ligature': 'Two letters are joined in one character here, as in text taken from a PDF.',
  'checks.T4.full-width': 'Full-width letters or figures, as East Asian text has them.',
  'checks.T4.broken': 'This was garbled when the text changed its encoding.',
  'checks.T4.scripts': 'Letters of two alphabets in one word.',

  'checks.L1.title': 'British and American',
  'checks.L1.reason':
    'A piece is in one English. Names of institutions and quotations keep their own spelling.',
  'checks.L1.british': '“{found}” is British; this piece is American: “{use}”.',
  'checks.L1.american': '“{found}” is American; this piece is British: “{use}”.',
  'checks.L1.ise': '“{found}”, while this piece writes “{use}” and its like.',
  'checks.L1.lone-ize': '“{found}” is the only word of its kind here; most British desks write “{use}”.',
  'checks.L1.date': '“{found}”: in this piece a date reads “{use}”.',

  'checks.L2.title': 'Numbers',
  'checks.L2.reason':
    'Numbers of the same kind are written the same way throughout: figures or words, per cent or %, £5m or £5 million.',
  'checks.L2.mixed': '“{found}”, while the piece has “{use}” elsewhere.',
  'checks.L2.words': 'A number as small as this is written out: {word}.',
  'checks.L2.begins': 'A sentence does not begin with a figure.',
  'checks.L2.currency-twice': 'The currency is named twice.',
  'checks.L2.currency-space': 'No space after the sign of a currency.',
  'checks.L2.currency-after': 'The sign of a currency stands before the figure.',
  'checks.L2.capital': 'Million and billion have no capital.',
  'checks.L2.plural': 'After a figure it is million, not millions.',
  'checks.L2.millions': 'In words: million, billion.',
  'checks.L2.per-cent': 'In words: per cent.',
  'checks.L2.sign': 'Money has its sign: $50, not 50 dollars.',
  'checks.L2.range': 'Between takes and, from takes to.',
  'checks.L2.sign-in-text': 'In running text it is {use}; the sign is for tables, or for a piece full of it.',
  'checks.L2.group': 'A digit is missing, or a point.',
  'checks.L2.figures': 'A number over nine is written in figures: {fix}.',
  'checks.L2.in-figures': 'Sums of money and shares over nine are written in figures.',
  'checks.L2.group-elsewhere': 'Thousands are set apart with a comma in English only.',
  'checks.L2.ungrouped': 'Thousands are set apart, with the mark of this language.',
  'checks.L2.decimal-elsewhere': 'This language sets decimals apart with a comma.',
  'checks.L2.percent-elsewhere': 'This language sets a space before %.',
  'checks.L2.half-day': 'An hour after 12 of the 24 has no am or pm.',
  'checks.L2.decimal': 'English sets decimals apart with a point.',
  'checks.L2.percent-space': 'No space before %.',
  'checks.L2.unit': 'The short form of a measure has no plural.',
  'checks.L2.naught': 'A decimal has a figure before its point.',
  'checks.L2.small-half-day': 'Small letters: am, pm.',
  'checks.L2.decade': 'A decade has no apostrophe before its s.',
  'checks.L2.thousands': 'Thousands are set apart with a comma.',

  'checks.L3.title': 'Long sentences and paragraphs',
  'checks.L3.reason':
    'A long sentence is no fault, but a reader has to hold it all. A screen shows a long paragraph as a wall.',
  'checks.L3.sentence': 'A sentence of {words} words; the house asks to look at those over {limit}.',
  'checks.L3.paragraph': 'A paragraph of {words} words; the house asks to look at those over {limit}.',
  'checks.L3.hard':
    'The piece as a whole is hard to read: {ease} on the scale from 0 (hard) to 100 (easy), where 30 is for specialists.',

  'checks.L4.title': 'Loaded words and clichés',
  'checks.L4.reason': 'Each word on the list has its reason there. Quotations are free to use them.',
  'checks.L4.found': 'The house avoids this.',

  'checks.L5.title': 'Grammar',
  'checks.L5.reason': 'Slips that are the same in every house: a and an, its and it’s, could of, agreement.',
  'checks.L5.article': '“{found}” before “{word}”: by its sound it takes “{use}”.',
  'checks.L5.of': '“{found}” sounds like “{use}”, which is what is meant.',
  'checks.L5.its': '“It’s” is short for “it is”; here something belongs to it.',
  'checks.L5.it-is': '“Its” says whose; here “it is” is meant.',
  'checks.L5.confused': '“{found}” is mistaken for “{use}”.',
  'checks.L5.agreement': '“{found}” does not go together: “{use}”.',
  'checks.L5.form': '“{found}” is the wrong form: “{use}”.',
  'checks.L5.checker': '{text}',

  'checks.L6.title': 'Acronyms',
  'checks.L6.reason':
    'An acronym is explained where it stands first, and once. What everybody knows needs no explanation at all.',
  'checks.L6.early': '{acronym} stands here before it is explained.',
  'checks.L6.letters': '{acronym} does not stand for the words before it, which give {initials}.',
  'checks.L6.never': '{acronym} is never explained.',
  'checks.L6.twice': '{acronym} has been explained before.',

  'checks.S1.title': 'Spelling',
  'checks.S1.reason':
    'The dictionary of the piece’s language, and the house’s own words. Names, which have a capital inside a sentence, are not looked up.',
  'checks.S1.found': '“{word}” is not in the dictionary; “{use}” is.',
  'checks.S1.slip': '“{word}” is often written by mistake for “{use}”.',
  'checks.S1.opens': '“{word}” is not in the dictionary; unless it is a name, “{use}” is meant.',
  'checks.S1.unknown': '“{word}” is not in the dictionary.',
  'checks.S1.unchecked':
    'Spelling is not checked: there are dictionaries for English, French and Spanish, and this piece is in another language ({language}). Only the commonest slips of German are known. The other rules follow that language.',

  'checks.R1.title': 'References that lead nowhere',
  'checks.R1.reason':
    '“Pictured”, “this chart” and “see below” come with a text from another page. On this page what they point at has to be there.',
  'checks.R1.found':
    '“{words}”, but the piece has {needs, select, picture {no picture} beside {no picture in the text} chart {no chart} table {no table} video {no video} below {nothing of that kind below} list {no list below} box {no boxes} above {nothing of that kind above} note {no notes} embed {nothing embedded} other {no printed pages}}.',

  'checks.R2.title': 'Dates',
  'checks.R2.reason':
    'A piece is read for years: “yesterday” is wrong on the day after. A weekday that does not go with its date makes both doubtful.',
  'checks.R2.rots': '“{word}” is true on the day of publication only.',
  'checks.R2.weekday': 'In {year, number, ::group-off} this day is a {right}, not a {found}.',
  'checks.R2.no-such-day': '{month} has {days} days.',

  'checks.R3.title': 'Arithmetic',
  'checks.R3.reason': 'Where a sentence gives two numbers and the change between them, readers do the sum.',
  'checks.R3.rises': 'From {from} to {to} is a rise.',
  'checks.R3.falls': 'From {from} to {to} is a fall.',
  'checks.R3.found': 'From one number to the other is a change of {real} per cent, not {stated}.',

  'checks.R3.sum': '{stated} does not go with the other numbers, which make {real, number}.',
  'checks.R3.multiplied': '“{word}”, while one number is {real} times the other.',

  'checks.R4.title': 'Links',
  'checks.R4.reason':
    'A link that leads nowhere, to a test host, or that follows its readers is worse than none; “here” tells nobody where it leads.',
  'checks.R4.no-words': 'A link of nothing but spaces: nobody can see it or be told of it.',
  'checks.R4.empty': 'This link leads nowhere.',
  'checks.R4.invalid': '“{url}” is no address.',
  'checks.R4.staging': '{host} is a host for tests.',
  'checks.R4.tracking': 'The address follows its readers ({names}).',
  'checks.R4.http': 'The address of {host} is not secure; https is.',
  'checks.R4.says-nothing': '“{words}” says nothing of where the link leads.',
  'checks.R4.dead': '{url} does not answer: {reason}',
  'checks.R4.moved': 'The page has moved for good, to {to}',
  'checks.R4.reason.status': 'it answers with {status, number, ::group-off}',
  'checks.R4.reason.timeout': 'nothing came in {seconds} seconds',
  'checks.R4.reason.host': 'there is no such host',
  'checks.R4.reason.connection': 'no connection ({code})',
  'checks.R4.reason.certificate': 'its certificate is not right ({code})',
  'checks.R4.reason.loop': 'it leads on more than {limit} times',
  'checks.R4.reason.away': 'it leads to {to}',

  'checks.R5.title': 'Quotations and their source',
  'checks.R5.reason':
    'Quoted words are the words that were said. What is left out is marked …, what is put in stands in square brackets.',
  'checks.R5.found': 'This quotation differs from the text that the piece was made from.',

  'checks.F1.title': 'Headline',
  'checks.F1.reason':
    'A headline is read in places that are narrow, without the text beside it. It takes no full stop, and names nobody whom the text does not.',
  'checks.F1.long':
    '{slot, select, page {The headline is longer than three lines of the page} search {Search results will cut this title} social {A social card will cut this title} other {The newsletter will cut this headline}}: {width} pixels where {limit} are free.',
  'checks.F1.end': 'A headline does not end in {mark}.',
  'checks.F1.stop': 'A headline has no full stop.',
  'checks.F1.lower': 'A headline begins with a capital.',
  'checks.F1.capitals': 'The headline is in capitals throughout.',
  'checks.F1.shouted': '“{word}” is in capitals.',
  'checks.F1.case':
    'The house writes headlines in {wanted, select, title {title case} other {sentence case}}.',
  'checks.F1.otherwise': '{name} in the headline is {other} in the text.',
  'checks.F1.stranger': '{name} is in the headline and nowhere in the text.',

  'checks.F4.title': 'Authors',
  'checks.F4.reason':
    'Readers of opinion want to know whose it is. A private address or telephone number does not belong on a public page.',
  'checks.F4.missing': 'The piece has no author.',
  'checks.F4.unknown': 'The author of this piece is no longer one of the desk’s.',
  'checks.F4.bio': '{name} has no sentence that says who this is.',
  'checks.F4.picture': '{name} has no picture.',
  'checks.F4.picture-gone': 'The picture of {name} is not on this desk.',
  'checks.F4.contact': 'The contact of {name} is private: {contact}',
  'checks.F4.contact-listed': 'A contact of this piece is private: {contact}',

  'checks.F5.title': 'Declared interests',
  'checks.F5.reason': 'Where an author writes about an employer, readers are told so.',
  'checks.F5.found': '{employer} is in the line about {author}; is the interest declared?',
  'checks.F5.unnamed': '{employer} is in the line about the author; is the interest declared?',

  'checks.F6.title': 'Syndicated pieces',
  'checks.F6.reason':
    'A piece from another house says where it stood first, sends search engines there, and is published under a licence.',
  'checks.F6.source-missing': 'The piece has the address of a source, but no source.',
  'checks.F6.source-unknown': 'The source of this piece is no longer one of the desk’s.',
  'checks.F6.link': 'The address of the piece at {source} is missing.',
  'checks.F6.canonical':
    'The canonical address is missing; search engines would take this page for the first.',
  'checks.F6.licence': 'No licence is noted for {source}.',

  'checks.F8.title': 'Length of the piece',
  'checks.F8.reason': 'The page, and its readers’ time, are made for pieces within the house’s range.',
  'checks.F8.short': '{words} words; the house’s pieces have {shortest} at the least.',
  'checks.F8.long':
    '{words} words, {minutes} minutes to read; the house’s pieces have {longest} at the most.',

  'checks.F9.title': 'For a lawyer to see',
  'checks.F9.reason':
    'A cue, not a verdict: words that accuse somebody who is named, a child near a crime, a case before a court. A person decides.',
  'checks.F9.accusation': '“{words}” near {name}: a lawyer should see this.',
  'checks.F9.minor': '“{words}”: a child who may not be identified.',
  'checks.F9.court': '“{words}”: is the case still before a court?',

  'checks.F10.title': 'Before publishing',
  'checks.F10.reason':
    'An embargo is a promise, and a piece goes out when it is approved and nothing in it waits to be decided.',
  'checks.F10.workflow': 'The piece has a time of publication and is not approved.',
  'checks.F10.embargo': 'The time of publication is before the end of the embargo.',
  'checks.F10.legal': 'Flagged for a lawyer: {note}',
  'checks.F10.suggestions':
    '{count, plural, one {# suggestion waits} other {# suggestions wait}} to be decided.',
  'checks.F10.comments': '{count, plural, one {# comment is} other {# comments are}} not resolved.',

  'checks.F11.title': 'A piece that says the same',
  'checks.F11.reason': 'A piece that was imported twice, or written again, is better found before it is out.',
  'checks.F11.found': '{percent} per cent of it stands in “{headline}” as well.',

  'checks.A1.title': 'Accessibility',
  'checks.A1.reason':
    'Screen readers go from heading to heading and from link to link, and speak each language in its own voice where it is marked.',
  'checks.A1.heading': 'A heading of level {own} where level {expected} is next.',
  'checks.A1.typed-heading': 'The mark of a heading, typed: to a screen reader this is a paragraph.',
  'checks.A1.empty-heading': 'A heading of level {own} without words: a screen reader announces nothing.',
  'checks.A1.bare-link': 'A screen reader spells this address letter by letter; say what it leads to.',
  'checks.A1.language':
    'This is in another language{language, select, und {} other { ({language})}} and not marked as such.',
  'checks.A1.words': '“{words}” is in another language, neither in italics nor marked as such.',
  'checks.A1.link-text': '“{words}” says nothing to those who hear a page’s links one after the other.',
  'checks.A1.same-words': '“{words}” leads to two addresses; to the ear they are one link.',

  'checks.pattern.found': '{text}',

  'checks.house-style.file': 'The house style’s file {file} cannot be used: {reason}',
  'checks.house-style.threw': 'The rule {rule} failed and was left out here: {detail}',
  'checks.house-style.slow': 'The rule {rule} took too long and was left out.',
  'checks.house-style.everything': 'The rule {rule} found fault with nearly everything and was left out.',

  'checks.guide.unreadable': 'the file is no style guide: it cannot be read as JSON ({detail})',
  'checks.guide.broken': 'the style guide cannot be used: {problem}',
  'checks.guide.rule': 'the rule “{title}” ({id}, line {line}) cannot be used: {problem}',

  'checks.problem.pattern': '“{pattern}” is not a regular expression: {detail}',
  'checks.problem.entry': 'an entry has either words or a pattern',
  'checks.problem.good': 'its good example “{text}” is found fault with',
  'checks.problem.bad': '“{finds}” is not found in its bad example “{text}”',
  'checks.problem.fixed': 'the fix of its bad example “{text}” does not give “{fixed}”',
  'checks.problem.slow': 'its patterns take too long even for its own examples',
  'checks.problem.twice': '{file} says the same already',
  'checks.problem.same-id': 'another rule of the guide has this id',
  'checks.problem.rule-in-code': 'a rule that comes with Copydesk has this id',
} as const;
