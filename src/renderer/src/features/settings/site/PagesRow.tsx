/** The site's own pages, as the foot of every page lists them, and the line with the rights. */
import { useState } from 'react';
import type { Site, SiteLink } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { CommittedField } from '../fields/CommittedField';
import { OrderedList } from '../fields/OrderedList';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { isWebAddress } from '../values';

export function PagesRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { pages } = value;
  return (
    <SettingsRow title={t('settings.site.pages')} help={t('settings.site.pages.help')}>
      {pages.length > 0 && (
        <OrderedList
          label={t('settings.site.pages')}
          items={pages}
          idOf={({ name }) => name}
          nameOf={({ name }) => name}
          onChange={(next) => change({ pages: next })}
        >
          {(page) => (
            <CommittedField
              label={t('settings.site.pages.urlOf', { name: page.name })}
              labelHidden
              value={page.url}
              check={isPageAddress}
              onCommit={(url) =>
                change({ pages: pages.map((each) => (each === page ? { ...each, url } : each)) })
              }
            />
          )}
        </OrderedList>
      )}
      <NewPage onAdd={(page) => change({ pages: [...pages, page] })} />
      <CommittedField
        label={t('settings.site.copyright')}
        value={value.copyright}
        maxLength={500}
        help={t('settings.site.copyright.help')}
        onCommit={(copyright) => change({ copyright })}
      />
    </SettingsRow>
  );
}

/** A path on the site will do as well. */
function isPageAddress(url: string) {
  return url.trim().startsWith('/') ? null : isWebAddress(url);
}

function NewPage({ onAdd }: { onAdd: (page: SiteLink) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const problem = isPageAddress(url);
  return (
    <form
      className="settings-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (name.trim() === '' || problem !== null) return;
        onAdd({ name: name.trim(), url: url.trim() });
        setName('');
        setUrl('');
        setTried(false);
      }}
    >
      <TextField
        label={t('settings.site.pages.name')}
        labelHidden
        placeholder={t('settings.site.pages.name')}
        value={name}
        onValueChange={setName}
      />
      <TextField
        label={t('settings.site.pages.url')}
        labelHidden
        placeholder="https://"
        value={url}
        error={tried && problem !== null ? t(problem) : undefined}
        onValueChange={setUrl}
      />
      <Button type="submit" icon="plus" disabled={name.trim() === '' || url.trim() === ''}>
        {t('settings.add')}
      </Button>
    </form>
  );
}
