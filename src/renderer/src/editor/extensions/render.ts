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

const line = (tag: string, className: string, empty: MessageKey) => ({
  $createDOM: () => {
    const dom = element(tag, className);
    dom.dataset['placeholder'] = translate(empty);
    return dom;
  },
  $updateDOM: () => false,
});

/** What React draws into: no caret goes there, and it is not for Lexical to put right. */
export const TOOLS = 'piece-tools';

function foreign(className: string): HTMLElement {
  const dom = element('div', className);
  dom.contentEditable = 'false';
  setDOMUnmanaged(dom);
  return dom;
}

/** figure > frame with the image, caption, tools. Lexical's child, the caption, lives between the two others. */
function drawFigure(node: FigureNode): HTMLElement {
  const figure = element('figure', 'piece-figure');
  figure.append(foreign('piece-figure-frame'), foreign(TOOLS));
  fillFrame(figure, node);
  return figure;
}

function fillFrame(figure: HTMLElement, node: FigureNode): void {
  figure.dataset['role'] = node.getRole();
  const frame = figure.firstElementChild;
  const sha = node.getMedia();
  if (!(frame instanceof HTMLElement)) return;
  frame.classList.toggle('is-missing', sha === null);
  if (sha === null) {
    frame.replaceChildren(translate('figure.missing'));
    return;
  }
  const existing = frame.querySelector('img');
  const image = existing ?? document.createElement('img');
  const address = `/media/${sha}`;
  // Setting the same address again would load it again.
  if (image.getAttribute('src') !== address) image.src = address;
  image.alt = node.getAlt();
  image.draggable = false;
  if (!existing) frame.replaceChildren(image);
}

/** aside > words, tools. Its words live in the first. */
function drawPullQuote(): HTMLElement {
  const aside = element('aside', 'piece-pull-quote');
  const words = element('p', 'piece-pull-quote-words');
  words.dataset['placeholder'] = translate('block.pullQuote');
  aside.append(words, foreign(TOOLS));
  return aside;
}

export const PieceRenderExtension = defineExtension({
  name: 'copydesk/render',
  // Bold and the rest have elements of their own.
  theme: {
    text: {
      underline: 'piece-underline',
      strikethrough: 'piece-strike',
      underlineStrikethrough: 'piece-underline-strike',
    },
  },
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([HeadlineNode], line('h1', 'piece-headline', 'editor.headline')),
        domOverride([StandfirstNode], line('p', 'piece-standfirst', 'editor.standfirst')),
        domOverride([CaptionNode], line('figcaption', 'piece-caption', 'editor.caption')),
        domOverride([PullQuoteNode], {
          $createDOM: drawPullQuote,
          $updateDOM: () => false,
          $getDOMSlot: (_node, dom, $next) => {
            const words = dom.firstElementChild;
            return words instanceof HTMLElement ? $next().withElement(words) : $next();
          },
        }),
        domOverride([FigureNode], {
          $createDOM: drawFigure,
          $updateDOM: (node, _previous, dom) => {
            fillFrame(dom, node);
            return false;
          },
          $getDOMSlot: (_node, dom, $next) =>
            $next().withAfter(dom.firstElementChild).withBefore(dom.lastElementChild),
        }),
      ],
    }),
  ],
});
