/** The writing screen: one piece, its text, its fields, and what the bars say about it. */
import './WriteScreen.css';
import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { currentPiece } from '../../app/current-piece';
import { errorWords } from '../../app/error-words';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';
import type { PlaceInPiece } from '../../app/place-in-piece';
import { goTo, paths } from '../../app/routes';
import { createStore, useStore } from '../../app/store';
import { notify, notifyError } from '../../app/toasts';
import { keycapOf } from '../../app/commands/present';
import { useCommands } from '../../app/commands/registry';
import { useMediaQuery } from '../../app/media-query';
import { placeCaret } from '../../editor/caret';
import { usePieceFields } from '../../editor/fields';
import { KeycapProvider } from '../../editor/keycap';
import { PieceEditor } from '../../editor/PieceEditor';
import type { PasteReport } from '../../editor/extensions/paste-html';
import type { PieceSession } from '../../editor/session';
import { EmptyState } from '../../ui/EmptyState';
import { useKeptFocus } from '../../ui/kept-focus';
import { Button } from '../../ui/Button';
import { besideShown, type PageBeside } from './beside';
import { BesidePane } from './BesidePane';
import { Byline } from './Byline';
import type { Finding } from '../../../../shared/model/checks';
import type { WorkflowState } from '../../../../shared/model/workflow';
import { OpenChecks } from './checks/use-checks';
import { useDesk, useResolved, useSite } from './desk-records';
import { FindBar } from './find/FindBar';
import { useFieldEdit } from './fields/use-field-edit';
import { HolderNote } from './handling/HolderNote';
import { useHandling } from './handling/use-handling';
import { Inspector } from './Inspector';
import { inspectorOver, inspectorShown, leadToField, ROOM, ROOM_BESIDE } from './inspector-state';
import { usePlaceAwaited } from './use-place-awaited';
import { useEditorCommands } from './editor-commands';
import { rootIn } from '../../editor/root';
import { Margin } from './review/Margin';
import { ReadText } from './review/ReadText';
import { ReviewBar } from './review/ReviewBar';
import { draftedComment, personAtWork, textView } from './review/review-state';
import { useEditMode } from './review/use-mode';
import { useDecider, useReview } from './review/use-review';
import { keepBefore } from './revisions/keep-before';
import { naming, revisionsOf } from './revisions/revisions-state';
import { RevisionsView } from './revisions/RevisionsView';
import { useFirstFocus } from './use-first-focus';
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
  const [news] = useState(() => ({
    onOutdated: () => notify({ tone: 'info', title: t('write.outdated') }),
    onLeftUnsaved: (error: unknown) => notifyError(t('write.leftUnsaved'), error),
  }));
  const { session, error } = useSession(id, news);
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
  const any = useTranslateAny();
  const fields = useResolved(usePieceFields(session));
  const desk = useDesk();
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const page = useRef<HTMLElement>(null);
  const beside = useStore(besideShown);
  const [report] = useState(() => ({
    broken: (error: unknown) => notifyError(t('write.broken'), error),
    refused: (error: unknown) => notifyError(t('write.refused'), error),
    large: () => keepBefore(session, 'before-paste', t),
    pasted: ({ lost, changed }: PasteReport) => {
      const list = (counts: object): string =>
        Object.entries(counts)
          .map(([kind, count]) => any(`paste.${kind}`, { count: Number(count) }))
          .join(', ');
      const [left, other] = [list(lost), list(changed)];
      const said = [
        ...(left === '' ? [] : [t('paste.left', { what: left })]),
        ...(other === '' ? [] : [t('paste.changed', { what: other })]),
      ];
      const [title = '', detail] = said;
      notify({ tone: 'info', title, ...(detail !== undefined && { detail }) });
    },
  }));
  useEditorCommands(editor);
  const [findings] = useState(() => createStore<readonly Finding[] | null>(null));
  const modes = useEditMode(editor, fields);
  const review = useReview(session, editor);
  const person = useDecider().person;
  useEffect(() => personAtWork.set(person), [person]);
  const view = useStore(textView);
  const drafted = useStore(draftedComment);
  const isReviewed =
    review.suggestions.length > 0 || review.comments.all.length > 0 || modes.mode === 'suggesting';
  const read = view === 'result' || view === 'original' ? view : null;
  const hasMargin =
    read === null && (review.suggestions.length > 0 || review.comments.shown.length > 0 || drafted !== null);
  // Its place is kept as long as there may be a card: the text must not jump at the first, nor between ways to look at it.
  const keepsMargin = isReviewed || drafted !== null;
  useEffect(() => editor?.getRootElement()?.setAttribute('data-view', view), [editor, view]);
  const handling = useHandling(session);
  const next = nextState(fields.workflow, handling.handling.isChief);
  const site = useSite();
  const docked = useMediaQuery(beside ? ROOM_BESIDE : ROOM);
  const over = useStore(inspectorOver);
  const hasRevisions = useStore(revisionsOf) === session.id;
  const kept = useStore(inspectorShown);
  const shown = docked ? kept : over;
  const whole = useRef<HTMLDivElement>(null);
  // The fields and the page beside come and go with the focus in them.
  useKeptFocus(whole, [shown, beside].join(), () => editor?.focus());
  const leaveOver = (): void => {
    inspectorOver.set(false);
    editor?.focus();
  };
  useCommands([
    {
      id: 'piece.submit',
      enabled: next !== null,
      run: () => next && handling.move(next),
    },
    {
      id: 'write.inspector',
      checked: shown,
      run: () => (docked ? inspectorShown : inspectorOver).set(!shown),
    },
    {
      id: 'revisions.show',
      checked: hasRevisions,
      run: () => revisionsOf.set(hasRevisions ? null : session.id),
    },
    {
      id: 'revisions.name',
      run: () => {
        revisionsOf.set(session.id);
        naming.set('now');
      },
    },
    { id: 'preview.beside', checked: beside, run: () => besideShown.set(!beside) },
    { id: 'go.preview', run: () => goTo(paths.preview(session.id)) },
    { id: 'go.publish', run: () => goTo(paths.publish(session.id)) },
  ]);
  const fieldEdit = useFieldEdit(session, editor, fields);
  const shownFields = fieldEdit.fields;
  const category = desk.categories.find((candidate) => candidate.id === shownFields.categories[0]);
  const goThere = (place: PlaceInPiece): void => {
    if (place.kind === 'field') leadToField(place.field);
    else if (editor) placeCaret(editor, place);
  };
  usePlaceAwaited(session.id, editor !== null, goThere);
  useFirstFocus(editor, page);
  const lead = (field: string) => (): void => leadToField(field);
  return (
    <div
      ref={whole}
      className="write"
      data-beside={beside || undefined}
      data-review={keepsMargin || undefined}
      data-fields={shown ? (docked ? 'docked' : 'over') : undefined}
    >
      <OpenChecks session={session} editor={editor} shown={findings} />
      <WriteBars
        session={session}
        fields={fields}
        editor={editor}
        category={category ?? null}
        modes={modes}
        next={next}
      />
      {hasRevisions && editor && (
        <RevisionsView
          session={session}
          editor={editor}
          modes={modes}
          person={person}
          language={fields.language}
        />
      )}
      <div className="write-middle" hidden={hasRevisions}>
        <FindBar
          session={session}
          editor={editor}
          language={fields.language}
          isShown={read === null && !hasRevisions}
        />
        <main
          ref={page}
          className="write-page scroll"
          data-margin={keepsMargin || undefined}
          data-pane="text"
          aria-label={t('editor.label')}
          tabIndex={-1}
        >
          {isReviewed && <ReviewBar review={review} canDecide={modes.mode !== 'viewing'} />}
          <HolderNote actions={handling} find={review.find} person={person} />
          {session.readOnly !== null && <ReadOnlyNote error={session.readOnly} />}
          <div className="write-column">
            <button type="button" className="write-category" onClick={lead('categories')}>
              {category?.name ?? t('write.noCategory')}
            </button>
          </div>
          {read !== null && editor && (
            <ReadText root={rootIn(editor)} view={read} language={fields.language} />
          )}
          <div className="write-live" hidden={read !== null}>
            <KeycapProvider value={keycapOf}>
              <PieceEditor
                session={session}
                language={fields.language}
                person={personAtWork.get}
                onBroken={report.broken}
                onRefused={report.refused}
                onLargePaste={report.large}
                onPaste={report.pasted}
                onReady={setEditor}
              >
                <Byline
                  fields={shownFields}
                  suggested={review.suggestions}
                  authors={desk.authors}
                  site={site}
                  onAuthors={lead('authors')}
                  onDate={lead('publishAt')}
                />
              </PieceEditor>
            </KeycapProvider>
          </div>
          {hasMargin && editor && (
            <Margin editor={editor} review={review} canDecide={modes.mode !== 'viewing'} />
          )}
        </main>
      </div>
      {beside && !hasRevisions && (
        <BesidePane pieceId={session.id} editor={editor} Page={Page} onPick={goThere} />
      )}
      {shown && !hasRevisions && (
        <Inspector
          session={session}
          fields={fields}
          fieldEdit={fieldEdit}
          handling={handling}
          review={review}
          editor={editor}
          findings={findings}
          onLeave={docked ? null : leaveOver}
        />
      )}
    </div>
  );
}

/** Where whoever is at work can move it on to from here; null where what comes next is publishing. */
function nextState(state: WorkflowState, isChief: boolean): 'review' | 'approved' | null {
  if (state === 'draft') return 'review';
  return state === 'review' && isChief ? 'approved' : null;
}

function ReadOnlyNote({ error }: { error: unknown }): ReactNode {
  const words = errorWords(error, useLocale());
  return (
    <p className="write-read-only" role="alert">
      <b>{words.cause}</b> {words.remedy}
    </p>
  );
}
