import { $getRoot, $parseSerializedNode } from 'lexical';
import { expect, it } from 'vitest';
import { createDocumentEditor } from '../../../../shared/document/headless';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';
import { suggestingOperations } from '../../../../shared/document/operations/suggesting';
import { paragraph, text } from '../../../../shared/document/operations/testing';
import { blockLabel } from './describe';
import { $isMovedAway } from './node-marks';

it('the original of a moved block says that it moved, and one that goes that it goes', () => {
  const editor = createDocumentEditor();
  const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  const blocks = [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [] },
    paragraph('p', text('one')),
    paragraph('q', text('two')),
    paragraph('r', text('three')),
    paragraph('s', text('four')),
  ];
  update(() => blocks.forEach((block) => $getRoot().append($parseSerializedNode(block))));
  update(() => by.moveBlockTo('p', { bid: 'r', side: 'after' }));
  update(() => by.removeBlock('s'));
  const labels = (): string[] =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .flatMap((node) => $marksOfNode(node).map((mark) => blockLabel(mark, $isMovedAway(node, mark)))),
    );
  expect(labels()).toEqual(['Moved away from here', 'Moved here', 'To be removed']);
  update(() => by.moveBlockTo('r', { bid: 'q', side: 'before' }));
  expect(labels().filter((label) => label === 'Moved away from here')).toHaveLength(2);
});
