/** Gives an editor its pictures on their way. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { configExtension, defineExtension, safeCast, type LexicalEditor } from 'lexical';
import { Images } from '../images';
import { OperationsExtension } from './operations';

const ImagesExtension = defineExtension({
  name: 'copydesk/images',
  config: safeCast<{ onRefused: (error: unknown) => void }>({ onRefused: () => undefined }),
  dependencies: [OperationsExtension],
  build: (editor, { onRefused }) => new Images(editor, onRefused),
});

export const images = (onRefused: (error: unknown) => void) =>
  configExtension(ImagesExtension, { onRefused });

export function imagesOf(editor: LexicalEditor): Images {
  return getExtensionDependencyFromEditor(editor, ImagesExtension).output;
}
