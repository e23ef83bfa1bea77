/** Where the screen in view stands: the last entry is the screen itself. */
import './Crumbs.css';
import { Fragment } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../i18n';

export interface Crumb {
  label: string;
  /** Address in the app; absent for the last one. */
  path?: string;
}

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useT();
  return (
    <nav className="app-crumbs" aria-label={t('app.breadcrumb')}>
      {crumbs.map((crumb, index) => (
        <Fragment key={`${index} ${crumb.label}`}>
          {index > 0 && <Icon name="chevron-right" size={12} />}
          {crumb.path === undefined ? (
            <span className="cut" aria-current="page">
              {crumb.label}
            </span>
          ) : (
            <a href={`#${crumb.path}`}>{crumb.label}</a>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
