import { workerData } from 'node:worker_threads';
import { openLedger } from '#store/ledger.ts';
import { takeOrders } from '../thread.ts';
import type { Question } from './answerers.ts';
import { routes } from './app.ts';

/*
 * A thread that works answers out, with a connection of its own. It keeps them, so that they are worked out once.
 */

const { file }: { readonly file: string } = workerData;
const ledger = openLedger(file, { for: 'read' });
const nobody = { do: () => Promise.reject(new Error('this thread only reads')), close: () => Promise.resolve() };

takeOrders(({ method, path, brought, now, zone }: Question) => {
  const route = routes.find((one) => one.method === method && one.path === path);
  if (!route) throw new Error(`no route answers ${method} ${path}`);
  return route.answer({ ledger, writer: nobody, now: () => new Date(now), ...(zone !== undefined && { zone }) }, brought);
});
