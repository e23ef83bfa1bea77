/** What the house style has to say about the piece: each finding with its reason, its fix, and a way to set it aside. */
import './ChecksPanel.css';
import { $setSelection, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useT, useTranslateAny } from '../../../app/i18n';
import { announce } from '../../../app/announcer';
import { useStore } from '../../../app/store';
import { notify } from '../../../app/toasts';
import { edit } from '../../../editor/extensions/operations';
import { keepBefore } from '../revisions/keep-before';
import { setPieceFields } from '../../../editor/fields';
import type { PieceSession } from '../../../editor/session';
import { canStand, type Finding } from '../../../../../shared/model/checks';
import type { PieceMeta } from '../../../../../shared/model/piece';
import { $findBlock, $selectSpan, $standingSpan } from '../../../../../shared/document/operations/find';
import {
  $proposedFor,
  $standingBlock,
  type Proposed,
} from '../../../../../shared/document/operations/proposed-fix';
import { narrowed } from '../../../../../shared/text/fix';
import { chooseLead, leadsSomewhere, missesPicture } from './jump';
import { currentFinding, visit } from './use-checks';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { Explanation } from './Explanation';
import { LinkLookup } from './LinkLookup';
import { addWord, count } from './outcomes';
import { useProposed } from './proposed';

export interface ChecksPanelProps {
  session: PieceSession;
  fields: PieceMeta;
  editor: LexicalEditor | null;
  findings: readonly Finding[];
}

/** A piece that nobody has read yet is not one without findings. */
export function ChecksAwaited(): ReactNode {
  const t = useT();
  return (
    <p className="checks text-3" role="status">
      {t('checks.reading')}
    </p>
  );
}

export function ChecksPanel({ session, fields, editor, findings }: ChecksPanelProps): ReactNode {
  const t = useT();
  const open = useMemo(() => findings.filter(({ stet }) => stet === null), [findings]);
  const settled = findings.filter((finding) => finding.stet !== null);
  const proposed = useProposed(editor, open);
  const fixable = open.filter(({ key, fix }) => fix !== null && !proposed.has(key));
  const setStet = (key: string, reason: string | null): void => {
    const { [key]: _old, ...rest } = fields.stet;
    setPieceFields(session, { stet: reason === null ? rest : { ...rest, [key]: reason } });
  };
  const current = useStore(currentFinding);
  const fix = (finding: Finding): boolean => {
    const done = applyFix(editor, finding);
    if (done) count(finding.rule, 'fixed');
    return done;
  };
  const fixAll = (some: readonly Finding[]): void => {
    // From the end of each block to its start, so that earlier spans keep their places.
    if (some.length > 1) keepBefore(session, 'before-replace-all', t);
    const order = [...some].sort((a, b) => startOf(b) - startOf(a));
    const done = order.filter(fix).length;
    if (done === order.length) announce(t('checks.fixed', { count: done }));
    else notify({ tone: 'info', title: t('checks.fixedSome', { count: done, all: order.length }) });
  };
  if (findings.length === 0)
    return (
      <div className="checks">
        <LinkLookup pieceId={session.id} />
        <EmptyState title={t('checks.clean')} drawing={false}>
          {t('checks.clean.help')}
        </EmptyState>
      </div>
    );
  return (
    <div className="checks">
      <div className="checks-head">
        <span className="num">{t('checks.count', { count: open.length })}</span>
        {fixable.length > 1 && (
          <Button size="small" onClick={() => fixAll(fixable)}>
            {t('checks.fixAll', { count: fixable.length })}
          </Button>
        )}
      </div>
      <LinkLookup pieceId={session.id} />
      <ul className="checks-list">
        {open.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            proposed={proposed.get(finding.key) ?? null}
            onFix={() => fix(finding)}
            alike={fixable.filter(({ rule }) => rule === finding.rule).length}
            onFixAlike={() => fixAll(fixable.filter(({ rule }) => rule === finding.rule))}
            isCurrent={finding.key === current}
            onJump={() => editor && visit(editor, finding)}
            onChoose={() => editor && chooseLead(editor)}
            onIgnore={(reason) => {
              setStet(finding.key, reason);
              count(finding.rule, 'ignored');
            }}
          />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className="checks-settled">
          <summary>{t('checks.settled', { count: settled.length })}</summary>
          <ul className="checks-list">
            {settled.map((finding) => (
              <li key={finding.key} className="checks-card is-settled">
                <FindingWords finding={finding} />
                <p className="text-3">{finding.stet === '' ? t('checks.noReason') : finding.stet}</p>
                <Button size="small" tone="quiet" onClick={() => setStet(finding.key, null)}>
                  {t('checks.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const startOf = (finding: Finding): number => (finding.target.kind === 'text' ? finding.target.start : 0);

/** What is suggested in the block stays as it is: the fix goes where the words stand now, or is not made. */
function applyFix(editor: LexicalEditor | null, { target, fix }: Finding): boolean {
  if (!editor || target.kind !== 'text' || !fix) return false;
  let done = false;
  edit(editor, (operations) => {
    const published = $findBlock(target.bid);
    const block = published && $standingBlock(published);
    const found = block && $standingSpan(block, target.start, target.end, target.quote);
    if (!found || $proposedFor(block, target, fix) !== null) return;
    // Only the characters that differ are touched: formats and links inside the quoted words stay.
    const narrow = narrowed({ ...target, ...found, replacement: fix.replacement });
    const selection = $selectSpan(fix.link === undefined ? { ...found, ...narrow } : found);
    if (!selection) return;
    $setSelection(selection);
    if (fix.link !== undefined) operations.setLink(fix.link);
    else operations.replaceSelected(narrow.replacement);
    done = true;
  });
  return done;
}

interface CardProps {
  finding: Finding;
  /** The caret is in its words, or it was led to last. */
  isCurrent: boolean;
  proposed: Proposed;
  onFix: () => void;
  /** How many findings of the same rule can be fixed. */
  alike: number;
  onFixAlike: () => void;
  onJump: () => void;
  onChoose: () => void;
  onIgnore: (reason: string) => void;
}

function FindingCard({
  finding,
  isCurrent,
  proposed,
  onFix,
  alike,
  onFixAlike,
  onJump,
  onChoose,
  onIgnore,
}: CardProps): ReactNode {
  const t = useT();
  const [reason, setReason] = useState<string | null>(null);
  const card = useRef<HTMLLIElement>(null);
  const { target, fix } = finding;
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={card}
      className="checks-card"
      data-level={finding.level}
      data-finding={finding.key}
      aria-current={isCurrent || undefined}
    >
      <FindingWords finding={finding} />
      {target.kind === 'text' && (
        <p className="checks-words">
          {fix ? (
            <>
              <del>{target.quote}</del> <ins>{fix.replacement}</ins>
            </>
          ) : (
            <q>{target.quote}</q>
          )}
        </p>
      )}
      {proposed !== null && (
        <p className="checks-proposed">
          <Icon name="review" />
          {t(proposed === 'fix' ? 'checks.proposed' : 'checks.proposedElse')}
        </p>
      )}
      <Explanation rule={finding.rule} />
      {reason === null ? (
        <div className="checks-actions">
          {fix && target.kind === 'text' && proposed === null && (
            <Button size="small" icon="check" onClick={onFix}>
              {t('checks.fix')}
            </Button>
          )}
          {fix && alike > 1 && proposed === null && (
            <Button size="small" tone="quiet" onClick={onFixAlike}>
              {t('checks.fixAlike', { rule: finding.rule, count: alike })}
            </Button>
          )}
          {finding.rule === 'S1' && target.kind === 'text' && (
            <Button size="small" tone="quiet" onClick={() => addWord(target.quote)}>
              {t('checks.addWord')}
            </Button>
          )}
          {missesPicture(finding) && (
            <Button size="small" icon="image" onClick={onChoose}>
              {t('figure.choose')}
            </Button>
          )}
          {leadsSomewhere(finding) && (
            <Button size="small" tone="quiet" onClick={onJump}>
              {t('checks.jump')}
            </Button>
          )}
          {canStand(finding) && (
            <Button size="small" tone="quiet" onClick={() => setReason('')}>
              {t('checks.ignore')}
            </Button>
          )}
        </div>
      ) : (
        <form
          className="checks-actions"
          onSubmit={(event) => {
            event.preventDefault();
            onIgnore(reason);
          }}
        >
          <input
            autoFocus
            className="checks-reason"
            aria-label={t('checks.reason')}
            placeholder={t('checks.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setReason(null)}
          />
          <Button size="small" type="submit">
            {t('checks.ignore')}
          </Button>
        </form>
      )}
    </li>
  );
}

function FindingWords({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  return (
    <p className="checks-message">
      <span className="checks-rule" data-level={finding.level}>
        <span className="visually-hidden">{t(`checks.level.${finding.level}`)} </span>
        {finding.rule}
      </span>
      {any(finding.message, finding.params)}
    </p>
  );
}
