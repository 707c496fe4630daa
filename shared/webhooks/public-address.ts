import { BlockList, isIPv6 } from 'node:net';

/** Addresses that are no part of the public internet (IANA special-purpose registries for IPv4 and IPv6, and multicast). */
const SPECIAL: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Only 2000::/3 is public unicast in IPv6; these are its parts that are not, or that carry an IPv4 address. */
const SPECIAL_V6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blockedV4 = new BlockList();
for (const [network, prefix] of SPECIAL) blockedV4.addSubnet(network, prefix, 'ipv4');
const blockedV6 = new BlockList();
for (const [network, prefix] of SPECIAL_V6) blockedV6.addSubnet(network, prefix, 'ipv6');
const unicastV6 = new BlockList();
unicastV6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is on the public internet: not private, loopback, link-local (the metadata server among them), carrier-grade NAT,
 * multicast or reserved, and no IPv6 address that maps, translates or tunnels an IPv4 one.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? '';
  if (isIPv6(plain)) return unicastV6.check(plain, 'ipv6') && !blockedV6.check(plain, 'ipv6');
  return !blockedV4.check(plain, 'ipv4');
}
