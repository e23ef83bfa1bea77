/** Every picture that a piece shows, and those suggested for it: sha-256 of each. Pure. */
import type { RootJSON } from '../json';
import { figuresOf } from '../read';
import { marksOf } from './marks';

export function mediaIn(root: RootJSON): string[] {
  const found = figuresOf(root).flatMap((figure) => [
    figure.media,
    ...marksOf(figure).map((mark) => mark.props?.['media']),
  ]);
  return [...new Set(found.filter((sha) => typeof sha === 'string'))];
}
