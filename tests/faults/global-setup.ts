import { buildIfNeeded } from '../../scripts/build-if-needed.mjs';

/** Hosts and workers are killed as they are built, never as they are developed. */
export default function globalSetup(): void {
  buildIfNeeded();
}
