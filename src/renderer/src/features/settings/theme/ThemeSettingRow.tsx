/** One setting of a theme as a control of its kind. The theme's default stands where the site has set nothing. */
import type { ThemeSetting } from '../../../../../shared/model/theme';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import { CommittedField } from '../fields/CommittedField';
import { NumberField } from '../fields/NumberField';
import { SettingsRow } from '../SettingsRow';
import { isPattern } from '../values';
import { ColourField } from './ColourField';
import { ColourPreview } from './ColourPreview';

export interface ThemeSettingRowProps {
  setting: ThemeSetting;
  /** What the site has set; undefined for nothing. May be of another theme and not fit. */
  value: unknown;
  /** Undefined takes the site's value away. */
  onChange: (value: string | number | boolean | undefined) => void;
}

export function ThemeSettingRow({ setting, value, onChange }: ThemeSettingRowProps) {
  const t = useT();
  return (
    <SettingsRow title={setting.label} help={setting.help}>
      <ThemeControl setting={setting} value={value} onChange={onChange} />
      {value !== undefined && value !== setting.default && (
        <Button size="small" tone="quiet" icon="undo" onClick={() => onChange(undefined)}>
          {t('settings.theme.reset')}
        </Button>
      )}
    </SettingsRow>
  );
}

function ThemeControl({ setting, value, onChange }: ThemeSettingRowProps) {
  const { label } = setting;
  switch (setting.type) {
    case 'text':
    case 'pattern':
      return (
        <CommittedField
          label={label}
          labelHidden
          value={typeof value === 'string' ? value : setting.default}
          maxLength={500}
          {...(setting.type === 'pattern' && { check: isPattern })}
          onCommit={onChange}
        />
      );
    case 'colour':
      return (
        <>
          <ColourField
            label={label}
            value={typeof value === 'string' ? value : setting.default}
            onChange={onChange}
          />
          <ColourPreview colour={typeof value === 'string' ? value : setting.default} />
        </>
      );
    case 'number':
      return (
        <div className="settings-narrow">
          <NumberField
            label={label}
            labelHidden
            value={typeof value === 'number' ? value : setting.default}
            min={setting.min}
            max={setting.max}
            onCommit={onChange}
          />
        </div>
      );
    case 'toggle':
      return (
        <Switch
          labelHidden
          checked={typeof value === 'boolean' ? value : setting.default}
          onCheckedChange={onChange}
        >
          {label}
        </Switch>
      );
    case 'choice':
      return (
        <Select
          label={label}
          value={setting.options.some((option) => option.value === value) ? String(value) : setting.default}
          options={setting.options}
          onValueChange={onChange}
        />
      );
  }
}
