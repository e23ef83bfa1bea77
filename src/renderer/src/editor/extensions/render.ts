/** How the piece's own nodes are drawn in the editor. The nodes themselves (shared/document) know no DOM. */
import { configExtension, defineExtension, setDOMUnmanaged } from 'lexical';
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { FigureNode } from '../../../../shared/document/nodes/figure-node';
import { CaptionNode, HeadlineNode, StandfirstNode } from '../../../../shared/document/nodes/line-nodes';
import { PullQuoteNode } from '../../../../shared/document/nodes/pull-quote-node';
import { translate, type MessageKey } from '../../../../shared/messages/translate';

function element(tag: string, className: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  return dom;
}

function placeholder(dom: HTMLElement, text: string): HTMLElement {
  dom.dataset['placeholder'] = text;
  return dom;
}

const line = (tag: string, className: string, empty: MessageKey) => ({
  $createDOM: () => placeholder(element(tag, className), translate(empty)),
  $updateDOM: () => false,
});

/** figure > frame with the image + caption + fields. Lexical's child, the caption, lives between the two others. */
function drawFigure(node: FigureNode): HTMLElement {
  const figure = element('figure', 'piece-figure');
  const frame = element('div', 'piece-figure-frame');
  frame.contentEditable = 'false';
  const tools = element('div', 'piece-figure-tools');
  tools.contentEditable = 'false';
  // React draws into the tools and images come and go in the frame: not for Lexical to put right.
  setDOMUnmanaged(tools);
  setDOMUnmanaged(frame);
  figure.append(frame, tools);
  fillFrame(figure, node);
  return figure;
}

function fillFrame(figure: HTMLElement, node: FigureNode): void {
  figure.dataset['role'] = node.getRole();
  const frame = figure.firstElementChild;
  const sha = node.getMedia();
  if (!(frame instanceof HTMLElement)) return;
  if (sha === null) {
    frame.replaceChildren(translate('figure.missing'));
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
        domOverride([HeadlineNode], line('h1', 'piece-headline', 'editor.headline')),
        domOverride([StandfirstNode], line('p', 'piece-standfirst', 'editor.standfirst')),
        domOverride([CaptionNode], line('figcaption', 'piece-caption', 'editor.caption')),
        domOverride([PullQuoteNode], line('aside', 'piece-pull-quote', 'block.pullQuote')),
        domOverride([FigureNode], {
          $createDOM: drawFigure,
          $updateDOM: (node, _previous, dom) => {
            fillFrame(dom, node);
            return false;
          },
          $getDOMSlot: (_node, dom, $next) => {
            const slot = $next();
            return slot.withAfter(dom.firstElementChild).withBefore(dom.lastElementChild);
          },
        }),
      ],
    }),
  ],
});
