/**
 * Notes that stand around a piece and are not its text: author lines, disclaimers, calls for contributions and
 * source notes, also several of them in one paragraph. Must not know where a paragraph stands.
 */
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { wordsIn } from '../measure';
import { readBio } from './bio';
import { sentencesOf } from './sentences';

export interface Note {
  kind: 'bio' | 'disclaimer' | 'call' | 'source';
  text: string;
  /** For a bio: whom it introduces. */
  authors: ImportedAuthor[];
}

const DISCLAIMERS = [
  /\b(?:views?|opinions?|thoughts|statements?)\b[^.!?]{0,120}\b(?:not|n[’']t)\b[^.!?]{0,40}\b(?:reflect|represent|those of|views? of|position|shared by)/i,
  /\bnecessarily (?:reflect|represent|share|those of|the views?)\b/i,
  /\b(?:views?|opinions?)\b[^.!?]{0,60}\b(?:expressed|here|above|in this (?:article|piece|commentary|column|essay|op-ed))\b[^.!?]{0,80}\b(?:own|alone|solely|those of|author[’']s|responsibility|personal)\b/i,
  /\b(?:views?|opinions?) (?:expressed )?(?:are|is) (?:(?:solely|entirely|strictly|purely) )?(?:personal|(?:his|her|their|my|the (?:author|writer)s?[’']?s?[’']?) own)\b/i,
  /^\W{0,3}(?:disclaimer|avertissement|haftungsausschluss|descargo)\s?:/i,
  /\b(?:opinions?|propos|points? de vue|vues|tribunes?|textes?|analyses)\b.{0,120}(?:n[’']engage(?:nt)? que|ne refl[èe]tent? pas|ne représentent? pas|ne saurai(?:t|ent) engager|pas nécessairement)/iu,
  /(?:Meinung|Ansichten|Beitr[aä]ge?|Kommentare?|Gastbeitr[aä]ge?|Aussagen)\b.{0,120}(?:nicht (?:unbedingt|notwendigerweise|zwingend)|allein die|ausschließlich (?:die|der)|gib?e?t? (?:allein )?die Meinung)/iu,
  /(?:opini(?:ones|ón)|puntos de vista|artículos?|columnas?)\b.{0,120}(?:no (?:necesariamente )?(?:reflejan?|representan?|coinciden?|comparten?)|no necesariamente|(?:exclusiva )?responsabilidad (?:exclusiva )?(?:de|del))/iu,
  /(?:不代表|仅代表|僅代表|不一定代表|只代表).{0,20}(?:立场|观点|意见|作者|本人|立場|觀點|看法)|文责自负/u,
];
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const CALLS = [
  /\b(?:share your (?:thoughts?|views?|opinions?|stor(?:y|ies))|send (?:us|in) your|submit (?:your|an?)\b|your (?:writings?|submissions?|contributions?|letters)\b|write to (?:us|the editor)|letters? to the editor|(?:want|like) to (?:write|contribute|respond|reply)|pitch(?:es)?\b|welcomes? (?:submissions|contributions|letters|op-eds)|have (?:a specific expertise|an opinion|something to say)|hear from you)/i,
  /(?:envoyez|adressez|proposez|écrivez|réagir|réagissez)\b.{0,80}(?:tribunes?|contributions?|textes?|articles?|points? de vue|réactions?|nous|rédaction)/iu,
  /(?:schreiben sie (?:uns|an)|senden sie|schicken sie|leserbrief|ihre meinung|gastbeiträge? (?:an|bitte))/iu,
  /(?:env[ií]e(?:nos)?|envíanos|escr[ií]ba(?:nos)?|escríbenos|mande|cartas al director|colaboraciones)/iu,
  /(?:投稿|来稿|来信|赐稿|來稿)/u,
];
const WRITING = /\b(?:send|write|contact|e-?mail|submit|contribut|letters?|reach)/i;
const ABOUT_THE_AUTHOR =
  /\b(?:(?:his|her|their|the author[’']s) (?:e-?mail|address)|(?:reach|contact|follow|write to|e-?mail) (?:him|her|them|the (?:author|writer)))\b/i;
const SOURCES = [
  /^(?:credit\s?:\s?)?(?:source link|original source|view original|read (?:the )?original(?: article)?|view source|lien source|lire l[’']article original|zur quelle|zum original|quellenlink|enlace (?:de|a la) (?:origen|fuente)|原文链接|查看原文|阅读原文)\W{0,3}$/iu,
  /^(?:source|quelle|fuente|来源|來源|稿源)\s?[:：]\s*\S/iu,
  /^\W{0,2}(?:(?:this|the) (?:article|piece|essay|commentary|column|op-ed|story|text)|an? (?:earlier |longer |shorter )?version of this (?:article|piece|essay|column)) (?:was |has been |is |)(?:first |originally |also )?(?:published|appeared|appears|republished|reprinted|syndicated)\b/i,
  /^\W{0,2}(?:first|originally|also) (?:published|appeared) (?:in|on|by|at)\b/i,
  /^\W{0,2}(?:cet article (?:a été|est) (?:initialement |d[’']abord )?(?:publié|paru)|dieser (?:beitrag|artikel|text) (?:erschien|ist)\b.{0,40}(?:zuerst|erschienen)|este artículo (?:fue|se) public)/iu,
];
/** Longer paragraphs are text of the piece, whatever words they use. */
const MOST_WORDS = 140;

export function emailsIn(text: string): string[] {
  return [...new Set(text.slice(0, 2000).match(EMAIL) ?? [])];
}

function isCall(text: string): boolean {
  if (ABOUT_THE_AUTHOR.test(text)) return false;
  const invites = CALLS.some((pattern) => pattern.test(text));
  const addressed = emailsIn(text).length > 0;
  return addressed
    ? invites || WRITING.test(text)
    : invites && /\b(?:here|form|page|link|guidelines|opinion|editor)\b/i.test(text);
}

type Kind = Exclude<Note['kind'], 'bio'>;

function kindOf(sentence: string): Kind | null {
  const text = sentence.trim();
  if (DISCLAIMERS.some((pattern) => pattern.test(text))) return 'disclaimer';
  if (SOURCES.some((pattern) => pattern.test(text))) return 'source';
  return isCall(text) ? 'call' : null;
}

/** Sentences that say nothing by themselves belong to the note before them, at the start to the one after. */
function gather(sentences: readonly string[], first: ImportedAuthor[] | null): Note[] {
  const notes: Note[] = first ? [{ kind: 'bio', text: '', authors: first }] : [];
  let pending = '';
  for (const sentence of sentences) {
    const kind = kindOf(sentence);
    const last = notes.at(-1);
    if (kind === null && last?.kind === 'bio' && last.text !== '' && readBio(sentence, 'anybody')) {
      notes.push({ kind: 'bio', text: sentence, authors: [] });
    } else if (kind === null && last) last.text += sentence;
    else if (kind === null) pending += sentence;
    else if (last?.kind === kind) last.text += sentence;
    else {
      notes.push({ kind, text: pending + sentence, authors: [] });
      pending = '';
    }
  }
  return notes.filter((note) => note.text.trim() !== '').map((note) => ({ ...note, text: note.text.trim() }));
}

/**
 * The notes that a paragraph consists of, in order, or null where it is text of the piece. `known` are the names
 * in the byline.
 */
export function readNotes(paragraph: string, known: readonly string[] = []): Note[] | null {
  const words = wordsIn(paragraph);
  if (words > MOST_WORDS || words === 0) return null;
  const sentences = sentencesOf(paragraph);
  const introduces = kindOf(sentences[0] ?? '') === null && readBio(paragraph, known) !== null;
  const telling = sentences.filter((sentence) => kindOf(sentence) !== null);
  if (telling.length === 0 && !introduces) return null;
  // A long paragraph with one such sentence is an argument about opinions, not a note.
  if (!introduces && wordsIn(telling.join(' ')) < words * 0.25) return null;
  const notes = gather(sentences, introduces ? [] : null);
  return notes.map((note) =>
    note.kind === 'bio'
      ? { ...note, authors: readBio(note.text, known) ?? readBio(note.text, 'anybody') ?? [] }
      : note,
  );
}

const NAMED_IN_DISCLAIMER =
  /\b(?:reflect|represent)s?\b.{0,60}?\b(?:those|views?|opinions?|positions?|policy|stance)(?: or \w+)? of (?:the )?(\p{Lu}[^.,;()]{1,60})/u;
const NAMED_IN_NOTE =
  /^(?:source|quelle|fuente|来源|來源|稿源)\s?[:：]\s*(\S[^,;(（]{0,80})|(?:published|appeared|appears|republished|reprinted|syndicated)\s(?:\w+\s){0,3}?(?:in|on|by|at|from)\s([\p{L}\d][^.,;()]{1,60})/iu;
const END_OF_NAME = /\s(?:on|in|and|under|as|here|with|where)\s.*$|\s(?:on|in) \d.*$/u;

/** Whom a disclaimer or source note names as the publisher, or null. */
export function publisherIn(text: string): string | null {
  const match = NAMED_IN_DISCLAIMER.exec(text) ?? NAMED_IN_NOTE.exec(text);
  const name = (match?.[1] ?? match?.[2])?.replace(/^the /, '').replace(END_OF_NAME, '').trim();
  // "in print", "of the author": words, not names.
  return name === undefined || name === '' || /^\p{Ll}|^Authors?\b/u.test(name) ? null : name;
}
