import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/*
 * The desk under load: an open loop of mixed questions (brief, facts, search, why) at a steady rate, each asked once before, while a document
 * a second comes in about one or another of the very pairs that are asked about, and, now and then, the busiest pair is asked about as of a day
 * of which nothing is kept. A question's time counts from when it was due, so that one slow answer shows in those behind it. Of an answer that
 * news has overtaken its age is noted.
 *
 *   ./chancery node bench/desk.ts LEDGER.db [questions a second, 50] [seconds, 60] [pairs, 24] [seconds from one such question to the next, 10; 0: none]
 *
 * The ledger is written to: give a copy.
 */

const [ledger, rate = '50', seconds = '60', most = '24', coldEvery = '10'] = process.argv.slice(2);
if (ledger === undefined) throw new Error('Name a ledger to ask (it is written to): bench/desk.ts LEDGER.db');

const main = fileURLToPath(new URL('../src/10-serve/cli/main.ts', import.meta.url));
const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve', '--ledger', ledger, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((resolve) => {
  server.stdout.setEncoding('utf8').on('data', (said: string) => {
    const [found] = /http:\/\/\S+/.exec(said) ?? [];
    if (found) resolve(found);
  });
});

const fetched = async (path: string, headers: Record<string, string> = {}): Promise<Response> => {
  const response = await fetch(url + path, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};
const get = async (path: string): Promise<unknown> => (await fetched(path, { 'Cache-Control': 'no-cache' })).json();

interface Overview {
  readonly documents: number;
  readonly claims: number;
  readonly pairs: readonly { readonly countries: readonly string[] }[];
}
const isOverview = (value: unknown): value is Overview => typeof value === 'object' && value !== null && 'pairs' in value;
let held = { documents: 0, claims: 0 };
const pairs: string[] = [];
const names = new Map<string, string>();
const facts: string[] = [];

/** Asks for everything once, so that it is kept when the load begins. */
async function prepare(): Promise<void> {
  const overview = await get('/api/v1/overview');
  if (!isOverview(overview)) throw new Error('the desk gave no overview');
  held = overview;
  for (const { code, name } of Object(await get('/api/v1/countries'))) names.set(code, name);
  pairs.push(...overview.pairs.slice(0, Number(most)).map(({ countries }) => countries.join(',')));
  for (const pair of pairs) {
    await get(`/api/v1/brief?countries=${pair}`);
    const { items } = Object(await get(`/api/v1/facts?countries=${pair}&limit=20`));
    facts.push(...items.map(({ id }: { id: string }) => id));
  }
}

const words = ['trade', 'visit', 'minister agreement', 'talks', 'embassy', 'exports', 'president'];
const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[(number * 7919) % items.length];
const kinds: Readonly<Record<string, (number: number) => string>> = {
  brief: (number) => `/api/v1/brief?countries=${pick(pairs, number)}`,
  facts: (number) => `/api/v1/facts?countries=${pick(pairs, number)}&limit=100`,
  search: (number) => `/api/v1/search?words=${encodeURIComponent(pick(words, number) ?? '')}`,
  why: (number) => `/api/v1/facts/${pick(facts, number)}`,
};

/** A question of which nothing is kept: the brief on the busiest pair, as of a day that nobody asked about. */
const coldPath = (number: number): string =>
  `/api/v1/brief?countries=${pairs[0]}&asOf=${new Date(Date.UTC(2027, 0, 1 + number / Number(rate))).toISOString().slice(0, 10)}`;

const times = new Map<string, number[]>([...Object.keys(kinds), 'cold'].map((kind) => [kind, []]));
/** Milliseconds since answers that news had overtaken were made. */
const ages: number[] = [];
const faults: string[] = [];
let untold = 0;
const ask = async (kind: string, path: string, due: number): Promise<void> => {
  try {
    const response = await fetched(path);
    // To read it as JSON here would take the server's cores.
    await response.arrayBuffer();
    const madeAt = response.headers.get('chancery-made-at');
    if (madeAt !== null) ages.push(Date.now() - Date.parse(madeAt));
  } catch (error) {
    faults.push(`${path}: ${error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : error}`);
  }
  times.get(kind)?.push(performance.now() - due);
};
const tell = async (number: number): Promise<void> => {
  const [one = 'FIN', other = 'OMN'] = (pairs[(number / Number(rate)) % pairs.length] ?? '')
    .split(',')
    .map((code) => names.get(code) ?? code);
  const told = await fetch(`${url}/api/v1/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      doc: `load-${Date.now()}-${number}`,
      outlet: 'The Load Gazette',
      published: '2026-01-01',
      text: `Foreign Minister Ada Orn ${number} of ${one} visited ${other} on Monday and met her counterpart, the ministry said.`,
    }),
  }).catch(() => undefined);
  if (!told?.ok) untold += 1;
};

const total = Number(rate) * Number(seconds);
/** Asks at the rate while a document a second comes in, and waits for every answer. */
async function load(): Promise<void> {
  const begin = performance.now();
  const asked: Promise<unknown>[] = [];
  for (let number = 0; number < total; number++) {
    const due = begin + (number * 1000) / Number(rate);
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const kind = pick(Object.keys(kinds), number) ?? 'facts';
    asked.push(ask(kind, kinds[kind]?.(number) ?? '', due));
    if (number % Number(rate) === 0) asked.push(tell(number));
    if (number % (Number(rate) * Number(coldEvery)) === 0) asked.push(ask('cold', coldPath(number), due));
  }
  await Promise.all(asked);
}

/** Seconds from the last document until no answer about a pair is one that news had overtaken. */
async function settle(): Promise<number> {
  const begin = performance.now();
  for (const pair of pairs)
    for (const question of ['brief', 'facts'])
      while ((await fetched(`/api/v1/${question}?countries=${pair}`)).headers.has('chancery-made-at'))
        await new Promise((resolve) => setTimeout(resolve, 500));
  return (performance.now() - begin) / 1000;
}

let settled = 0;
try {
  await prepare();
  await load();
  if (total > 0) settled = await settle();
} finally {
  server.kill('SIGTERM');
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
console.log(
  `${held.documents} documents, ${held.claims} claims; ${total} questions on ${pairs.length} pairs at ${rate} a second, a document a second coming in about them; ${faults.length} failed, ${untold} documents refused`,
);
console.log('question     n   p50   p90   p99  most (ms)');
for (const [kind, all] of times) {
  const sorted = all.toSorted((a, b) => a - b);
  console.log(
    `${kind.padEnd(8)} ${String(sorted.length).padStart(5)} ${[0.5, 0.9, 0.99, 1].map((share) => at(sorted, share).padStart(5)).join(' ')}`,
  );
}
const oldest = ages.toSorted((a, b) => a - b);
console.log(
  `${ages.length} answers that news had overtaken: p50 ${at(oldest, 0.5)}, p99 ${at(oldest, 0.99)} ms old; none left ${settled.toFixed(0)} s after the last document`,
);
for (const fault of new Set(faults.slice(0, 5))) console.log(fault);
