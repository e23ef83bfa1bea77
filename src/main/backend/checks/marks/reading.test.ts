/** Marks in the many ways they are written, as Q1 and Q2 see them together. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '../checker';
import { publicationOf } from '../example';
import { buildRules } from '../rules/all';
import { houseStyle } from '../testing';
import { NO_CONTEXT, readMarks } from './reading';

const rules = buildRules(houseStyle).filter(({ id }) => id === 'Q1' || id === 'Q2');

function faults(language: string, ...body: string[]): string[] {
  const findings = createChecker(houseStyle, { rules }).check(publicationOf({ language, body }));
  return findings.map(({ rule, target }) => `${rule} ${target.kind === 'text' ? target.quote : ''}`);
}

describe('what is written as it should be', () => {
  it.each([
    ['nested', '“‘I’m going,’ he said,” she told us.'],
    ['nested three deep', '“I said, ‘Don’t say “never”’,” he wrote.'],
    ['nested in British order', '‘I said, “Don’t say ‘never’”,’ he wrote.'],
    [
      'plural possessives',
      '“The workers’ rights are the workers’,” she said. ‘The bosses’ are not,’ he said.',
    ],
    ['possessives beside quotations', '‘One’ and ‘two’ and the dogs’ and cats’ homes'],
    ['abbreviations', 'the U.S.’ role, James’ hat, Mercedes’ engine'],
    ['names', 'O’Brien, d’Artagnan, L’Oréal, Ta’izz, Qur’an'],
    ['elisions', 'rock ’n’ roll, ’twas, ’tis, the class of ’68, the ’90s’ music'],
    ['elisions in quotations', '“’Twas brillig,” he read. “‘’Tis,’ said she.”'],
    ['clipped endings', 'It’s goin’ on, nothin’ new. ‘What’s goin’ on?’ he asked.'],
    ['feet and inches', 'He’s 6’2” tall and the record is 12” wide.'],
    ['quoted symbols', 'The “A”s and “GDP”s, the ‘i’s and ‘t’s.'],
    ['list markers', 'Three mistakes: a) greed; b) more greed; (c) luck. 1) First. iv) Fourth.'],
    ['a list marker’s look inside brackets', '(See appendix a) and go on.'],
    ['emoticons', 'So it goes :) and goes ;-) and goes :-('],
    ['insertions', '[Smith] said: “[W]e won’t [go].”'],
    ['notes', 'He calls it ‘progress’3 and “growth”.4'],
    ['broken-off speech', '“Wait —” he said. “… and then—”'],
    ['missing spaces', 'He said“yes”and she said‘no’.'],
    ['code', 'Type `ls` or `cd`.'],
  ])('%s', (_, text) => {
    expect(faults('en', text)).toEqual([]);
  });

  it.each([
    ['fr', 'Il dit : « Les “experts” n’ont rien vu » (ni rien dit) ; l’État d’aujourd’hui.'],
    ['de', '„Das ist ‚gut‘ so“, sagte er. »Nein«, sagte sie. Geht’s?'],
    ['sv', '”Ja”, sade hon. ”Nej.”'],
    ['da', '»Ja«, sagde hun. “Nej”, sagde han.'],
    ['pl', '„Tak”, powiedział. «Nie».'],
    ['zh', '他说：“好。”她说：‘不’。《书》（第2版）「引『内』文」(半角）'],
    ['ja', '「『港』は美しい（と思う）」。「はい」「いいえ」'],
    ['ko', '“그는 ‘항구’라고 말했다.”'],
  ])('in %s', (language, text) => {
    expect(faults(language, text)).toEqual([]);
  });

  it.each<[string, string, ...string[]]>([
    ['double marks', 'en', '“One.', '“Two.', '“Three,” he said.', 'Plain.'],
    ['single marks', 'en-GB', '‘One.', '‘Two,’ he said.'],
    ['both levels', 'en', '“He told me, ‘I went.', '“‘Then I came back,’” she said.'],
    ['French marks, opened again', 'fr', '« Un.', '« Deux », dit-il.'],
    ['French marks, taken up by the closing one', 'fr', '« Un.', '» Deux », dit-il.'],
    ['lines of one paragraph', 'en', '“One.\n“Two,” he said.'],
  ])('over several paragraphs, %s', (_, language, ...body) => {
    expect(faults(language, ...body)).toEqual([]);
  });

  it('over paragraphs with a heading and a pull quote between', () => {
    const between = (type: 'pull-quote', text: string) => ({
      type,
      children: [{ type: 'text' as const, text }],
    });
    const body = ['“One.', between('pull-quote', 'One!'), '', '“Two,” he said.'];
    expect(createChecker(houseStyle, { rules }).check(publicationOf({ body }))).toEqual([]);
  });
});

describe('what is not', () => {
  it.each<[string, string[]]>([
    ['“Hello, he said.', ['Q1 “Hello']],
    ['Hello,” he said.', ['Q1 Hello,”']],
    ['‘Hello, he said.', ['Q1 ‘Hello']],
    ['Hello,’ he said.', ['Q1 Hello,’']],
    ['“He said ‘go and left.”', ['Q1 ‘go']],
    ['“One, he said. “Two,” she said.', ['Q1 “One']],
    ['(Hello, he said.', ['Q1 (Hello']],
    ['Hello), he said.', ['Q1 Hello)']],
    ['the [old quay', ['Q1 [old']],
    ['“Hello,“ he said.', ['Q1 Hello,“']],
    ['”Hello,” he said.', ['Q1 ”Hello']],
    ['‘Hello‘ he said.', ['Q1 Hello‘']],
    ['the workers‘ rights', ['Q2 workers‘']],
    ['the workers` rights and the bosses´ hats', ['Q2 workers`', 'Q2 bosses´']],
    ['rock ‘n‘ roll and rock`n`roll', ['Q2 ‘n‘', 'Q2 rock`n`roll']],
    ['give ‘em the summer of ‘69 and the 90‘s', ['Q2 ‘em', 'Q2 ‘69', 'Q2 90‘s']],
    ['O”Brien don”t know it”s the 1990”s', ['Q2 O”Brien', 'Q2 don”t', 'Q2 it”s', 'Q2 1990”s']],
    ['“China”s rise, he said.', ['Q1 “China', 'Q2 China”s']],
    ['“We saw China”s rise,” he said.', ['Q2 China”s']],
  ])('%s', (text, expected) => {
    expect(faults('en', text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['fr', 'Il dit « bonjour.', ['Q1 «']],
    ['fr', 'l‘État et l”homme', ['Q2 l‘État', 'Q2 l”homme']],
    ['de', '„Ja, sagte er.', ['Q1 „Ja']],
    ['de', 'Geht‘s?', ['Q2 Geht‘s']],
    ['zh', '他说「好。', ['Q1 「']],
    ['zh', '（他说好。', ['Q1 （']],
  ])('in %s: %s', (language, text, expected) => {
    expect(faults(language, text)).toEqual(expected);
  });

  it.each<[string[], string[]]>([
    [
      ['“One.', 'Two,” he said.'],
      ['Q1 “One', 'Q1 Two,”'],
    ],
    [['“One.', '“Two.', 'Plain.'], ['Q1 “Two']],
    [
      ['“One (or more.', '“Two),” he said.'],
      ['Q1 (or', 'Q1 Two)'],
    ],
  ])('over paragraphs: %j', (body, expected) => {
    expect(faults('en', ...body)).toEqual(expected);
  });
});

it('says where quotations are', () => {
  const quoted = (text: string): string[] =>
    readMarks(text, 'en-GB', NO_CONTEXT, houseStyle.elisions).quotations.map(({ start, end }) =>
      text.slice(start, end),
    );
  expect(quoted('He said “no” and ‘the workers’ rights’, didn’t he?')).toEqual([
    '“no”',
    '‘the workers’ rights’',
  ]);
  expect(quoted('« Oui » (non) 「はい」')).toEqual(['« Oui »', '「はい」']);
  expect(quoted('“never closed')).toEqual([]);
  expect(readMarks('“goes on', 'en', { leftOpen: '', takenUp: '“' }, houseStyle.elisions)).toMatchObject({
    unpaired: [],
    quotations: [{ start: 0, end: 8 }],
    leftOpen: '“',
  });
});
