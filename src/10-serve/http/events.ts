import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type House, stampOf } from './house.ts';

const lookEvery = 1000;
const greetEvery = 20;

/**
 * Tells an open page whenever the ledger has changed, with its new stamp, and whenever answers that news had overtaken were worked out again; a
 * comment now and then keeps the line open.
 */
export function streamChanges(context: Context, house: House): Response {
  return streamSSE(context, async (stream) => {
    let last = '';
    let renewed = house.answerers?.renewed();
    let quiet = 0;
    while (!stream.aborted && !stream.closed) {
      const stamp = stampOf(house);
      quiet = stamp === last ? quiet + 1 : 0;
      if (stamp !== last) await stream.writeSSE({ event: 'changed', data: stamp });
      else if (quiet % greetEvery === 0) await stream.write(': still here\n\n');
      last = stamp;
      const now = house.answerers?.renewed();
      if (now !== renewed) await stream.writeSSE({ event: 'renewed', data: String(now) });
      renewed = now;
      await stream.sleep(lookEvery);
    }
  });
}
