import { $getRoot, $parseSerializedNode, $setSelection, type ElementNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $isBlock } from '../../../../shared/document/block-ids';
import { createDocumentEditor } from '../../../../shared/document/headless';
import type { RootChildJSON } from '../../../../shared/document/json';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';
import { suggestingOperations } from '../../../../shared/document/operations/suggesting';
import { $selectSpan } from '../../../../shared/document/operations/find';
import { figure, paragraph, text } from '../../../../shared/document/operations/testing';
import { blockLabel } from './describe';
import { $moveOf } from './moves';

const by = suggestingOperations({ person: () => 'ann', now: () => '2026-11-27T12:00:00.000Z' });

function deskOf(...body: RootChildJSON[]) {
  const editor = createDocumentEditor();
  const update = (work: () => void): void => editor.update(work, { discrete: true });
  const blocks = [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [] },
    ...body,
  ];
  update(() => blocks.forEach((block) => $getRoot().append($parseSerializedNode(block))));
  const $labels = (parent: ElementNode): string[] =>
    parent
      .getChildren()
      .filter($isBlock)
      .flatMap((block) => [
        ...$marksOfNode(block).map((mark) => blockLabel(mark, $moveOf(block, mark))),
        ...$labels(block),
      ]);
  return { update, labels: () => editor.read(() => $labels($getRoot())) };
}

const item = (bid: string, words: string) => ({
  type: 'listitem' as const,
  $: { bid },
  children: [text(words)],
});

describe('labels of blocks that stand elsewhere, too', () => {
  it('say that the original moved, and of one that goes that it goes', () => {
    const { update, labels } = deskOf(
      paragraph('p', text('one')),
      paragraph('q', text('two')),
      paragraph('r', text('three')),
      paragraph('s', text('four')),
    );
    update(() => by.moveBlockTo('p', { bid: 'r', side: 'after' }));
    update(() => by.removeBlock('s'));
    expect(labels()).toEqual(['Moved away from here', 'Moved here', 'To be removed']);
    update(() => by.moveBlockTo('r', { bid: 'q', side: 'before' }));
    expect(labels().filter((label) => label === 'Moved away from here')).toHaveLength(2);
  });

  it('say what a block becomes', () => {
    const { update, labels } = deskOf(paragraph('p', text('one')), paragraph('q', text('two')));
    update(() => by.turnBlock('p', 'bullet'));
    expect(labels()).toEqual(['Becomes Bulleted list', 'Paragraph becomes Bulleted list']);
  });

  it('say what a list becomes', () => {
    const { update, labels } = deskOf({
      type: 'list',
      listType: 'bullet',
      $: { bid: 'l' },
      children: [item('a', 'one'), item('b', 'two')],
    });
    update(() => by.turnBlock('l', 'paragraph'));
    const becomes = 'List item becomes Paragraph';
    expect(labels()).toEqual(['Becomes Paragraph', becomes, becomes]);
  });

  it('say that an image becomes the lead image', () => {
    const { update, labels } = deskOf(
      paragraph('p', text('one')),
      figure('f', 'A quay'),
      paragraph('q', text('two')),
    );
    update(() => by.setFigureRole('f', 'lead'));
    expect(labels()).toEqual(['Image becomes Lead image', 'Becomes Lead image']);
  });

  it('say that an item is indented', () => {
    const { update, labels } = deskOf({
      type: 'list',
      listType: 'bullet',
      $: { bid: 'l' },
      children: [item('a', 'one'), item('b', 'two')],
    });
    update(() => {
      $setSelection($selectSpan({ bid: 'b', start: 0, end: 1 }));
      by.indent('in');
    });
    expect(labels()).toEqual(['Indented', 'Indented']);
  });
});
