import { describe, expect, it } from 'vitest';
import { creditEvidence, creditText, splitCredit } from './credits';

describe('creditEvidence', () => {
  it.each([
    ['Photograph: Anna Doe/The Gazette', 'sure', 'Anna Doe/The Gazette'],
    ['Photo by Anna Doe', 'sure', 'Anna Doe'],
    ['Image source, Getty Images', 'sure', 'Getty Images'],
    ['Crédit photo : Anna Doe', 'sure', 'Anna Doe'],
    ['Foto: Anna Doe/dpa', 'sure', 'Anna Doe/dpa'],
    ['图片来源：视觉中国', 'sure', '视觉中国'],
    ['© Anna Doe', 'sure', 'Anna Doe'],
    ['Anna Doe/AFP via Getty Images', 'sure', 'Anna Doe/AFP via Getty Images'],
    ['[Anna Doe/AP Photo]', 'sure', 'Anna Doe/AP Photo'],
    ['ANNA DOE / HARBOUR NEWS', 'maybe', 'ANNA DOE / HARBOUR NEWS'],
    ['Anna Doe / Harbour News', 'maybe', 'Anna Doe / Harbour News'],
  ])('%s', (line, evidence, credit) => {
    expect(creditEvidence(line)).toBe(evidence);
    expect(creditText(line)).toBe(credit);
  });
  it.each([
    'Image is everything in port politics, and the board knows it.',
    'Reuters reported on Monday that the harbour board would meet again before the end of the month.',
    '© 2025 The Harbour Gazette',
    'A ferry leaves the old quay.',
    'OPINION',
  ])('no credit: %s', (line) => {
    expect(creditEvidence(line)).toBeNull();
  });
});

describe('splitCredit', () => {
  it.each([
    [
      'A ferry leaves the quay. Photograph: Anna Doe/The Gazette',
      'A ferry leaves the quay.',
      'Anna Doe/The Gazette',
    ],
    ['A ferry leaves the quay (Photo: Anna Doe)', 'A ferry leaves the quay', 'Anna Doe'],
    [
      'A ferry leaves the quay. [ANNA DOE / HARBOUR NEWS]',
      'A ferry leaves the quay.',
      'ANNA DOE / HARBOUR NEWS',
    ],
    [
      'A ferry leaves the quay. ANNA DOE / HARBOUR NEWS',
      'A ferry leaves the quay.',
      'ANNA DOE / HARBOUR NEWS',
    ],
    ['A ferry leaves the quay. © Anna Doe', 'A ferry leaves the quay.', 'Anna Doe'],
    ['Le bac quitte le quai. Crédit photo : Anna Doe', 'Le bac quitte le quai.', 'Anna Doe'],
  ])('%s', (line, caption, credit) => {
    const split = splitCredit(line);
    expect(line.slice(0, split?.captionEnd).trim()).toBe(caption);
    expect(split?.credit).toBe(credit);
  });
  it('leaves a caption without a credit whole', () => {
    expect(splitCredit('The old quay (built in 1910) lies idle.')).toBeNull();
    expect(splitCredit('The quay seen from the east – a quiet place')).toBeNull();
  });
});
