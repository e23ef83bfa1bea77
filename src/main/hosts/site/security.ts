/** The headers that both hosts send. One place for the content security policies. */

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The app's own pages. `connect` is a further origin to talk to: the serve host's web socket. */
export function appPolicy(connect?: string): string {
  return serialise(connect ? { ...POLICY, 'connect-src': `'self' ${connect}` } : POLICY);
}

/** The frame that shows a piece: no script at all, styles of the theme, pictures of the desk. */
export const PREVIEW_POLICY = serialise({
  'default-src': "'none'",
  'img-src': "'self' data: blob:",
  'style-src': "'unsafe-inline' 'self'",
  'font-src': "'self'",
  'script-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
});

/** Media and theme files opened by themselves: nothing in them runs (an SVG is a document too). */
export const INERT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export function securityHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

function serialise(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
