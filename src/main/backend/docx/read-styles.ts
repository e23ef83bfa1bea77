/** Which kind of paragraph each style of a Word file stands for, by its name and those it is based on. */
import { attribute, child, childrenNamed, switchOf, valueOf, type XmlElement } from './dom';
import { FORMAT } from '../../../shared/document/json';
import { STYLE_NAMES } from './styles';
import { WORD_KINDS, type WordKind } from './word';

export interface StyleSheet {
  kindOf: (style: string) => WordKind | null;
  /** List and level that come with a style. */
  numbering: (style: string) => XmlElement | null;
  /** FORMAT bits of a character style. */
  formatOf: (style: string) => number;
  /** The level of a heading from 1, whatever it is called; 0 for none. */
  headingOf: (style: string) => number;
  language: string;
}

const BY_NAME = new Map<string, WordKind>([
  ...WORD_KINDS.map((kind): [string, WordKind] => [STYLE_NAMES[kind].toLowerCase(), kind]),
  ['intense quote', 'quote'],
  ['block text', 'quote'],
  ['quotations', 'quote'],
  ['heading 5', 'h4'],
  ['heading 6', 'h4'],
  ['illustration', 'caption'],
]);

export function readStyles(root: XmlElement | null): StyleSheet {
  const styles = new Map(childrenNamed(root, 'style').map((style) => [attribute(style, 'styleId'), style]));
  /** The style and all it is based on, nearest first. */
  const chain = (id: string): XmlElement[] => {
    const found: XmlElement[] = [];
    for (
      let next = styles.get(id);
      next && !found.includes(next);
      next = styles.get(valueOf(next, 'basedOn'))
    )
      found.push(next);
    return found;
  };
  const nameOf = (style: XmlElement): string => valueOf(style, 'name').toLowerCase();
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    kindOf: (id) => {
      for (const style of chain(id)) {
        const kind = BY_NAME.get(nameOf(style));
        if (kind) return kind;
      }
      return null;
    },
    numbering: (id) => {
      for (const style of chain(id)) {
        const found = child(child(style, 'pPr'), 'numPr');
        if (found) return found;
      }
      return null;
    },
    formatOf: (id) => {
      const style = styles.get(id);
      if (!style || nameOf(style) === 'hyperlink' || nameOf(style) === 'internet link') return 0;
      const looks = child(style, 'rPr');
      return (
        (switchOf(looks, 'b') || nameOf(style) === 'strong' ? FORMAT.bold : 0) |
        (switchOf(looks, 'i') || nameOf(style) === 'emphasis' ? FORMAT.italic : 0)
      );
    },
    headingOf: (id) => {
      for (const style of chain(id)) {
        const level = /^heading ([1-9])$/.exec(nameOf(style))?.[1];
        if (level !== undefined) return Number(level);
      }
      return 0;
    },
    language: attribute(child(defaults, 'lang'), 'val'),
  };
}

export interface Numbering {
  /** Whether a level of a list is numbered, bulleted or neither, and where it begins. */
  level: (list: string, level: number) => { kind: 'bullet' | 'number' | null; start: number };
}

export function readNumbering(root: XmlElement | null): Numbering {
  const kinds = new Map(
    childrenNamed(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId'), one]),
  );
  const lists = new Map(childrenNamed(root, 'num').map((one) => [attribute(one, 'numId'), one]));
  const at = (parent: XmlElement | null | undefined, name: string, level: number): XmlElement | undefined =>
    childrenNamed(parent ?? null, name).find((one) => attribute(one, 'ilvl') === String(level));
  return {
    level: (list, level) => {
      const number = lists.get(list);
      const override = at(number, 'lvlOverride', level);
      const own = child(override, 'lvl') ?? at(kinds.get(valueOf(number, 'abstractNumId')), 'lvl', level);
      const format = valueOf(own, 'numFmt');
      const start = Number(valueOf(override, 'startOverride') || valueOf(own, 'start') || 1);
      const kind = format === 'bullet' ? 'bullet' : format === 'none' || !number ? null : 'number';
      return { kind, start: Number.isSafeInteger(start) && start >= 0 && start < 1e6 ? start : 1 };
    },
  };
}
