import { expect, it } from 'vitest';
import { choiceOf } from './choose-theme';

const SITE = { theme: 'default', themeSettings: { accent: '#111111' }, otherThemes: {} };

it('keeps what was set for a theme until it is chosen again', () => {
  const away = choiceOf(SITE, 'kiosk');
  expect(away).toEqual({
    theme: 'kiosk',
    themeSettings: {},
    otherThemes: { default: { accent: '#111111' } },
  });
  const back = choiceOf({ ...away, themeSettings: { accent: '#222222' } }, 'default');
  expect(back).toEqual({
    theme: 'default',
    themeSettings: { accent: '#111111' },
    otherThemes: { kiosk: { accent: '#222222' } },
  });
  expect(choiceOf(SITE, 'default')).toEqual(SITE);
});
