/**
 * Whole documents of every theme against the HTML standard, by a validator: with everything a page can have, and with
 * nothing. The rules are the validator's own standard set (what people need beside it is axe's matter); `OFF` says what it does not judge, and why.
 */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/model/channels';
import { previewDocument } from './document';
import { emptyPage, SAMPLE_NOW, samplePage } from './sample-page';
import { loadTheme } from './theme';

const OFF = {
  // A matter of taste in which the standard allows both.
  'void-style': 'off',
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  // E-mail needs them, and the renderer gives each block of the editor its own.
  'no-inline-style': 'off',
  // Signs that come from what people typed; they are escaped where they would be HTML.
  'no-raw-characters': 'off',
  // The browser's sign of a telephone number in a text.
  'tel-non-breaking': 'off',
} as const;

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: OFF });
/** Mail programs know widths, grounds and paddings as attributes only. */
const mailValidator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { ...OFF, 'no-deprecated-attr': 'off' },
});

const FOLDERS = ['resources/themes/default', 'resources/themes/kiosk', 'tests/fixtures/themes/courrier'];
const THEMES = FOLDERS.map((folder) => loadTheme(folder));

describe.each(THEMES.map((theme) => [theme.manifest.name, theme] as const))('%s', (_, theme) => {
  const full = samplePage(theme.manifest);
  it.each(
    CHANNELS.filter((channel) => channel === 'article' || theme.draws('section') || channel !== 'section'),
  )('prints a valid document for %s, with everything and with nothing', async (channel) => {
    for (const page of [full, emptyPage()]) {
      const { html } = previewDocument({ ...page, theme, channel, now: SAMPLE_NOW, blockIds: true });
      const { results } = await (channel === 'newsletter' ? mailValidator : validator).validateString(html);
      const found = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line }) =>
            `${ruleId}: ${message}, near ${html.split('\n')[line - 1]?.trim().slice(0, 160) ?? ''}`,
        ),
      );
      expect(found).toEqual([]);
    }
  });
});
