/** Names of people and the roles they have, as bylines and author lines write them. Must not know pages. */
import type { ImportedAuthor } from '../../../../shared/model/imported';

const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|des|la|le|van|von|der|den|ter|zu|zur|bin|ibn|al|el|y|e|Mc|O)$/;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}|[dlDL][’']\p{Lu}[\p{L}-]{1,30}|al-\p{Lu}[\p{L}-]{1,30})$/u;
const CJK_NAME = /^\p{Script=Han}{2,4}(?:[·•]\p{Script=Han}{1,6})?$/u;

/** Words of headings and sentences, never of a name. */
const NOT_IN_A_NAME = new Set(
  `the this that these it he she they we you a an in on at for from with to of and or but not no is are was be our my your their its how why what when where who
  more most new news read share related latest photo image opinion comment get sign follow about les un une das ein eine los las una`.split(
    /\s+/,
  ),
);

const ROLE =
  /\b(?:professor|prof|lecturer|fellow|research(?:er)?|columnist|editor|writer|journalist|correspondent|reporter|economist|director|(?:co-?)?founder|chief|president|chair(?:man|woman|person)?|minister|ambassador|lawyer|barrister|author|analyst|commentator|teach(?:es|er)|student|scholar|scientist|physician|doctor|consultant|novelist|historian|advis[eo]r|strategist|member|head|partner|officer|executive|architect|engineer|farmer|nurse|poet|critic|activist|campaigner|secretary|senator|politician|deputy|mayor|councillor|lead|manager|coordinator|contributor|producer|philosopher|sociologist|planner|fisherman|captain|librarian|MP|MEP|CEO|works|writes|leads|runs|studies|serves|specialises|specializes)s?\b/i;
const ROLE_ELSEWHERE =
  /professeure?|cherch(?:eur|euse)|économiste|journaliste|direct(?:eur|rice)|présidente?|essayiste|écrivaine?|philosophe|avocate?|sociologue|historienn?e?|maître(?:sse)? de conférences|chroniqueu(?:r|se)|députée?|anci(?:en|enne)|fondat(?:eur|rice)|enseign|urbaniste|géographe|élue?\b|maire\b|ökonom|journalist|redakteur|direktor|autor(?:in)?\b|publizist|historiker|kolumnist|leiter|mitglied|geschäftsführer|forscher|lehrt|arbeitet|profesora?|periodista|escritora?|investigadora?|abogad[oa]|catedrátic|columnista|analista|教授|研究员|学者|记者|主任|作家|院长|博士|评论员|专家|编辑|撰稿人|律师|讲师/iu;

export function namesARole(text: string): boolean {
  return ROLE.test(text) || ROLE_ELSEWHERE.test(text);
}

/** Whether `text` can be one person's full name. A single word or a Chinese name needs a label before it. */
export function isPersonName(text: string, labelled = false): boolean {
  if (text.length > 60) return false;
  if (CJK_NAME.test(text)) return labelled;
  const words = text.split(/\s+/);
  if (words.length > 6 || words.length < (labelled ? 1 : 2)) return false;
  if (words.some((word) => NOT_IN_A_NAME.has(word.toLowerCase()))) return false;
  const capitalised = words.filter((word) => NAME_WORD.test(word));
  return (
    capitalised.length >= (labelled ? 1 : 2) &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))
  );
}

const BYLINE =
  /^(?:by|words by|text by|written by|story by|posted by|reported by|von|par|propos recueillis par|por|di|door)\s*[:：]?\s+(?=\S)/iu;
/** "Ein Kommentar von …", "Opinion by …". */
const SIGNED_GENRE =
  /^(?:(?:an?|eine?|une?|un|una)\s)?(?:opinion|comment(?:ary)?|kommentar|analys[ei]s?|essay|gastbeitrag|kolumne|glosse|tribune|chronique|tribuna|columna|perspective)\s(?:by|von|par|de|por)\s(?=\S)/iu;
const LABEL =
  /^(?:authors?|auteurs?|autor(?:in|en|es)?|writer|作者|文|撰文|撰稿|记者|本报记者|本报评论员|評論員|署名)\s*[:：｜|／/]\s*/iu;
const BETWEEN_NAMES = /\s*(?:,|;|&|、|，|\s(?:and|und|et|y|with)\s)\s*/u;
/** Who signs where nobody does. */
const NOBODY =
  /^(?:admin(?:istrator)?|staff(?:\s(?:writer|reporter|correspondent))?|editors?|newsroom|(?:news|web|online)\s?(?:desk|team)|guest|team|agenc(?:y|ies)|redaktion|rédaction|redacción)$/iu;
/** "Jane Doe in Geneva", "Jane Doe @jdoe", "Jane Doe | Columnist". */
const AFTER_NAMES = /\s(?:in|for|at|@\S*|[-–—|·•])\s?.*$/u;

const MOST_WORDS = 14;

function readNames(text: string, labelled: boolean): ImportedAuthor[] | null {
  const tail = AFTER_NAMES.exec(text);
  const role = tail?.[0].replace(/^\s[-–—|·•]?\s*/u, '') ?? '';
  const authors: ImportedAuthor[] = [];
  for (const part of text.slice(0, tail?.index ?? text.length).split(BETWEEN_NAMES)) {
    if (part === '') continue;
    if (isPersonName(part, labelled) && !(authors.length > 0 && namesARole(part)))
      authors.push({ name: part, bio: '' });
    else if (authors.length > 0 && (namesARole(part) || labelled)) addRole(authors, part);
    else return null;
  }
  if (authors.length > 0 && role !== '' && namesARole(role)) addRole(authors, role);
  return authors.length > 0 ? authors.filter(({ name }) => !NOBODY.test(name)) : null;
}

function addRole(authors: ImportedAuthor[], role: string): void {
  const last = authors.at(-1);
  if (last) last.bio = last.bio === '' ? role : `${last.bio}, ${role}`;
}

/** The authors a byline names ("By Jane Doe and John Roe, economists", "作者：李明"), or null where it is none. */
export function readByline(line: string): ImportedAuthor[] | null {
  if (line.length > 160 || line.split(/\s+/).length > MOST_WORDS || /[.!?。]$/u.test(line)) return null;
  const label = BYLINE.exec(line) ?? LABEL.exec(line) ?? SIGNED_GENRE.exec(line);
  return label ? readNames(line.slice(label[0].length), true) : null;
}

/** The authors a line without a label names: full names and perhaps a role, nothing else. */
export function readBareNames(line: string): ImportedAuthor[] | null {
  if (line.length > 120 || line.split(/\s+/).length > MOST_WORDS || /[.!?。]$/u.test(line)) return null;
  return readNames(line, false);
}
