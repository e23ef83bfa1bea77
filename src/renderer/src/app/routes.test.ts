import { describe, expect, it } from 'vitest';
import { locationOf, paths, type DeskPlace } from './routes';

describe('addresses', () => {
  it('lead back to what they were made from', () => {
    const places: DeskPlace[] = [
      { kind: 'all' },
      { kind: 'mine' },
      { kind: 'status', status: 'review' },
      { kind: 'category', id: 'a/b c' },
    ];
    for (const place of places) expect(locationOf(paths.desk(place))).toEqual({ screen: 'desk', place });
    expect(locationOf(paths.piece('x%'))).toEqual({ screen: 'piece', pieceId: 'x%' });
    expect(locationOf(paths.preview('x'))).toEqual({ screen: 'preview', pieceId: 'x' });
    expect(locationOf(paths.publish('x'))).toEqual({ screen: 'publish', pieceId: 'x' });
    expect(locationOf(paths.compare('x'))).toEqual({ screen: 'compare', pieceId: 'x' });
    expect(locationOf(paths.settings('destinations'))).toEqual({
      screen: 'settings',
      section: 'destinations',
    });
    expect(locationOf('/')).toEqual({ screen: 'desk', place: { kind: 'all' } });
  });

  it('are unknown when nothing lives there', () => {
    for (const path of [
      '/nowhere',
      '/piece',
      '/piece/x/review',
      '/desk/status/happy',
      '/desk/category',
      '/piece/x/preview/y',
    ])
      expect(locationOf(path), path).toEqual({ screen: 'unknown' });
  });

  it('bear a broken escape', () => {
    expect(locationOf('/piece/50%')).toEqual({ screen: 'piece', pieceId: '50%' });
  });
});
