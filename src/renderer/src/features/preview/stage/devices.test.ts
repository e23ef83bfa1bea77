import { describe, expect, it } from 'vitest';
import { deviceAt, devicesOf } from './devices';

const devices = devicesOf([
  { label: 'Phone', pixels: 360 },
  { label: 'Tablet', pixels: 768 },
  { label: 'Desktop', pixels: 1280 },
]);

describe('devicesOf', () => {
  it('names a theme’s widths from wide to narrow, each of a kind', () => {
    expect(devices.map(({ label, kind }) => [label, kind])).toEqual([
      ['Desktop', 'desktop'],
      ['Tablet', 'tablet'],
      ['Phone', 'phone'],
    ]);
  });
});

describe('deviceAt', () => {
  it('finds the device of a width, or the one like it', () => {
    expect(deviceAt(devices, 768)?.label).toBe('Tablet');
    expect(deviceAt(devices, 390)?.label).toBe('Phone');
    expect(deviceAt(devices, 1920)?.label).toBe('Desktop');
    expect(deviceAt([], 768)).toBeUndefined();
  });
});
