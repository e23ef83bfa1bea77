import { describe, expect, it } from 'vitest';
import {
  isColour,
  isContact,
  isEmail,
  isPageAddress,
  isPattern,
  isRequired,
  isWebAddress,
  languageTag,
  linesOf,
  orEmpty,
} from './values';

describe('checks of typed values', () => {
  it.each([
    [isRequired, 'Northquay', true],
    [isRequired, '   ', false],
    [isWebAddress, 'https://northquay.example', true],
    [isWebAddress, ' http://127.0.0.1:8080/blog ', true],
    [isWebAddress, 'northquay.example', false],
    [isWebAddress, 'javascript:alert(1)', false],
    [isWebAddress, 'https://', false],
    [isPageAddress, ' /privacy/', true],
    [isPageAddress, 'https://northquay.example/privacy', true],
    [isPageAddress, 'privacy', false],
    [isEmail, 'desk@northquay.example', true],
    [isEmail, 'desk@northquay', false],
    [isEmail, 'desk @northquay.example', false],
    [isContact, 'desk@northquay.example', true],
    [isContact, 'https://northquay.example/nora', true],
    [isContact, 'desk@northquay.example, https://bsky.app/nora', true],
    [isContact, 'desk@northquay.example, @nora', false],
    [isContact, '@nora', false],
    [isPattern, '{minutes, plural, one {# Min} other {# Mins}}', true],
    [isPattern, '{minutes, plural, one {', false],
    [isColour, '#8c1d2f', true],
    [isColour, 'red', false],
    [orEmpty(isEmail), '', true],
    [orEmpty(isEmail), 'x', false],
  ])('%o of %s: %s', (check, text, good) => {
    expect(check(text) === null).toBe(good);
  });
});

it('takes a text apart into its lines', () => {
  expect(linesOf(' One\n\n two  \n')).toEqual(['One', 'two']);
});

describe('languageTag', () => {
  it('writes a tag as usual, and knows what is none', () => {
    expect(languageTag('EN-gb')).toBe('en-GB');
    expect(languageTag(' fr ')).toBe('fr');
    expect(languageTag('English')).toBeNull();
    expect(languageTag('en_GB!')).toBeNull();
    expect(languageTag('')).toBeNull();
  });
});
