/**
 * A theme ready to render: manifest, templates parsed, style sheets joined. Loaded once and again only when a file
 * in its folder changes, so that a designer's edit shows at the next rendering. Must not know pages.
 */
import path from 'node:path';
import { Liquid } from 'liquidjs';
import type { MessageKey } from '../../../shared/messages/translate';
import { CHANNELS, type Channel } from '../../../shared/model/channels';
import { AppError } from '../../../shared/model/errors';
import { withPatience } from '../compute/patience';
import type { RenderWarning } from '../render/context';
import { escapeHtml } from '../render/escape';
import { lineOfPath } from './json-lines';
import { MANIFEST_FILE, parseManifest, type ThemeManifest } from './manifest';
import { Html } from './html';
import { fingerprint, listThemeFiles, readThemeText, type ThemeFile } from './theme-files';
import { fromLiquid, MissingTemplate, ranOutOfTime } from './template-error';
import { themeBroken } from './theme-error';
import { Capture } from './theme-capture';
import { addFilters } from './theme-filters';
import { guardStyle, guardTemplate } from './theme-guard';

export interface Theme {
  manifest: ThemeManifest;
  /** Changes when any file does; for hosts that cache assets. */
  version: string;
  /** Whether the theme has a template for the channel; the two below ask that first. */
  draws(channel: Channel): boolean;
  /** Style sheets of a channel as one, with asset addresses under `assetBase`. */
  css(channel: Channel, assetBase: string): string;
  /** The channel's template filled with `model`. Throws theme-broken or theme-timeout. */
  render(channel: Channel, model: object): string;
  /** What was taken out of the theme's files, and what they ask for in vain. */
  warnings: readonly RenderWarning[];
}

/** One rendering may take this long and make this many objects before it counts as endless. */
const RENDER_LIMIT_MS = 1000;
const MEMORY_LIMIT = 4_000_000;
const TEMPLATE = '.liquid';
/** Stands for the assets' address in a style sheet until a rendering names it. */
const ASSET = 'theme-asset:';

const loaded = new Map<string, { fingerprint: string; theme: Theme }>();

export function loadTheme(directory: string): Theme {
  const folder = path.resolve(directory);
  const files = listThemeFiles(folder);
  const current = fingerprint(files);
  const known = loaded.get(folder);
  if (known?.fingerprint === current) return known.theme;
  const theme = readTheme(folder, files, current);
  loaded.set(folder, { fingerprint: current, theme });
  return theme;
}

/**
 * Milliseconds for which a look at a theme's files holds. Less than it takes until a saved file is told of
 * (theme-watch.ts), so that the page asked for then shows it.
 */
const LOOK_HOLDS = 40;
const looks = new Map<string, { theme: Theme; until: number }>();

/** The same for those who ask again and again: many pages in a row are made with one look at the folder. */
export function lookedAtTheme(directory: string): Theme {
  const last = looks.get(directory);
  if (last && performance.now() < last.until) return last.theme;
  const theme = loadTheme(directory);
  looks.set(directory, { theme, until: performance.now() + LOOK_HOLDS });
  return theme;
}

function readTheme(folder: string, files: readonly ThemeFile[], version: string): Theme {
  const name = path.basename(folder);
  const warnings: RenderWarning[] = [];
  const warn = (warning: RenderWarning): void => void warnings.push(warning);
  const read = (file: string): string | null => {
    const found = files.find((candidate) => candidate.path === file);
    return found ? readThemeText(folder, found) : null;
  };
  const source = read(MANIFEST_FILE) ?? '';
  const manifest = parseManifest(name, source);
  /** What the manifest names at `place` and the folder does not have. */
  const absent = (place: PropertyKey[], message: MessageKey, file: string): AppError =>
    themeBroken({ theme: name, file: MANIFEST_FILE, line: lineOfPath(source, place) }, message, { file });
  const templates = new Map(
    files
      .filter((file) => file.path.endsWith(TEMPLATE))
      .map((file) => [file.path, guardTemplate(file.path, readThemeText(folder, file), warn)]),
  );
  // Parsed now, so that an error in a template shows whether or not this page needs it.
  const [problem] = templateProblems(name, templates);
  if (problem) throw problem;
  const liquid = engine(templates);
  const known = new Set(files.map((file) => file.path));
  const drawingOf = (channel: Channel) => {
    const drawing = manifest.channels[channel];
    if (!drawing) throw absent(['channels'], 'preview.theme.no-channel', channel);
    return drawing;
  };
  const cssOf = (channel: Channel): string => {
    const { template, styles } = drawingOf(channel);
    if (!templates.has(template)) {
      throw absent(['channels', channel, 'template'], 'preview.theme.missing-template', template);
    }
    const sheets = styles.map((file, index) => {
      const sheet = read(file);
      if (sheet === null)
        throw absent(['channels', channel, 'styles', index], 'preview.theme.missing-style', file);
      return withAssets(file, guardStyle(file, sheet, warn), known, warn);
    });
    return sheets.join('\n');
  };
  const css = new Map(
    CHANNELS.filter((channel) => manifest.channels[channel]).map((channel) => [channel, cssOf(channel)]),
  );
  return {
    manifest,
    version,
    warnings,
    draws: (channel) => css.has(channel),
    css: (channel, assetBase) => (css.get(channel) ?? '').replaceAll(ASSET, assetBase),
    render: (channel, model) => {
      const file = drawingOf(channel).template;
      return guarded(name, file, templates, () =>
        inTime((renderLimit) => String(liquid.renderFileSync(file, {}, { globals: model, renderLimit }))),
      );
    },
  };
}

/** What is wrong in each template, as errors that name file and line. */
export function templateProblems(theme: string, templates: ReadonlyMap<string, string>): AppError[] {
  const liquid = engine(templates);
  return [...templates].flatMap(([file, source]) => {
    try {
      liquid.parse(source, file);
      return [];
    } catch (error) {
      const problem = fromLiquid(error, theme, file, templates);
      if (!(problem instanceof AppError)) throw problem;
      return [problem];
    }
  });
}

/** The template language, shut off from the disk and told to escape everything that is not the renderer's own HTML. */
function engine(templates: ReadonlyMap<string, string>): Liquid {
  const liquid = new Liquid({
    fs: {
      existsSync: (file) => templates.has(file),
      readFileSync: (file) => templates.get(file) ?? '',
      exists: (file) => Promise.resolve(templates.has(file)),
      readFile: (file) => Promise.resolve(templates.get(file) ?? ''),
      resolve: (_directory, file, extension) => (file.endsWith(extension) ? file : file + extension),
      fallback: (file) => {
        throw new MissingTemplate(file.endsWith(TEMPLATE) ? file : file + TEMPLATE);
      },
    },
    root: [''],
    extname: TEMPLATE,
    relativeReference: false,
    cache: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: (value: unknown) => (value instanceof Html ? value.html : escapeHtml(textOf(value))),
    renderLimit: RENDER_LIMIT_MS,
    memoryLimit: MEMORY_LIMIT,
  });
  addFilters(liquid);
  liquid.registerTag('capture', Capture);
  return liquid;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** Draws, with more time where others had the processor meanwhile. */
function inTime(draw: (renderLimit: number) => string): string {
  const drawn = withPatience(
    RENDER_LIMIT_MS,
    (limit): { html: string } | { error: unknown } => {
      try {
        return { html: draw(limit) };
      } catch (error) {
        return { error };
      }
    },
    (outcome) => 'error' in outcome && ranOutOfTime(outcome.error),
  );
  if ('error' in drawn) throw drawn.error;
  return drawn.html;
}

function guarded<T>(theme: string, file: string, templates: ReadonlyMap<string, string>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fromLiquid(error, theme, file, templates);
  }
}

/** `url(../fonts/x.woff2)` in css/a.css becomes the address of the theme's fonts/x.woff2. */
function withAssets(
  file: string,
  source: string,
  known: ReadonlySet<string>,
  warn: (warning: RenderWarning) => void,
): string {
  return source.replace(/url\(\s*["']?([^"')]+)["']?\s*\)/g, (whole: string, address: string) => {
    if (/^(?:data:|#)/.test(address)) return whole;
    const asset = path.posix.join(path.posix.dirname(file), address.trim());
    if (known.has(asset)) return `url("${ASSET}${asset}")`;
    warn({ message: 'preview.warning.asset-missing', params: { file, asset } });
    return 'url("data:,")';
  });
}
