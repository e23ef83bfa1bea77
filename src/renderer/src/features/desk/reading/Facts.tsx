/** What is known about a piece beside its text, in two columns under it. */
import type { PieceMeta, PieceRow } from '../../../../../shared/model/piece';
import { useLocale, useT } from '../../../app/i18n';
import { deadlineWords, momentWords } from '../list/times';
import { useNow } from '../list/use-now';

export function Facts({ row, meta }: { row: PieceRow; meta: PieceMeta }) {
  const t = useT();
  const locale = useLocale();
  const clock = { now: useNow(), locale, t };
  const working = row.status === 'draft' || row.status === 'review' || row.status === 'approved';
  const deadline = meta.deadline && {
    text: momentWords(meta.deadline.at, clock),
    urgency: deadlineWords(meta.deadline.at, working, clock).urgency,
  };
  return (
    <dl className="desk-facts">
      <dt>{t('desk.fact.words')}</dt>
      <dd className="num">{row.words.toLocaleString(locale)}</dd>
      <dt>{t('desk.fact.deadline')}</dt>
      <dd className="num" data-urgency={deadline?.urgency}>
        {deadline?.text ?? '–'}
      </dd>
      <dt>{t('desk.fact.delivery')}</dt>
      <dd>{t(`delivery.${row.delivery}`)}</dd>
      <dt>{t('desk.fact.publish')}</dt>
      <dd className="num">{meta.publishAt ? momentWords(meta.publishAt.at, clock) : '–'}</dd>
      <dt>{t('desk.fact.edited')}</dt>
      <dd className="num">{momentWords(row.editedAt, clock)}</dd>
      <dt>{t('desk.fact.embargo')}</dt>
      <dd className="num">{meta.embargo ? momentWords(meta.embargo.at, clock) : '–'}</dd>
    </dl>
  );
}
