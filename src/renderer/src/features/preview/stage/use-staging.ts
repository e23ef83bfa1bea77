/** The page on its stage: which device, which width, how large in the room there is; and how to change each. */
import { useState } from 'react';
import type { PreviewWidth } from '../../../../../shared/model/theme';
import { useStore } from '../../../app/store';
import { NARROWEST, WIDEST, type Look } from '../look';
import { deviceAt, devicesOf, kindOf, type Device, type DeviceKind } from './devices';
import { fitPage, nextZoom, type Fit, type Size } from './fit';

export interface Staging {
  /** Told by the stage how large it is. */
  setRoom: (room: Size) => void;
  devices: readonly Device[];
  /** Null while the width is set by hand. */
  device: Device | null;
  kind: DeviceKind;
  fit: Fit;
  choose: (device: Device) => void;
  setWidth: (pixels: number) => void;
  setZoom: (zoom: number | null) => void;
  /** Null where it cannot get larger or smaller. */
  zoomIn: number | null;
  zoomOut: number | null;
}

/** The width that a channel's target gives it, in place of a desktop's or of every device's. */
export interface NaturalWidth {
  pixels: number;
  always: boolean;
}

export function useStaging(
  look: Look,
  widths: readonly PreviewWidth[],
  natural: NaturalWidth | null = null,
): Staging {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const devices = devicesOf(widths);
  const width = useStore(look.width);
  const device = useStore(look.free) ? null : (deviceAt(devices, width) ?? null);
  const given = natural && (natural.always || device?.kind === 'desktop') ? natural.pixels : null;
  const pixels = given ?? device?.pixels ?? width;
  const kind = given === null ? kindOf(pixels) : 'desktop';
  const fit = fitPage(room, pixels, kind, useStore(look.zoom));
  return {
    setRoom,
    devices,
    device,
    kind,
    fit,
    choose: (chosen) => {
      look.free.set(false);
      look.width.set(chosen.pixels);
    },
    setWidth: (next) => {
      look.free.set(true);
      look.width.set(Math.round(Math.min(WIDEST, Math.max(NARROWEST, next))));
    },
    setZoom: look.zoom.set,
    zoomIn: nextZoom(fit, 'in'),
    zoomOut: nextZoom(fit, 'out'),
  };
}
