/** The pane beside the page: its theme, what is drawn into it, how a reader sees it, and what there is to say about it. */
import './OptionsPane.css';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import type { LiveVersion } from '../../../../../shared/model/difference';
import type { ReadThere } from '../../../../../shared/model/revision';
import type { ThemeInfo } from '../../../../../shared/model/theme';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import type { PlacedNotes } from './placed-notes';
import type { Staging } from '../stage/use-staging';
import type { ChangeStepper } from '../use-change-stepper';
import { DifferenceOptions } from './DifferenceOptions';
import { LookOptions } from './LookOptions';
import { NotesList } from './NotesList';
import { NowField } from './NowField';
import { TextPart } from './TextPart';
import { ThemeOption } from './ThemeOption';
import { WidthField } from './WidthField';
import { screenChannel } from '../ways';

export interface OptionsPaneProps {
  themes: readonly ThemeInfo[];
  /** The one that is shown. */
  theme: ThemeInfo | null;
  staging: Staging;
  answer: PreviewAnswer | null;
  /** Versions to compare with. */
  live: readonly LiveVersion[];
  /** What the one compared with said when it was asked. */
  there: ReadThere | null;
  stepper: ChangeStepper;
  notes: PlacedNotes;
}

export function OptionsPane({
  themes,
  theme,
  staging,
  answer,
  live,
  there,
  stepper,
  notes,
}: OptionsPaneProps) {
  const t = useT();
  const channel = useStore(screenChannel);
  return (
    <aside
      className="preview-options scroll"
      data-pane="options"
      aria-label={t('preview.options')}
      tabIndex={-1}
    >
      <ThemeOption themes={themes} theme={theme} />
      <DifferenceOptions live={live} there={there} answer={answer} stepper={stepper} />
      <LookOptions />
      <section className="preview-fields">
        <WidthField width={staging.fit.page.width} onWidthChange={staging.setWidth} />
        <NowField />
      </section>
      {answer && <NotesList answer={answer} notes={notes} />}
      {channel === 'newsletter' && answer?.text && <TextPart text={answer.text} />}
    </aside>
  );
}
