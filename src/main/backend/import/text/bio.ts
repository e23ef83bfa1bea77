/** Author lines: "Jane Doe is a professor at …", "The author is …", "（作者系…）". Must not know where they stand. */
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { isPersonName, namesARole } from './people';

const VERB = String.raw`(?:is|are|was|were|writes|teaches|works|serves|leads|runs|has|est|sont|enseigne|dirige|ist|sind|war|lehrt|arbeitet|leitet|schreibt|es|son|fue|enseña|dirige)`;
const NAMELESS =
  /^(?:(?:the|this|our) (?:author|writer|columnist)s?|l[’']aut(?:eur|eure|rice)|les aut(?:eurs|eures|rices)|(?:der|die) autor(?:in|en|innen)?|(?:el|la|los|las) autor(?:a|es|as)?)(?=[\s,])|^(?:本文)?作者(?=[为系是])/iu;
const NAMED = new RegExp(String.raw`^(.{3,80}?)(?:,\s[^,]{1,80},)?\s(?=${VERB}\s)`, 'u');
/** Decorations around an author line: brackets, asterisks, dashes. */
const WRAPPING = /^[\s*_([（【–—-]+|[\s*_)\]）】]+$/gu;
const CHINESE =
  /^(?:本文)?作者(?:简介|介绍)?\s*[:：]?\s*(?:(?:为|系|是)(.+)|(\p{Script=Han}{2,4})\s*[，,、：:]\s*(.+))$/u;
/** No author line is longer. */
const LONGEST = 900;
const HEAD = 240;

function readChinese(text: string): ImportedAuthor[] | null {
  const match = CHINESE.exec(text);
  if (!match) return null;
  return [match[2] === undefined ? { name: '', bio: text } : { name: match[2], bio: match[3] ?? '' }];
}

/** Full names, or the surname of somebody known. */
function splitNames(subject: string, known: readonly string[]): string[] | null {
  const names = subject.split(/,?\s(?:and|und|et|y)\s|,\s|\s&\s/u);
  const isKnown = (name: string): boolean => known.some((full) => full.endsWith(` ${name}`));
  return names.every((name) => isPersonName(name) || isKnown(name)) ? names : null;
}

/**
 * Who the paragraph introduces, or null where it introduces nobody. Without a name the bio is the whole paragraph.
 * A person `known` to be the author may be anything ("is a joiner"); others must have a role that authors have.
 */
export function readBio(
  paragraph: string,
  known: readonly string[] | 'anybody' = [],
): ImportedAuthor[] | null {
  if (paragraph.length > LONGEST) return null;
  const text = paragraph.replace(WRAPPING, '');
  const chinese = readChinese(text);
  if (chinese) return chinese;
  const role = namesARole(text.slice(0, HEAD));
  if (NAMELESS.test(text)) return role ? [{ name: '', bio: text }] : null;
  const subject = NAMED.exec(text.replace(/^(?:By|About)\s/u, ''));
  const names = subject && splitNames(subject[1] ?? '', known === 'anybody' ? [] : known);
  if (!subject || !names || !(role || known === 'anybody' || names.every((name) => known.includes(name))))
    return null;
  const bio = text
    .replace(/^(?:By|About)\s/u, '')
    .slice(subject[1]?.length ?? 0)
    .replace(/^,?\s/u, '');
  return names.map((name) => ({ name, bio }));
}

/** A nameless bio once its author is known: "The author is a professor" → "is a professor". */
export function bioWithoutSubject(bio: string): string {
  return bio.replace(NAMELESS, '').trim();
}
