/** One part of a post that was changed on both sides: what it was, both versions of it, and which is used. */
import { useState, type ReactNode } from 'react';
import type { ConflictHunk, HunkChoice } from '../../../../shared/model/delivery';
import { keycapOf } from '../../app/commands/present';
import { useT, useTranslateAny } from '../../app/i18n';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { Radios } from '../../ui/Radio';
import { stretches } from './stretches';

const COMMAND_OF = {
  mine: 'publish.useMine',
  theirs: 'publish.useTheirs',
  both: 'publish.useBoth',
  merged: 'publish.useBoth',
  base: 'publish.useBase',
} as const;

/** Which versions a choice takes. */
const TAKEN: Record<HunkChoice, readonly ('base' | 'mine' | 'theirs')[]> = {
  mine: ['mine'],
  theirs: ['theirs'],
  both: ['mine', 'theirs'],
  merged: ['mine', 'theirs'],
  base: ['base'],
};

export interface HunkProps {
  hunk: ConflictHunk;
  /** Null until a person chose. */
  choice: HunkChoice | null;
  /** Shows what comes of it instead of what it came from. */
  isResult: boolean;
  onChoose: (choice: HunkChoice) => void;
}

export function Hunk({ hunk, choice, isResult, onChoose }: HunkProps): ReactNode {
  const t = useT();
  const part = usePartName(hunk);
  const { rule, note, options } = hunk;
  const used = choice ?? rule;
  const state = choice !== null ? 'chosen' : rule === null ? 'open' : 'ruled';
  return (
    <tr className="conflict-hunk" data-state={state} tabIndex={-1} aria-label={part}>
      <th scope="row">
        <b>{part}</b>
        <HunkState state={state} />
      </th>
      {isResult ? <ResultCell hunk={hunk} used={used} /> : <VersionCells hunk={hunk} used={used} />}
      <td className="conflict-use">
        <Radios<HunkChoice | ''>
          label={t('publish.conflict.use.of', { part })}
          value={used ?? ''}
          options={options.map((value) => ({ value, label: <ChoiceName choice={value} /> }))}
          onValueChange={(value) => {
            if (value !== '') onChoose(value);
          }}
        />
        {note !== null && <p className="text-2">{t(`publish.conflict.note.${note}`)}</p>}
      </td>
    </tr>
  );
}

interface CellsProps {
  hunk: ConflictHunk;
  /** Null where nobody chose. */
  used: HunkChoice | null;
}

function VersionCells({ hunk: { base, mine, theirs }, used }: CellsProps): ReactNode {
  const taken = used === null ? [] : TAKEN[used];
  return (
    <>
      <td className="text-2" data-taken={taken.includes('base') || undefined}>
        <Words from={base} text={base} />
      </td>
      <td data-taken={taken.includes('mine') || undefined}>
        <Words from={base} text={mine} />
      </td>
      <td data-taken={taken.includes('theirs') || undefined}>
        <Words from={base} text={theirs} />
      </td>
    </>
  );
}

function ResultCell({ hunk, used }: CellsProps): ReactNode {
  const t = useT();
  if (used === null)
    return (
      <td colSpan={3}>
        <i className="text-warn">{t('publish.conflict.toChoose')}</i>
      </td>
    );
  const text = used === 'both' ? [hunk.mine, hunk.theirs].join('\n\n') : hunk[used];
  return (
    <td colSpan={3}>
      <Words from={text} text={text} />
    </td>
  );
}

function ChoiceName({ choice }: { choice: HunkChoice }): ReactNode {
  const t = useT();
  const cap = keycapOf(COMMAND_OF[choice]);
  return (
    <>
      <span>{t(`publish.conflict.use.${choice}`)}</span>
      {cap !== undefined && (
        <span className="conflict-key" aria-hidden="true">
          <Kbd>{cap}</Kbd>
        </span>
      )}
    </>
  );
}

function HunkState({ state }: { state: 'open' | 'chosen' | 'ruled' }): ReactNode {
  const t = useT();
  if (state === 'open') return <span className="text-warn">{t('publish.conflict.toChoose')}</span>;
  return (
    <span className="conflict-settled">
      <Icon name="check" size={12} />
      {t(state === 'chosen' ? 'publish.conflict.chosen' : 'publish.conflict.byRule')}
    </span>
  );
}

/** Parts that are the same on both sides: a line, and their words when it is opened. */
export function SameHunks({ hunks }: { hunks: readonly ConflictHunk[] }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr className="conflict-same">
        <td colSpan={5}>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
            {t('publish.conflict.same', { count: hunks.length })}
          </button>
        </td>
      </tr>
      {open &&
        hunks.map((hunk, index) => (
          <tr key={index}>
            <th scope="row">
              <PartName hunk={hunk} />
            </th>
            <td colSpan={4}>
              <Words from={hunk.mine} text={hunk.mine} />
            </td>
          </tr>
        ))}
    </>
  );
}

function PartName({ hunk }: { hunk: ConflictHunk }): ReactNode {
  return <b>{usePartName(hunk)}</b>;
}

function usePartName({ part, blocks }: ConflictHunk): string {
  const t = useT();
  const any = useTranslateAny();
  if (blocks) {
    const [from, to] = blocks;
    return from === to
      ? t('publish.conflict.block', { number: from })
      : t('publish.conflict.blocks', { from, to });
  }
  if (part === 'headline' || part === 'standfirst' || part === 'lead' || part === 'author')
    return t(`publish.conflict.${part}`);
  return any(`field.${part}`);
}

function Words({ from, text }: { from: string | null; text: string | null }): ReactNode {
  const t = useT();
  if (text === null || text === '') return <i className="text-3">{t('publish.conflict.absent')}</i>;
  if (from === null) return <ins>{text}</ins>;
  return stretches(from, text).map(({ text: words, kind }, index) => {
    if (kind === 'added') return <ins key={index}>{words}</ins>;
    if (kind === 'removed') return <del key={index}>{words}</del>;
    return <span key={index}>{words}</span>;
  });
}
