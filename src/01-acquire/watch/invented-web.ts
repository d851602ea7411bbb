import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fetchWithin } from '../web/fetch.ts';
import { usualLimits } from '../web/reach.ts';
import { chanceFrom, type World } from '../web/world.ts';

/** Answers one request of the invented web, at its own time. */
export type Site = (request: IncomingMessage, response: ServerResponse, now: number) => void;

/** A web on one port of this machine, of which the clock stands still while anybody waits for an answer and leaps when all sleep. */
export interface InventedWeb {
  readonly world: World;
  readonly at: (host: string, path: string) => string;
  /** Requests by host, and by host and hour. */
  readonly requests: ReadonlyMap<string, number>;
  readonly busiestHour: () => number;
  readonly close: () => void;
}

/** Opens an invented web: real sockets and the reader's own code, with a clock and a table of names of ours. */
export async function openInventedWeb(hosts: readonly string[], site: Site, began: number): Promise<InventedWeb> {
  let now = began;
  const requests = new Map<string, number>();
  const byHour = new Map<string, number>();
  const server = createServer({ keepAlive: false }, (request, response) => {
    const host = hostOf(request);
    requests.set(host, (requests.get(host) ?? 0) + 1);
    const hour = `${host} ${Math.floor(now / 3_600_000)}`;
    byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
    site(request, response, now);
  });
  const port = await portOf(server);
  const real = fetchWithin({
    agent: 'Chancery/0 (invented)',
    allowed: new Set(hosts),
    limits: usualLimits,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  const lot = chanceFrom('invented');
  let underWay = 0;
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const leap = (): void => {
    if (underWay > 0 || sleepers.size === 0) return;
    now = Math.max(now, Math.ceil(Math.min(...[...sleepers].map(({ until }) => until))));
    for (const sleeper of sleepers) if (sleeper.until <= now) sleeper.wake();
  };
  const soon = (): void => void setImmediate(() => setImmediate(leap));
  const world: World = {
    now: () => now,
    // The port differs from run to run, and must not change the lot.
    chance: (about) => lot(about.replace(`:${port}`, '')),
    sleep: (milliseconds, stop) =>
      new Promise((resolve) => {
        const sleeper = {
          until: now + milliseconds,
          wake: () => {
            sleepers.delete(sleeper);
            stop?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        if (stop?.aborted) return resolve();
        stop?.addEventListener('abort', sleeper.wake, { once: true });
        sleepers.add(sleeper);
        soon();
      }),
    fetch: async (wanted) => {
      underWay++;
      try {
        return await real(wanted);
      } finally {
        underWay--;
        soon();
      }
    },
  };
  return {
    world,
    at: (host, path) => `http://${host}:${port}${path}`,
    requests,
    busiestHour: () => Math.max(...byHour.values()),
    close: () => void server.close(),
  };
}

/** The host that a request names. */
export const hostOf = (request: IncomingMessage): string => request.headers.host?.replace(/:\d+$/u, '') ?? '';

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The invented web has no port.');
  return bound.port;
}
