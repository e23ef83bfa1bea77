/** The writing screen: one piece, its text, its fields, and what the bars say about it. */
import './WriteScreen.css';
import type { LexicalEditor } from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { currentPiece } from '../../app/current-piece';
import { errorWords } from '../../app/error-words';
import { useLocale, useT } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { useStore } from '../../app/store';
import { notify, notifyError } from '../../app/toasts';
import { useCommands } from '../../app/commands/registry';
import { setPieceFields, usePieceFields } from '../../editor/fields';
import { PieceEditor } from '../../editor/PieceEditor';
import type { PasteLoss } from '../../editor/extensions/paste';
import type { PieceSession } from '../../editor/session';
import { EmptyState } from '../../ui/EmptyState';
import { Button } from '../../ui/Button';
import { besideShown, type PageBeside } from './beside';
import { BesidePane } from './BesidePane';
import { useDesk, useResolved } from './desk-records';
import { Inspector } from './Inspector';
import { useEditorCommands } from './editor-commands';
import { useSession } from './use-session';
import { WriteBars } from './WriteBars';

export interface WriteScreenProps {
  id: string;
  /** What can be shown beside the text. */
  Page: PageBeside;
}

export function WriteScreen({ id, Page }: WriteScreenProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [report] = useState(() => () => notify({ tone: 'info', title: t('write.outdated') }));
  const { session, error } = useSession(id, report);
  useEffect(() => currentPiece.set(id), [id]);
  if (error !== null) {
    const words = errorWords(error, locale);
    return (
      <EmptyState
        title={words.cause}
        actions={<Button onClick={() => goTo(paths.desk())}>{t('app.toDesk')}</Button>}
      >
        {words.remedy}
      </EmptyState>
    );
  }
  return session && <OpenPiece key={session.client} session={session} Page={Page} />;
}

function OpenPiece({ session, Page }: { session: PieceSession; Page: PageBeside }): ReactNode {
  const t = useT();
  const fields = useResolved(usePieceFields(session));
  const desk = useDesk();
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const [linkAsked, setLinkAsked] = useState(0);
  const beside = useStore(besideShown);
  const [report] = useState(() => ({
    broken: (error: unknown) => notifyError(t('write.broken'), error),
    refused: (error: unknown) => notifyError(t('write.refused'), error),
    pasteLoss: (loss: PasteLoss) =>
      notify({
        tone: 'info',
        title: t('paste.left', {
          what: (Object.entries(loss) as [keyof PasteLoss, number][])
            .map(([kind, count]) => t(`paste.${kind}`, { count }))
            .join(', '),
        }),
      }),
  }));
  useEditorCommands(editor, () => setLinkAsked((count) => count + 1));
  useCommands([
    {
      id: 'piece.submit',
      enabled: fields.workflow === 'draft',
      run: () => setPieceFields(session, { workflow: 'review' }),
    },
    { id: 'preview.beside', checked: beside, run: () => besideShown.set(!beside) },
    { id: 'go.preview', run: () => goTo(paths.preview(session.id)) },
    { id: 'go.publish', run: () => goTo(paths.publish(session.id)) },
  ]);
  const category = desk.categories.find((candidate) => candidate.id === fields.categories[0]);
  return (
    <div className="write" data-beside={beside || undefined}>
      <WriteBars session={session} fields={fields} editor={editor} category={category ?? null} />
      <main className="write-page scroll" data-pane="text" aria-label={t('editor.label')} tabIndex={-1}>
        {session.readOnly !== null && <ReadOnlyNote error={session.readOnly} />}
        <div className="write-column">
          <p className="write-category">{category?.name ?? t('write.noCategory')}</p>
        </div>
        <PieceEditor
          session={session}
          language={fields.language}
          onBroken={report.broken}
          onRefused={report.refused}
          onPasteLoss={report.pasteLoss}
          onReady={setEditor}
          linkAsked={linkAsked}
        />
      </main>
      {beside && <BesidePane pieceId={session.id} editor={editor} Page={Page} />}
      <Inspector session={session} fields={fields} editor={editor} />
    </div>
  );
}

function ReadOnlyNote({ error }: { error: unknown }): ReactNode {
  const words = errorWords(error, useLocale());
  return (
    <p className="write-read-only" role="alert">
      <b>{words.cause}</b> {words.remedy}
    </p>
  );
}
