/** The palette: finds every piece, command, field, setting and category by a few letters. Opened by a command, closed by Escape. */
import './Palette.css';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Kbd, Keys } from '../../ui/Kbd';
import { useListbox } from '../../ui/listbox';
import { titleOf } from '../commands/present';
import { runCommand, useBoundCommands, useCommands } from '../commands/registry';
import { useT } from '../i18n';
import { useOpenHere } from '../open-here';
import { goToPlace } from '../place-in-piece';
import { goTo, paths } from '../routes';
import { paletteSections, readPaletteQuery, type PaletteEntry } from './entries';
import { PaletteRow } from './PaletteRow';
import { usePaletteData } from './data';

export function Palette() {
  const t = useT();
  const [open, setOpen] = useOpenHere();
  useCommands([{ id: 'app.palette', run: () => setOpen(true) }]);
  return (
    <Dialog open={open} onOpenChange={setOpen} title={t('palette.label')} bare className="app-palette">
      <PaletteContent open={open} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

/** It is seen, and has the keys, a moment longer than it is `open`. */
function PaletteContent({ open, onDone }: { open: boolean; onDone: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const query = readPaletteQuery(text);
  const bound = useBoundCommands();
  const { milliseconds, openPiece, ...data } = usePaletteData(query);
  const sections = paletteSections(query, {
    ...data,
    commands: bound
      .filter(({ command, enabled }) => enabled && !command.unlisted)
      .map((each) => ({ bound: each, title: titleOf(each.command, t) })),
  });
  const entries = sections.flatMap((section) => section.entries);
  const listbox = useListbox({
    count: entries.length,
    onPick: (index) => {
      const entry = entries[index];
      if (!entry || !open) return;
      onDone();
      // After the dialog has given the focus back, so that what the command does with it lasts.
      setTimeout(() => perform(entry, openPiece));
    },
  });
  const results =
    milliseconds === null
      ? t('palette.results', { count: entries.length })
      : t('palette.resultsIn', { count: entries.length, ms: Math.ceil(milliseconds) });

  return (
    <>
      <div className="app-palette-query">
        <Icon name="search" />
        <input
          {...listbox.inputProps}
          aria-label={t('palette.label')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            listbox.setActive(0);
          }}
        />
        <span className="small text-3 num" role="status">
          {query.words.trim() !== '' && results}
        </span>
        <Kbd>Esc</Kbd>
      </div>
      <div className="app-palette-list scroll" aria-label={t('palette.label')} {...listbox.listProps}>
        {sections.map((section) => (
          <div key={section.kind} role="group" aria-label={t(SECTION_TITLES[section.kind])}>
            <div className="app-palette-heading heading" aria-hidden="true">
              {t(SECTION_TITLES[section.kind])}
            </div>
            {section.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return <PaletteRow key={keyOf(entry)} entry={entry} optionProps={listbox.optionProps(index)} />;
            })}
          </div>
        ))}
        {entries.length === 0 && (
          <p className="app-palette-nothing">{t('palette.nothing', { query: query.words.trim() })}</p>
        )}
      </div>
      <footer className="app-palette-foot">
        <span>
          <Keys caps={['↑', '↓']} />
          {t('palette.move')}
        </span>
        <span>
          <Kbd>⏎</Kbd>
          {t('palette.open')}
        </span>
        <span className="grow" />
        <span>
          <Kbd>{'>'}</Kbd>
          {t('palette.commandsOnly')}
        </span>
        <span>
          <Kbd>#</Kbd>
          {t('palette.categoriesOnly')}
        </span>
      </footer>
    </>
  );
}

const SECTION_TITLES = {
  piece: 'palette.pieces',
  command: 'palette.commands',
  field: 'palette.fields',
  setting: 'palette.settings',
  category: 'palette.categories',
} as const;

function keyOf(entry: PaletteEntry): string {
  switch (entry.kind) {
    case 'piece':
      return entry.piece.id;
    case 'command':
      return entry.bound.command.id;
    case 'category':
      return entry.category.id;
    default:
      return `${entry.kind} ${entry.id}`;
  }
}

function perform(entry: PaletteEntry, openPiece: string | null): void {
  switch (entry.kind) {
    case 'piece':
      goTo(paths.piece(entry.piece.id));
      return;
    case 'command':
      runCommand(entry.bound.command.id);
      return;
    case 'category':
      goTo(paths.desk({ kind: 'category', id: entry.category.id }));
      return;
    case 'setting':
      goTo(paths.settings(entry.id));
      return;
    case 'field':
      if (openPiece !== null) goToPlace(openPiece, { kind: 'field', field: entry.id });
  }
}
