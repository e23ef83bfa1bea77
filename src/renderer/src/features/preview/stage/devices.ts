/** The widths a page is looked at in, as the theme names them, and what kind of device each stands for. Pure. */
import type { PreviewWidth } from '../../../../../shared/model/theme';
import type { IconName } from '../../../ui/Icon';

export type DeviceKind = 'desktop' | 'tablet' | 'phone';

export interface Device extends PreviewWidth {
  kind: DeviceKind;
  icon: IconName;
}

const PHONES = 480;
const TABLETS = 1024;

export function kindOf(pixels: number): DeviceKind {
  if (pixels <= PHONES) return 'phone';
  return pixels <= TABLETS ? 'tablet' : 'desktop';
}

/** Widest first, as people name them: desktop, tablet, phone. */
export function devicesOf(widths: readonly PreviewWidth[]): Device[] {
  return [...widths]
    .sort((a, b) => b.pixels - a.pixels)
    .map((width) => ({ ...width, kind: kindOf(width.pixels), icon: kindOf(width.pixels) }));
}

/** The device that is looked at: the one of this width, else the one of its kind, else the first. */
export function deviceAt(devices: readonly Device[], pixels: number): Device | undefined {
  return (
    devices.find((device) => device.pixels === pixels) ??
    devices.find((device) => device.kind === kindOf(pixels)) ??
    devices[0]
  );
}
