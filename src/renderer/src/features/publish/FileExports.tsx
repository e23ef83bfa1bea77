/** The piece as a file that the browser hands over. Pictures stay on the desk; the command line writes them beside it. */
import type { ReactNode } from 'react';
import { api } from '../../api';
import { useT } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';

const TYPES = { html: 'text/html', markdown: 'text/markdown' } as const;

export function FileExports({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const save = (format: keyof typeof TYPES): void => {
    api.fileExports.text({ id: pieceId, format }).then(
      ({ name, text }) => {
        const url = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
        const link = document.createElement('a');
        link.href = url;
        link.download = name;
        link.click();
        URL.revokeObjectURL(url);
      },
      (error: unknown) => notifyError(t('publish.failed'), error),
    );
  };
  return (
    <div className="publish-files">
      <span className="text-3">{t('publish.files')}</span>
      <Button size="small" icon="arrow-down" onClick={() => save('html')}>
        {t('publish.files.html')}
      </Button>
      <Button size="small" icon="arrow-down" onClick={() => save('markdown')}>
        {t('publish.files.markdown')}
      </Button>
    </div>
  );
}
