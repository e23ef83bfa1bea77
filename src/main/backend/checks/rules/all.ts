/** Every rule there is, for a house style. The only place that knows them all; a new rule is added here and nowhere else. */
import type { Rule } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { nameSpellings } from './d2-name-spellings';
import { fields } from './f2-fields';
import { opinion } from './f3-opinion';
import { leadImage } from './f7-lead-image';
import { patternRule } from './patterns';
import { unpairedMarks } from './q1-unpaired-marks';
import { wrongApostrophe } from './q2-wrong-apostrophe';
import { doubledWord } from './t1-doubled-word';

export function buildRules(style: HouseStyle): Rule[] {
  return [
    unpairedMarks,
    wrongApostrophe,
    nameSpellings(style),
    doubledWord(style),
    ...style.patterns.map(patternRule),
    fields,
    opinion(style),
    leadImage(style),
  ];
}
