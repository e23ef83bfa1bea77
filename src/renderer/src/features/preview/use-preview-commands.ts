/** What the preview's commands do while a page is on a stage. */
import type { CommandId } from '../../../../shared/commands/commands';
import { useCommands, type CommandBinding } from '../../app/commands/registry';
import { useStore } from '../../app/store';
import { previewScheme, SCHEMES } from './look';
import type { DeviceKind } from './stage/devices';
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
