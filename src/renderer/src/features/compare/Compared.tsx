/** One comparison: its score, what moved or stands only there, the regions, and the one that is looked at. */
import { useState, type ReactNode } from 'react';
import type { Comparison, Region } from '../../../../shared/model/comparison';
import { api, useLiveQuery } from '../../api';
import { errorWords } from '../../app/error-words';
import { useLocale, useT } from '../../app/i18n';
import { Icon } from '../../ui/Icon';
import { gap } from './gap';
import { percent } from './percent';
import { RegionView } from './RegionView';

export function Compared({ id }: { id: string }): ReactNode {
  const { data } = useLiveQuery(['comparison', id], [], () => api.compare.get({ id }));
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data) return null;
  const worst = data.regions
    .filter(({ masked }) => !masked)
    .reduce<Region | undefined>(
      (least, next) => (least && least.text <= next.text ? least : next),
      undefined,
    );
  const shown = data.regions.find((region) => region.id === chosen) ?? worst;
  return (
    <>
      <Regions comparison={data} shown={shown?.id ?? null} onShow={setChosen} />
      {shown && <RegionView key={shown.id} comparison={data} region={shown} />}
    </>
  );
}

interface RegionsProps {
  comparison: Comparison;
  shown: string | null;
  onShow: (id: string) => void;
}

function Regions({ comparison, shown, onShow }: RegionsProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { regions, extras, templateMoved, withoutPictures } = comparison;
  return (
    <section
      className="compare-regions scroll"
      data-pane="regions"
      aria-label={t('compare.regions')}
      tabIndex={-1}
    >
      <header>
        <strong className="num">{percent(comparison.score, locale)}</strong>
        <span>
          {t('compare.score')}
          <a href={comparison.url} target="_blank" rel="noreferrer" className="cut">
            {comparison.url.replace(/^https?:\/\//, '')}
          </a>
        </span>
      </header>
      {templateMoved && <Notice>{t('compare.moved')}</Notice>}
      {withoutPictures !== null && (
        <Notice>
          {t('compare.wordsOnly')} {errorWords({ code: withoutPictures, params: PLACEHOLDERS }, locale).cause}
        </Notice>
      )}
      <ul>
        {regions.map((region) => (
          <li key={region.id}>
            <button
              type="button"
              aria-current={region.id === shown || undefined}
              data-same={region.masked || region.text === 1 || undefined}
              onClick={() => onShow(region.id)}
            >
              <span className="compare-kind">{t(`compare.region.${region.kind}`)}</span>
              <span className="cut">{ourWords(region)}</span>
              <span className="num">
                {!region.found
                  ? t('compare.missing')
                  : region.masked
                    ? t('compare.masked')
                    : percent(region.text, locale)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {extras.length > 0 && (
        <div className="compare-extras">
          <h2>{t('compare.extras')}</h2>
          <ul>
            {extras.map((text, index) => (
              <li key={`${index} ${text}`}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The causes are told without the particulars, which were not kept. */
const PLACEHOLDERS = { ability: 'Chromium', browser: 'Chromium', detail: '', url: '' };

function Notice({ children }: { children: ReactNode }): ReactNode {
  return (
    <p className="compare-notice">
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}

const ourWords = ({ words }: Region): string =>
  words
    .filter(({ where }) => where !== 'theirs')
    .map(({ text }, index, ours) => text + gap(ours[index + 1]?.text))
    .join('');
