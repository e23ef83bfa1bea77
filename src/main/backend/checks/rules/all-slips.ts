/** All that L5 knows, in the order in which it is tried: of two that find the same words the first one speaks. Data only. */
import { AGREEMENT_SLIPS } from './agreement-slips';
import { CLASS_SLIPS } from './class-slips';
import { DISTANT_SLIPS } from './distant-agreement-slips';
import { FORM_SLIPS } from './form-slips';
import { ITS_CLASS_SLIPS } from './its-class-slips';
import { ITS_SLIPS } from './its-slips';
import { MIX_UPS } from './mix-ups';
import { LOST_APOSTROPHES, NOUN_PHRASE_SLIPS } from './noun-phrase-slips';
import { PLAIN_SLIPS } from './plain-slips';
import { PLURAL_SUBJECT_SLIPS } from './plural-subject-slips';
import type { Slip } from './slip';
import { SLIPS } from './slips';
import { SOUND_ALIKES } from './sound-alikes';
import { VERB_SLIPS } from './verb-slips';
import { YOU_ARE_SLIPS } from './you-are-slips';

export const ALL_SLIPS: readonly Slip[] = [
  ...SLIPS,
  ...ITS_SLIPS,
  ...AGREEMENT_SLIPS,
  ...DISTANT_SLIPS,
  ...MIX_UPS,
  ...VERB_SLIPS,
  ...SOUND_ALIKES,
  ...CLASS_SLIPS,
  ...ITS_CLASS_SLIPS,
  ...FORM_SLIPS,
  ...NOUN_PHRASE_SLIPS,
  ...PLURAL_SUBJECT_SLIPS,
  ...LOST_APOSTROPHES,
  ...PLAIN_SLIPS,
  ...YOU_ARE_SLIPS,
];
