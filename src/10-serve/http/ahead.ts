import type { Answerers } from './answerers.ts';
import { type House, stampOf } from './house.ts';
import type { Brought, Route } from './route.ts';

/** A question that had to be worked out, as it was asked. */
interface Asked {
  readonly route: Route;
  readonly brought: Brought;
  readonly about: string;
  /** Milliseconds since 1970 at which it was asked. */
  readonly at: number;
}

/** Questions asked lately that are worked out again after news. */
const mostQuestions = 24;
/** Milliseconds after which nobody is taken to look any more. */
const lately = 7 * 86_400_000;
/** Milliseconds from one look at the ledger to the next. */
const lookEvery = 1000;
/** Working ahead takes at most a quarter of one core, so that whoever asks meanwhile is served. */
const restAfter = 3;

/**
 * Those who work answers out, and who work out again, as soon as the ledger has learned more, what was asked of them lately: whoever looks
 * at a pair after news finds it kept. What nothing new touches is still kept, and costs a look.
 */
export function workAhead(house: House, answerers: Answerers): Answerers {
  const asked = new Map<string, Asked>();
  let stamp = stampOf(house);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const lookIn = (milliseconds: number): void => {
    if (!isClosed) timer = setTimeout(look, milliseconds).unref();
  };
  // What goes wrong goes wrong again for whoever asks next, and is told there.
  const workAgain = async (): Promise<void> => {
    for (const [name, { at }] of asked) if (house.now().getTime() - at > lately) asked.delete(name);
    const now = stampOf(house);
    const news = now === stamp ? [] : [...asked.values()].reverse();
    stamp = now;
    for (const { route, brought, about } of news)
      if (!isClosed) await answerers.answer(house, route, brought, about).catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    const begin = performance.now();
    await workAgain().catch(() => undefined);
    lookIn(Math.max(lookEvery, restAfter * (performance.now() - begin)));
  };
  lookIn(lookEvery);
  return {
    answer: (of, route, brought, about) => {
      if (route.method === 'get' && !route.isLong) {
        const name = JSON.stringify([route.path, brought]);
        asked.delete(name);
        asked.set(name, { route, brought, about, at: house.now().getTime() });
        for (const oldest of asked.keys()) if (asked.size > mostQuestions) asked.delete(oldest);
      }
      return answerers.answer(of, route, brought, about);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await answerers.close();
    },
  };
}
