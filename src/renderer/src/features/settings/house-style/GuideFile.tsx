/** The desk's style guide as one file: taken along to another desk, and read from one. */
import { useRef, useState } from 'react';
import { MAX_GUIDE_BYTES, refuseTooLarge } from '../../../../../shared/model/file-limits';
import { api } from '../../../api';
import { download } from '../../../app/download';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { notify, notifyError } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { FileInput } from '../../../ui/FileInput';
import { tracked } from '../saving';
import { SettingsRow } from '../SettingsRow';

export function GuideFile() {
  const t = useT();
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      refuseTooLarge(file.name, file.size, MAX_GUIDE_BYTES);
      await tracked(api.houseStyle.import({ text: await file.text() }));
      notify({ tone: 'done', title: t('settings.style.imported', { file: file.name }) });
    } catch (error) {
      setProblem(errorWords(error, locale).cause);
    }
  };
  const write = (): void => {
    api.houseStyle
      .export()
      .then(({ text }) => download('style-guide.json', text, 'application/json'))
      .catch((error: unknown) => notifyError(t('settings.style.notExported'), error));
  };
  return (
    <SettingsRow title={t('settings.style.file')} help={t('settings.style.file.help')}>
      <div className="house-actions">
        <Button icon="piece" onClick={write}>
          {t('settings.style.export')}
        </Button>
        <Button icon="folder" onClick={() => input.current?.click()}>
          {t('settings.style.import')}
        </Button>
        <FileInput
          ref={input}
          label={t('settings.style.import')}
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
      </div>
      {problem !== null && (
        <p role="alert" className="house-problem">
          {problem}
        </p>
      )}
    </SettingsRow>
  );
}
