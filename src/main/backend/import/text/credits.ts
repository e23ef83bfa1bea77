/**
 * Captions and image credits: tells a credit line by its label, agency or form, and takes a credit off the end of
 * a caption. Credits are kept word for word, labels aside. Must not know where a line stands.
 */
import { isTerminated, wordsIn } from '../measure';

const LABEL_WORDS = String.raw`photo(?:graph(?:y|er)?|s)?(?: credit)?|image(?: credit| source)?|picture(?: credit)?|credit|illustration|cartoon|graphic|source of image|foto(?:graf(?:in|ía)?|s)?|bild(?:quelle)?|grafik|crédit(?:s)?(?: photo| image)?|photographie|imagen|crédito|ilustración|图片来源|图源|图片|摄影|供图|插图|摄|图`;
const CREDIT_LABEL = new RegExp(
  String.raw`^(?:${LABEL_WORDS})(?:\s?[:：/,]\s?|\s?\.{3}\s?|\s(?:by|von|par|de|courtesy(?: of)?)\s|\s?©\s?)`,
  'iu',
);
const CAPTION_LABEL =
  /^(?:(?:image |photo |picture )?caption\s?[:：,]|légende\s?:|bildunterschrift\s?:|pie de foto\s?:|图说\s?[:：]|图为\s?[:：]?)\s*/iu;
const AGENCY =
  /\b(?:Reuters|AFP|AP Photo|Associated Press|Getty(?: Images)?|EPA(?:-EFE)?|Shutterstock|Alamy|Bloomberg|Xinhua|dpa|Unsplash|Pexels|Pixabay|i?Stock(?:photo)?|Adobe Stock|Depositphotos|Dreamstime|Magnum|PA (?:Wire|Images|Media)|EFE|ANSA|Kyodo|Yonhap|Anadolu|Sipa|Rex Features|WireImage|Handout|Wikimedia(?: Commons)?|Flickr|Polaris|Redux|Imago|Picture Alliance|Keystone|Hans Lucas|VCG|Stringer|Wire Service)\b|(?:^|[/\s])AP$|新华社|视觉中国|中新社|受访者供图/u;
/** "Anna Doe / The Gazette", "XIN XIN/CHINA DAILY": a person and whom they work for. */
const PERSON_AND_HOUSE =
  /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,3}\s?\/\s?\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s[\p{L}\p{N}’'.&-]+){0,5}$/u;
/** "DEAN OKORO, Millbrook Post", "Dean Okoro | Millbrook Post". */
const PERSON_THEN_HOUSE =
  /^(?:\p{Lu}[\p{Lu}’'.-]+(?:\s\p{Lu}[\p{Lu}’'.-]*){1,3},\s\p{Lu}|\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,3}\s\|\s\p{Lu})[\p{L}\s’'.&-]{2,40}$/u;
/** "Express photo by Arun Sen", "File photo". */
const PHOTO_WORD =
  /\b(?:photo(?:graph)?|image|picture|illustration|courtesy|handout|foto|crédit|credit)s?\b/i;
const LONGEST = 120;
const MOST_WORDS = 16;

/** 'sure' by its words; 'maybe' where only its form speaks for it and the line before must be a caption. */
export type CreditEvidence = 'sure' | 'maybe';

function inCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 5 && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && wordsIn(text) <= 8 && wordsIn(text) >= 2
  );
}

export function creditEvidence(line: string): CreditEvidence | null {
  if (line.length > LONGEST || wordsIn(line) > MOST_WORDS || CAPTION_LABEL.test(line)) return null;
  const text = withoutBrackets(line);
  if (CREDIT_LABEL.test(text)) {
    const words = wordsIn(creditText(text));
    return words > 0 && words <= 10 && !isTerminated(text) ? 'sure' : null;
  }
  if (/^©\s?(?!\d{4})\p{L}/u.test(text)) return 'sure';
  if (isTerminated(text) && !/\/\S+\.$/u.test(text)) return null;
  if (AGENCY.test(text) && (text.includes('/') || / via /.test(text) || wordsIn(text) <= 4)) return 'sure';
  if (PERSON_AND_HOUSE.test(text) || PERSON_THEN_HOUSE.test(text) || inCapitals(text)) return 'maybe';
  return null;
}

function withoutBrackets(text: string): string {
  return /^\([^()]*\)\.?$|^\[[^[\]]*\]$/.test(text) ? text.replace(/^[([]|[)\]]\.?$/g, '') : text;
}

/**
 * Whether `credit` can be the credit of the caption before it. A name in capitals without a house proves little: it
 * needs a whole sentence before it.
 */
export function isCreditFor(caption: string, credit: string): boolean {
  const evidence = creditEvidence(credit);
  return evidence === 'sure' || (evidence === 'maybe' && (/[/|,]/.test(credit) || isTerminated(caption)));
}

/** "Credit..." or "Photo:" alone: the credit itself is the next line. */
export function isCreditLabel(line: string): boolean {
  return line.length <= 20 && CREDIT_LABEL.exec(line)?.[0] === line;
}

/** The credit without its label ("Photograph: Anna Doe/The Gazette" → "Anna Doe/The Gazette"). */
export function creditText(line: string): string {
  return withoutBrackets(line).replace(CREDIT_LABEL, '').replace(/^©\s?/u, '').trim();
}

/** A caption without a label that says so. Null where the line has no such label. */
export function labelledCaption(line: string): string | null {
  const match = CAPTION_LABEL.exec(line);
  return match && line.slice(match[0].length);
}

const BRACKETED = /\s?(?:\(([^()]{3,100})\)|\[([^[\]]{3,100})\])\.?$/u;
const LABELLED = new RegExp(
  String.raw`\s((?:${LABEL_WORDS})(?:\s?[:：/]\s?|\sby\s|\s?©\s?)[^.!?]{2,100})\.?$`,
  'iu',
);
const SIGNED = /\s(?:©|\||[–—-])\s?([^©|]{3,80})$/u;
const CHINESE = /[\s（(]((?:\p{Script=Han}|[·•/ ]){2,20}?\s?(?:摄|供图|绘|图))[）)]?$/u;
const AFTER_SENTENCE = /[.!?]["”’]?\s([^.!?]{3,80})$/u;

export interface CaptionAndCredit {
  /** Where the caption ends in the line. */
  captionEnd: number;
  credit: string;
  evidence: CreditEvidence;
}

/** Caption and credit apart where one line holds both. */
export function splitCredit(line: string): CaptionAndCredit | null {
  const from = Math.max(0, line.length - 140);
  const tail = line.slice(from);
  for (const pattern of [CHINESE, BRACKETED, LABELLED, SIGNED, AFTER_SENTENCE]) {
    const match = pattern.exec(tail);
    const credit = match?.[1] ?? match?.[2];
    if (!match || credit === undefined) continue;
    const photo = pattern === BRACKETED && PHOTO_WORD.test(credit) && wordsIn(credit) <= 8;
    const signed =
      photo || pattern === CHINESE || (pattern === SIGNED && tail.charAt(match.index + 1) === '©');
    const evidence = signed ? 'sure' : creditEvidence(credit);
    if (evidence === null) continue;
    // A sentence's own full stop stays with the caption.
    const keep = pattern === AFTER_SENTENCE ? match[0].length - credit.length : 0;
    const caption = line.slice(0, from + match.index + keep).replace(/[\s—–|·-]+$/u, '');
    return { captionEnd: caption.length, credit: creditText(credit), evidence };
  }
  return null;
}
