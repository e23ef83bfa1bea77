/** The drawings that belong to no theme: resources/channels, made like a theme and read like one. */
import { join } from 'node:path';
import { RESOURCES } from '../../compute/resources';
import { lookedAtTheme, type Theme } from '../theme';

export function builtInDrawings(): Theme {
  return lookedAtTheme(join(RESOURCES, 'channels'));
}
