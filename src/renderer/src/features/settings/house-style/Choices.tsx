/** The choices of the house: one row each, with what may be chosen. */
import { api } from '../../../api';
import { HOUSE_CHOICES, type HouseChoice, type HouseChoices } from '../../../../../shared/model/house-style';
import { useT } from '../../../app/i18n';
import type { MessageKey } from '../../../../../shared/messages/translate';
import { Select } from '../../../ui/Select';
import { NumberField } from '../fields/NumberField';
import { SettingsRow } from '../SettingsRow';
import { useSaved } from '../use-saved';

const NAMES = Object.keys(HOUSE_CHOICES) as HouseChoice[];
const LENGTHS = [
  { name: 'longestSentence', min: 10, max: 200 },
  { name: 'longestParagraph', min: 20, max: 1000 },
  { name: 'shortestPiece', min: 0, max: 100_000 },
  { name: 'longestPiece', min: 1, max: 100_000 },
] as const;

export function Choices({ choices, at }: { choices: HouseChoices; at: number }) {
  const t = useT();
  const saved = useSaved(choices, at, (next) => api.houseStyle.change({ choices: next }));
  return (
    <>
      <SettingsRow title={t('settings.style.choices')} help={t('settings.style.choices.help')}>
        <div className="house-choices">
          {NAMES.map((name) => (
            <div key={name} className="house-choice">
              <span aria-hidden="true">{t(`settings.style.choice.${name}`)}</span>
              <Select
                label={t(`settings.style.choice.${name}`)}
                value={saved.value[name]}
                options={(HOUSE_CHOICES[name] as readonly string[]).map((value) => ({
                  value,
                  label: t(`settings.style.option.${value}` as MessageKey),
                }))}
                onValueChange={(value) => saved.change({ [name]: value })}
              />
            </div>
          ))}
        </div>
      </SettingsRow>
      <SettingsRow title={t('settings.style.lengths')} help={t('settings.style.lengths.help')}>
        <div className="settings-pair">
          {LENGTHS.map(({ name, min, max }) => (
            <NumberField
              key={name}
              label={t(`settings.style.length.${name}`)}
              value={saved.value[name]}
              min={min}
              max={max}
              whole
              onCommit={(value) => saved.change({ [name]: value })}
            />
          ))}
        </div>
      </SettingsRow>
    </>
  );
}
