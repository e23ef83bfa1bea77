/**
 * Every way a template can fail, as an AppError that names file, line and reason. Knows the template language's
 * errors so that nobody else has to.
 */
import { LiquidError } from 'liquidjs';
import { AppError } from '../../../shared/model/errors';
import { selfIncluding } from './self-including';
import { themeBroken, type ThemePlace } from './theme-error';

/** Thrown by the template lookup; the template language wraps it with the place of the tag that asked. */
export class MissingTemplate extends Error {
  constructor(readonly template: string) {
    super(`no template ${template}`);
  }
}

/**
 * An error of the template language as ours. `sources` are the theme's templates by path: some errors carry only
 * the text they happened in.
 */
export function fromLiquid(
  error: unknown,
  theme: string,
  template: string,
  sources: ReadonlyMap<string, string>,
): unknown {
  const liquid = LiquidError.is(error);
  if (!liquid && !(error instanceof RangeError)) return error;
  const place = liquid ? placeOf(error, theme, template, sources) : { theme, file: template, line: 1 };
  if (!liquid || endless(error)) {
    // Where time ran out says little of templates in a circle.
    const circle = selfIncluding(sources, template);
    return new AppError('theme-timeout', { ...place, ...circle }, { cause: error });
  }
  const { originalError } = error;
  if (originalError instanceof MissingTemplate) {
    return themeBroken(place, 'preview.theme.missing-template', { file: originalError.template }, error);
  }
  // "reason, file:…, line:…, col:…": the place is told apart from the reason here.
  const reason = error.message.replace(/(?:, file:[^,]*)?, line:\d+, col:\d+$/, '');
  return themeBroken(place, 'preview.theme.template', { reason }, error);
}

function placeOf(
  error: LiquidError,
  theme: string,
  template: string,
  sources: ReadonlyMap<string, string>,
): ThemePlace {
  const { token } = error;
  const byText = [...sources].find(([, source]) => source === token.input)?.[0];
  return { theme, file: token.file ?? byText ?? template, line: token.getPosition()[0] ?? 1 };
}

export function ranOutOfTime(error: unknown): boolean {
  return LiquidError.is(error) && error.message.includes('render limit exceeded');
}

/** Over the limits of time or memory, or a template that includes itself: the language has no codes for these. */
function endless(error: LiquidError): boolean {
  return (
    error.originalError instanceof RangeError ||
    /\b(?:render|memory alloc) limit exceeded/.test(error.message)
  );
}
