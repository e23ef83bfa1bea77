import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en, type MessageKey } from './en';
import { translate, type MessageParams } from './translate';

/** A word for each name in a message, a number for what is counted. */
function paramsOf(message: string): MessageParams {
  const params: MessageParams = {};
  for (const [, name = '', kind] of message.matchAll(/\{\s*(\w+)\s*(,\s*\w+)?/g))
    params[name] = kind === undefined ? 'a $& word' : 12345;
  return params;
}

describe('translate', () => {
  it('says of every message what the message format says', () => {
    for (const key of Object.keys(en) as MessageKey[]) {
      const params = paramsOf(en[key]);
      const said = new IntlMessageFormat(en[key], 'en-GB').format(params);
      expect(translate(key, params), key).toBe(said);
    }
  });

  it('takes numbers and nothing as the message format does', () => {
    const said = (url: unknown) => new IntlMessageFormat(en['serve.address'], 'en-GB').format({ url });
    for (const url of [0, 12345.5, '', null]) expect(translate('serve.address', { url })).toBe(said(url));
  });

  it('complains of what is missing', () => {
    expect(() => translate('serve.address', {})).toThrow('url');
  });
});
