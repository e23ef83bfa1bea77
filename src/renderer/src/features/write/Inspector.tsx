/** The pane beside the text: the piece's fields and what the checks found. */
import './Inspector.css';
import type { LexicalEditor } from 'lexical';
import { useCallback, type ReactNode } from 'react';
import { useT } from '../../app/i18n';
import { useStore, type Store } from '../../app/store';
import type { PieceSession } from '../../editor/session';
import type { Finding } from '../../../../shared/model/checks';
import type { PieceMeta } from '../../../../shared/model/piece';
import { Count } from '../../ui/Chip';
import { FieldNotes } from '../../ui/Field';
import { Tabs } from '../../ui/Tabs';
import { ChecksAwaited, ChecksPanel } from './checks/ChecksPanel';
import { FieldProposals } from './fields/FieldProposals';
import { PieceFields } from './fields/PieceFields';
import { SearchFields } from './fields/SearchFields';
import type { FieldEdit } from './fields/use-field-edit';
import { HandlingPanel } from './handling/HandlingPanel';
import type { HandlingActions } from './handling/use-handling';
import { inspectorTab, type InspectorTab } from './inspector-state';
import type { Review } from './review/use-review';

export interface InspectorProps {
  session: PieceSession;
  /** As they are, without what is suggested. */
  fields: PieceMeta;
  fieldEdit: FieldEdit;
  handling: HandlingActions;
  review: Review;
  editor: LexicalEditor | null;
  /** Null: the piece is still being read. */
  findings: Store<readonly Finding[] | null>;
  /** Over the text: Escape leaves it. */
  onLeave: (() => void) | null;
}

export function Inspector({
  session,
  fields,
  fieldEdit,
  handling,
  review,
  editor,
  findings,
  onLeave,
}: InspectorProps): ReactNode {
  const t = useT();
  const tab = useStore(inspectorTab);
  const { canEdit } = fieldEdit;
  const noteOf = useCallback(
    (field: string) => <FieldProposals field={field} review={review} canDecide={canEdit} />,
    [review, canEdit],
  );
  const framed = (content: ReactNode): ReactNode => (
    <FieldNotes value={noteOf}>
      <fieldset className="write-fieldset" disabled={!canEdit} aria-label={t('write.inspector')}>
        {content}
      </fieldset>
    </FieldNotes>
  );
  return (
    <aside
      className="write-inspector"
      data-pane="inspector"
      aria-label={t('write.inspector')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        onLeave?.();
      }}
    >
      <Tabs<InspectorTab>
        label={t('write.inspector')}
        value={tab}
        onValueChange={inspectorTab.set}
        tabs={[
          {
            id: 'piece',
            label: t('write.tab.piece'),
            content: framed(<PieceFields {...fieldEdit} pieceId={session.id} />),
          },
          {
            id: 'search',
            label: t('write.tab.search'),
            content: framed(<SearchFields {...fieldEdit} />),
          },
          {
            id: 'handling',
            label: t('write.tab.handling'),
            content: (
              <HandlingPanel
                state={fields.workflow}
                actions={handling}
                people={review.people}
                find={review.find}
                person={review.person}
              />
            ),
          },
          {
            id: 'checks',
            label: t('write.tab.checks'),
            end: <OpenCount findings={findings} />,
            content: <LiveChecks session={session} fields={fields} editor={editor} findings={findings} />,
          },
        ]}
      />
    </aside>
  );
}

function OpenCount({ findings }: Pick<InspectorProps, 'findings'>): ReactNode {
  const open = (useStore(findings) ?? []).filter((finding) => finding.stet === null).length;
  return open > 0 && <Count tone="check">{String(open)}</Count>;
}

function LiveChecks({
  findings,
  ...rest
}: Pick<InspectorProps, 'session' | 'fields' | 'editor' | 'findings'>): ReactNode {
  const found = useStore(findings);
  return found === null ? <ChecksAwaited /> : <ChecksPanel {...rest} findings={found} />;
}
