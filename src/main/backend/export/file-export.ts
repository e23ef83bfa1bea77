/**
 * Pieces as files: text in the format asked for, with the pictures beside it. Owns writing them; their content is
 * html.ts's and markdown.ts's. What could not be carried and what is known to be wrong is told.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../shared/document/read';
import { listedFields, suggestionsOf, type Suggestion } from '../../../shared/document/suggestions/list';
import { stopsPublishing, type Finding } from '../../../shared/model/checks';
import type { Publication } from '../../../shared/model/publication';
import { webAddress } from '../../../shared/text/web-address';
import type { Checks } from '../checks/checks';
import { toStoreError } from '../database/handle';
import { makeFolder } from '../make-folder';
import type { Store } from '../database/store';
import type { MediaService } from '../media/media-service';
import type { Pieces } from '../pieces/pieces';
import { fieldWords } from '../pieces/field-words';
import { publicationOf } from '../pieces/publications';
import { renderContext, type RenderWarning } from '../render/context';
import { plainText } from '../render/plain';
import { linksOnSite, withWholeLinks } from '../render/whole-links';
import { baseName, mediaName } from './file-names';
import type { Workflow } from '../workflow/workflow';
import { exportHtml } from './html';
import { pieceJson } from './piece-json';

export type TextFormat = 'json' | 'html' | 'markdown' | 'text';
export interface ExportedText {
  name: string;
  text: string;
  warnings: RenderWarning[];
}

const EXTENSIONS: Record<TextFormat, string> = { json: 'json', html: 'html', markdown: 'md', text: 'txt' };

export class FileExport {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly media: MediaService,
    private readonly checks: Checks,
    private readonly workflow: Workflow,
  ) {}

  async text(id: string, format: TextFormat): Promise<ExportedText> {
    const publication = publicationOf(this.store, this.pieces.current(id), this.pieces.row(id).editedAt);
    const base = baseName(publication);
    const warnings: RenderWarning[] = [];
    const warn = (warning: RenderWarning): void => void warnings.push(warning);
    const mediaUrl = (sha: string): string => {
      const media = publication.media[sha];
      return media ? mediaName(base, media) : '';
    };
    return {
      name: `${base}.${EXTENSIONS[format]}`,
      text:
        format === 'json'
          ? `${JSON.stringify(pieceJson(publication, this.pieces.threads(id), this.suggestions(id)), null, 2)}\n`
          : await render(publication, format, mediaUrl, warn),
      warnings,
    };
  }

  private suggestions(id: string): Suggestion[] {
    const fields = this.pieces.fieldSuggestions(id);
    const ofText = suggestionsOf(this.pieces.current(id).root);
    return [...listedFields(fields, (field, value) => fieldWords(this.store, field, value)), ...ofText];
  }

  /** Writes the text and its pictures into `directory`; complete files or none. Answers with their paths. */
  async files(
    id: string,
    format: 'html' | 'markdown',
    directory: string,
  ): Promise<{ paths: string[]; warnings: RenderWarning[]; openFindings: Finding[] }> {
    this.workflow.assertExportable(id);
    const openFindings = (await this.checks.run(id)).filter(stopsPublishing);
    const publication = publicationOf(this.store, this.pieces.current(id), this.pieces.row(id).editedAt);
    const { name, text, warnings } = await this.text(id, format);
    const base = baseName(publication);
    const paths: string[] = [];
    try {
      for (const media of Object.values(publication.media)) {
        const { bytes } = await this.media.bytesToSend(media.sha);
        paths.push(writeWhole(join(directory, mediaName(base, media)), bytes));
      }
      paths.unshift(writeWhole(join(directory, name), text));
    } catch (error) {
      throw toStoreError(error, directory);
    }
    return { paths, warnings, openFindings };
  }
}

/** A file is read away from the site: addresses within it are made whole. */
async function render(
  { root, ...rest }: Publication,
  format: Exclude<TextFormat, 'json'>,
  mediaUrl: (sha: string) => string,
  warn: (warning: RenderWarning) => void,
): Promise<string> {
  const publication = { ...rest, root: withWholeLinks(root, rest.site.url) };
  if (format !== 'text') warnOfLinks(publication, warn);
  switch (format) {
    case 'html':
      return exportHtml(publication, { mediaUrl, warn });
    case 'markdown': {
      // Loaded when it is needed: the store opens without.
      const { exportMarkdown } = await import('./markdown');
      return exportMarkdown(publication, { mediaPath: mediaUrl, warn });
    }
    case 'text': {
      const lead = leadOf(root);
      const blocks = [
        { type: 'paragraph' as const, children: headlineOf(root).children },
        { type: 'paragraph' as const, children: standfirstOf(root).children },
        ...(lead ? [lead] : []),
        ...bodyOf(root),
      ].filter((block) => block.type !== 'paragraph' || block.children.length > 0);
      return `${plainText(blocks, renderContext(publication, { mediaUrl, warn }))}\n`;
    }
  }
}

function warnOfLinks({ root, site }: Publication, warn: (warning: RenderWarning) => void): void {
  if (webAddress(site.url) !== null) return;
  const [url, ...more] = linksOnSite(root);
  if (url !== undefined) warn({ message: 'export.warning.links', params: { url, count: 1 + more.length } });
}

function writeWhole(path: string, content: string | Uint8Array): string {
  makeFolder(dirname(path));
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return path;
}
