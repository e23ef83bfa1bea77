/** The checks as a compute task. The checker lives as long as its worker, so that only touched blocks are read again. */
import { join } from 'node:path';
import type { Finding } from '../../../shared/model/checks';
import type { Publication } from '../../../shared/model/publication';
import { RESOURCES } from '../compute/resources';
import { createChecker, type Checker } from './checker';
import { loadHouseStyle } from './style/load';

let checker: Promise<Checker> | null = null;

export async function checkPublication(publication: Publication): Promise<Finding[]> {
  checker ??= loadHouseStyle(join(RESOURCES, 'house-style')).then(createChecker);
  return (await checker).check(publication);
}
