/**
 * Takes out of a theme's files what a preview never loads: scripts, frames and anything from another machine. Each
 * find is named with file and line. This is for the designer's sake: what holds is the page's content policy and
 * the sandbox of its frame. Must not know the template language beyond leaving its tags alone.
 */
import type { RenderWarning } from '../render/context';
import { lineAt } from './json-lines';
import { shortened } from '../../../shared/text/shortened';

interface Ban {
  /** Kind of thing, a key under `preview.blocked.*`. */
  what: 'script' | 'handler' | 'frame' | 'meta' | 'remote-file' | 'remote-style' | 'script-address';
  pattern: RegExp;
  /** What stands there instead. */
  put: (...groups: string[]) => string;
}

const REMOTE = '(?:https?:)?\\/\\/';

/** Without quotation marks, which may be those of an attribute that it stands in. */
const NOTHING = 'url(data:,)';

const STYLE_BANS: Ban[] = [
  // Also imports from the theme itself: style sheets are listed in the manifest, so that their size and order are known.
  { what: 'remote-style', pattern: /@import\b[^;{}]*;?/gi, put: () => '' },
  {
    what: 'remote-file',
    pattern: new RegExp(`url\\(\\s*["']?\\s*${REMOTE}[^)]*\\)`, 'gi'),
    put: () => NOTHING,
  },
  /** An address without `url()`, as `image-set("…" 1x)` has it. */
  {
    what: 'remote-file',
    pattern: new RegExp(`(\\b(?:image-set|src)\\([^;{}]*?)(["'])\\s*${REMOTE}[^"']*\\2`, 'gi'),
    put: (before = '') => `${before}${NOTHING}`,
  },
];

const TEMPLATE_BANS: Ban[] = [
  { what: 'script', pattern: /<script\b[\s\S]*?(?:<\/script\s*>|$)/gi, put: () => '' },
  {
    what: 'frame',
    pattern: /<\/?(?:iframe|frame|frameset|object|embed|applet|portal)\b[^>]*>/gi,
    put: () => '',
  },
  { what: 'meta', pattern: /<(?:meta|base)\b[^>]*>/gi, put: () => '' },
  {
    what: 'remote-style',
    pattern: new RegExp(`<link\\b[^>]*href\\s*=\\s*["']?\\s*${REMOTE}[^>]*>`, 'gi'),
    put: () => '',
  },
  {
    what: 'remote-file',
    pattern: new RegExp(
      `(<[a-z][^<>]*?\\s(?:src|srcset|poster|background|ping)\\s*=\\s*["']?)\\s*${REMOTE}[^"'\\s>]*`,
      'gi',
    ),
    put: (before = '') => `${before}data:,`,
  },
  /** Pictures and parts of drawings; links that only lead somewhere stay. */
  {
    what: 'remote-file',
    pattern: new RegExp(
      `(<(?:image|use|feimage)\\b[^<>]*?\\s(?:xlink:)?href\\s*=\\s*["']?)\\s*${REMOTE}[^"'\\s>]*`,
      'gi',
    ),
    put: (before = '') => `${before}data:,`,
  },
  /** Further on in a list of pictures. */
  {
    what: 'remote-file',
    pattern: new RegExp(`(\\ssrcset\\s*=\\s*["'][^"'<>]*?,\\s*)${REMOTE}[^"'\\s,>]*`, 'gi'),
    put: (before = '') => `${before}data:,`,
  },
  {
    what: 'handler',
    pattern: /(<[a-z][^<>]*?)\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi,
    put: (before = '') => before,
  },
  {
    what: 'script-address',
    pattern: /(\s(?:href|src|action|formaction)\s*=\s*["']?)\s*javascript:[^"'\s>]*/gi,
    put: (before = '') => `${before}#`,
  },
  ...STYLE_BANS,
];

export function guardTemplate(file: string, source: string, warn: (warning: RenderWarning) => void): string {
  return guard(file, source, TEMPLATE_BANS, warn);
}

export function guardStyle(file: string, source: string, warn: (warning: RenderWarning) => void): string {
  // "</style" inside a sheet would end the element it is put in.
  return guard(file, source, STYLE_BANS, warn).replace(/<\/(?=style)/gi, '<\\/');
}

function guard(
  file: string,
  source: string,
  bans: readonly Ban[],
  warn: (warning: RenderWarning) => void,
): string {
  let guarded = source;
  for (const { what, pattern, put } of bans) {
    // Taking one out can bring another forward (two handlers on one tag), so each ban is repeated until nothing is found.
    for (let found = true; found;) {
      found = false;
      guarded = guarded.replace(pattern, (match: string, ...rest: unknown[]) => {
        found = true;
        const offset = rest.find((item) => typeof item === 'number') ?? 0;
        // The end of an element says nothing that its beginning has not.
        if (!match.startsWith('</')) {
          warn({
            message: `preview.blocked.${what}`,
            params: { file, line: lineAt(guarded, offset), code: excerpt(match) },
          });
        }
        const groups = rest
          .slice(0, rest.indexOf(offset))
          .map((group) => (typeof group === 'string' ? group : ''));
        return put(...groups) + linesOf(match, put(...groups));
      });
    }
  }
  return guarded;
}

/** Line feeds that keep everything below on its line. */
function linesOf(removed: string, put: string): string {
  return '\n'.repeat(removed.split('\n').length - put.split('\n').length);
}

function excerpt(code: string): string {
  return shortened(code.replace(/\s+/g, ' ').trim(), 80);
}
