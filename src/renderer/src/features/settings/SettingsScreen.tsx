/** The settings: sections by address, one in view. Each section is a file of its own and knows no other. */
import './SettingsScreen.css';
import { Fragment, Suspense } from 'react';
import { useT } from '../../app/i18n';
import { paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { SaveStatus } from '../../app/status/SaveStatus';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useRoving } from '../../ui/roving';
import { saving } from './saving';
import { SECTION_GROUPS, type SettingsSection } from './section';

export interface SettingsScreenProps {
  sections: readonly SettingsSection[];
  /** Id of the one in view; null is the first. */
  section: string | null;
}

export function SettingsScreen({ sections, section }: SettingsScreenProps) {
  const t = useT();
  const save = useStore(saving);
  const current = sections.find((each) => each.id === section) ?? sections[0];
  const roving = useRoving(
    sections.map((each) => each.id),
    current?.id ?? null,
    'vertical',
  );
  if (!current) return null;
  return (
    <div className="settings">
      <title>{`${t(current.title)} · ${t('settings.title')} · ${t('app.name')}`}</title>
      <Fill slot="top-start">
        <Crumbs
          crumbs={[
            { label: t('desk.title'), path: paths.desk() },
            { label: t('settings.title'), path: paths.settings() },
            { label: t(current.title) },
          ]}
        />
      </Fill>
      <Fill slot="status-start">
        <SaveStatus {...save} />
      </Fill>
      <nav
        className="settings-nav scroll"
        data-pane="sections"
        aria-label={t('settings.title')}
        {...roving.containerProps}
      >
        {SECTION_GROUPS.map((group) => (
          <Fragment key={group}>
            <h2 className="heading">{t(`settings.group.${group}`)}</h2>
            {sections
              .filter((each) => each.group === group)
              .map((each) => (
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
          </Fragment>
        ))}
      </nav>
      <main className="settings-content scroll" data-pane="settings" tabIndex={-1}>
        <header className="settings-head">
          <h1>{t(current.title)}</h1>
          {current.help && <p>{t(current.help)}</p>}
        </header>
        <Suspense>
          <current.Content />
        </Suspense>
      </main>
    </div>
  );
}
