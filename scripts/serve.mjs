/** `npm run serve -- --data DIR --port N --no-open`: the built workstation in a browser. */
import './lib/runtime.mjs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { openServeHost } from './lib/serve-host.mjs';

buildIfNeeded();
await openServeHost({ endWithWindow: false });
