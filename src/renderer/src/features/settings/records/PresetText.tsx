/** The words of a text, and the placeholders that pages fill in: each explained, and put in by a click. */
import { useRef, useState } from 'react';
import { useT } from '../../../app/i18n';
import { TextArea } from '../../../ui/TextArea';
import { PLACEHOLDERS, unknownPlaceholders } from './placeholders';

export interface PresetTextProps {
  value: string;
  onCommit: (text: string) => void;
}

export function PresetText({ value, onCommit }: PresetTextProps) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const text = typed ?? value;
  const unknown = unknownPlaceholders(text);
  const empty = text.trim() === '';
  const commit = () => {
    setLeft(true);
    if (empty) return;
    if (text.trim() !== value) onCommit(text.trim());
    setTyped(null);
  };
  const insert = (name: string) => {
    const start = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? text.length;
    const placeholder = `{${name}}`;
    setTyped(text.slice(0, start) + placeholder + text.slice(end));
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(start + placeholder.length, start + placeholder.length);
    });
  };
  return (
    <>
      <TextArea
        ref={area}
        label={t('settings.texts.text')}
        rows={4}
        maxLength={2000}
        value={text}
        error={left && empty ? t('settings.problem.required') : undefined}
        help={
          unknown.length > 0 && (
            <span className="text-warn">
              {t('settings.texts.unknown', { count: unknown.length, names: unknown.join(', ') })}
            </span>
          )
        }
        onValueChange={setTyped}
        onBlur={commit}
      />
      <div className="settings-placeholders">
        <p>{t('settings.texts.placeholders')}</p>
        <dl>
          {PLACEHOLDERS.map((name) => (
            <div key={name}>
              <dt>
                {/* The field must keep its selection while this is pressed. */}
                <button
                  type="button"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => insert(name)}
                >
                  {`{${name}}`}
                </button>
              </dt>
              <dd>{t(`settings.texts.placeholder.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
