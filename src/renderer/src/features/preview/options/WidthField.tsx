/** The page's width in pixels. What is typed counts once it is left or confirmed; nonsense is put back. */
import { useState } from 'react';
import { useT } from '../../../app/i18n';
import { TextField } from '../../../ui/Field';
import { NARROWEST, WIDEST } from '../look';

export interface WidthFieldProps {
  width: number;
  onWidthChange: (pixels: number) => void;
}

export function WidthField({ width, onWidthChange }: WidthFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const pixels = Number(typed);
    if (typed !== null && Number.isInteger(pixels) && pixels >= NARROWEST && pixels <= WIDEST) {
      if (pixels !== width) onWidthChange(pixels);
    }
    setTyped(null);
  };
  return (
    <TextField
      className="preview-width"
      label={t('preview.width')}
      inputMode="numeric"
      value={typed ?? String(width)}
      end={<span className="text-3">{t('preview.px')}</span>}
      onValueChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape' && typed !== null) {
          event.preventDefault();
          setTyped(null);
        }
      }}
    />
  );
}
