#!/usr/bin/env node
/** `npx copydesk …`: the built command line, on a Node that can run it. */
import '../scripts/lib/runtime.mjs';
import { buildIfNeeded } from '../scripts/build-if-needed.mjs';

buildIfNeeded();
await import('../out/main/cli.js');
