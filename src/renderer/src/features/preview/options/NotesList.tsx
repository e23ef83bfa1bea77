/** What there is to say about the page: measured where it stands, told by the renderer, and the channel's own facts. */
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { useT, useTranslateAny } from '../../../app/i18n';
import { Count } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import type { PlacedNotes } from './placed-notes';

export function NotesList({ answer, notes }: { answer: PreviewAnswer; notes: PlacedNotes }) {
  const t = useT();
  const say = useTranslateAny();
  const { warnings, facts } = answer;
  const count = warnings.length + notes.all.length;
  return (
    <>
      <section>
        <div className="preview-option">
          <h2>{t('preview.warnings')}</h2>
          {count > 0 && <Count tone="note">{String(count)}</Count>}
        </div>
        {count === 0 && (
          <p className="preview-option-text">
            <Icon name="check" size={14} className="text-ok" /> {t('preview.warnings.none')}
          </p>
        )}
        {count > 0 && (
          <ul className="preview-warnings">
            {notes.all.map((note, index) => (
              <li key={note.id}>
                <button
                  type="button"
                  aria-current={notes.current === note.id || undefined}
                  onClick={() => notes.onChoose(note)}
                >
                  <span className="preview-note-number num">{index + 1}</span>
                  <span>{t(note.message, note.params)}</span>
                </button>
              </li>
            ))}
            {warnings.map(({ message, params }) => (
              <li key={`${message} ${JSON.stringify(params)}`}>
                <Icon name="warning" size={14} className="text-warn" />
                {say(message, params)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {facts.length > 0 && (
        <section>
          <div className="preview-option">
            <h2>{t('preview.facts')}</h2>
          </div>
          <ul className="preview-warnings">
            {facts.map(({ message, params }) => (
              <li key={`${message} ${JSON.stringify(params)}`}>
                <Icon name="info" size={14} />
                {say(message, params)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
