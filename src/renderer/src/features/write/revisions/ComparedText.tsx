/** Two versions of a text as one, or side by side: words that came and went, looks that changed, blocks that moved. */
import type { ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import type {
  ComparedRow,
  ComparedRun,
  DocumentDifference,
} from '../../../../../shared/document/compare/difference';
import { Button } from '../../../ui/Button';
import type { Layout } from './revisions-state';
import { factWords, lookNames, lookWords, partWords } from './words';

export interface ComparedTextProps {
  difference: DocumentDifference;
  layout: Layout;
  language: string;
  /** Brings one block of the earlier version back; null where that is not possible. */
  onRestore: ((row: ComparedRow) => void) | null;
  /** On which side that version stands: what it has not is taken out. */
  earlier: 'before' | 'after';
}

export function ComparedText({
  difference,
  layout,
  language,
  onRestore,
  earlier,
}: ComparedTextProps): ReactNode {
  return (
    <div className="compared" data-layout={layout} lang={language}>
      {difference.rows.map((row, index) => (
        <Row key={index} {...{ row, layout, onRestore, earlier }} />
      ))}
    </div>
  );
}

function Row({
  row,
  layout,
  onRestore,
  earlier,
}: Pick<ComparedTextProps, 'layout' | 'onRestore' | 'earlier'> & { row: ComparedRow }): ReactNode {
  const t = useT();
  const part = row.after ?? row.before;
  const kind = part?.kind ?? 'paragraph';
  const isChanged = row.change !== 'same';
  const looks = [...new Set(row.runs.map((run) => lookWords(t, run)).filter((words) => words !== ''))];
  const notes = [...row.facts.map((fact) => factWords(t, fact)), ...looks];
  const title = row.change === 'same' ? '' : t(`revision.row.${row.change}`);
  return (
    <div
      className="compared-row"
      data-change={row.change}
      {...(isChanged && {
        role: 'group',
        tabIndex: -1,
        'aria-label': t('revision.row.name', { change: title, part: partWords(t, kind) }),
      })}
    >
      {isChanged && (
        <p className="compared-note">
          <b>{title}</b>
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
          {onRestore && row.change !== 'moved-away' && (
            <Button size="small" tone="quiet" icon="undo" onClick={() => onRestore(row)}>
              {t(row[earlier] ? 'revision.restoreBlock' : 'revision.removeBlock')}
            </Button>
          )}
        </p>
      )}
      {layout === 'inline' ? (
        <Words kind={kind} depth={part?.depth ?? 0} runs={row.runs} side={null} />
      ) : (
        <>
          <Side row={row} side="before" />
          <Side row={row} side="after" />
        </>
      )}
    </div>
  );
}

function Side({ row, side }: { row: ComparedRow; side: 'before' | 'after' }): ReactNode {
  const part = row[side];
  if (!part) return <div className="compared-nothing" />;
  const left = side === 'before' ? 'inserted' : 'deleted';
  const runs = row.runs.filter(({ change }) => change !== left);
  return <Words kind={part.kind} depth={part.depth} runs={runs} side={side} />;
}

interface WordsProps {
  kind: string;
  depth: number;
  runs: readonly ComparedRun[];
  side: 'before' | 'after' | null;
}

function Words({ kind, depth, runs, side }: WordsProps): ReactNode {
  const t = useT();
  return (
    <p className="compared-words" data-kind={kind} style={{ marginInlineStart: depth * 24 }}>
      {runs.length === 0 && (kind === 'figure' || kind === 'lead') && partWords(t, kind)}
      {runs.map((run, index) => (
        <Run key={index} run={run} side={side} />
      ))}
    </p>
  );
}

function Run({ run, side }: { run: ComparedRun; side: WordsProps['side'] }): ReactNode {
  const t = useT();
  const { text, change, look, was } = run;
  const shown = side === 'before' ? (was ?? look) : look;
  const props = { 'data-look': lookNames(shown), lang: shown.language ?? undefined };
  if (change === 'inserted') return <ins {...props}>{text}</ins>;
  if (change === 'deleted')
    return (
      <del {...props} data-space={text.trim() === '' || undefined}>
        {text}
      </del>
    );
  if (change === 'same' && props['data-look'] === undefined && props.lang === undefined) return text;
  return (
    <span {...props} {...(change === 'restyled' && { 'data-restyled': true, title: lookWords(t, run) })}>
      {text}
    </span>
  );
}
