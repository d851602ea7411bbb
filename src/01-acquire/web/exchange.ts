import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { hostOf, isPublicAddress } from './address.ts';
import { WebFailure } from './failure.ts';
import type { Reach } from './reach.ts';
import { unpacked } from './unpack.ts';

/** What a host answered to one request, before any redirect is followed. */
export interface Reply {
  readonly status: number;
  /** In order, as received. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly header: (name: string) => string | undefined;
  /** Empty where the status says that there is none worth reading. */
  readonly bytes: Uint8Array;
}

/** What is asked of a host. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes after which the rest of the body is of no interest; absent: the whole is wanted or nothing. */
  readonly cut?: number;
  readonly stop?: AbortSignal;
}

/** Asks a host once. @throws WebFailure, or what the system throws, where it gives no answer within the limits. */
export async function exchange({ url, headers, cut, stop }: Question, reach: Reach): Promise<Reply> {
  const { limits } = reach;
  const request = open(url, headers, reach);
  let late: NodeJS.Timeout | undefined;
  const wait = (milliseconds: number, because: string): void => {
    clearTimeout(late);
    late = setTimeout(() => request.destroy(new WebFailure(because, 'for now')), milliseconds);
  };
  const whole = setTimeout(
    () => request.destroy(new WebFailure(`it was not done after ${inSeconds(limits.total)}`, 'for now')),
    limits.total,
  );
  const end = (): void => void request.destroy(new WebFailure('it was stopped', 'for now'));
  let broken: Error | undefined;
  request.on('error', (error) => {
    broken ??= error;
  });
  stop?.addEventListener('abort', end);
  try {
    if (stop?.aborted) end();
    wait(limits.connect, `no connection came about in ${inSeconds(limits.connect)}`);
    request.once('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        const reached = socket.remoteAddress;
        // What was looked up has been looked at; this is the address that the socket has in truth.
        if (reached !== undefined && !isOpen(reached, url, reach)) request.destroy(closedTo(url));
        wait(limits.first, `no answer came in ${inSeconds(limits.first)}`);
      }),
    );
    const response = await answerOf(request);
    const idle = (): void => wait(limits.idle, `nothing more came for ${inSeconds(limits.idle)}`);
    idle();
    return await replyOf(response, reach, idle, cut);
  } catch (error) {
    if (error instanceof WebFailure) throw error;
    // The body only says that it was cut; why, the request says, and perhaps a moment later.
    await setImmediate();
    throw broken ?? error;
  } finally {
    clearTimeout(late);
    clearTimeout(whole);
    stop?.removeEventListener('abort', end);
    request.destroy();
  }
}

const inSeconds = (milliseconds: number): string => `${milliseconds / 1000} s`;

function open(url: URL, headers: Readonly<Record<string, string>>, reach: Reach): ClientRequest {
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isOpen(host, url, reach)) throw closedTo(url);
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method: 'GET',
    agent: false,
    headers: { 'User-Agent': reach.agent, 'Accept-Encoding': 'gzip, br, zstd, deflate', ...headers, Connection: 'close' },
    lookup: lookupFor(url, reach),
    maxHeaderSize: reach.limits.headers,
  });
  request.end();
  return request;
}

const isOpen = (address: string, url: URL, reach: Reach): boolean => isPublicAddress(address) || reach.allowed.has(hostOf(url));

const closedTo = (url: URL): WebFailure =>
  new WebFailure(`"${hostOf(url)}" is an address within a house or a machine; allow it by name with --allow to reach it`, 'for good');

/** Hands the socket only addresses that may be reached, so that no name leads elsewhere between the look and the connection. */
function lookupFor(url: URL, reach: Reach): LookupFunction {
  return (host, options, done) => {
    reach.resolve(host).then(
      (found) => {
        const may = found.filter(({ address }) => isOpen(address, url, reach));
        const [first] = may;
        if (!first) done(closedTo(url), '', 0);
        else if (options.all) done(null, [...may]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
    );
  };
}

const answerOf = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
    request.once('upgrade', () => reject(new WebFailure('it wants to speak another protocol', 'for good')));
    request.once('close', () => reject(new WebFailure('the host broke the connection off', 'for now')));
  });

async function replyOf(response: IncomingMessage, reach: Reach, onChunk: () => void, cut?: number): Promise<Reply> {
  const status = response.statusCode ?? 0;
  const headers = pairs(response.rawHeaders);
  const header = (name: string): string | undefined => headers.find(([key]) => key.toLowerCase() === name)?.[1];
  const reply = { status, headers, header };
  if (status < 200 || status > 299) return { ...reply, bytes: new Uint8Array() };
  const { bytes: most, ratio } = reach.limits;
  if (cut === undefined && Number(header('content-length')) > most) throw tooLarge(most);
  const body = await unpacked(watched(response, onChunk), header('content-encoding') ?? '', ratio);
  return { ...reply, bytes: await gathered(body, most, cut) };
}

const tooLarge = (most: number): WebFailure =>
  new WebFailure(`its answer is larger than ${most} bytes, the most that is taken`, 'for good');

async function* watched(response: IncomingMessage, onChunk: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of response) {
    onChunk();
    if (chunk instanceof Uint8Array) yield chunk;
  }
  if (!response.complete) throw new WebFailure('its answer ends too early', 'for now');
}

async function gathered(body: AsyncIterable<Uint8Array>, most: number, cut?: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    chunks.push(chunk);
    if (cut !== undefined && length >= cut) return Buffer.concat(chunks).subarray(0, cut);
    if (cut === undefined && length > most) throw tooLarge(most);
  }
  return Buffer.concat(chunks, length);
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  // Cookies would say later that it is the same reader again; they are not kept.
  for (let at = 0; at + 1 < raw.length; at += 2) {
    if (!/^set-cookie2?$/iu.test(raw[at] ?? '')) fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
  }
  return fields;
}
