/** Pictures that are being stored, once that takes long enough to wonder. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useSyncExternalStore, type ReactNode } from 'react';
import { translate } from '../../../shared/messages/translate';
import { Icon } from '../ui/Icon';
import { imagesOf } from './extensions/images';

const MEGABYTE = 1024 * 1024;

export function IncomingImages(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const images = imagesOf(editor);
  const incoming = useSyncExternalStore(images.onIncoming, images.getIncoming);
  return (
    <div className="piece-incoming" role="status">
      {incoming.map(({ id, name, bytes }) => (
        <p key={id}>
          <Icon name="image" size={14} />
          {translate('figure.adding', {
            name,
            size: Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10),
          })}
        </p>
      ))}
    </div>
  );
}
