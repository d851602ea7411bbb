import { BlockList, isIP } from 'node:net';

/** Browsers and servers alike stop about here. */
const longest = 2000;

/** An address that may be asked for, or why not. What names a user or a place in the page is taken off: it is nobody's business. */
export function readAddress(text: string, base?: URL): { readonly url: URL } | { readonly because: string } {
  if (text.length > longest) return { because: `its address is longer than ${longest} characters` };
  if (!URL.canParse(text, base?.href)) return { because: 'it is no address; write it as in https://example.org/news' };
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { because: `addresses of the kind "${url.protocol.slice(0, 20)}" are not fetched, only http and https` };
  if (url.port !== '' && Number(url.port) < 1024 && url.port !== '80' && url.port !== '443')
    return { because: `port ${url.port} belongs to another service than the web` };
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url };
}

/** True for words on a command line that are meant as an address and not as a path. */
export const isAddress = (word: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(word);

/** The host's name as it is compared: without brackets, the last dot and case. */
export const hostOf = (url: URL): string =>
  url.hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.$/u, '')
    .toLowerCase();

const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // shared by carriers
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, with the metadata services of clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24], // for documentation, as the next two of these
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // for measuring devices
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');

// Of IPv6 only what is given out for the world is open, and of that not what stands for something else.
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23], // Teredo, benchmarks and other protocols
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4: holds an IPv4 address
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** True for an IP address of the open internet; false for private, loopback, link-local and reserved ones, and those that wrap an IPv4 address. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/u, '');
  const family = isIP(plain);
  if (family === 4) return !closed.check(plain, 'ipv4');
  return family === 6 && open.check(plain, 'ipv6') && !closed.check(plain, 'ipv6');
}
