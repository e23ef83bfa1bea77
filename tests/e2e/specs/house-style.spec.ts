import { expect, test } from '../fixtures';

const RULE = {
  id: 'wharf',
  title: 'Wharves',
  message: 'The house writes “quay”.',
  reason: 'One word for one thing.',
  level: 'W',
  scopes: ['body'],
  languages: null,
  reference: '',
  owner: 'Desk',
  entries: [{ pattern: '(wharf' }],
  examples: {
    good: ['One.', 'Two.', 'Three.'],
    bad: ['A wharf.', 'The wharf.', 'No wharf.'].map((text) => ({ text, finds: 'wharf' })),
  },
};

test('a rule of the desk is kept as a draft until its examples pass, and a broken guide changes nothing', async ({
  page,
}) => {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/settings/house-style`);
  await page.getByRole('button', { name: 'New rule' }).click();
  await expect(page.getByRole('textbox', { name: 'Short name' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Short name' }).fill('quays');
  await page.getByRole('textbox', { name: 'Title' }).fill('Quays');
  await page.getByRole('textbox', { name: 'What it says' }).fill('The house writes “quay”.');
  await page.getByRole('textbox', { name: 'In the style guide' }).fill('Harbours, page 4');
  await page.getByRole('textbox', { name: 'Words and phrases' }).fill('wharf');
  await page.getByRole('button', { name: 'Save and use' }).click();
  await expect(page.getByRole('alert')).toContainText('three examples of each kind');
  await page.getByRole('textbox', { name: 'Short name' }).fill('Q1');
  await page.getByRole('button', { name: 'Save and use' }).click();
  await expect(page.getByRole('alert')).toContainText('Another rule has this short name');
  await page.getByRole('textbox', { name: 'Short name' }).fill('quays');
  await page.getByRole('textbox', { name: 'Examples to leave alone' }).fill('One.\nTwo.\nThree.');
  await page.getByRole('textbox', { name: 'Examples to find' }).fill('A |pier|.\nThe |wharf|.\nNo |wharf|.');
  await page.getByRole('button', { name: 'Save and use' }).click();
  await expect(page.getByRole('alert')).toContainText('A pier.');
  await page.getByRole('textbox', { name: 'Examples to find' }).fill('A |wharf|.\nThe |wharf|.\nNo |wharf|.');
  await page.getByRole('button', { name: 'Save and use' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'quays' }).first()).toContainText('Live');
  await expect(page.getByRole('button', { name: 'New rule' })).toBeFocused();
  await page.getByRole('button', { name: 'Explain Quays' }).click();
  await expect(page.getByText('Harbours, page 4.')).toBeVisible();

  const guide = { format: 'copydesk-style-guide', version: 1, choices: null, rules: {}, words: [] };
  await page.locator('input[type=file]').setInputFiles({
    name: 'guide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...guide, patterns: [{ state: 'live', rule: RULE }] })),
  });
  await expect(page.getByRole('alert')).toContainText('Wharves');
  await expect(page.getByRole('listitem').filter({ hasText: 'quays' }).first()).toContainText('Live');
});
