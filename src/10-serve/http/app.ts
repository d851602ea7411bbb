import { type Context, Hono } from 'hono';
import { digest } from '#model/id.ts';
import { version } from '../version.ts';
import { answerTo, type Given, jsonIn, madeAtHeader } from './answering.ts';
import type { Assets } from './assets.ts';
import { auditing } from './auditing.ts';
import { bodyOf } from './body.ts';
import { streamChanges } from './events.ts';
import { exporting } from './exporting.ts';
import { doorkeeper, filePolicy, headers } from './guard.ts';
import { type House, stampOf, todayIn } from './house.ts';
import { describe } from './openapi.ts';
import { Refused } from './problem.ts';
import type { Route, Sent } from './route.ts';
import { reading } from './routes.ts';
import { writing } from './writing.ts';

/** Everything that is answered under /api. */
export const routes: readonly Route[] = [...reading, ...auditing, ...exporting, ...writing];

/** What the server is told when it is made. */
export interface Plan {
  readonly house: House;
  /** The page's files; undefined where only the API is served. */
  readonly assets?: Assets;
  /** Names by which it may be asked for, without port. */
  readonly names: ReadonlySet<string>;
  readonly mostBytes: number;
}

/** The server's behaviour, without a socket: a request in, a response out. */
export function makeApp({ house, assets, names, mostBytes }: Plan): Hono {
  const app = new Hono();
  const answered = new Map<string, Promise<Given>>();
  app.use(headers);
  app.onError((error) => {
    const refused =
      error instanceof Refused
        ? error
        : new Refused(500, 'A fault of the program', `${error.message.slice(0, 300)}. Please report it with what you asked.`);
    return problemResponse(refused);
  });
  app.notFound(() => problemResponse(new Refused(404, 'No such address', '/openapi.json lists what can be asked.')));
  app.use(doorkeeper(names));
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answer(context, route, house, answered, mostBytes),
    );
  }
  app.get('/openapi.json', (context) => context.json(Object(describe(routes))));
  app.get('/api/v1/events', (context) => streamChanges(context, house));
  if (assets) app.get('*', (context) => assets.answer(context));
  return app;
}

const problemResponse = ({ problem }: Refused): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  });

async function answer(
  context: Context,
  route: Route,
  house: House,
  answered: Map<string, Promise<Given>>,
  mostBytes: number,
): Promise<Response> {
  const tag = route.isLasting ? tagOf(context, house) : undefined;
  const isHere = (mark: string | undefined): boolean => mark !== undefined && context.req.header('if-none-match') === mark;
  if (isHere(tag)) return unchanged(tag);
  const body = await bodyOf(context, mostBytes);
  const brought = { params: context.req.param(), query: context.req.query(), body };
  const takesOlder = !/\bno-cache\b/i.test(context.req.header('cache-control') ?? '');
  const ask = (): Promise<Given> => answerTo(route, house, brought, takesOlder);
  const key = route.method === 'post' ? context.req.header('idempotency-key') : undefined;
  const given = await (key === undefined ? ask() : once(answered, `${route.path}\n${key}\n${digest(JSON.stringify(body) ?? '')}`, ask));
  const own = given.madeAt === undefined ? tag : tagOf(context, house, given.madeAt);
  if (isHere(own)) return unchanged(own, given.madeAt);
  const shared = { ...(own !== undefined && { ETag: own, 'Cache-Control': 'private, no-cache' }), ...made(given.madeAt) };
  if (route.gives) return new Response(jsonIn(given), { headers: { ...shared, 'Content-Type': 'application/json; charset=utf-8' } });
  return isSent(given.answer) ? sendFile(given.answer, shared) : new Response(null, { status: 204 });
}

const made = (madeAt: string | undefined): Record<string, string> => (madeAt === undefined ? {} : { [madeAtHeader]: madeAt });

const unchanged = (tag = '', madeAt?: string): Response => new Response(null, { status: 304, headers: { ETag: tag, ...made(madeAt) } });

/** Stands for an answer as long as the ledger, the program and the day are the same; for one that news has overtaken as long as it is given. */
const tagOf = (context: Context, house: House, madeAt = stampOf(house)): string =>
  `"${digest(`${version} ${madeAt} ${todayIn(house)} ${context.req.url}`).slice(0, 20)}"`;

const mostRemembered = 1000;

/** Answers the same key with the same answer; a failure is forgotten, so that it can be tried again. */
function once(answered: Map<string, Promise<Given>>, key: string, ask: () => Promise<Given>): Promise<Given> {
  const known = answered.get(key);
  if (known) return known;
  const asking = ask();
  answered.set(key, asking);
  asking.catch(() => answered.delete(key));
  for (const oldest of answered.keys()) {
    if (answered.size <= mostRemembered) break;
    answered.delete(oldest);
  }
  return asking;
}

const isSent = (value: unknown): value is Sent => typeof value === 'object' && value !== null && 'type' in value && 'body' in value;

function sendFile({ type, body, file }: Sent, shared: Record<string, string>): Response {
  const attached: Record<string, string> =
    file === undefined ? {} : { 'Content-Disposition': `inline; filename="${file.replace(/[^\w.-]/g, '_')}"` };
  const isPage = type.startsWith('text/html');
  return new Response(typeof body === 'string' || body instanceof Uint8Array ? body : streamOf(body), {
    headers: { ...shared, ...attached, 'Content-Type': type, ...(isPage && { 'Content-Security-Policy': filePolicy }) },
  });
}

/** Lines as they are asked for, so that a ledger of any size goes out in bounded memory. */
function streamOf(lines: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = lines[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let chunk = '';
      while (chunk.length < 1 << 16) {
        const next = iterator.next();
        if (next.done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += `${next.value}\n`;
      }
      controller.enqueue(encoder.encode(chunk));
    },
    cancel() {
      iterator.return?.();
    },
  });
}
