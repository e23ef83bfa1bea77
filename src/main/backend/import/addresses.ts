/** Which network addresses belong to this computer, its network or nobody, and so are never fetched from; and a look-up of hosts that gives none of them. */
import { lookup as resolveHost } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

const V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
/** Those that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) are refused as a whole. */
const V6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

// Two lists: in one, every IPv4 address would also match the IPv6 range that maps them.
const localV4 = new BlockList();
const localV6 = new BlockList();
for (const [network, prefix] of V4) localV4.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of V6) localV6.addSubnet(network, prefix, 'ipv6');

/** Anything that is no IP address counts as local, too: it is not to be trusted. */
export function isLocalAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(plain) === 0) return true;
  return isIPv6(plain) ? localV6.check(plain, 'ipv6') : localV4.check(plain, 'ipv4');
}

/** Marks an address that the host name led to and that may not be connected to. */
export class LocalAddressError extends Error {}

/** Resolves a host and gives only addresses that may be connected to, all or none. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveHost(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = error ? [] : addresses;
    if (!first) callback(error ?? new Error(hostname), '', 4);
    else if (addresses.some(({ address }) => isLocalAddress(address)))
      callback(new LocalAddressError(hostname), '', 4);
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
