/** Device, zoom, reload: the controls over a page, on the preview's own screen and beside the text. */
import './PreviewTools.css';
import { commandOf, type CommandId } from '../../../../shared/commands/commands';
import { keycapOf, titleOf } from '../../app/commands/present';
import { runCommand } from '../../app/commands/registry';
import { useT } from '../../app/i18n';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu, type MenuSection } from '../../ui/Menu';
import { Segmented } from '../../ui/Segmented';
import type { Staging } from './stage/use-staging';

const FREE = 'free';
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5];

export function PreviewTools({ staging, compact = false }: { staging: Staging; compact?: boolean }) {
  const t = useT();
  return (
    <>
      <DeviceChoice label={t('preview.device')} staging={staging} compact={compact} />
      <ZoomMenu staging={staging} />
      <IconButton
        icon="sync"
        label={titleOf(commandOf('preview.reload'), t)}
        keycap={keycapOf('preview.reload')}
        onClick={() => runCommand('preview.reload')}
      />
    </>
  );
}

export interface DeviceChoiceProps {
  label: string;
  staging: Staging;
  compact?: boolean;
}

export function DeviceChoice({ label, staging, compact = false }: DeviceChoiceProps) {
  const t = useT();
  const { devices, device, fit } = staging;
  return (
    <Segmented
      label={label}
      value={device === null ? FREE : String(device.pixels)}
      iconsOnly={compact}
      options={[
        ...devices.map((each) => ({ value: String(each.pixels), label: each.label, icon: each.icon })),
        { value: FREE, label: t('preview.free'), icon: 'width' },
      ]}
      onValueChange={(value) => {
        const chosen = devices.find(({ pixels }) => String(pixels) === value);
        if (chosen) staging.choose(chosen);
        else staging.setWidth(fit.page.width);
      }}
    />
  );
}

function ZoomMenu({ staging }: { staging: Staging }) {
  const t = useT();
  const { fit, zoomIn, zoomOut, setZoom } = staging;
  const step = (id: CommandId, disabled: boolean) => ({
    id,
    label: titleOf(commandOf(id), t),
    keycap: keycapOf(id),
    disabled,
    onSelect: () => runCommand(id),
  });
  const sections: MenuSection[] = [
    {
      items: [
        step('preview.zoomIn', zoomIn === null),
        step('preview.zoomOut', zoomOut === null),
        step('preview.zoomFit', false),
      ],
    },
    {
      items: ZOOMS.filter((zoom) => zoom <= fit.largest).map((zoom) => ({
        id: String(zoom),
        label: t('preview.zoom', { zoom }),
        checked: Math.abs(zoom - fit.zoom) < 0.005,
        onSelect: () => setZoom(zoom),
      })),
    },
  ];
  return (
    <Menu
      align="end"
      sections={sections.filter(({ items }) => items.length > 0)}
      trigger={
        <Button className="num" iconEnd="chevron-down" aria-label={t('preview.zoomNow', { zoom: fit.zoom })}>
          {t('preview.zoom', { zoom: fit.zoom })}
        </Button>
      }
    />
  );
}
