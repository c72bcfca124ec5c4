import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** This machine only; a receiver beside us may speak http. */
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Where no receiver of an office stands: this host, neighbours without a router (cloud metadata among them), groups, and addresses that wrap another. */
const nowhere = new BlockList();
for (const [net, prefix] of [['0.0.0.0', 8], ['169.254.0.0', 16], ['192.0.0.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) nowhere.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [['::', 128], ['fe80::', 10], ['ff00::', 8], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['2002::', 16], ['2001::', 32], ['fec0::', 10]] as const) nowhere.addSubnet(net, prefix, 'ipv6');

/** An address that can never be called: parked at once, whatever is tried. */
export class OutOfReach extends Error {}

/** The URL of a webhook: https, or http to this machine. Throws OutOfReach. */
export function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new OutOfReach('the address is no https URL');
  if (url.username !== '' || url.password !== '') throw new OutOfReach('the address carries a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name is looked up when it is called; an address that stands there is looked at here, as nothing looks it up.
  if (isIP(host) > 0) check(url.protocol, host);
  return url;
}

/** Looks a name up once and connects to what was checked, so that a name cannot point elsewhere a moment later. */
export function checkedLookup(protocol: string): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      try {
        for (const { address } of addresses) check(protocol, address);
      } catch (refused) {
        return callback(refused as Error, []);
      }
      const [first] = addresses;
      return options.all || !first ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

function check(protocol: string, address: string): void {
  const local = isIn(loopback, address);
  if (protocol === 'http:' && !local) throw new OutOfReach('http goes to this machine only; use https');
  if (protocol === 'https:' && local) throw new OutOfReach('https goes to other machines only');
  if (isIn(nowhere, address)) throw new OutOfReach('the address is not for receivers');
}

function isIn(list: BlockList, address: string): boolean {
  const four = isIP(address) === 6 ? mapped(address) : undefined;
  return list.check(four ?? address, (four ?? address).includes(':') ? 'ipv6' : 'ipv4');
}

/** `::ffff:7f00:1` and `::ffff:127.0.0.1` are 127.0.0.1. */
function mapped(address: string): string | undefined {
  const host = new URL(`http://[${address}]`).hostname;
  const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
