/** What a section of the settings is. The list of them is in app/settings-sections.ts. */
import type { ComponentType } from 'react';
import type { MessageKey } from '../../../../shared/messages/translate';
import type { IconName } from '../../ui/Icon';

export const SECTION_GROUPS = ['workstation', 'site', 'desk'] as const;

export interface SettingsSection {
  /** Its address: "#/settings/<id>". */
  id: string;
  group: (typeof SECTION_GROUPS)[number];
  title: MessageKey;
  /** One line under the title. */
  help?: MessageKey;
  icon: IconName;
  Content: ComponentType;
}
