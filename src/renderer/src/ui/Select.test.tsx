import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Select } from './Select';

const drawn = (value: string | null, placeholder?: string): string =>
  renderToStaticMarkup(
    <Select
      label="Disclaimer"
      value={value}
      options={[{ value: 'preset-guest', label: 'Guest' }]}
      onValueChange={() => undefined}
      {...(placeholder !== undefined && { placeholder })}
    />,
  ).replace(/<[^>]*>/g, ' ');

describe('a select', () => {
  it('shows the label of what is chosen', () => {
    expect(drawn('preset-guest')).toContain('Guest');
  });

  it('shows nothing, or its placeholder, for what is not among its options yet', () => {
    expect(drawn('preset-staff')).not.toContain('preset-staff');
    expect(drawn('preset-staff', 'Choose')).toContain('Choose');
    expect(drawn(null, 'Choose')).toContain('Choose');
  });
});
