/** Addresses that readers may write to; calls for contributions name them as {emails}. */
import { useState } from 'react';
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { TextField } from '../../../ui/Field';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { isEmail } from '../values';

export function EmailsRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { contactEmails } = value;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const address = typed.trim();
  const problem = contactEmails.includes(address) ? ('settings.problem.twice' as const) : isEmail(address);
  return (
    <SettingsRow title={t('settings.site.emails')} help={t('settings.site.emails.help')}>
      {contactEmails.length > 0 && (
        <ul className="settings-chips" aria-label={t('settings.site.emails')}>
          {contactEmails.map((email) => (
            <li key={email}>
              <Chip
                removeLabel={t('settings.remove', { name: email })}
                onRemove={() => change({ contactEmails: contactEmails.filter((each) => each !== email) })}
              >
                {email}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <form
        className="settings-add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== null) return;
          change({ contactEmails: [...contactEmails, address] });
          setTyped('');
          setTried(false);
        }}
      >
        <TextField
          label={t('settings.site.emails.new')}
          labelHidden
          type="email"
          placeholder={t('settings.site.emails.new')}
          value={typed}
          error={tried && problem !== null ? t(problem) : undefined}
          onValueChange={setTyped}
        />
        <Button type="submit" icon="plus" disabled={address === ''}>
          {t('settings.add')}
        </Button>
      </form>
    </SettingsRow>
  );
}
