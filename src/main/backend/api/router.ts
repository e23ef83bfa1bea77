/** The whole contract, implemented: one file a domain. */
import { changes } from './changes';
import { os } from './context';
import { checks } from './checks';
import { desk } from './desk';
import { media } from './media';
import { pieces } from './pieces';
import { preview } from './preview';
import { system } from './system';

export const router = os.router({ changes, checks, desk, media, pieces, preview, system });
