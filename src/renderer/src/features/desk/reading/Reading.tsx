/** One piece to be read beside the list: its words, its facts, what can be done with it. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { DeskPerson } from '../../../../../shared/contract/desk';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../../../shared/document/read';
import { personOf } from '../../../app/desk/people';
import { errorWords } from '../../../app/error-words';
import { keycapOf, menuItemOf } from '../../../app/commands/present';
import { useBoundCommands } from '../../../app/commands/registry';
import { Failure } from '../../../app/ErrorBoundary';
import { useLocale, useT } from '../../../app/i18n';
import { keptFromDisk, onKeptFromDisk } from '../../../editor/leaving';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { Menu } from '../../../ui/Menu';
import { StatusPill } from '../../../ui/Status';
import { Blocks, Figure, Inline } from './ArticleText';
import { Facts } from './Facts';

export function Reading({
  id,
  people,
  onOpen,
}: {
  id: string;
  people: readonly DeskPerson[];
  onOpen: () => void;
}) {
  const t = useT();
  const bound = useBoundCommands();
  const query = useLiveQuery(
    ['piece', id],
    [`piece/${id}`, `document/${id}`, `delivery/${id}`, 'category', 'author'],
    () => api.pieces.get({ id }),
  );
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  // What is shown until the new piece has come is the one before it: not this one's.
  if (!query.data || query.isPlaceholderData) return null;

  const { row, meta, root } = query.data;
  const assignee = personOf(people, meta.assignee);
  const lead = leadOf(root);
  const body = bodyOf(root);
  const headline = headlineOf(root).children;
  const actions = bound.filter(({ command }) => command.menu?.[0] === 'piece' && command.id !== 'desk.open');
  return (
    <>
      <header className="desk-reading-head">
        <StatusPill status={row.status}>{t(`status.${row.status}`)}</StatusPill>
        {assignee && (
          <span className="small text-2 cut">{t('desk.reading.with', { name: assignee.name })}</span>
        )}
        <span className="grow" />
        <Button size="small" keycap={keycapOf('desk.open')} onClick={onOpen}>
          {t('command.desk.open')}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon="more" label={t('desk.moreActions')} />}
          sections={[{ items: actions.map((each) => menuItemOf(each, t)) }]}
        />
      </header>
      <NewerWords id={id} />
      <article className="desk-reading-text scroll" lang={meta.language} tabIndex={0}>
        {row.category && <div className="desk-reading-kicker">{row.category}</div>}
        <h1>
          {headline.length > 0 ? (
            <Inline nodes={headline} />
          ) : (
            <span className="text-3">{t('piece.untitled')}</span>
          )}
        </h1>
        {standfirstOf(root).children.length > 0 && (
          <p className="desk-reading-standfirst">
            <Inline nodes={standfirstOf(root).children} />
          </p>
        )}
        {lead && <Figure figure={lead} />}
        {body.length > 0 ? <Blocks blocks={body} /> : <p className="text-3">{t('desk.reading.noText')}</p>}
      </article>
      <Facts row={row} meta={meta} />
    </>
  );
}

/** The text here is the stored one: a full disk can keep it behind what was written in this window. */
function NewerWords({ id }: { id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const kept = useSyncExternalStore(onKeptFromDisk, () => keptFromDisk(id));
  if (!kept) return null;
  return (
    <p className="desk-reading-newer" role="status">
      <Icon name="warning" />
      <span>
        {t('desk.reading.newer')} {errorWords(kept, locale).cause}
      </span>
    </p>
  );
}
