import { describe, expect, it } from 'vitest';
import { furnitureOf } from './furniture';

describe('furnitureOf', () => {
  it.each([
    ['Close Menu', 'menu'],
    ['Facebook X (Twitter) Instagram Pinterest Vimeo', 'social'],
    ['Share. Facebook Twitter Pinterest LinkedIn Tumblr Email', 'share'],
    ['Partager. Facebook Twitter WhatsApp', 'share'],
    ['Share on X', 'share'],
    ['Wednesday, July 2', 'page-date'],
    ['Previous ArticleHarbour fees rise again', 'previous-next'],
    ['Next Article: Harbour fees fall', 'previous-next'],
    ['Article précédentLes quais ferment', 'previous-next'],
    ['Leave A Reply Cancel Reply', 'comments'],
    ['34 Comments', 'comments'],
    ['Comments (12)', 'comments'],
    ['What’s Hot', 'ranking'],
    ["Editor's Picks", 'ranking'],
    ['Les plus lus', 'ranking'],
    ['À lire aussi', 'related'],
    ['Read more: Harbour fees rise again', 'related'],
    ['Lire aussi : Les quais ferment', 'related'],
    ['© 2025 The Harbour Gazette', 'footer'],
    ['Copyright 2025 The Harbour Gazette. All rights reserved.', 'footer'],
    ['Type above and press Enter to search. Press Esc to cancel.', 'search'],
    ['Sign up for our weekly newsletter and never miss a column.', 'newsletter'],
    ['We use cookies to make this site work and to count its readers.', 'cookies'],
    ['Tags: harbour, ferries', 'tags'],
    ['* * *', 'divider'],
    ['分享到：微信 微博', 'share'],
    ['责任编辑：王芳', 'footer'],
    ['1.2k shares', 'share'],
  ])('%s → %s', (text, kind) => {
    expect(furnitureOf(text)).toBe(kind);
  });

  it.each([
    'Previous articles in this series argued that the ferries should stay.',
    'Next year the harbour will close for repairs.',
    'Share prices fell again on Monday, and nobody at the exchange was surprised.',
    'Related questions remain open, among them who is to pay for the new quay.',
    'Home is where the harbour is.',
    'X marks the spot where the old quay stood.',
    'Subscribe to the view that ports are dull and you will be bored here.',
    'Follow the money and you will find the harbour board.',
    'Contact between the two boards broke off in March.',
    'Menus in four languages hang in every café along the quay.',
    'Listening to the harbour master, one would think that nothing had changed.',
    'Opinion',
    'Comment',
    'Topics that nobody raises at the meetings of the board',
  ])('text of a piece: %s', (text) => {
    expect(furnitureOf(text)).toBeNull();
  });
});
