/** Over the text: what is looked for, how many there are, and what comes in its place. */
import './FindBar.css';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { useMode } from '../../../editor/mode';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { IconButton } from '../../../ui/IconButton';
import { tooltip } from '../../../ui/tooltip';
import { findBar, FIND_OPTIONS, seek, sought, type FindOption } from './find-state';
import { useFind, type FindProps } from './use-find';

/** What a person knows these switches by. */
const SIGNS: Record<FindOption, string> = { matchCase: 'Aa', wholeWords: 'ab', ignoreAccents: 'é' };

export function FindBar(props: FindProps): ReactNode {
  const t = useT();
  const find = useFind(props);
  const bar = useStore(findBar);
  const what = useStore(sought);
  const replaceId = useId();
  const canReplace = useMode(props.editor) !== 'viewing' && props.session.readOnly === null;
  if (bar === null || !props.isShown) return null;
  const place =
    find.index < 0
      ? t('find.count', { count: find.count })
      : t(find.field ? 'find.placeIn' : 'find.place', {
          number: find.index + 1,
          count: find.count,
          field: find.field ? t(`figure.${find.field}`) : '',
        });
  const said = (find.done?.said ?? '') || (what.query === '' ? '' : place);
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      find.close();
    } else if (isField && event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      // What was typed here is taken back here; after a replacement, that is.
      if (find.done === null) event.nativeEvent.stopPropagation();
    }
  };
  const onEnter = (run: (direction: 1 | -1) => void) => (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isPlain) return;
    event.preventDefault();
    run(event.shiftKey ? -1 : 1);
  };
  return (
    <div
      role="search"
      aria-label={t('find.label')}
      className="find-bar"
      data-pane="find"
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <IconButton
        icon={bar === 'replace' ? 'chevron-down' : 'chevron-right'}
        label={t('find.expand')}
        keycap={keycapOf('find.replace')}
        aria-expanded={bar === 'replace'}
        aria-controls={bar === 'replace' ? replaceId : undefined}
        onClick={() => findBar.set(bar === 'replace' ? 'find' : 'replace')}
      />
      <div className="find-rows">
        <div className="find-row">
          <TextField
            label={t('find.query')}
            labelHidden
            placeholder={t('find.query')}
            icon="search"
            dir="auto"
            spellCheck={false}
            value={what.query}
            onValueChange={(query) => seek({ query })}
            onKeyDown={onEnter(find.step)}
            end={FIND_OPTIONS.map((option) => (
              <button
                key={option}
                type="button"
                className="find-option"
                data-sign={SIGNS[option]}
                aria-label={t(`find.${option}`)}
                aria-pressed={what[option]}
                {...tooltip(t(`find.${option}`))}
                onClick={() => seek({ [option]: !what[option] })}
              />
            ))}
          />
          <IconButton
            icon="arrow-up"
            label={t('command.find.previous')}
            keycap={keycapOf('find.previous')}
            disabled={find.count === 0}
            onClick={() => find.step(-1)}
          />
          <IconButton
            icon="arrow-down"
            label={t('command.find.next')}
            keycap={keycapOf('find.next')}
            disabled={find.count === 0}
            onClick={() => find.step(1)}
          />
          <span className="find-count num" role="status" data-none={find.count === 0 || undefined}>
            {said}
          </span>
        </div>
        {bar === 'replace' && (
          <div className="find-row" id={replaceId}>
            <TextField
              label={t('find.replacement')}
              labelHidden
              placeholder={t('find.replacement')}
              icon="write"
              dir="auto"
              value={what.replacement}
              onValueChange={(replacement) => seek({ replacement })}
              onKeyDown={onEnter((direction) => (direction > 0 ? find.replaceOne() : find.step(-1)))}
            />
            <Button size="small" disabled={!canReplace || find.count === 0} onClick={find.replaceOne}>
              {t('find.one')}
            </Button>
            <Button
              size="small"
              disabled={!canReplace || find.count === 0}
              onClick={() => runCommand('find.replaceAll')}
            >
              {t('find.all')}
            </Button>
          </div>
        )}
      </div>
      <IconButton icon="close" label={t('find.close')} onClick={find.close} />
    </div>
  );
}
