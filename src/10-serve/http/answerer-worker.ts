import { getPriority, setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { openLedger } from '#store/ledger.ts';
import { takeOrders } from '../thread.ts';
import type { Question } from './answerers.ts';
import { routes } from './app.ts';

/*
 * A thread that works answers out, with a connection of its own. It keeps them, so that they are worked out once.
 */

// The thread that gives what is kept goes first where there are too few cores. On Linux this is for this thread alone, elsewhere for all.
if (process.platform === 'linux') setPriority(Math.min(getPriority() + 10, 19));

const { file }: { readonly file: string } = workerData;
/** Milliseconds that keeping an answer is worth waiting for whoever writes: to work it out again costs more. */
const patience = 10_000;
const ledger = openLedger(file, { for: 'read', patience });
const nobody = { do: () => Promise.reject(new Error('this thread only reads')), close: () => Promise.resolve() };

takeOrders(async ({ method, path, brought, now, zone, isAhead = false }: Question) => {
  const route = routes.find((one) => one.method === method && one.path === path);
  if (!route) throw new Error(`no route answers ${method} ${path}`);
  const answer = await route.answer({ ledger, writer: nobody, now: () => new Date(now), ...(zone !== undefined && { zone }) }, brought);
  return isAhead ? undefined : answer;
});
