/** Editing, suggesting, viewing: what typing does, in the top bar. In words, where there is room for them. */
import './ModeSwitch.css';
import type { ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { useT } from '../../../app/i18n';
import type { EditMode } from '../../../editor/mode';
import { Segmented } from '../../../ui/Segmented';
import type { IconName } from '../../../ui/Icon';
import type { ModeChoice } from './use-mode';

const ICONS: Record<EditMode, IconName> = { editing: 'write', suggesting: 'review', viewing: 'lock' };

export function ModeSwitch({ mode, canEdit, choose }: ModeChoice): ReactNode {
  const t = useT();
  const modes: readonly EditMode[] = canEdit
    ? ['editing', 'suggesting', 'viewing']
    : ['suggesting', 'viewing'];
  return (
    <span className="write-modes">
      <Segmented<EditMode>
        label={t('mode.label')}
        value={mode}
        onValueChange={choose}
        options={modes.map((value) => ({
          value,
          label: t(`mode.${value}`),
          icon: ICONS[value],
          hint: t(`mode.now.${value}`),
          keycap: keycapOf(`mode.${value}`),
        }))}
      />
    </span>
  );
}
