/**
 * Reads a house style from its folder. A file that is broken costs only what it says: the rest is used, and the problem
 * is kept with the file's name and the reason, for the checks to report. Owns no rule.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { houseChoicesSchema } from '../../../../shared/model/house-style';
import { describeProblems } from '../../../../shared/messages/problems';
import { translate } from '../../../../shared/messages/translate';
import { reasonOf } from '../guard';
import { compileMatcher, compilePattern, problemWith } from './patterns';
import {
  styleFileSchema,
  type HouseStyle,
  type PatternsFile,
  type StyleFile,
  type StyleProblem,
} from './schemas';

export interface StyleSource {
  file: string;
  text: string;
}

/** Every `*.json` in the folder. A folder that cannot be read gives a style without lists, and says so. */
export async function loadHouseStyle(folder: string): Promise<HouseStyle> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    return readHouseStyle([], [{ file: folder, reason: reasonOf(error) }]);
  }
  const sources: StyleSource[] = [];
  const problems: StyleProblem[] = [];
  for (const file of names) {
    try {
      sources.push({ file, text: await readFile(join(folder, file), 'utf8') });
    } catch (error) {
      problems.push({ file, reason: reasonOf(error) });
    }
  }
  return readHouseStyle(sources, problems);
}

export function readHouseStyle(
  sources: readonly StyleSource[],
  earlier: readonly StyleProblem[] = [],
): HouseStyle {
  const reader = new StyleReader();
  for (const source of sources) reader.read(source);
  return { ...reader.style, problems: [...earlier, ...reader.problems] };
}

class StyleReader {
  style: Omit<HouseStyle, 'problems'> = {
    name: '',
    version: '',
    names: [],
    different: [],
    doubledWords: { allowed: new Map(), names: new Set(), alsoNames: new Set() },
    elisions: { words: new Set(), joined: new Set() },
    opinion: { markers: [], disclaimers: [] },
    leadImage: { minimumWidth: 0, minimumHeight: 0 },
    choices: houseChoicesSchema.parse({}),
    variants: { pairs: [], britishOnly: {}, americanOnly: {} },
    people: { givenNames: new Set(), known: new Set() },
    spelling: { words: new Set(), misspelt: new Map() },
    rareWords: new Set(),
    patterns: [],
    use: {},
  };
  readonly problems: StyleProblem[] = [];
  /** What each file claims alone: its kind, or for patterns the rule's id. */
  private readonly claimed = new Map<string, string>();

  read({ file, text }: StyleSource): void {
    try {
      const parsed = styleFileSchema.safeParse(JSON.parse(text));
      if (!parsed.success) throw new Error(describeProblems(parsed.error));
      this.claim(parsed.data.kind === 'patterns' ? `patterns ${parsed.data.id}` : parsed.data.kind, file);
      this.use(parsed.data);
    } catch (error) {
      this.problems.push({ file, reason: reasonOf(error) });
    }
  }

  private claim(what: string, file: string): void {
    const holder = this.claimed.get(what);
    if (holder !== undefined) throw new Error(translate('checks.problem.twice', { file: holder }));
    this.claimed.set(what, file);
  }

  private use(file: StyleFile): void {
    switch (file.kind) {
      case 'style':
        this.style = { ...this.style, name: file.name, version: file.version };
        break;
      case 'names':
        this.style.names = file.names.map(({ use, not }) => ({ use, not: not ?? [] }));
        this.style.different = file.different;
        break;
      case 'doubled-words':
        this.style.doubledWords = {
          allowed: new Map(
            Object.entries(file.allowed).map(([language, words]) => [language, lowerCased(words)]),
          ),
          names: new Set(file.names),
          alsoNames: lowerCased(file.alsoNames),
        };
        break;
      case 'elisions':
        this.style.elisions = { words: lowerCased(file.words), joined: lowerCased(file.joined) };
        break;
      case 'opinion':
        this.style.opinion = {
          markers: file.markers,
          disclaimers: file.disclaimers.map((pattern) => compilePattern(pattern, true)),
        };
        break;
      case 'lead-image':
        this.style.leadImage = { minimumWidth: file.minimumWidth, minimumHeight: file.minimumHeight };
        break;
      case 'choices': {
        const { kind: _kind, ...choices } = file;
        this.style.choices = choices;
        break;
      }
      case 'variants': {
        const { pairs, britishOnly, americanOnly } = file;
        this.style.variants = { pairs, britishOnly, americanOnly };
        break;
      }
      case 'people':
        this.style.people = { givenNames: new Set(file.givenNames), known: new Set(file.known) };
        break;
      case 'spelling':
        this.style.spelling = {
          words: new Set(file.words),
          misspelt: new Map(Object.entries(file.misspelt)),
        };
        break;
      case 'rare-words':
        this.style.rareWords = new Set(file.words.flatMap((line) => line.split(' ')));
        break;
      case 'patterns':
        this.usePatterns(file);
    }
  }

  private usePatterns(file: PatternsFile): void {
    const problem = problemWith(file, compileMatcher(file.entries));
    if (problem !== null) throw new Error(problem);
    this.style.patterns = [...this.style.patterns, file];
  }
}

function lowerCased(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
