/** How the piece's own nodes are drawn in the editor. The nodes themselves (shared/document) know no DOM. */
import { configExtension, defineExtension, type ElementDOMSlot } from 'lexical';
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { FigureNode } from '../../../../shared/document/nodes/figure-node';
import { CaptionNode, HeadlineNode, StandfirstNode } from '../../../../shared/document/nodes/line-nodes';
import { PullQuoteNode } from '../../../../shared/document/nodes/pull-quote-node';

function element(tag: string, className: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  return dom;
}

const line = (tag: string, className: string) => ({
  $createDOM: () => element(tag, className),
  $updateDOM: () => false,
});

/** figure > (frame with the image) + caption. Lexical's children live after the frame. */
function drawFigure(node: FigureNode): HTMLElement {
  const figure = element('figure', 'piece-figure');
  const frame = element('div', 'piece-figure-frame');
  frame.contentEditable = 'false';
  figure.append(frame);
  fillFrame(figure, node);
  return figure;
}

function fillFrame(figure: HTMLElement, node: FigureNode): void {
  figure.dataset['role'] = node.getRole();
  const frame = figure.firstElementChild;
  const sha = node.getMedia();
  if (!(frame instanceof HTMLElement)) return;
  if (sha === null) {
    frame.replaceChildren();
    frame.classList.add('is-missing');
    return;
  }
  frame.classList.remove('is-missing');
  const existing = frame.querySelector('img');
  const image = existing ?? document.createElement('img');
  image.src = `/media/${sha}`;
  image.alt = node.getAlt();
  image.draggable = false;
  if (!existing) frame.replaceChildren(image);
}

export const PieceRenderExtension = defineExtension({
  name: 'copydesk/render',
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([HeadlineNode], line('h1', 'piece-headline')),
        domOverride([StandfirstNode], line('p', 'piece-standfirst')),
        domOverride([CaptionNode], line('figcaption', 'piece-caption')),
        domOverride([PullQuoteNode], line('aside', 'piece-pull-quote')),
        domOverride([FigureNode], {
          $createDOM: drawFigure,
          $updateDOM: (node, _previous, dom) => {
            fillFrame(dom, node);
            return false;
          },
          $getDOMSlot: (_node, dom, $next) => {
            const slot = $next() as ElementDOMSlot;
            return slot.withAfter(dom.firstElementChild) as ReturnType<typeof $next>;
          },
        }),
      ],
    }),
  ],
});
