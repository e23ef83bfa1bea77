/** The house style: what the desk has chosen, every rule with its use, the desk's own words and rules, and the guide as a file. */
import './HouseStyle.css';
import { api, useLiveQuery } from '../../../api';
import type { DeskStyle } from '../../../../../shared/model/house-style';
import { useT } from '../../../app/i18n';
import { Skeleton } from '../../../ui/Skeleton';
import { CommittedField } from '../fields/CommittedField';
import { SettingsRow } from '../SettingsRow';
import { useSaved } from '../use-saved';
import { Choices } from './Choices';
import { GuideFile } from './GuideFile';
import { OwnRules } from './OwnRules';
import { RuleList } from './RuleList';

export function HouseStyleSection() {
  const t = useT();
  const query = useLiveQuery(['house-style', 'settings'], ['site', 'house-style'], () =>
    api.houseStyle.read(),
  );
  const live: Pick<DeskStyle, 'rules' | 'words'> = query.data?.desk ?? { rules: {}, words: [] };
  const use = useSaved<Pick<DeskStyle, 'rules' | 'words'>>(live, query.dataUpdatedAt, ({ rules, words }) =>
    api.houseStyle.change({ rules, words }),
  );
  if (!query.data) return <Skeleton width={480} />;
  const { choices, rules, desk, statistics } = query.data;
  return (
    <>
      <Choices choices={choices} at={query.dataUpdatedAt} />
      <SettingsRow title={t('settings.style.words')} help={t('settings.style.words.help')}>
        <CommittedField
          label={t('settings.style.words')}
          labelHidden
          multiline
          value={use.value.words.join('\n')}
          onCommit={(text) => use.change({ words: linesOf(text) })}
        />
      </SettingsRow>
      <OwnRules rules={desk.patterns} />
      <GuideFile />
      <RuleList
        rules={rules}
        use={use.value.rules}
        statistics={statistics}
        onChange={(next) => use.change({ rules: next })}
      />
    </>
  );
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))].sort();
}
