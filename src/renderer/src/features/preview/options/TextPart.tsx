/** What a mail says to readers whose program shows no HTML: its other half, which no picture of the page has. */
import { useT } from '../../../app/i18n';

export function TextPart({ text }: { text: string }) {
  const t = useT();
  return (
    <section>
      <div className="preview-option">
        <h2 id="preview-text-part">{t('preview.textPart')}</h2>
      </div>
      <pre className="preview-text-part scroll" dir="auto" tabIndex={0} aria-labelledby="preview-text-part">
        {text}
      </pre>
    </section>
  );
}
