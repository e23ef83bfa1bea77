/** The whole contract. The renderer imports only its type; see client.ts for the calling side. */
import type { ContractRouterClient } from '@orpc/contract';
import { changes } from './changes';
import { checks } from './checks';
import { compare } from './compare';
import { deliveries } from './deliveries';
import { desk } from './desk';
import { destinations } from './destinations';
import { houseStyle } from './house-style';
import { imports } from './import';
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

export const contract = {
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
};
export type Contract = typeof contract;
export type Api = ContractRouterClient<Contract, CallContext>;

/** Per call: how long it may take in milliseconds; null for no limit. Default 30 s. */
export interface CallContext {
  deadline?: number | null;
}
