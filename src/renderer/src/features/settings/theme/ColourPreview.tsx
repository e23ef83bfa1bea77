/** How a colour looks as words on white and as ground under white words, with the contrast that readers get. */
import { useT } from '../../../app/i18n';
import { contrast } from './contrast';

const WHITE = '#ffffff';

export function ColourPreview({ colour }: { colour: string }) {
  const t = useT();
  const ratio = Math.floor(contrast(colour, WHITE) * 10) / 10;
  return (
    <p className="settings-colour-preview">
      <span aria-hidden="true" style={{ color: colour, background: WHITE }}>
        Aa
      </span>
      <span aria-hidden="true" style={{ color: WHITE, background: colour }}>
        Aa
      </span>
      <span className={ratio < 4.5 ? 'small text-2' : 'small text-3'}>
        {t(ratio < 4.5 ? 'settings.theme.contrastLow' : 'settings.theme.contrast', { ratio })}
      </span>
    </p>
  );
}
