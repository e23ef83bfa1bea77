/** One row of the palette. */
import type { ComponentProps } from 'react';
import { Chip } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { Kbd, Keys } from '../../ui/Kbd';
import { capsOf, iconOf } from '../commands/present';
import { useT } from '../i18n';
import type { PaletteEntry } from './entries';
import { Marked } from './Marked';

export interface PaletteRowProps {
  entry: PaletteEntry;
  optionProps: ComponentProps<'div'> & { 'aria-selected': boolean };
}

export function PaletteRow({ entry, optionProps }: PaletteRowProps) {
  return (
    <div className="app-palette-row" {...optionProps}>
      <EntryFace entry={entry} />
      {optionProps['aria-selected'] && entry.kind !== 'command' && <Kbd>⏎</Kbd>}
    </div>
  );
}

function EntryFace({ entry }: { entry: PaletteEntry }) {
  const t = useT();
  if (entry.kind === 'piece') {
    const { headline, category, status, byline } = entry.piece;
    const end = [t(`status.${status}`), byline].filter(Boolean).join(', ');
    return (
      <>
        <Icon name="piece" />
        {headline === '' ? (
          <span className="text-3">{t('piece.untitled')}</span>
        ) : (
          <Marked text={headline} ranges={entry.ranges} />
        )}
        {category && <Chip>{category}</Chip>}
        <span className="app-palette-end small text-2">{end}</span>
      </>
    );
  }
  if (entry.kind === 'category') {
    return (
      <>
        <Icon name="folder" />
        <Marked text={entry.path} ranges={entry.ranges} />
        <span className="app-palette-end small text-2 num">
          {t('palette.pieceCount', { count: entry.category.pieces })}
        </span>
      </>
    );
  }
  if (entry.kind === 'field' || entry.kind === 'setting') {
    return (
      <>
        <Icon name={entry.kind === 'field' ? 'pane-right' : 'settings'} />
        <Marked text={entry.title} ranges={entry.ranges} />
      </>
    );
  }
  const { command, checked } = entry.bound;
  const icon = checked ? 'check' : iconOf(command);
  return (
    <>
      {icon ? <Icon name={icon} /> : <span className="app-palette-gap" />}
      <Marked text={entry.title} ranges={entry.ranges} />
      <span className="app-palette-end">
        <Keys caps={capsOf(command)} />
      </span>
    </>
  );
}
