/**
 * Places of a Word file that are one line in a piece: rows of tables and notes. Whatever stands in them comes along as
 * words, tables in tables and content controls too, with the changes of rows and of paragraphs' ends.
 */
import { attribute, child, childrenOf, type XmlElement } from './dom';
import { changeIn, RunReader, type AroundRuns } from './read-runs';
import { plainRun, type Change, type WordRun } from './word';

export interface Line {
  runs: WordRun[];
  markIns: Change | null;
  markDel: Change | null;
}

const BETWEEN_CELLS = ' | ';
const AROUND = ['sdt', 'sdtContent', 'customXml', 'ins', 'del'];

/** What stands in this place, through whatever is only drawn around it. */
export function* standingIn(parent: XmlElement): Generator<XmlElement> {
  for (const one of childrenOf(parent)) {
    if (AROUND.includes(one.localName ?? '')) yield* standingIn(one);
    else yield one;
  }
}

/** Who inserted and who deleted a paragraph's end. */
export function endOf(paragraph: XmlElement): Pick<Line, 'markIns' | 'markDel'> {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  const end = (...names: string[]): Change | null => {
    const found = names.map((name) => child(mark, name)).find((one) => one !== null);
    return found ? changeIn(found) : null;
  };
  return { markIns: end('ins', 'moveTo'), markDel: end('del', 'moveFrom') };
}

/** What comes or goes as a whole, with everything in it. */
export function within<T extends Line>(line: T, { markIns, markDel }: Pick<Line, 'markIns' | 'markDel'>): T {
  const runs = line.runs.map((run) => ({ ...run, ins: run.ins ?? markIns, del: run.del ?? markDel }));
  return { ...line, runs, markIns: line.markIns ?? markIns, markDel: line.markDel ?? markDel };
}

/** Comments begin and end between blocks and cells, too. */
export function markComment(element: XmlElement, open: Set<string>): void {
  if (element.localName === 'commentRangeStart') open.add(attribute(element, 'id'));
  else if (element.localName === 'commentRangeEnd') open.delete(attribute(element, 'id'));
}

export function rowLine(row: XmlElement, word: AroundRuns): Line {
  const runs: WordRun[] = [];
  let cells = 0;
  for (const cell of standingIn(row)) {
    if (cell.localName === 'tc') {
      if (cells > 0) runs.push(between(BETWEEN_CELLS, word));
      runs.push(...lineRuns(cell, word));
      cells += 1;
    } else markComment(cell, word.openComments);
  }
  const about = child(row, 'trPr');
  const words = runs.filter(
    ({ text, picture }) => picture !== null || (text !== BETWEEN_CELLS && text !== '\n'),
  );
  const changeOf = (kind: 'ins' | 'del'): Change | null => {
    const changed = child(about, kind);
    return changed ? changeIn(changed) : ofAll(words, kind);
  };
  return within(
    { runs, markIns: null, markDel: null },
    { markIns: changeOf('ins'), markDel: changeOf('del') },
  );
}

/** The paragraphs of a cell or a note, and the rows of tables in it, as lines. */
export function lineRuns(place: XmlElement, word: AroundRuns): WordRun[] {
  const runs: WordRun[] = [];
  let end: Pick<Line, 'markIns' | 'markDel'> = { markIns: null, markDel: null };
  const add = (line: Line): void => {
    if (line.runs.length === 0) return;
    if (runs.length > 0) runs.push({ ...between('\n', word), ins: end.markIns, del: end.markDel });
    runs.push(...line.runs);
    end = line;
  };
  for (const element of standingIn(place)) {
    if (element.localName === 'p') {
      const reader = new RunReader(word);
      reader.read(element);
      add({ runs: reader.runs, ...endOf(element) });
    } else if (element.localName === 'tbl') {
      for (const row of standingIn(element)) {
        if (row.localName === 'tr') add(rowLine(row, word));
        else markComment(row, word.openComments);
      }
    } else markComment(element, word.openComments);
  }
  return runs;
}

const between = (text: string, { openComments }: AroundRuns): WordRun => ({
  ...plainRun(text),
  comments: [...openComments],
});

/** LibreOffice says of every word of a row that comes or goes what Word says of the row. */
function ofAll(runs: readonly WordRun[], kind: 'ins' | 'del'): Change | null {
  return runs.every((run) => run[kind] !== null) ? (runs[0]?.[kind] ?? null) : null;
}
