import { lookup as systemLookup } from 'node:dns/promises';
import { largestText } from '../limit.ts';

/** How long one request may take and how much may come, in milliseconds and bytes. */
export interface Limits {
  readonly connect: number;
  /** From the connection to the first byte of the answer. */
  readonly first: number;
  /** Without any byte, once the answer has begun. */
  readonly idle: number;
  readonly total: number;
  /** Of the body, unpacked. */
  readonly bytes: number;
  /** Of all header fields together. */
  readonly headers: number;
  readonly redirects: number;
  /** How many times larger a body may become by unpacking. */
  readonly ratio: number;
}

export const usualLimits: Limits = {
  connect: 10_000,
  first: 20_000,
  idle: 15_000,
  total: 90_000,
  bytes: largestText,
  headers: 32_768,
  redirects: 8,
  ratio: 200,
};

/** An IP address of a host. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** What may be reached, as whom, and at what cost. */
export interface Reach {
  /** Names of hosts whose addresses may be private: a house's own. */
  readonly allowed: ReadonlySet<string>;
  /** The User-Agent: who is asking. */
  readonly agent: string;
  readonly limits: Limits;
  readonly resolve: (host: string) => Promise<readonly Resolved[]>;
}

/** Who is asking, in the words that a site's keeper finds in his log. The robots.txt group that speaks to us is "Chancery". */
export const agentName = (version: string, contact: string | undefined): string => {
  // A line end would begin a header field of its own.
  const words = contact
    ?.replace(/[^\x20-\x7e]|[()]/gu, '')
    .trim()
    .slice(0, 200);
  return `Chancery/${version} (reads public sources on relations between countries${words ? `; ${words}` : ''})`;
};

/** What the machine's resolver says. */
export const resolveBySystem = (host: string): Promise<readonly Resolved[]> => systemLookup(host, { all: true });
