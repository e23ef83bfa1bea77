/** The pane beside the page: the site's theme and colours, the width, and what the renderer has to say. */
import './OptionsPane.css';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import type { ThemeInfo } from '../../../../../shared/model/theme';
import { useT, useTranslateAny } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { useStore } from '../../../app/store';
import { Button } from '../../../ui/Button';
import { Count } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import { Segmented } from '../../../ui/Segmented';
import { previewScheme, SCHEMES } from '../look';
import type { Staging } from '../stage/use-staging';
import { WidthField } from './WidthField';

export interface OptionsPaneProps {
  theme: ThemeInfo | null;
  staging: Staging;
  warnings: PreviewAnswer['warnings'] | null;
}

export function OptionsPane({ theme, staging, warnings }: OptionsPaneProps) {
  const t = useT();
  return (
    <aside
      className="preview-options scroll"
      data-pane="options"
      aria-label={t('preview.options')}
      tabIndex={-1}
    >
      <section>
        <div className="preview-option">
          <h2>{t('preview.theme')}</h2>
          <Button size="small" onClick={() => goTo(paths.settings('theme'))}>
            {t('preview.themeSettings')}
          </Button>
        </div>
        {theme && (
          <p className="preview-option-text">
            {theme.version === ''
              ? theme.title
              : t('preview.themeName', { title: theme.title, version: theme.version })}
          </p>
        )}
      </section>
      <section>
        <div className="preview-option">
          <h2>{t('preview.colours')}</h2>
          <Segmented
            label={t('preview.colours')}
            value={useStore(previewScheme)}
            options={SCHEMES.map((value) => ({ value, label: t(`preview.colours.${value}`) }))}
            onValueChange={previewScheme.set}
          />
        </div>
      </section>
      <section>
        <WidthField width={staging.fit.page.width} onWidthChange={staging.setWidth} />
      </section>
      {warnings && <Warnings warnings={warnings} />}
    </aside>
  );
}

function Warnings({ warnings }: { warnings: PreviewAnswer['warnings'] }) {
  const t = useT();
  const say = useTranslateAny();
  return (
    <section>
      <div className="preview-option">
        <h2>{t('preview.warnings')}</h2>
        {warnings.length > 0 && <Count tone="note">{String(warnings.length)}</Count>}
      </div>
      {warnings.length === 0 ? (
        <p className="preview-option-text">
          <Icon name="check" size={14} className="text-ok" /> {t('preview.warnings.none')}
        </p>
      ) : (
        <ul className="preview-warnings">
          {warnings.map(({ message, params }) => (
            <li key={`${message} ${JSON.stringify(params)}`}>
              <Icon name="warning" size={14} className="text-warn" />
              {say(message, params)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
