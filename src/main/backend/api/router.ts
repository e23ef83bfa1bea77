/** The whole contract, implemented: one file a domain. */
import { changes } from './changes';
import { os } from './context';
import { checks } from './checks';
import { compare } from './compare';
import { deliveries } from './deliveries';
import { desk } from './desk';
import { destinations } from './destinations';
import { houseStyle } from './house-style';
import { imports } from './imports';
import { exchange } from './exchange';
import { fileExports } from './file-exports';
import { jobs } from './jobs';
import { lists } from './lists';
import { media } from './media';
import { pieces } from './pieces';
import { preview } from './preview';
import { proofs } from './proofs';
import { revisions } from './revisions';
import { system } from './system';
import { taxonomy } from './taxonomy';
import { themes } from './themes';
import { vocabulary } from './vocabulary';
import { workflow } from './workflow';

export const router = os.router({
  changes,
  checks,
  compare,
  deliveries,
  desk,
  destinations,
  exchange,
  fileExports,
  houseStyle,
  imports,
  jobs,
  lists,
  media,
  pieces,
  preview,
  proofs,
  revisions,
  system,
  taxonomy,
  themes,
  vocabulary,
  workflow,
});
