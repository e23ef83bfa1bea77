/** What a web address gives away: a host for tests, parameters that follow readers. Pure. */

const STAGING =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[::1\])|(?:^|[.-])(?:staging|stage|stg|preprod|pre-prod|uat|qa|dev|test|preview|sandbox)\d{0,2}(?:[.-])|\.(?:local|localhost|internal|test|invalid)$/iu;
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|twclid|ttclid|li_fat_id|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|wickedid|s_cid|cmpid|ns_campaign|ns_mchannel|at_medium|at_campaign|smid|smtyp|srnd|sref|spm)$/iu;

export function isStagingHost(host: string): boolean {
  return STAGING.test(host);
}

/** Names of the parameters that only follow the reader. */
export function trackingOf(address: string): string[] {
  return [...new URL(address).searchParams.keys()].filter((name) => TRACKING.test(name));
}

export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of trackingOf(address)) url.searchParams.delete(name);
  return url.href;
}

/** Pages whose only work is to note who passes: what they lead to, or null. */
export function targetOfRedirect(address: string): string | null {
  const { hostname, pathname, searchParams } = new URL(address);
  const counts =
    (/(?:^|\.)google\.[a-z.]+$/u.test(hostname) && pathname === '/url') ||
    (/^(?:l|lm)\.(?:facebook|instagram)\.com$/u.test(hostname) && searchParams.has('u')) ||
    /\.safelinks\.protection\.outlook\.com$/u.test(hostname);
  if (!counts) return null;
  const target = ['q', 'url', 'u'].map((name) => searchParams.get(name) ?? '').find((value) => value !== '');
  return target !== undefined && URL.canParse(target) ? target : null;
}
