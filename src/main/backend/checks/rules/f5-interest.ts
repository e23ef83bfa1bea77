/** F5: an employer in an author's line whom the text mentions: readers may want to be told. */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import { foldName } from '../text/words';

/** What any employer's name may be made of. */
const COMMON =
  /^(?:university|universities|institute|college|school|department|centre|center|faculty|graduate|management|international|national|european|american|british|royal|group|bank|fund|trust|council|society|association|foundation|company|the|of|for|and|at|press|news|house|studies|professor|author|director|fellow|senior|research|policy|university’s)$/iu;
/** The text itself says so. */
const DECLARED =
  /\b(?:my (?:own )?(?:employer|company|firm|university|bank|colleagues?|former employer)|where I (?:work|teach|worked|taught)|I (?:work|worked|consult|consulted|advise|advised) (?:for|at|with)|declares? (?:an|no) interest|disclosure:|full disclosure)\b/iu;
const NAME =
  /\p{Lu}[\p{L}\p{M}’'&-]*(?:\s(?:(?:of|for|and|the|de|der|du|la)\s){0,2}\p{Lu}[\p{L}\p{M}’'&-]*)*/gu;

export const interest: DocumentRule = {
  kind: 'document',
  id: 'F5',
  level: 'I',
  scopes: ['document', 'body', 'quotation'],
  languages: null,
  title: 'checks.F5.title',
  reason: 'checks.F5.reason',
  reference: 'Interests',
  owner: 'Copy desk',
  check: findInterests,
  examples: {
    good: [
      'A piece about the quay alone.',
      {
        authors: [{ bio: 'is an engineer at Harbour Dredging.' }],
        body: ['I work for Harbour Dredging, and I am for it.'],
      },
      { authors: [{ bio: 'teaches at the University of Riga.' }], body: ['The University of Oslo is old.'] },
      { authors: [{ bio: 'teaches at Hirado University, Japan.' }], body: ['Japan is old.'] },
    ],
    bad: [
      {
        in: { authors: [{ bio: 'is an engineer at Oceanlab.' }], body: ['The quay should go to Oceanlab.'] },
        finds: 'Oceanlab',
      },
      {
        in: { authors: [{ affiliation: 'Harbour Dredging' }], body: ['Ask Harbour Dredging to do it.'] },
        finds: 'Harbour Dredging',
      },
      {
        in: { authors: [{ affiliation: 'NHS Orkney' }], body: ['The NHS is not to blame.'] },
        finds: 'NHS',
      },
      {
        in: { authors: [{ role: 'Adviser to the Fathom Fund' }], body: ['The Fathom Fund is right.'] },
        finds: 'Fathom Fund',
      },
    ],
  },
};

const isDeclared = perBlock(({ text }) => DECLARED.test(text));

function* findInterests({ publication, blocks }: CheckDocument): Iterable<Draft> {
  if (blocks.some(isDeclared)) return;
  for (const { name: author, bio, role, affiliation } of publication.authors) {
    const own = foldName(author);
    const employers = [affiliation.trim(), ...namesOf(bio), ...namesOf(role)];
    for (const employer of new Set([...employers, ...employers.flatMap(shortNameOf)])) {
      if (!isTelling(employer) || own.includes(foldName(employer))) continue;
      const place = firstMention(blocks, employer);
      if (place && !isCountry(employer))
        yield author === ''
          ? { ...place, message: 'checks.F5.unnamed', params: { employer } }
          : { ...place, message: 'checks.F5.found', params: { author, employer } };
    }
  }
}

let countries: ReadonlySet<string | undefined> | null = null;
/** Where an employer is, is none: “…, Riga University, Latvia”. In English; the names are asked for once, which takes a while. */
function isCountry(name: string): boolean {
  if (!countries) {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = new Intl.DisplayNames('en', { type: 'region' });
    countries = new Set(letters.flatMap((first) => letters.map((second) => regions.of(first + second))));
  }
  return countries.has(name);
}

function namesOf(text: string): string[] {
  return Array.from(text.matchAll(NAME), (match) => match[0])
    .filter(
      (name, index) =>
        index > 0 || !/^(?:Adviser|Advisor|Director|Professor|Head|Chair|Editor)\s/u.test(name),
    )
    .concat(
      Array.from(
        text.matchAll(/\b(?:at|for|of|by|to|with) (?:the )?(\p{Lu}[\p{L}&-]*(?:\s\p{Lu}[\p{L}&-]*)*)/gu),
        (match) => match[1] ?? '',
      ),
    );
}

/** “NHS England” is the NHS to its readers. */
function shortNameOf(employer: string): string[] {
  return /^\p{Lu}{3,6}(?=\s)/u.exec(employer) ?? [];
}

/** One word at least that is no employer's in general. */
function isTelling(name: string): boolean {
  return (
    (name.length >= 4 || /^\p{Lu}{3}$/u.test(name)) &&
    name.split(/\s+/u).some((word) => !COMMON.test(word) && word.length >= 3)
  );
}

function firstMention(
  blocks: readonly CheckBlock[],
  name: string,
): { block: CheckBlock; start: number; end: number } | null {
  for (const block of blocks) {
    const start = block.text.indexOf(name);
    const before = block.text.charAt(start - 1);
    const after = block.text.charAt(start + name.length);
    if (start !== -1 && !/\p{L}/u.test(before) && !/\p{L}/u.test(after))
      return { block, start, end: start + name.length };
  }
  return null;
}
