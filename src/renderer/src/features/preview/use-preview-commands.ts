/** What the preview's commands do while a page is on a stage. */
import type { CommandId } from '../../../../shared/commands/commands';
import { useCommands, type CommandBinding } from '../../app/commands/registry';
import { useStore, type Store } from '../../app/store';
import { previewScheme, SCHEMES } from './look';
import type { DeviceKind } from './stage/devices';
import type { ChangeStepper } from './use-change-stepper';
import { imagesShown, largeText, marksShown, notesShown, screenChannel, sideBySide } from './ways';
import { CHANNELS } from '../../../../shared/model/channels';
import type { Staging } from './stage/use-staging';

const DEVICES: readonly DeviceKind[] = ['desktop', 'tablet', 'phone'];

export function usePreviewCommands(staging: Staging, reload: () => void): void {
  const scheme = useStore(previewScheme);
  const { devices, device, fit, zoomIn, zoomOut, setZoom } = staging;
  const zoomTo = (id: CommandId, zoom: number | null): CommandBinding => ({
    id,
    enabled: zoom !== null,
    run: () => setZoom(zoom),
  });
  useCommands([
    ...DEVICES.map((kind): CommandBinding => {
      const found = devices.find((each) => each.kind === kind);
      return {
        id: `preview.${kind}`,
        enabled: found !== undefined,
        checked: device?.kind === kind,
        run: () => {
          if (found) staging.choose(found);
        },
      };
    }),
    { id: 'preview.free', checked: device === null, run: () => staging.setWidth(fit.page.width) },
    zoomTo('preview.zoomIn', zoomIn),
    zoomTo('preview.zoomOut', zoomOut),
    { id: 'preview.zoomFit', run: () => setZoom(null) },
    ...SCHEMES.map((value): CommandBinding => ({
      id: `preview.${value}`,
      checked: scheme === value,
      run: () => previewScheme.set(value),
    })),
    { id: 'preview.reload', run: reload },
  ]);
}

/** The commands of the preview's own screen: channels and the ways to look. */
export function useWayCommands({
  comparable,
  stepper,
}: {
  comparable: boolean;
  stepper: ChangeStepper;
}): void {
  const channel = useStore(screenChannel);
  const marks = useStore(marksShown);
  const toggle = (id: CommandId, store: Store<boolean>, on: boolean): CommandBinding => ({
    id,
    checked: on,
    run: () => store.set(!on),
  });
  const go = (id: CommandId, by: 1 | -1): CommandBinding => ({
    id,
    run: () => {
      const next = CHANNELS[(CHANNELS.indexOf(channel) + by + CHANNELS.length) % CHANNELS.length];
      if (next) screenChannel.set(next);
    },
  });
  const step = (id: CommandId, by: 1 | -1): CommandBinding => ({
    id,
    enabled: stepper.changes.length > 0,
    run: () => stepper.step(by),
  });
  useCommands([
    go('preview.nextChannel', 1),
    go('preview.previousChannel', -1),
    {
      id: 'preview.difference',
      enabled: comparable || marks === 'difference',
      checked: marks === 'difference',
      run: () => marksShown.set(marks === 'difference' ? 'clean' : 'difference'),
    },
    {
      id: 'preview.suggestions',
      checked: marks === 'suggestions',
      run: () => marksShown.set(marks === 'suggestions' ? 'clean' : 'suggestions'),
    },
    step('preview.nextChange', 1),
    step('preview.previousChange', -1),
    toggle('preview.pair', sideBySide, useStore(sideBySide)),
    toggle('preview.images', imagesShown, useStore(imagesShown)),
    toggle('preview.largeText', largeText, useStore(largeText)),
    toggle('preview.notes', notesShown, useStore(notesShown)),
  ]);
}
