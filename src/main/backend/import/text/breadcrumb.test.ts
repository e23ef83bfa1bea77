import { expect, it } from 'vitest';
import { readCrumbs } from './breadcrumb';

it.each([
  ['Home»Property»Why the quay must stay – Opinion', ['Property', 'Why the quay must stay – Opinion']],
  ['Home / Opinion / Ferries and/or bridges', ['Opinion', 'Ferries and/or bridges']],
  ['Home > News > Opinion', ['News', 'Opinion']],
  ['Accueil » Tribunes » « Le port » doit rester ouvert', ['Tribunes', '« Le port » doit rester ouvert']],
  ['You are here: Home - Opinion - Why the quay must stay', ['Opinion', 'Why the quay must stay']],
  ['首页 > 评论 > 正文', ['评论', '正文']],
  ['首页>评论>正文', ['评论', '正文']],
  ['Opinion › Transport', ['Opinion', 'Transport']],
])('%s', (line, steps) => {
  expect(readCrumbs(line)).toEqual(steps);
});

it.each([
  '« Le port » doit rester ouvert',
  'Home is where the harbour is',
  'Read more',
  'Ferries / bridges',
  'Home',
])('no breadcrumb: %s', (line) => {
  expect(readCrumbs(line)).toBeNull();
});
