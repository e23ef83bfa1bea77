/** Who wrote the piece and when it appears, under the standfirst. A click leads to the field that says so. */
import './Byline.css';
import { useEffect, useState, type ReactNode } from 'react';
import { initialsOf } from '../../app/desk/initials';
import { useLocale, useT } from '../../app/i18n';
import type { SuggestedField } from '../../../../shared/document/suggestions/fields';
import type { Suggestion } from '../../../../shared/document/suggestions/list';
import type { Author, Site } from '../../../../shared/model/desk';
import type { PieceMeta, ZonedTime } from '../../../../shared/model/piece';
import { Avatar } from '../../ui/Avatar';
import { tintOf } from '../../ui/tints';

export interface BylineProps {
  fields: PieceMeta;
  /** Open suggestions, among them those on what stands here. */
  suggested: readonly Suggestion[];
  authors: readonly Author[];
  site: Site | null;
  onAuthors: () => void;
  onDate: () => void;
}

export function Byline({ fields, suggested, authors, site, onAuthors, onDate }: BylineProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const [line, setLine] = useState<HTMLElement | null>(null);
  usePlace(line);
  const chosen = fields.authors
    .map((id) => authors.find((author) => author.id === id))
    .filter((author) => author !== undefined);
  const names = chosen.map((author) => author.name || author.bio).filter((name) => name !== '');
  const named = chosen.filter((author) => author.name !== '');
  const date = fields.publishAt && dateWords(fields.publishAt, locale);
  const isSuggested = (field: SuggestedField): boolean => suggested.some((each) => each.field === field);
  const marker = fields.kicker || site?.opinionMarker.text.replace(DASH, '');
  return (
    <div className="write-byline" ref={setLine}>
      <button
        type="button"
        className="write-byline-part"
        data-suggested={isSuggested('authors') || undefined}
        onClick={onAuthors}
      >
        {named.length > 0 && (
          <span className="ui-avatars" aria-hidden="true">
            {named.map(({ id, name }) => (
              <Avatar key={id} initials={initialsOf(name)} name={name} tint={tintOf(id)} size="small" />
            ))}
          </span>
        )}
        {names.length === 0 ? (
          <span className="text-3">{t('byline.none')}</span>
        ) : named.length === 0 ? (
          // A sentence about somebody without a name is not what a byline says.
          <span>{names.join(' ')}</span>
        ) : (
          <span>
            {t('byline.by')} <b>{new Intl.ListFormat(locale).format(names)}</b>
          </span>
        )}
      </button>
      <button
        type="button"
        className="write-byline-part"
        data-suggested={isSuggested('publishAt') || undefined}
        onClick={onDate}
      >
        {date ?? <span className="text-3">{t('byline.undated')}</span>}
      </button>
      {marker && <span data-suggested={isSuggested('kicker') || undefined}>{marker}</span>}
    </div>
  );
}

/** Sites set the marker behind the headline, with a dash before it. */
const DASH = /^[\s–—|:·-]+/;

function dateWords({ at, zone }: ZonedTime, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  return format.format(new Date(at));
}

/**
 * Lies where the standfirst ends, and the text below makes room for it: many names take several lines. Measured when
 * what stands above changes its size; an anchor would have the whole sheet laid out once more for each key.
 */
function usePlace(line: HTMLElement | null): void {
  useEffect(() => {
    const sheet = line?.parentElement;
    const text = sheet?.querySelector('.piece-text');
    if (!line || !sheet || !text) return;
    const place = (): void => {
      const end = text.querySelector('.piece-standfirst')?.getBoundingClientRect().bottom ?? 0;
      line.style.top = `${end - sheet.getBoundingClientRect().top}px`;
      sheet.style.setProperty('--byline-height', `${line.clientHeight - 13}px`);
    };
    const sizes = new ResizeObserver(place);
    const watch = (): void => {
      sizes.disconnect();
      sizes.observe(line);
      for (const above of text.children) {
        sizes.observe(above);
        if (above.classList.contains('piece-standfirst')) break;
      }
    };
    const blocks = new MutationObserver(watch);
    watch();
    blocks.observe(text, { childList: true });
    return () => {
      blocks.disconnect();
      sizes.disconnect();
    };
  }, [line]);
}
