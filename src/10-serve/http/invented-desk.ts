import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { World } from '#acquire/web/world.ts';
import type { Assets } from './assets.ts';
import { type Serving, startServing } from './serve.ts';

/** The day on which the desk of the tests stands. */
export const today = '2031-06-01';

/** A desk on an empty ledger in a folder of its own; both are gone when the test ends. */
export async function openDesk(context: TestContext, assets?: Assets, world?: World): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
  const serving = await startServing({
    ledger: join(folder, 'desk.db'),
    port: 0,
    zone: 'UTC',
    now: () => new Date(`${today}T12:00:00Z`),
    ...(assets && { assets }),
    ...(world && { world }),
  });
  context.after(async () => {
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return serving;
}

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as an attacker sends it: any headers, the path as it is written. */
export function ask(
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array } = {},
): Promise<Answered> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept while a command runs may be closed by the time of the next question.
    const asking = request(
      { host: '127.0.0.1', port, path, method, agent: false, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Sends JSON as the page does. */
export const send = (url: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
  ask(url, path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

export const letter = {
  doc: 'letter-1',
  outlet: 'The Turku Lantern',
  published: '2031-05-06',
  title: 'Virtakari in Muscat',
  text: 'Finland and Oman established diplomatic relations on 3 March 1971. Prime Minister Aino Virtakari of Finland visited Muscat on 4 May 2031.',
};
