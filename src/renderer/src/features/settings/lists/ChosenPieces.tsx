/** The pieces chosen for a list by hand: ordered by dragging or with the keys, found by typing, taken off. */
import { useState } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { ChosenPiece, DeskList } from '../../../../../shared/contract/lists';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { PickList } from '../../../ui/PickList';
import { Popover } from '../../../ui/Popover';
import { StatusDot } from '../../../ui/Status';
import { OrderedList } from '../fields/OrderedList';

/** States in which readers have a piece or will get it: pages show no other. */
const PUBLIC: readonly ChosenPiece['status'][] = ['approved', 'scheduled', 'exported'];
const FOUND = 12;

export interface ChosenPiecesProps {
  name: string;
  list: DeskList;
  onChange: (ids: string[]) => void;
}

export function ChosenPieces({ name, list, onChange }: ChosenPiecesProps) {
  const t = useT();
  const { pieces } = list;
  const ids = pieces.map(({ id }) => id);
  return (
    <>
      {pieces.length === 0 ? (
        <p className="settings-example">{t('settings.lists.pieces.none')}</p>
      ) : (
        <OrderedList
          label={t('settings.lists.pieces', { name })}
          items={pieces}
          idOf={({ id }) => id}
          nameOf={({ headline }) => headline || t('piece.untitled')}
          onChange={(next) => onChange(next.map(({ id }) => id))}
        >
          {({ status, publishAt }) =>
            (!PUBLIC.includes(status) || publishAt === null) && (
              <span className="small text-3 settings-hidden-piece">{t('settings.lists.pieces.hidden')}</span>
            )
          }
        </OrderedList>
      )}
      <AddPiece chosen={ids} onAdd={(id) => onChange([...ids, id])} />
    </>
  );
}

function AddPiece({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (id: string) => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={t('settings.lists.pieces.add')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" icon="plus">
          {t('settings.lists.pieces.add')}
        </Button>
      }
    >
      <PieceSearch chosen={chosen} onAdd={onAdd} />
    </Popover>
  );
}

function PieceSearch({ chosen, onAdd }: { chosen: readonly string[]; onAdd: (id: string) => void }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const { data } = useLiveQuery(['list-piece-search', query], ['piece'], () =>
    api.pieces.list({ query, typing: true, sort: 'published', limit: FOUND + chosen.length }),
  );
  const found = (data?.rows ?? []).filter(({ id, status }) => !chosen.includes(id) && status !== 'spiked');
  return (
    <PickList
      label={t('settings.lists.pieces.add')}
      placeholder={t('settings.lists.pieces.find')}
      emptyText={t('settings.nothing')}
      options={found.slice(0, FOUND).map(({ id, headline, status }) => ({
        id,
        label: headline || t('piece.untitled'),
        start: <StatusDot status={status} />,
      }))}
      filter={(options) => options}
      onQuery={setQuery}
      onPick={onAdd}
    />
  );
}
