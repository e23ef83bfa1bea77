/** What L1 knows of words that are British or American in some places only. Data only. */

const AMERICAN = new Map([
  ['estate agent', 'realtor'],
  ['number plate', 'license plate'],
  ['petrol station', 'gas station'],
  ['zebra crossing', 'crosswalk'],
]);

/** Words that are British as one thing and not as the other: a computer program, to license. */
export const BY_PLACE: readonly {
  pattern: RegExp;
  use: (found: string) => string;
  /** American, where nothing else is said. */
  variant?: 'british' | 'american';
}[] = [
  {
    pattern:
      /(?<=\b(?:wr(?:ite|ites|ote|iting|itten)|cash(?:ed|es|ing)?|sign(?:ed|s|ing)?|bounced|paid by)\s(?:(?:an?|the|his|her|their|my|our)\s)?(?:\p{Ll}+\s)?)checks?(?=\s(?:for|to|from|out)(?!\p{L})|[.,;!?])|(?<=\b(?:pa(?:y|ys|id|ying)|sent|send|donat\p{L}+|settled?|bought|gave|give)(?: [^.;!?\s]+){0,5} (?:by|with an?|an?|in) )checks?(?=[\s.,;!?])(?! (?:on|of|that|in|up|out|over|whether|if|mark))|(?<=\b(?:[Cc]ash or|[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Mm]y) )checks?(?= (?:bounced|cleared|was (?:cashed|returned|made out)|for [£$€]|made out|stub))|(?<=\b(?:blank|bad|pay|dud|stimulus|rubber|welfare|crossed|cashier’s|traveller’s|travellers’) )checks?(?=[\s.,;!?])/giu,
    use: (found) => found.replace('heck', 'heque'),
  },
  {
    // A tire on a wheel, a curb along a street, stories on top of one another, meters long, drafts under a door.
    pattern:
      /(?<=\b(?:flat|car|bicycle|bike|tractor|lorry|truck|spare|winter|rubber|worn|burning|old|new|used|bald|front|rear|four|two) )tires?(?![\p{L}-]| of(?!\p{L}))|(?<=\b(?:the|a|its|his|her|my|our|their) )tires?(?= (?:is|was|had|burst|went|blew|tracks?|marks|pressure|iron|shop|factory|plant|maker|fitter|dealer|swing|dump|tread|smoke)(?!\p{L}))|(?<=\b(?:the|and) )tires(?= (?:are|were)(?!\p{L}))/giu,
    use: (found) => found.replace('tire', 'tyre'),
  },
  {
    pattern:
      /(?<=\b(?:the|a|high|dropped|stone|street|yellow) )curbs?(?= (?:of|outside|in front|by|beside|with|is|was|and the gutter)(?! (?:on|to|immigration))| ?[.,;:!?])|(?<=\b(?:[Oo]n|[Oo]ff|[Oo]ver|[Aa]t|[Aa]long|to|from|mounted|against|beside|hit|kicked|stepped off|onto|by) the (?:(?:far|near|other|opposite|wet|cold|same|nearest) )?)curb(?!\p{L})/giu,
    use: (found) => found.replace('curb', 'kerb'),
  },
  {
    pattern:
      /(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|\d{1,3}) )stories(?= (?:high|tall|up|above|below|of (?:glass|concrete|brick|flats|offices|steel|stone|car))(?!\p{L}))|(?<=\b(?:top|upper|lower|first|second|third|two|three|four|five|six|seven|eight|ten|single|multi)-)story(?!\p{L})|(?<=\b(?:top|upper|lower) )stor(?:y|ies)(?= of the (?:house|building|tower|block|car park|factory|mill))/giu,
    use: (found) =>
      found === 'stories' ? 'storeys' : found.replace('story', 'storey').replace('stories', 'storeys'),
  },
  {
    pattern:
      /(?<=\b(?:square|cubic)[ -])meters?(?!\p{L})|(?<=\b(?:a |\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|square|cubic|few|hundreds of|thousands of|every|each|per|last|first|final|half a|quarter of a|by the|another)[ -])meters?(?= (?:of|long|tall|high|deep|wide|away|apart|across|above|below|from|up|down|thick|behind|ahead|north|south|east|west|to|in|or|and|race|dash|run|relay)(?!\p{L})|-(?:long|high|deep|wide|tall|thick)|[.,;:!?])/giu,
    use: (found) => found.replace('meter', 'metre'),
  },
  {
    pattern:
      /(?<=\b(?:cold|icy|a|the|from|feel|felt|howling) )drafts?(?= (?:from|under|through|came|comes|blew|blows|in the (?:hall|corridor|house|room))(?!\p{L}))|(?<=\bon )draft(?=[.,;:!?]| (?:beer|at))|(?<!\p{L})draft (?=beer|horses?|ale|bitter|stout|cider)/gu,
    use: (found) => found.replace('draft', 'draught'),
  },
  {
    pattern:
      /(?<=\b(?:the|an?|its|their|his|her|this|that|every|no|new|any|[\p{L}]+’s)\s(?:[\p{L}-]+\s)?)programs?(?!\p{L})/giu,
    use: (found) => found.replace(/program/iu, (word) => `${word}me`),
  },
  {
    // To sign programs, sell programs: what is printed for a match or a play, and what is broadcast or run.
    pattern:
      /(?<=\b(?:sign(?:s|ed|ing)?|sells?|sold|selling|buys?|bought|buying|print(?:s|ed|ing)?|collect(?:s|ed|ing)?|hand(?:ed|ing)? out|watch(?:es|ed|ing)?|broadcasts?|broadcasting|makes?|made|making|present(?:s|ed|ing)?|record(?:s|ed|ing)?|cuts?|cutting|fund(?:s|ed|ing)?|run|ran|runs|running|launch(?:es|ed|ing)?|theatre|match|match-day|matchday|concert|football|television|TV|radio|news|children[’']s|training|research|spending|building|vaccination|aid|space|nuclear|school|apprenticeship|festival|election|party|evening|morning|daily|weekly|nightly|late-night|live|documentary|music|political|religious|cultural|educational|current-affairs|welfare|social|reform|language|exchange|pilot|government|national|\d[\d,]* \p{Ll}{4,}|old|new|of|in|on|for|and|two|three|four|five|six|seven|eight|nine|ten|\d+|many|most|some|other|such|all|few) )programs?(?! (?:in (?:C|Java|Python|BASIC)|code))(?![\p{L}-])/giu,
    use: (found) => found.replace(/program/iu, (word) => `${word}me`),
  },
  {
    pattern:
      /(?<=\b(?:the|an?|its|their|his|her|my|our|your|this|that|driving|driver[’']s|fishing|gun|broadcasting|television|TV|pub|late|liquor|alcohol|taxi|import|export|mining|drilling|operating|marriage|dog|entertainment|premises|exploration|oil|patent|medical|no|without|under|of|such|any|one|two|more|new)\s)licenses?(?!\p{L}|\splate)/giu,
    use: (found) => found.replace('se', 'ce'),
  },
  {
    pattern:
      /(?<=\b(?:to|will|would|must|can|could|not|they|we|who)\s)(?<!\b(?:theory|principle|returns?|returned|contrast|appl(?:y|ied)|similar|close|relates?|refers?|thanks|according)\sto\s)practice(?!\p{L})|(?<=\b\p{Ll}{3,}s\s)(?<!\b(?:this|his|its|is|was|has|has|does|as|us|doctors|dentists|lawyers|vets|best|business|sports|arts|ethics|physics|politics|news|always|across|towards|besides|perhaps|sometimes|years|hours)\s)practice(?=\s(?:\p{Ll}{3,}ing|their|it|them|every|daily|together|alone|on|until|for hours|what)(?!\p{L}))|(?<!\p{L})practic(?:ed|ing)(?!\p{L})/giu,
    use: (found) => found.replace('practic', 'practis'),
  },
  {
    pattern:
      /(?<=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )through(?= (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/gu,
    use: () => 'to',
  },
  {
    pattern:
      /(?<!\p{L})on (?:the )?weekends?(?= ?[.,;:!?]|$| (?:and|or|but|when|he|she|they|we|I)(?!\p{L}))/gu,
    use: () => 'at the weekend',
  },
  {
    pattern:
      /(?<!\p{L})appeal(?:s|ed|ing)?(?= (?:the|his|her|its|their|that|this|any) (?:\p{Ll}+ )?(?:verdicts?|rulings?|decisions?|sentences?|convictions?|judge?ments?|fines?|bans?|refusals?)(?!\p{L}))/gu,
    use: (found) => `${found} against`,
  },
  {
    pattern:
      /(?<=\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Ii]n the|[Bb]y the|[Ss]ince the|[Uu]ntil the|[Tt]he) )fall(?= of (?:19|20)\d\d)|(?<=\b(?:[Ll]ast|[Nn]ext|[Ee]very|[Ee]ach|[Ii]n the|[Bb]y the) )fall(?=[.,;:!?]| (?:and|or) (?:winter|spring)(?!\p{L}))/gu,
    use: () => 'autumn',
  },
  { pattern: /(?<!\p{L})zip codes?(?!\p{L})/giu, use: (found) => found.replace(/zip code/iu, 'postcode') },
  { pattern: /(?<!\p{L})parking lots?(?!\p{L})/gu, use: (found) => found.replace('parking lot', 'car park') },
  { pattern: /(?<!\p{L})gas stations?(?!\p{L})/gu, use: (found) => found.replace('gas', 'petrol') },
  { pattern: /(?<!\p{L})trash cans?(?!\p{L})/gu, use: (found) => found.replace('trash can', 'bin') },
  { pattern: /(?<!\p{L})license plates?(?!\p{L})/gu, use: (found) => found.replace('license', 'number') },
  { pattern: /(?<!\p{L})cell phones?(?!\p{L})/gu, use: (found) => found.replace('cell', 'mobile') },
  {
    pattern:
      /(?<=\b(?:the|an|every|each|no|two|our|its|broken) )elevators?(?! (?:pitch|music|shaft of grain))(?=[.,;:!?]| (?:is|was|to|in|that|which|and|up|down|doors?|shaft)(?!\p{L}))/giu,
    use: (found) => found.replace('elevator', 'lift'),
  },
  {
    pattern:
      /(?<=\b(?:on|a|the|his|her|our|their|my|summer|family|long|paid) )vacations?(?=[.,;:!?]| (?:in|to|at|with|days?|homes?|from|is|was)(?!\p{L}))/giu,
    use: (found) => found.replace('vacation', 'holiday'),
  },
  { variant: 'british', pattern: /(?<!\p{L})at (?:the )?weekends?(?!\p{L})/gu, use: () => 'on the weekend' },
  {
    variant: 'british',
    pattern: /(?<!\p{L})car parks?(?!\p{L})/gu,
    use: (found) => found.replace('car park', 'parking lot'),
  },
  {
    variant: 'british',
    pattern:
      /(?<!\p{L})(?:in|to|into|from) hospital(?=[.,;:!?]| (?:and|for|with|after|when|last|on|in|at|by|again|or|but)(?!\p{L}))/gu,
    use: (found) => found.replace('hospital', 'the hospital'),
  },
  {
    variant: 'british',
    pattern: /(?<!\p{L})(?:estate agents?|number plates?|petrol stations?|zebra crossings?)(?!\p{L})/gu,
    use: (found) => AMERICAN.get(found.replace(/s$/u, '')) ?? found,
  },
];
