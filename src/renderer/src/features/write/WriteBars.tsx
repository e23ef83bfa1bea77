/** What the top and status bars say while a piece is written: where it is, its state, saved or not, how long it is. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { keycapOf } from '../../app/commands/present';
import { runCommand } from '../../app/commands/registry';
import { useLocale, useT } from '../../app/i18n';
import { paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { useStore } from '../../app/store';
import { SaveStatus } from '../../app/status/SaveStatus';
import { useLiveQuery, api } from '../../api';
import { useWordCount } from '../../editor/counts';
import type { PieceSession } from '../../editor/session';
import type { Category } from '../../../../shared/model/desk';
import type { PieceMeta } from '../../../../shared/model/piece';
import { readMinutes } from '../../../../shared/text/read-time';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { StatusPill } from '../../ui/Status';
import { besideShown } from './beside';
import { useSite } from './desk-records';
import { ModeSwitch } from './review/ModeSwitch';
import type { ModeChoice } from './review/use-mode';
import { revisionsOf } from './revisions/revisions-state';

export interface WriteBarsProps {
  session: PieceSession;
  fields: PieceMeta;
  editor: LexicalEditor | null;
  category: Category | null;
  modes: ModeChoice;
  /** Where whoever is at work can move it on to. */
  next: 'review' | 'approved' | null;
}

export function WriteBars({ session, fields, editor, category, modes, next }: WriteBarsProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const row = useLiveQuery(['piece', session.id], [`piece/${session.id}`], () =>
    api.pieces.get({ id: session.id }),
  ).data?.row;
  const language =
    new Intl.DisplayNames([locale], { type: 'language' }).of(fields.language) ?? fields.language;
  return (
    <>
      <Fill slot="top-start">
        <Crumbs
          crumbs={[
            { label: t('desk.title'), path: paths.desk() },
            ...(category
              ? [{ label: category.name, path: paths.desk({ kind: 'category', id: category.id }) }]
              : []),
            { label: row && row.headline !== '' ? row.headline : t('write.untitled') },
          ]}
        />
        <StatusPill status={fields.workflow}>{t(`status.${fields.workflow}`)}</StatusPill>
      </Fill>
      <Fill slot="top-actions">
        <ModeSwitch {...modes} />
        <IconButton
          icon="history"
          label={t('command.revisions.show')}
          keycap={keycapOf('revisions.show')}
          pressed={useStore(revisionsOf) === session.id}
          onClick={() => runCommand('revisions.show')}
        />
        <IconButton
          icon="pane-right"
          label={t('command.preview.beside')}
          keycap={keycapOf('preview.beside')}
          pressed={useStore(besideShown)}
          onClick={() => runCommand('preview.beside')}
        />
        <Button icon="preview" onClick={() => runCommand('go.preview')}>
          {t('write.preview')}
        </Button>
        {next !== null ? (
          <Button tone="primary" keycap={keycapOf('piece.submit')} onClick={() => runCommand('piece.submit')}>
            {t(next === 'review' ? 'write.submit' : 'write.approve')}
          </Button>
        ) : (
          <Button tone="primary" icon="publish" onClick={() => runCommand('go.publish')}>
            {t('write.publish')}
          </Button>
        )}
      </Fill>
      <Fill slot="status-start">
        <Saved session={session} />
        <Length editor={editor} />
        <span className="app-fact">{language}</span>
      </Fill>
    </>
  );
}

/** Keys closer together than this are one writing, during which nothing here is drawn anew. */
const REST = 200;

function Saved({ session }: Pick<WriteBarsProps, 'session'>): ReactNode {
  const { onSave, getSave } = session;
  const writing = useWriting(session);
  const error = useSyncExternalStore(onSave, () => getSave().error);
  const pending = writing ? Math.max(1, getSave().pending) : 0;
  return <SaveStatus pending={pending} savedAt={getSave().savedAt} error={error} />;
}

/** True from the first update that is on its way until none has been for a while. */
function useWriting({ onSave, getSave }: PieceSession): boolean {
  const [writing, setWriting] = useState(() => getSave().pending > 0);
  useEffect(() => {
    let settledAt = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    // One timer for a burst of keys: setting it anew for each would be felt.
    const look = (): void => {
      const left = settledAt + REST - performance.now();
      rest = left > 0 ? setTimeout(look, left) : undefined;
      if (left <= 0 && getSave().pending === 0) setWriting(false);
    };
    const stop = onSave(() => {
      if (getSave().pending > 0) setWriting(true);
      else {
        settledAt = performance.now();
        rest ??= setTimeout(look, REST);
      }
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [onSave, getSave]);
  return writing;
}

function Length({ editor }: Pick<WriteBarsProps, 'editor'>): ReactNode {
  const t = useT();
  const words = useWordCount(editor);
  const site = useSite();
  if (words === null) return null;
  return (
    <>
      <span className="app-fact num" aria-live="off">
        {t('write.words', { count: words })}
      </span>
      {site && (
        <span className="app-fact num">
          {t('write.readTime', { minutes: readMinutes(words, site.readTime) })}
        </span>
      )}
    </>
  );
}
