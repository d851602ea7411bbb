import { parentPort, Worker } from 'node:worker_threads';
import { type Problem, Refused } from './http/problem.ts';

/** Another thread, which carries out one order after another. It begins with the first, and anew after a fault. */
export interface Thread<Order> {
  readonly ask: (order: Order) => Promise<never>;
  /** Whoever still waits is told that nothing came of it. */
  readonly close: () => Promise<void>;
}

type Reply<Given> = { readonly number: number } & ({ readonly gives: Given } | { readonly failed: string } | { readonly problem: Problem });

interface Waiting {
  readonly resolve: (gives: never) => void;
  readonly reject: (error: Error) => void;
}

/** The thread of this module, which calls `takeOrders`; `workerData` is what it is told at its start. */
export function makeThread<Order>(module: URL, workerData: object = {}): Thread<Order> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let isClosed = false;
  let last = 0;
  const settle = (reply: Reply<never>): void => {
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ('gives' in reply) asked?.resolve(reply.gives);
    else asked?.reject('problem' in reply ? Refused.from(reply.problem) : new Error(reply.failed));
  };
  const fail = (error: unknown): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  };
  const begin = (): Worker => new Worker(module, { workerData }).on('message', settle).on('error', fail);
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new Error(ended);
        last += 1;
        waiting.set(last, { resolve, reject });
        worker ??= begin();
        worker.postMessage({ number: last, order });
      }),
    close: async () => {
      isClosed = true;
      await worker?.terminate();
      fail(new Error(ended));
    },
  };
}

const ended = 'what was asked was not done, since the thread was ended; ask again when the program runs again';

/** Within the thread: carries out every order, in the order in which they came. */
export function takeOrders<Order>(carryOut: (order: Order) => unknown): void {
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ number, order }: { readonly number: number; readonly order: Order }) => {
    before = before.then(() => reply(number, () => carryOut(order)));
  });
}

async function reply(number: number, work: () => unknown): Promise<void> {
  const send = (said: Reply<unknown>): void => parentPort?.postMessage(said);
  try {
    send({ number, gives: await work() });
  } catch (error) {
    if (error instanceof Refused) send({ number, problem: error.problem });
    else send({ number, failed: error instanceof Error ? error.message : String(error) });
  }
}
