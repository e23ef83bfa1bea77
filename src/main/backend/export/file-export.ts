/**
 * Pieces as files: text in the format asked for, with the pictures it shows beside it, in a folder or packed as one
 * file. Owns writing them; their content is html.ts's and markdown.ts's. What could not be carried and what is known to
 * be wrong is told.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../shared/document/read';
import { listedFields, suggestionsOf, type Suggestion } from '../../../shared/document/suggestions/list';
import type { PieceFile } from '../../../shared/contract/file-exports';
import { translate } from '../../../shared/messages/translate';
import { AppError, toErrorData } from '../../../shared/model/errors';
import { stopsPublishing, type Finding } from '../../../shared/model/checks';
import type { Media } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { webAddress } from '../../../shared/text/web-address';
import type { Checks } from '../checks/checks';
import type { ComputePool } from '../compute/pool';
import { toStoreError } from '../database/handle';
import { makeFolder } from '../make-folder';
import type { Store } from '../database/store';
import type { MediaService } from '../media/media-service';
import type { Pieces } from '../pieces/pieces';
import { fieldWords } from '../pieces/field-words';
import { publicationOf } from '../pieces/publications';
import { renderContext, type RenderOptions, type RenderWarning } from '../render/context';
import { plainText } from '../render/plain';
import { linksOnSite, withWholeLinks } from '../render/whole-links';
import { baseName, freeName, mediaName } from './file-names';
import type { Workflow } from '../workflow/workflow';
import { exportHtml, type KnownPictures } from './html';
import { pieceJson, type Handled } from './piece-json';
import { picturesThere, sizesThere } from './where-sent';

export type TextFormat = 'json' | 'html' | 'markdown' | 'text';
export interface ExportedText {
  name: string;
  text: string;
  warnings: RenderWarning[];
}

export type Bundle = Omit<ExportedText, 'text'> & { bytes: Uint8Array; carried: string[] };

/** As long as who asked waits (FileExports.tsx). */
const PACKING = { timeout: 120_000 };

const EXTENSIONS: Record<TextFormat, string> = { json: 'json', html: 'html', markdown: 'md', text: 'txt' };

/** A text and the files it shows, by their paths from where it lies. */
type WholeText = ExportedText & { pictures: Map<string, Media> };

export class FileExport {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly media: MediaService,
    private readonly compute: ComputePool,
    private readonly checks: Checks,
    private readonly workflow: Workflow,
  ) {}

  async text(id: string, format: TextFormat): Promise<ExportedText> {
    const { pictures: _, ...text } = await this.whole(id, format);
    return text;
  }

  /** `isTaken`: of names of files that it must not have. */
  private async whole(
    id: string,
    format: TextFormat,
    isTaken: (file: string) => boolean = () => false,
  ): Promise<WholeText> {
    const publication = this.publication(id);
    const base = freeName(baseName(publication), (name) => isTaken(`${name}.${EXTENSIONS[format]}`));
    const warnings: RenderWarning[] = [];
    const warn = (warning: RenderWarning): void => void warnings.push(warning);
    const pictures = new Map<string, Media>();
    const mediaUrl = (sha: string): string => {
      const media = publication.media[sha];
      if (!media) return '';
      const name = mediaName(base, media);
      pictures.set(name, media);
      return name;
    };
    return {
      pictures,
      name: `${base}.${EXTENSIONS[format]}`,
      text:
        format === 'json'
          ? `${JSON.stringify(pieceJson(publication, this.handled(id)), null, 2)}\n`
          : await render(
              publication,
              format,
              { mediaUrl, warn },
              {
                picturesThere: picturesThere(this.store, id, publication.site.url),
                sizesThere: sizesThere(this.store, id),
              },
            ),
      warnings,
    };
  }

  /** Of pictures whose files are gone nobody gets more than the words about them. */
  private publication(id: string): Publication {
    const { editedAt } = this.pieces.row(id);
    return this.media.asThere(publicationOf(this.store, this.pieces.current(id), editedAt));
  }

  private handled(id: string): Handled {
    return { comments: this.pieces.threads(id), suggestions: this.suggestions(id), log: this.pieces.log(id) };
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
    confirmed: boolean,
  ): Promise<{ paths: string[]; warnings: RenderWarning[]; openFindings: Finding[] }> {
    this.workflow.assertExportable(id);
    const openFindings = (await this.checks.run(id)).filter(stopsPublishing);
    if (openFindings.length > 0 && !confirmed)
      throw new AppError('blocked-by-checks', { count: openFindings.length });
    const { name, text, warnings, pictures } = await this.whole(id, format);
    const paths: string[] = [];
    try {
      for (const [picture, { sha }] of pictures) {
        const { bytes } = await this.media.bytesToSend(sha);
        paths.push(writeWhole(join(directory, picture), bytes));
      }
      paths.unshift(writeWhole(join(directory, name), text));
    } catch (error) {
      throw toStoreError(error, directory);
    }
    return { paths, warnings, openFindings };
  }

  /** The same as one file to hand over: the text alone, or a zip where pictures go with it. `carried` names what is in it. */
  async bundle(id: string, format: 'html' | 'markdown'): Promise<Bundle> {
    this.workflow.assertExportable(id);
    const { name, text, warnings, pictures } = await this.whole(id, format);
    const carried = [name, ...pictures.keys()];
    if (pictures.size === 0) return { name, bytes: Buffer.from(text), carried, warnings };
    const files = await this.bytesOf({ name, text, pictures });
    const bytes = await this.compute.run('archive.pack', { files }, PACKING);
    return { name: name.replace(/\.\w+$/, '.zip'), bytes, carried, warnings };
  }

  /** Several as one zip. Told of each: what is in the file, what holds it back, why it cannot go. */
  async several(
    ids: readonly string[],
    format: 'html' | 'markdown' | 'json',
    confirmed: boolean,
  ): Promise<{ file: { name: string; bytes: Uint8Array } | null; pieces: PieceFile[] }> {
    const files: Record<string, Uint8Array> = {};
    const pieces: PieceFile[] = [];
    for (const id of new Set(ids)) {
      const told: PieceFile = { id, carried: [], warnings: [], held: [], error: null };
      pieces.push(told);
      try {
        this.workflow.assertExportable(id);
        told.held = confirmed ? [] : (await this.checks.run(id)).filter(stopsPublishing);
        if (told.held.length > 0) continue;
        const whole = await this.whole(id, format, (name) => name in files);
        // The form for other desks names its pictures and takes none along.
        if (format === 'json') whole.pictures.clear();
        Object.assign(files, await this.bytesOf(whole));
        told.carried = [whole.name, ...whole.pictures.keys()];
        told.warnings = whole.warnings;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        told.error = toErrorData(error);
      }
    }
    const count = pieces.filter(({ carried }) => carried.length > 0).length;
    if (count === 0) return { file: null, pieces };
    const name = translate('export.several', { count, format });
    return { file: { name, bytes: await this.compute.run('archive.pack', { files }, PACKING) }, pieces };
  }

  private async bytesOf({
    name,
    text,
    pictures,
  }: Pick<WholeText, 'name' | 'text' | 'pictures'>): Promise<Record<string, Uint8Array>> {
    const files: Record<string, Uint8Array> = { [name]: Buffer.from(text) };
    for (const [picture, { sha }] of pictures) files[picture] = (await this.media.bytesToSend(sha)).bytes;
    return files;
  }
}

/** A file is read away from the site: addresses within it are made whole. */
async function render(
  { root, ...rest }: Publication,
  format: Exclude<TextFormat, 'json'>,
  { mediaUrl, warn }: Required<Pick<RenderOptions, 'mediaUrl' | 'warn'>>,
  known: KnownPictures,
): Promise<string> {
  const publication = { ...rest, root: withWholeLinks(root, rest.site.url) };
  if (format !== 'text') warnOfLinks(publication, warn);
  switch (format) {
    case 'html':
      return exportHtml(publication, { mediaUrl, warn, ...known });
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
