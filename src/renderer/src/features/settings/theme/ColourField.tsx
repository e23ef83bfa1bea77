/** A colour: picked, or typed as "#8c1d2f". */
import { useEffect, useRef } from 'react';
import { useT } from '../../../app/i18n';
import { CommittedField } from '../fields/CommittedField';
import { isColour } from '../values';

export interface ColourFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function ColourField({ label, value, onChange }: ColourFieldProps) {
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  // React calls every step of dragging in the picker a change; only where it ends is one.
  useEffect(() => {
    const input = picker.current;
    const onEnd = () => {
      if (input && input.value !== value) onChange(input.value);
    };
    input?.addEventListener('change', onEnd);
    return () => input?.removeEventListener('change', onEnd);
  }, [value, onChange]);
  return (
    <div className="settings-colour">
      <input
        ref={picker}
        key={value}
        type="color"
        aria-label={t('settings.theme.pick', { label })}
        defaultValue={value}
      />
      <CommittedField
        label={label}
        labelHidden
        value={value}
        maxLength={7}
        check={isColour}
        onCommit={(typed) => onChange(typed.toLowerCase())}
      />
    </div>
  );
}
