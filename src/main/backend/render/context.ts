/**
 * What a rendering needs to know besides the nodes: where images are, the language around, the words for what
 * is missing. One context serves one piece in one channel. Must not know themes or destinations.
 */
import type { Media } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { NO_CHANGES, type Changes } from './changes';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';

/** Something an editor or a theme's designer should know; words are in the catalogue. */
export interface RenderWarning {
  message: MessageKey;
  params: Record<string, string | number>;
}

export interface RenderContext {
  /** BCP 47 tag of the piece; passages in it need no `lang` of their own. */
  language: string;
  media: Readonly<Record<string, Media>>;
  /** Where an output finds the file of that sha-256. */
  mediaUrl: (sha: string) => string;
  /** Whether blocks carry their id as `data-bid`, so that a preview and the editor can find each other. */
  blockIds: boolean;
  /** What became of nodes since another version, where a rendering shows that. */
  changes: Changes;
  warn: (warning: RenderWarning) => void;
  /** Words of the desk's own marks (missing image, unknown part), in the interface's language. */
  say: (key: MessageKey, params?: MessageParams) => string;
}

export interface RenderOptions {
  mediaUrl: (sha: string) => string;
  blockIds?: boolean;
  changes?: Changes;
  warn?: (warning: RenderWarning) => void;
}

export function renderContext(publication: Publication, options: RenderOptions): RenderContext {
  return {
    language: publication.meta.language,
    media: publication.media,
    mediaUrl: options.mediaUrl,
    blockIds: options.blockIds ?? false,
    changes: options.changes ?? NO_CHANGES,
    warn: options.warn ?? (() => undefined),
    say: translate,
  };
}
