/** A theme's settings as its form shows them: under the headings that the theme gives. Pure. */
import type { ThemeSetting } from '../../../../../shared/model/theme';

export interface SettingGroup {
  /** "" for settings that stand under no heading. */
  title: string;
  settings: ThemeSetting[];
}

/** Groups in the order in which each is first named; settings without one come first. */
export function grouped(settings: readonly ThemeSetting[]): SettingGroup[] {
  const groups = new Map<string, ThemeSetting[]>([['', []]]);
  for (const setting of settings) {
    const title = setting.group ?? '';
    groups.set(title, [...(groups.get(title) ?? []), setting]);
  }
  return [...groups]
    .map(([title, members]) => ({ title, settings: members }))
    .filter((group) => group.settings.length > 0);
}
