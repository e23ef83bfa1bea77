import { buildIfNeeded } from '../../scripts/build-if-needed.mjs';

/** Tests drive the build, never the development server. */
export default function globalSetup(): void {
  buildIfNeeded();
}
