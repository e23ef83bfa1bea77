/** A row of links in an order: words and an address each. */
import { useState } from 'react';
import type { SiteLink } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { CommittedField } from '../fields/CommittedField';
import { OrderedList } from '../fields/OrderedList';
import { isPageAddress, isRequired } from '../values';

export interface LinksFieldProps {
  label: string;
  links: readonly SiteLink[];
  onChange: (links: SiteLink[]) => void;
}

export function LinksField({ label, links, onChange }: LinksFieldProps) {
  const t = useT();
  const replace = (link: SiteLink, patch: Partial<SiteLink>) =>
    onChange(links.map((each) => (each === link ? { ...each, ...patch } : each)));
  return (
    <>
      {links.length > 0 && (
        <OrderedList label={label} items={links} nameOf={({ name }) => name} nameHidden onChange={onChange}>
          {(link) => (
            <>
              <CommittedField
                label={t('settings.site.links.nameOf', { name: link.name })}
                labelHidden
                value={link.name}
                maxLength={200}
                check={isRequired}
                onCommit={(name) => replace(link, { name })}
              />
              <CommittedField
                label={t('settings.site.links.urlOf', { name: link.name })}
                labelHidden
                value={link.url}
                maxLength={2000}
                check={isPageAddress}
                onCommit={(url) => replace(link, { url })}
              />
            </>
          )}
        </OrderedList>
      )}
      <NewLink onAdd={(link) => onChange([...links, link])} />
    </>
  );
}

function NewLink({ onAdd }: { onAdd: (link: SiteLink) => void }) {
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
        label={t('settings.site.links.name')}
        labelHidden
        placeholder={t('settings.site.links.name')}
        value={name}
        onValueChange={setName}
      />
      <TextField
        label={t('settings.site.links.url')}
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
