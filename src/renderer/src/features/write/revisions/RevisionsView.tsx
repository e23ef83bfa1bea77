/** In place of the text and its fields: the piece's revisions, and two versions held against each other. */
import './Revisions.css';
import './Compared.css';
import type { LexicalEditor } from 'lexical';
import { useEffect, type ReactNode } from 'react';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { collapseSelection } from '../../../editor/caret';
import type { PieceSession } from '../../../editor/session';
import { EmptyState } from '../../../ui/EmptyState';
import type { ModeChoice } from '../review/use-mode';
import { CompareBar } from './CompareBar';
import { ComparedText } from './ComparedText';
import { layout } from './revisions-state';
import { Timeline } from './Timeline';
import { useRevisions } from './use-revisions';

export interface RevisionsViewProps {
  session: PieceSession;
  editor: LexicalEditor;
  modes: ModeChoice;
  person: string;
  language: string;
}

export function RevisionsView({ session, editor, modes, person, language }: RevisionsViewProps): ReactNode {
  const t = useT();
  const open = useRevisions(session, editor, modes, person);
  useEffect(() => collapseSelection(editor), [editor]);
  const shownLayout = useStore(layout);
  const { list, shown, compared, error } = open;
  return (
    <>
      <main className="revisions-page" data-pane="text" aria-label={t('revision.compare')} tabIndex={-1}>
        <CompareBar open={open} />
        <div className="revisions-text scroll">
          {error !== null && error !== undefined ? (
            <Failed error={error} />
          ) : (
            compared && (
              <ComparedText
                difference={compared.difference}
                layout={shownLayout}
                language={language}
                onRestore={open.restoreBlock}
                earlier={shown?.to.at === 'now' ? 'before' : 'after'}
              />
            )
          )}
        </div>
      </main>
      <Timeline list={list ?? []} shown={shown} onName={open.name} onClose={open.close} />
    </>
  );
}

function Failed({ error }: { error: unknown }): ReactNode {
  const words = errorWords(error, useLocale());
  return <EmptyState title={words.cause}>{words.remedy}</EmptyState>;
}
