/** The pane beside the text: the piece's fields and what the checks found. */
import './Inspector.css';
import type { LexicalEditor } from 'lexical';
import type { ReactNode } from 'react';
import { useT } from '../../app/i18n';
import { useStore, type Store } from '../../app/store';
import type { PieceSession } from '../../editor/session';
import type { Finding } from '../../../../shared/model/checks';
import type { PieceMeta } from '../../../../shared/model/piece';
import { Count } from '../../ui/Chip';
import { Tabs } from '../../ui/Tabs';
import { ChecksPanel } from './checks/ChecksPanel';
import { PieceFields } from './fields/PieceFields';
import { SearchFields } from './fields/SearchFields';
import { inspectorTab, type InspectorTab } from './inspector-state';

export interface InspectorProps {
  session: PieceSession;
  fields: PieceMeta;
  editor: LexicalEditor | null;
  findings: Store<readonly Finding[]>;
  /** Over the text: Escape leaves it. */
  onLeave: (() => void) | null;
}

export function Inspector({ session, fields, editor, findings, onLeave }: InspectorProps): ReactNode {
  const t = useT();
  const tab = useStore(inspectorTab);
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
            content: <PieceFields session={session} fields={fields} />,
          },
          {
            id: 'search',
            label: t('write.tab.search'),
            content: <SearchFields session={session} fields={fields} />,
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
  const open = useStore(findings).filter((finding) => finding.stet === null).length;
  return open > 0 && <Count tone="check">{String(open)}</Count>;
}

function LiveChecks({ findings, ...rest }: Omit<InspectorProps, 'onLeave'>): ReactNode {
  return <ChecksPanel {...rest} findings={useStore(findings)} />;
}
