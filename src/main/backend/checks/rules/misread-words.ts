/** Words that a scanner makes of others which look like them, where the words around show which was printed: the modem world, round the comer. Data only. */
import type { Swap } from './slip';

const MODERN =
  'world|life|lives|times?|age|era|day|days|art|history|architecture|languages?|literature|music|dance|medicine|science|society|societies|politics|state|states|city|cities|Britain|England|Scotland|Wales|Ireland|America|Europe|China|Japan|India|man|men|woman|women|mind|reader|readers|eyes?|ears?|wars?|warfare|methods?|standards?|hous(?:e|es|ing)|buildings?|farming|agriculture|industry|economy|economies|capitalism|democracy|technology|technologies|equipment|machinery|conveniences?|medicines?|sport|football|game|slavery|family|families|parents?|poetry|poets?|novels?|painting|painters?|theatre|cinema|languages|Greek|English|equivalents?|version|descendants?|church|hospital|school|schools|economics|liberalism|conservatism|physics|biology|surgery|warehouse|kitchen|plumbing|office|factory|factories|weapons?|audience|audiences|tastes?|fashion|design|thinking|thought|sensibility|usage|terms|money|banking|finance|policing|marriage|love|travel|tourism|transport';
const THE = '(?:the|an?|its|their|his|her|our|my|your|this|that|these|those)';

export const MISREAD_WORDS: readonly Swap[] = [
  [
    `(?:[Tt]he |[Aa] |[Mm]ore |[Mm]ost |[Vv]ery |[Tt]oo |[Ii]n |[Oo]f |[Oo]ur |[Tt]his |[Ee]arly |[Tt]hat |[Mm]any |[Ff]or |[Bb]y |[Ww]ith |[Ii]ts )?modem(?=-day| (?:${MODERN})(?![\\p{L}’'-]))`,
    'modem',
    'modern',
  ],
  [
    '(?<=\\b(?:more|most|so|very|too|quite|thoroughly|purely|distinctly|early|post-) ?)modem(?![\\p{L}-]| connection)',
    'modem',
    'modern',
  ],
  [
    '(?<=\\b(?:(?:round|around|on|at|in|from|into|behind|turn(?:ed|s|ing)?|cut(?:s|ting)?) (?:the|a|every|each|one|that|this|some|its|his|her|their|our|my)(?: (?:far|back|dark|left|right|top|bottom|same|street|quiet|other|sharp|tight|north|south|east|west|little))?) )comer(?=s? (?:of|and|where|with|by|from|shop|shops|table|office|house|kick|flag|seat|store|at|to|near|is|was|when|there|a|the|for)(?!\\p{L})|[.,;:!?)]|$)|comer(?=[- ](?:shop|shops|store|stores|kick|flag|office|seat|house)(?!\\p{L}))',
    'comer',
    'corner',
  ],
  [
    `(?<=\\b(?:to|will|would|could|can|cannot|must|may|might|should|not|n[’']t|[Tt]hey|[Ww]e|[Yy]ou|I|who|and|then|a|in|took a|your|my|his|her|their|its) )tum(?= (?:out|into|up|down|off|on|away|back|to|of|left|right|around|round|over|aside|inside|upside|against|${THE})(?!\\p{L}))`,
    'tum',
    'turn',
  ],
  [
    '(?<=\\b(?:to|will|would|could|can|must|[Tt]hey|[Ww]e|not|and|who) )bum(?= (?:down|coal|wood|oil|gas|peat|fuel|calories|fat|the (?:house|papers|books|letters|church|city|town|flag|toast|candle|midnight)|less|more|brightly|for|money|cash)(?!\\p{L}))',
    'bum',
    'burn',
  ],
  [
    'com(?=[- ](?:fields?|flakes?|bread|prices|exports|crops?|syrup|exchange|laws?|mills?|merchants?|starch)(?!\\p{L}))',
    'com',
    'corn',
  ],
  [
    `(?<=\\p{Ll}[,;]? )(?<!\\b(?:is|was|are|were|so|as|very|more|most|too) )arid(?= (?:${THE}|it|he|she|they|we|I|then|not)(?!\\p{L}))`,
    'arid',
    'and',
  ],
  [
    '(?<=\\b(?:[Aa]n?|[Tt]he|his|her|their|its|old|tithe|hay|stone|red|cow) )bam(?= (?:door|doors|owl|owls|dance|roof|conversion|was|is|had|and|with|where|at|in|of|on|by)(?!\\p{L}))',
    'bam',
    'barn',
  ],
  [
    '(?<=\\b(?:[Aa]|his|her|their|very|more|most|so|with) )stem(?= (?:warnings?|rebukes?|letter|voice|faces?|look|measures|lecture|tone|father|critics?)(?!\\p{L}))',
    'stem',
    'stern',
  ],
];
