/** One region on both pages: its words with what differs, and its pictures beside one another. */
import { Fragment, useCallback, type ReactNode } from 'react';
import type { Comparison, Region } from '../../../../shared/model/comparison';
import { api, useLiveQuery } from '../../api';
import { useLocale, useT } from '../../app/i18n';
import { gap } from './gap';
import { percent } from './percent';

const MARKS = { both: 'span', ours: 'del', theirs: 'ins' } as const;

export function RegionView({ comparison, region }: { comparison: Comparison; region: Region }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { ours, theirs } = region;
  return (
    <section
      className="compare-region scroll"
      data-pane="region"
      aria-label={t('compare.region')}
      tabIndex={-1}
    >
      <h2>{t(`compare.region.${region.kind}`)}</h2>
      <p className="compare-words">
        {region.words.map(({ where, text }, index, words) => {
          const Mark = MARKS[where];
          return (
            <Fragment key={`${index} ${text}`}>
              <Mark>{text}</Mark>
              {gap(words[index + 1]?.text)}
            </Fragment>
          );
        })}
      </p>
      {!region.found && <p className="text-3">{t('compare.missing.help')}</p>}
      {region.found && region.words.some(({ where }) => where !== 'both') && (
        <p className="compare-legend text-3">
          <del>{t('compare.onlyOurs')}</del> <ins>{t('compare.onlyTheirs')}</ins>
        </p>
      )}
      {region.pixels !== null && <Pictures comparison={comparison} region={region} />}
      {ours && theirs && (
        <p className="text-3">
          {t('compare.boxes', {
            ours: `${ours[2]} × ${ours[3]}`,
            theirs: `${theirs[2]} × ${theirs[3]}`,
            pixels: region.pixels === null ? '' : percent(region.pixels, locale),
            pictured: region.pixels === null ? 'no' : 'yes',
          })}
        </p>
      )}
    </section>
  );
}

function Pictures({ comparison, region }: { comparison: Comparison; region: Region }): ReactNode {
  const t = useT();
  const { data, isError } = useLiveQuery(['comparison', comparison.id, region.id], [], () =>
    api.compare.pictures({ id: comparison.id, region: region.id }),
  );
  if (isError) return <p className="text-3">{t('compare.thinned')}</p>;
  if (!data) return null;
  const name = t(`compare.region.${region.kind}`);
  return (
    <div className="compare-pictures">
      <Picture label={t('compare.ours')} alt={t('compare.ours.alt', { name })} bytes={data.ours} />
      <Picture label={t('compare.theirs')} alt={t('compare.theirs.alt', { name })} bytes={data.theirs} />
      <Picture
        label={t('compare.difference')}
        alt={t('compare.difference.alt', { name })}
        bytes={data.difference}
      />
    </div>
  );
}

function Picture({ label, alt, bytes }: { label: string; alt: string; bytes: Uint8Array }): ReactNode {
  // The address of bytes in memory is good for as long as the picture is on the page.
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/webp' }));
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [bytes],
  );
  return (
    <figure>
      <figcaption>{label}</figcaption>
      <img ref={show} alt={alt} />
    </figure>
  );
}
