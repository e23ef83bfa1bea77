/** The whole contract, implemented: one file a domain. */
import { changes } from './changes';
import { os } from './context';
import { checks } from './checks';
import { desk } from './desk';
import { fileExports } from './file-exports';
import { media } from './media';
import { pieces } from './pieces';
import { preview } from './preview';
import { system } from './system';

export const router = os.router({ changes, checks, desk, fileExports, media, pieces, preview, system });
