import type { Octets } from './octets.ts';
import type { RecordReader } from './warc.ts';

const longestLine = 8192;
// Addresses hold blanks where a crawler did not escape them; the fields after them are told from the right.
const heading = /^(\S.*?) (\S+) (\d{12,18}) (\S+)(?: .*)? (-?[\w]+)\s*$/u;

/** Reads records of ARC, the form that web archives had before WARC. */
export const readArc: RecordReader = async function* (octets) {
  while (await skipBlankLines(octets)) {
    const at = octets.at;
    const line = await octets.line(longestLine);
    const [, address = '', , date = '', contentType = '', size = ''] = heading.exec(line?.toString('utf8') ?? '') ?? [];
    const length = /^\d+$/u.test(size) ? Number(size) : Number.NaN;
    if (!Number.isSafeInteger(length) || length > 200_000_000) {
      yield { at, because: address ? `it does not say its length, but "${size.slice(0, 20)}"` : 'no record begins here' };
      if (!(await octets.seek(nextHeading, longestLine))) return;
      continue;
    }
    const block = await octets.take(length);
    const type = address.startsWith('filedesc:') ? 'warcinfo' : /^https?:/iu.test(address) ? 'response' : 'resource';
    const flaw = block.length < length ? { flaw: `it ends too early: ${block.length} of ${length} bytes are there` } : {};
    yield { at, type, address, ...receivedOn(date), contentType, block, ...flaw };
  }
};

async function skipBlankLines(octets: Octets): Promise<boolean> {
  for (;;) {
    const [first] = await octets.ahead(1);
    if (first === undefined) return false;
    if (first !== 10 && first !== 13) return true;
    octets.drop(1);
  }
}

/** The start of a line that could head a record. */
function nextHeading(held: Buffer): number {
  for (let at = 0; at >= 0 && at < held.length; at = held.indexOf(10, at) + 1 || -1) {
    const end = held.indexOf(10, at);
    if (
      /^[a-z]+:\/\//u.test(held.subarray(at, at + 20).toString('latin1')) &&
      end > at &&
      heading.test(held.subarray(at, end).toString('latin1'))
    )
      return at;
  }
  return -1;
}

/** "20140216050221" is an instant in UTC. */
function receivedOn(date: string): { readonly received?: string } {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/u.exec(date)?.slice(1).map(Number) ?? [];
  const [year = 0, month = 1, day = 1, hour, minute, second] = parts;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  return parts.length < 6 || Number.isNaN(time) ? {} : { received: new Date(time).toISOString() };
}
