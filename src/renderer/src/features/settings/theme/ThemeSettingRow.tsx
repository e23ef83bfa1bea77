/** One setting of a theme as a control of its kind. The theme's default stands where the site has set nothing. */
import type { ThemeSetting } from '../../../../../shared/model/theme';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import { CommittedField } from '../fields/CommittedField';
import { NumberField } from '../fields/NumberField';
import { SettingsRow } from '../SettingsRow';
import { isPattern, linesOf } from '../values';
import { ColourField } from './ColourField';
import { ColourPreview } from './ColourPreview';

export interface ThemeSettingRowProps {
  setting: ThemeSetting;
  /** What the site has set; undefined for nothing. May be of another theme and not fit. */
  value: unknown;
  /** Undefined takes the site's value away. */
  onChange: (value: string | number | boolean | string[] | undefined) => void;
}

export function ThemeSettingRow({ setting, value, onChange }: ThemeSettingRowProps) {
  const t = useT();
  return (
    <SettingsRow title={setting.label} help={setting.help}>
      <ThemeControl setting={setting} value={value} onChange={onChange} />
      {value !== undefined && JSON.stringify(value) !== JSON.stringify(setting.default) && (
        <Button size="small" tone="quiet" icon="undo" onClick={() => onChange(undefined)}>
          {t('settings.theme.reset')}
        </Button>
      )}
    </SettingsRow>
  );
}

/** Characters of a text that asks for more than a line. */
const LONG = 80;
const isLines = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((line) => typeof line === 'string');

function ThemeControl({ setting, value, onChange }: ThemeSettingRowProps) {
  const t = useT();
  const { label } = setting;
  switch (setting.type) {
    case 'text':
    case 'pattern':
      return (
        <CommittedField
          label={label}
          labelHidden
          value={typeof value === 'string' ? value : setting.default}
          maxLength={setting.type === 'pattern' ? 500 : 2000}
          multiline={setting.type === 'text' && setting.default.length > LONG}
          {...(setting.type === 'pattern' && { check: isPattern })}
          onCommit={onChange}
        />
      );
    case 'lines':
      return (
        <CommittedField
          label={label}
          labelHidden
          multiline
          value={(isLines(value) ? value : setting.default).join('\n')}
          help={t('settings.theme.lines')}
          onCommit={(text) => onChange(linesOf(text))}
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
