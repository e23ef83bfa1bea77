/** The settings: sections by address, one in view. Each section is a file of its own and knows no other. */
import './SettingsScreen.css';
import type { ComponentType } from 'react';
import { useT } from '../../app/i18n';
import { paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { Icon, type IconName } from '../../ui/Icon';
import { useRoving } from '../../ui/roving';
import type { MessageKey } from '../../../../shared/messages/translate';
import { GeneralSection } from './GeneralSection';

interface Section {
  id: string;
  title: MessageKey;
  icon: IconName;
  Content: ComponentType;
}

const GENERAL: Section = {
  id: 'general',
  title: 'settings.general',
  icon: 'settings',
  Content: GeneralSection,
};
const SECTIONS: readonly Section[] = [GENERAL];

export function SettingsScreen({ section }: { section: string | null }) {
  const t = useT();
  const current = SECTIONS.find((each) => each.id === section) ?? GENERAL;
  const roving = useRoving(
    SECTIONS.map((each) => each.id),
    current.id,
    'vertical',
  );
  return (
    <div className="settings">
      <title>{`${t('settings.title')} · ${t('app.name')}`}</title>
      <Fill slot="top-start">
        <Crumbs crumbs={[{ label: t('desk.title'), path: paths.desk() }, { label: t('settings.title') }]} />
      </Fill>
      <nav
        className="settings-nav scroll"
        data-pane="sections"
        aria-label={t('settings.title')}
        {...roving.containerProps}
      >
        {SECTIONS.map((each) => (
          <a
            key={each.id}
            href={`#${paths.settings(each.id)}`}
            aria-current={each === current ? 'page' : undefined}
            {...roving.itemProps(each.id)}
          >
            <Icon name={each.icon} />
            {t(each.title)}
          </a>
        ))}
      </nav>
      <main className="settings-content scroll" data-pane="settings" tabIndex={-1}>
        <h1>{t(current.title)}</h1>
        <current.Content />
      </main>
    </div>
  );
}
