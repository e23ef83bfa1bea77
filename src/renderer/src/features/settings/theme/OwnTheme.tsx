/** A theme of the desk's own, made from the one in use: its name is asked, its folder is told. */
import { useState } from 'react';
import { api } from '../../../api';
import { slugify } from '../../../../../shared/text/slug';
import type { ThemeInfo } from '../../../../../shared/model/theme';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { notify } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { SettingsRow } from '../SettingsRow';

export interface OwnThemeProps {
  /** The theme in use, which is copied. */
  theme: ThemeInfo;
  /** Chooses the new theme for the site. */
  onMade: (name: string) => void;
}

export function OwnTheme({ theme, onMade }: OwnThemeProps) {
  const t = useT();
  const locale = useLocale();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const name = slugify(title, { language: 'en' }).slice(0, 60);
  const make = async (): Promise<void> => {
    try {
      const { path } = await api.themes.create({ name, title, from: theme.name });
      setTitle('');
      notify({ tone: 'done', title: t('settings.theme.made', { title }), detail: path });
      onMade(name);
    } catch (error) {
      setProblem(errorWords(error, locale).cause);
    }
  };
  return (
    <SettingsRow title={t('settings.theme.own')} help={t('settings.theme.own.help', { title: theme.title })}>
      <form
        className="settings-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') void make();
        }}
      >
        <TextField
          label={t('settings.theme.own.name')}
          labelHidden
          placeholder={t('settings.theme.own.name')}
          value={title}
          maxLength={60}
          error={problem}
          onValueChange={(typed) => {
            setTitle(typed);
            setProblem(undefined);
          }}
        />
        <Button type="submit" icon="plus" disabled={name === ''}>
          {t('settings.theme.own.make')}
        </Button>
      </form>
      {theme.folder !== null && (
        <p className="small text-3">
          {t('settings.theme.folder')} <code className="settings-theme-folder">{theme.folder}</code>
        </p>
      )}
    </SettingsRow>
  );
}
