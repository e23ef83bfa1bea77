/** The house-style checks of a long piece as the compute worker runs them: from nothing, and after a letter in one paragraph. */
import { it } from 'vitest';
import { createChecker } from '../../src/main/backend/checks/checker';
import { measureChecks } from '../../src/main/backend/checks/bench';
import { publicationOf } from '../../src/main/backend/checks/example';
import { houseStyle } from '../../src/main/backend/checks/testing';
import { makeArticle } from '../fixtures/make-article';
import { figuresOf, report } from './figures';

const WORDS = 5000;
const ROUNDS = 20;

it('checks of 5,000 words', () => {
  const publication = { ...publicationOf({}), root: makeArticle({ words: WORDS, seed: 1 }) };
  // The dictionary is read once a process, and the code is warm from then on.
  createChecker(houseStyle).check(publication);
  const { full, touched } = measureChecks(houseStyle, publication, ROUNDS);
  report('checks of 5,000 words, from nothing', figuresOf(full), { p95: 500 });
  report('checks of 5,000 words, after a letter in one block', figuresOf(touched), { p95: 30 });
});
