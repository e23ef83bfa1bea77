/**
 * The piece with its suggestions and comments as a file: for print, for Word, and as a proof for its author, whose answers are
 * read back here. What went out is listed with what came back.
 */
import './Proofs.css';
import { useRef, useState, type ReactNode } from 'react';
import type { MarkedForm } from '../../../../shared/contract/proofs';
import { articleLimit } from '../../../../shared/model/file-limits';
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../../app/commands/registry';
import { download } from '../../app/download';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';
import { bytesOf } from '../../app/read-file';
import { notify, notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { FileInput } from '../../ui/FileInput';
import { MARKED_FORMS, ProofDialog, type Wish } from './ProofDialog';

const TYPES: Record<MarkedForm, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'proof-html': 'text/html',
  pdf: 'application/pdf',
};
const PATIENCE = { context: { deadline: 120_000 } };

export function Proofs({ pieceId, byline }: { pieceId: string; byline: string }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const failed = (error: unknown): void => {
    notifyError(t('publish.proof.failed'), error);
  };

  const handOver = (form: MarkedForm, work: ReturnType<typeof api.proofs.file>): void =>
    void work.then(({ name, bytes, warnings }) => {
      download(name, new Uint8Array(bytes), TYPES[form]);
      if (warnings.length > 0)
        notify({
          tone: 'info',
          title: t('publish.files.warned', { name }),
          detail: [...new Set(warnings.map(({ message, params }) => any(message, params)))].join(' '),
        });
    }, failed);
  const save = (form: MarkedForm): void => handOver(form, api.proofs.file({ id: pieceId, form }, PATIENCE));
  const send = (wish: Wish): void => {
    setAsking(false);
    handOver(wish.form, api.proofs.send({ id: pieceId, ...wish }, PATIENCE));
  };
  const read = async (taken: File): Promise<void> => {
    try {
      const bytes = await bytesOf(taken, articleLimit(taken.name));
      const report = await api.proofs.answers({ id: pieceId, name: taken.name, bytes }, PATIENCE);
      const { author, changes, comments } = report;
      notify({
        tone: 'done',
        title: t('publish.proof.read', { author, changes, comments }),
        detail: [...report.changed, ...report.dropped]
          .map(({ what, count, text }) => `${any(what, { count })}: ${text}`)
          .join(' '),
      });
    } catch (error) {
      notifyError(t('publish.proof.notRead'), error);
    }
  };
  useCommands([
    { id: 'proof.send', run: () => setAsking(true) },
    { id: 'proof.answers', run: () => file.current?.click() },
  ]);

  return (
    <div className="publish-files publish-proofs">
      <span className="text-3">{t('publish.proof')}</span>
      {MARKED_FORMS.map((form) => (
        <Button key={form} size="small" icon="arrow-down" onClick={() => save(form)}>
          {t(`publish.proof.${form}`)}
        </Button>
      ))}
      <div className="publish-proof-actions">
        <Button size="small" icon="review" onClick={() => setAsking(true)}>
          {t('publish.proof.send')}
        </Button>
        <Button size="small" icon="arrow-up" onClick={() => file.current?.click()}>
          {t('publish.proof.answers')}
        </Button>
      </div>
      <FileInput
        ref={file}
        label={t('publish.proof.answers')}
        accept=".docx"
        onFile={(taken) => void read(taken)}
      />
      <SentProofs pieceId={pieceId} />
      {asking && <ProofDialog byline={byline} onSend={send} onCancel={() => setAsking(false)} />}
    </div>
  );
}

function SentProofs({ pieceId }: { pieceId: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const sent =
    useLiveQuery(['proofs', pieceId], [`piece/${pieceId}`], () => api.proofs.sent({ id: pieceId })).data ??
    [];
  const time = (at: string): string =>
    new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  if (sent.length === 0) return null;
  return (
    <ul className="publish-proof-sent" aria-label={t('publish.proof.sent')}>
      {sent.toReversed().map(({ id, to, at, answers }) => (
        <li key={id}>
          <span className="cut">{t('publish.proof.to', { to })}</span>
          <span className="num text-3">{time(at)}</span>
          {answers.map((answer) => (
            <span key={answer.at} className="publish-proof-answer text-2">
              {t('publish.proof.answered', { ...answer, at: time(answer.at) })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
