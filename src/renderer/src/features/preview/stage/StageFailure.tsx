/** What is wrong, in place of a page: never a blank frame. A theme's mistake is shown with its file and line. */
import { AppError, type ErrorCode } from '../../../../../shared/model/errors';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';

/** These pass by themselves: a page that is in sight stays. */
const PASSING: readonly ErrorCode[] = ['connection-lost', 'deadline-exceeded', 'cancelled', 'store-busy'];

export function standsInPlace(error: unknown, hasPage: boolean): boolean {
  return !hasPage || !(error instanceof AppError && PASSING.includes(error.code));
}

export function StageFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const words = errorWords(error, useLocale());
  const place = placeOf(error, t('preview.endless'));
  return (
    <div className="preview-failure" role="alert">
      <Icon name="warning" size={20} className="text-danger" />
      <h2>{place ? t('preview.themeBroken', { theme: place.theme }) : words.cause}</h2>
      {place && (
        <p className="preview-failure-place">
          <b>{t('preview.fileLine', { file: place.file, line: place.line })}</b>
          <span>{place.reason}</span>
        </p>
      )}
      <p>{words.remedy}</p>
      <div className="preview-failure-actions">
        {isMissing(error) && (
          <Button onClick={() => goTo(paths.settings('theme'))}>{t('preview.chooseTheme')}</Button>
        )}
        <Button icon="sync" onClick={onRetry}>
          {t('preview.tryAgain')}
        </Button>
      </div>
    </div>
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof AppError && error.code === 'theme-missing';
}

interface Place {
  theme: string;
  file: string;
  line: number;
  reason: string;
}

/** `endless` says of a template that takes too long what a broken one says of itself. */
function placeOf(error: unknown, endless: string): Place | null {
  if (!(error instanceof AppError) || !['theme-broken', 'theme-timeout'].includes(error.code)) return null;
  const { theme, file, line, reason = endless } = error.params;
  return { theme: String(theme), file: String(file), line: Number(line), reason: String(reason) };
}
