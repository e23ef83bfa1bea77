/**
 * Tries a theme's folder with everything a page can be: all that is wrong with its files, and what its pages say when
 * a full piece and an empty one go through them in every channel that the theme draws. Must not know where the folder is used.
 */
import path from 'node:path';
import { parseFragment } from 'parse5';
import { translate, translateAny } from '../../../shared/messages/translate';
import { CHANNELS, type Channel } from '../../../shared/model/channels';
import { AppError, toErrorData } from '../../../shared/model/errors';
import type { ThemeFinding, ThemeReport } from '../../../shared/model/theme';
import { MANIFEST_FILE, readManifest } from './manifest';
import { renderPage } from './render-page';
import { emptyPage, SAMPLE_NOW, samplePage } from './sample-page';
import { loadTheme, templateProblems, type Theme } from './theme';
import { listThemeFiles, readThemeText } from './theme-files';

export function checkTheme(directory: string): ThemeReport {
  const folder = path.resolve(directory);
  const name = path.basename(folder);
  const problems = problemsOf(folder, name);
  if (problems.length > 0) return { name, problems: unique(problems), warnings: [], channels: [] };
  const theme = loadTheme(folder);
  const channels = CHANNELS.filter((channel) => theme.draws(channel));
  const warnings = theme.warnings.map(({ message, params }) => found(params, translateAny(message, params)));
  if (theme.manifest.name !== name) {
    const params = { name: theme.manifest.name, folder: name };
    warnings.push(
      found({ file: MANIFEST_FILE, line: 1 }, translateAny('preview.warning.theme-name', params)),
    );
  }
  for (const channel of channels) {
    for (const page of [samplePage(theme.manifest), emptyPage()]) {
      try {
        const { html } = renderPage({ ...page, theme, channel, now: SAMPLE_NOW });
        warnings.push(...htmlProblems(html, channel, theme));
      } catch (error) {
        problems.push(problem(error));
      }
    }
  }
  return { name, problems: unique(problems), warnings: unique(warnings), channels };
}

/** Everything that keeps the theme from being loaded, not only the first. */
function problemsOf(folder: string, theme: string): ThemeFinding[] {
  try {
    const files = listThemeFiles(folder);
    const texts = new Map(
      files
        .filter((file) => file.path === MANIFEST_FILE || file.path.endsWith('.liquid'))
        .map((file) => [file.path, readThemeText(folder, file)]),
    );
    const read = readManifest(theme, texts.get(MANIFEST_FILE) ?? '');
    texts.delete(MANIFEST_FILE);
    const all = [...(read.manifest ? [] : read.problems), ...templateProblems(theme, texts)];
    if (all.length > 0) return all.map(problem);
    loadTheme(folder);
    return [];
  } catch (error) {
    return [problem(error)];
  }
}

function problem(error: unknown): ThemeFinding {
  if (!(error instanceof AppError)) throw error;
  const { code, params } = toErrorData(error);
  const { file, line, reason } = params;
  return found({ file: String(file ?? MANIFEST_FILE), line: Number(line ?? 1) }, words());

  /** Without the place, which stands before them. */
  function words(): string {
    if (code === 'theme-broken') return String(reason);
    return code === 'theme-timeout'
      ? translate('preview.endless')
      : translateAny(`error.${code}.cause`, params);
  }
}

function found(place: Record<string, string | number>, reason: string): ThemeFinding {
  return { file: String(place['file'] ?? MANIFEST_FILE), line: Number(place['line'] ?? 1), reason };
}

/** What a browser would have to put right in a page. The line is the template's first: what is printed has none. */
function htmlProblems(html: string, channel: Channel, theme: Theme): ThemeFinding[] {
  const file = theme.manifest.channels[channel]?.template ?? MANIFEST_FILE;
  const problems: ThemeFinding[] = [];
  parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      const params = { code, near: html.slice(startOffset, startOffset + 60).replace(/\s+/g, ' ') };
      problems.push(found({ file, line: 1 }, translateAny('preview.warning.html', params)));
    },
  });
  return problems;
}

function unique(all: readonly ThemeFinding[]): ThemeFinding[] {
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}
