/** What leaves by copy, cut and drag: words that are suggested to go stay behind, for other programs as for other pieces. */
import { $getLexicalContent, GetClipboardDataExtension } from '@lexical/clipboard';
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $getEditor, configExtension, defineExtension, type BaseSelection, type LexicalNode } from 'lexical';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';
import { $marksAround } from '../review/node-marks';
import { $nodesOf } from './paste';

const $isToGo = (node: LexicalNode): boolean =>
  [...$marksOfNode(node), ...$marksAround(node)].some(({ kind }) => kind === 'del');

/** Lexical's own text of a selection knows nothing of marks. */
function $plainText(selection: BaseSelection | null, next: () => string | null): string | null {
  if (!selection?.getNodes().some($isToGo)) return next();
  const nodes = $nodesOf($getLexicalContent($getEditor(), selection) ?? '', () => false);
  if (!nodes) return next();
  const line = (node: LexicalNode): string => `${node.isInline() ? '' : '\n'}${node.getTextContent()}`;
  return nodes.map(line).join('').replace(/^\n/, '');
}

export const CopyExtension = defineExtension({
  name: 'copydesk/copy',
  dependencies: [
    configExtension(GetClipboardDataExtension, { $exportMimeType: { 'text/plain': [$plainText] } }),
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride('*', { $shouldExclude: (node, _selection, $next) => $isToGo(node) || $next() }),
      ],
    }),
  ],
});
