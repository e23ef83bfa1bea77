import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { undoOf } from './undo';

const ORIGIN = { name: 'test' };

/** A block with words, a field, and undo of what is done to them here; another does things in a copy. */
function piece(words: string): {
  undo: Y.UndoManager;
  root: Y.XmlFragment;
  edit: (work: (row: Y.XmlText) => void) => void;
  another: (work: (root: Y.XmlFragment) => void) => void;
  read: () => string;
} {
  const [doc, copy] = [new Y.Doc(), new Y.Doc()];
  const root = doc.getXmlFragment('root');
  const row = new Y.XmlText();
  root.push([row]);
  row.insert(0, words);
  const undo = undoOf([root, doc.getMap('fields')], { trackedOrigins: new Set([ORIGIN]) });
  return {
    undo,
    root,
    edit: (work) => {
      doc.transact(() => work(root.get(0) as Y.XmlText), ORIGIN);
      undo.stopCapturing();
    },
    another: (work) => {
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      work(copy.getXmlFragment('root'));
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy), 'another');
    },
    read: () => root.toArray().map(String).join('|'),
  };
}

const rowOf = (root: Y.XmlFragment): Y.XmlText => root.get(0) as Y.XmlText;
const remove = (row: Y.XmlText): void => (row.parent as Y.XmlFragment).delete(0, 1);

describe('undo', () => {
  it('puts words that came back, were divided and went with their block where they were', () => {
    const { undo, edit, read } = piece('one two three');
    edit((row) => row.delete(0, 13));
    undo.undo();
    edit((row) => row.insert(4, 'and '));
    edit((row) => row.insert(17, ', four'));
    edit(remove);
    undo.undo();
    expect(read()).toBe('one and two three, four');
  });

  it('puts a word behind the whole of what stood before it', () => {
    const { undo, edit, read } = piece('one two three');
    edit((row) => row.delete(8, 5));
    edit(remove);
    undo.undo();
    expect(read()).toBe('one two ');
    edit((row) => row.insert(4, 'and '));
    undo.undo();
    undo.undo();
    expect(read()).toBe('one two three');
    undo.redo();
    expect(read()).toBe('one two ');
  });

  it('removes and brings back as often as it is asked', () => {
    const { undo, edit, read } = piece('one two');
    edit((row) => row.insert(3, ' and'));
    edit(remove);
    const states = [read()];
    while (undo.undo()) states.unshift(read());
    expect(states).toEqual(['one two', 'one and two', '']);
    while (undo.redo());
    expect(read()).toBe('');
    while (undo.undo());
    expect(read()).toBe('one two');
  });

  it('brings nothing back into a block that another removed', () => {
    const { undo, edit, read } = piece('one two');
    edit((row) => row.delete(3, 4));
    undo.doc.transact(() => undo.doc.getXmlFragment('root').delete(0, 1));
    undo.undo();
    expect(read()).toBe('');
  });

  it('goes on to the step before where one has nothing left to do', () => {
    const { undo, edit, read } = piece('one two three');
    edit((row) => row.delete(8, 5));
    edit(remove);
    undo.undo();
    edit((row) => row.insert(4, 'and '));
    undo.undo();
    edit((row) => {
      row.insert(1, 'x');
      row.delete(1, 1);
    });
    undo.undo();
    expect(read()).toBe('one two three');
  });

  it('goes on to the step before where another has written the field since', () => {
    const { undo, edit, another, read } = piece('one two three');
    edit((row) => row.delete(8, 5));
    edit(remove);
    undo.undo();
    edit((row) => row.insert(4, 'and '));
    undo.undo();
    edit((row) => row.doc?.getMap('fields').set('slug', 'mine'));
    another((root) => root.doc?.getMap('fields').set('slug', 'theirs'));
    undo.undo();
    expect(read()).toBe('one two three');
  });

  it('puts a word behind what another left of what stood before it', () => {
    const { undo, edit, another, read } = piece('one two');
    edit((row) => row.delete(4, 3));
    edit(remove);
    undo.undo();
    another((root) => rowOf(root).delete(3, 1));
    edit(remove);
    undo.undo();
    undo.undo();
    expect(read()).toBe('onetwo');
  });

  it('finds what is still to be undone when another removed the block that it had brought back', () => {
    const { undo, root, edit, another, read } = piece('one two');
    root.push([new Y.XmlText('other')]);
    edit((row) => row.delete(3, 4));
    edit(remove);
    undo.undo();
    edit((row) => row.insert(0, 'W'));
    undo.undo();
    // What was undone can no longer be redone.
    edit(() => (root.get(1) as Y.XmlText).insert(0, 'an'));
    another((copy) => copy.delete(0, 1));
    undo.undo();
    undo.undo();
    expect(read()).toBe('other');
  });

  it('gives each state as it was, whatever was done and undone before', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 80, size: 'max' }), (script) => {
        const { undo, edit, root } = piece('one two three');
        const read = (): string => JSON.stringify(root.toArray().map(String));
        const states = [read()];
        let now = 0;
        for (const step of script) {
          const before = undo.undoStack.length;
          if ('block' in step) {
            edit(() => play(root, step));
            if (undo.undoStack.length === before) continue;
            states.splice(now + 1);
            // A step that leaves nothing to undo is undone with the one before it.
            if (read() !== states[now]) now = states.push(read()) - 1;
          } else if (undo[step.do]()) now += step.do === 'undo' ? -1 : 1;
          expect(read()).toBe(states[now]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Edit {
  do: 'type' | 'try' | 'delete' | 'bold' | 'remove' | 'add';
  /** Where, as fractions of all blocks, of the block and of what follows in it. */
  block: number;
  at: number;
  to: number;
}

const part = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1000);
const edits = fc.constantFrom<Edit['do'][]>(
  'type',
  'type',
  'type',
  'delete',
  'delete',
  'try',
  'bold',
  'remove',
  'add',
);
const steps = fc.oneof<fc.Arbitrary<Edit | { do: 'undo' | 'redo' }>[]>(
  fc.record({ do: edits, block: part, at: part, to: part }),
  fc.record({ do: fc.constantFrom('undo', 'redo') }),
);

function play(root: Y.XmlFragment, step: Edit): void {
  const index = Math.floor(step.block * root.length);
  const row = root.length > 0 ? (root.get(index) as Y.XmlText) : null;
  const at = Math.floor(step.at * ((row?.length ?? 0) + 1));
  const length = Math.floor(step.to * ((row?.length ?? 0) - at + 1));
  if (step.do === 'add') root.insert(index, [new Y.XmlText('new')]);
  else if (step.do === 'remove') root.delete(index, row ? 1 : 0);
  else if (step.do === 'type') row?.insert(at, 'typed'.slice(0, 1 + length));
  else if (step.do === 'try') {
    row?.insert(at, 'x');
    row?.delete(at, 1);
  } else if (length > 0 && step.do === 'delete') row?.delete(at, length);
  else if (length > 0) row?.format(at, length, { bold: true });
}
