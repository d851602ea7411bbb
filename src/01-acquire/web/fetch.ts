import { hostOf, readAddress } from './address.ts';
import { exchange, type Reply } from './exchange.ts';
import { type Lasting, WebFailure, webFailureOf } from './failure.ts';
import type { Reach } from './reach.ts';

/** One page asked for. */
export interface Wanted {
  readonly url: URL;
  /** What the host said of the copy that is at hand: it then answers only where there is a newer one. */
  readonly etag?: string;
  readonly modified?: string;
  readonly accept?: string;
  /** Asked of each address on the way before it is asked for; says why not. */
  readonly mayAsk?: (url: URL) => Promise<Failed | undefined>;
  /** Bytes after which the rest of the body is of no interest. */
  readonly cut?: number;
  readonly stop?: AbortSignal;
}

/** What is said of an answer beside its body. */
interface Answered {
  /** The address that answered, after all redirects. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Reply['headers'];
  readonly header: Reply['header'];
  /** Where the page has moved for good; absent unless every redirect on the way was for good. */
  readonly moved?: URL;
}
export interface Received extends Answered {
  readonly is: 'received';
  readonly bytes: Uint8Array;
}
/** The copy at hand is still the page. */
export interface Unchanged extends Answered {
  readonly is: 'unchanged';
}
export interface Failed {
  readonly is: 'failed';
  readonly because: string;
  readonly lasting: Lasting;
  /** Absent where no answer came. */
  readonly status?: number;
  /** As received: seconds or a date. */
  readonly retryAfter?: string;
}
export type Answer = Received | Unchanged | Failed;
/** Asks for a page. Never throws for what hosts and networks do. */
export type Fetch = (wanted: Wanted) => Promise<Answer>;

/** Fetches within a reach, following redirects as far as they lead to where one may go. */
export const fetchWithin =
  (reach: Reach): Fetch =>
  async (wanted) => {
    try {
      return await follow(wanted, reach);
    } catch (error) {
      const { message, lasting } = webFailureOf(error);
      return { is: 'failed', because: message, lasting };
    }
  };

async function follow(wanted: Wanted, reach: Reach): Promise<Answer> {
  const seen = new Set<string>();
  let url = wanted.url;
  let isForGood = true;
  for (let hops = 0; hops <= reach.limits.redirects; hops++) {
    if (seen.has(url.href)) throw new WebFailure('its redirects lead in a circle', 'for now');
    seen.add(url.href);
    const refused = await wanted.mayAsk?.(url);
    if (refused) return refused;
    const reply = await exchange({ ...wanted, url, headers: headersFor(wanted) }, reach);
    const next = redirectOf(reply, url);
    if (!next) return answerOf(reply, url, isForGood && hops > 0);
    const because = whyNotFollow(url, next, reach.allowed);
    if (because) throw new WebFailure(because, 'for good');
    isForGood &&= reply.status === 301 || reply.status === 308;
    url = next;
  }
  throw new WebFailure(`it redirects more than ${reach.limits.redirects} times`, 'for now');
}

function headersFor({ etag, modified, accept }: Wanted): Record<string, string> {
  return {
    Accept: accept ?? 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.5',
    'Accept-Language': 'en, *;q=0.5',
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
  };
}

const redirecting = new Set([300, 301, 302, 303, 307, 308]);

function redirectOf({ status, header }: Reply, from: URL): URL | undefined {
  const location = redirecting.has(status) ? header('location') : undefined;
  if (location === undefined) return undefined;
  const read = readAddress(location, from);
  if ('because' in read) throw new WebFailure(`it redirects to where one does not go: ${read.because}`, 'for good');
  return read.url;
}

/** Why a redirect is not followed; undefined where it is. */
export function whyNotFollow(from: URL, to: URL, allowed: ReadonlySet<string>): string | undefined {
  // What travels in the clear can be changed on its way, and would become evidence.
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'it redirects from a secured address to one that is not';
  // A page of the world must not make us ask within the house, not even where we may.
  if (allowed.has(hostOf(to)) && !allowed.has(hostOf(from))) return `it redirects into the house, to "${hostOf(to)}"`;
  return undefined;
}

function answerOf(reply: Reply, url: URL, isMoved: boolean): Answer {
  const { status, headers, header, bytes } = reply;
  const answered = { url, status, headers, header, ...(isMoved ? { moved: url } : {}) };
  if (status === 304) return { is: 'unchanged', ...answered };
  if (status >= 200 && status <= 299 && status !== 206) return { is: 'received', ...answered, bytes };
  const retryAfter = header('retry-after');
  return { is: 'failed', because: saidOf(status), lasting: lastingOf(status), status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

const statuses: Readonly<Record<number, string>> = {
  401: 'it is shown only to those who sign in (401)',
  402: 'it is shown only to those who pay (402)',
  403: 'the host does not let it be read (403)',
  404: 'there is no such page (404)',
  410: 'it is gone for good (410)',
  429: 'the host asks for fewer requests (429)',
  451: 'it may not be shown for legal reasons (451)',
  503: 'the host is not serving at the moment (503)',
};
const saidOf = (status: number): string =>
  statuses[status] ?? (status >= 500 ? `the host has a fault (${status})` : `the host answered with status ${status}`);

// 403 and 404 come and go with caches and keepers' whims.
const lastingOf = (status: number): Lasting =>
  status >= 500 || [403, 404, 408, 409, 421, 423, 425, 429].includes(status) ? 'for now' : 'for good';
