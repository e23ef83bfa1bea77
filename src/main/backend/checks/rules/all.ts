/** Every rule there is, for a house style. The only place that knows them all; a new rule is added here and nowhere else. */
import type { Rule } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { access } from './a1-access';
import { dashes } from './d1-dashes';
import { nameSpellings } from './d2-name-spellings';
import { people } from './d3-people';
import { headline } from './f1-headline';
import { release } from './f10-release';
import { nearDuplicate } from './f11-near-duplicate';
import { fields } from './f2-fields';
import { opinion } from './f3-opinion';
import { authors } from './f4-authors';
import { interest } from './f5-interest';
import { syndicated } from './f6-syndicated';
import { leadImage } from './f7-lead-image';
import { wordCount } from './f8-word-count';
import { legal } from './f9-legal';
import { variants } from './l1-variants';
import { numbers } from './l2-numbers';
import { lengths } from './l3-length';
import { grammar } from './l5-grammar';
import { acronyms } from './l6-acronyms';
import { patternRule } from './patterns';
import { unpairedMarks } from './q1-unpaired-marks';
import { wrongApostrophe } from './q2-wrong-apostrophe';
import { mixedMarks } from './q3-mixed-marks';
import { stopsAndQuotes } from './q4-stops-and-quotes';
import { references } from './r1-references';
import { dateWords } from './r2-dates';
import { arithmetic } from './r3-arithmetic';
import { links } from './r4-links';
import { quotations } from './r5-quotations';
import { spelling } from './s1-spelling';
import { doubledWord } from './t1-doubled-word';
import { spaces } from './t2-spaces';
import { characters } from './t4-characters';

export function buildRules(style: HouseStyle): Rule[] {
  return [
    unpairedMarks,
    wrongApostrophe,
    mixedMarks(style),
    stopsAndQuotes(style),
    dashes(style),
    nameSpellings(style),
    people(style),
    doubledWord(style),
    spaces,
    characters,
    variants(style),
    numbers(style),
    lengths(style),
    grammar,
    acronyms,
    spelling(style),
    ...style.patterns.map(patternRule),
    references,
    dateWords,
    arithmetic,
    links,
    quotations,
    headline(style),
    fields,
    opinion(style),
    authors,
    interest,
    syndicated,
    leadImage(style),
    wordCount(style),
    legal(style),
    release,
    nearDuplicate,
    access(style),
  ];
}
