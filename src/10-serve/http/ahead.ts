import type { Answerers } from './answerers.ts';
import { type House, stampOf, todayIn } from './house.ts';
import type { Brought, Route } from './route.ts';

/** A question that had to be worked out, or that news has overtaken since, as it was asked. */
interface Asked {
  readonly route: Route;
  readonly brought: Brought;
  readonly about: string;
  /** Milliseconds since 1970 at which it was asked. */
  readonly at: number;
  /** The state of the ledger in which it was worked out last. */
  readonly workedAt: string;
}

/** Answerers who also work out again what news has overtaken. */
export interface AheadOfAskers extends Omit<Answerers, 'keep'> {
  /** Sees to it that the question is worked out again, behind. */
  readonly renew: (route: Route, brought: Brought, about: string) => void;
  /** How many answers were worked out again: another number says that newer ones are there. */
  readonly renewed: () => number;
}

/** Questions asked lately that are worked out again after news. */
const mostQuestions = 24;
/** Milliseconds after which nobody is taken to look any more. */
const lately = 7 * 86_400_000;
/** Milliseconds from one look at the ledger to the next. */
const lookEvery = 1000;
/** Working ahead takes at most half of one core, so that whoever asks meanwhile is served. */
const restAfter = 1;

/**
 * Those who work answers out, and who work out again, as soon as the ledger has learned more, what was asked of them lately: whoever looks
 * at a pair after news finds it kept. One question at a time, that which has waited longest first; what nothing new touches is still kept,
 * and costs a look.
 */
export function workAhead(house: House, answerers: Answerers): AheadOfAskers {
  // In the order in which they were worked out.
  const asked = new Map<string, Asked>();
  const state = (): string => `${stampOf(house)} ${todayIn(house)}`;
  let isClosed = false;
  let renewed = 0;
  let timer: NodeJS.Timeout | undefined;
  const lookIn = (milliseconds: number): void => {
    if (!isClosed) timer = setTimeout(look, milliseconds).unref();
  };
  const note = (route: Route, brought: Brought, about: string, workedAt: string): void => {
    if (route.method !== 'get' || route.isLong) return;
    const name = JSON.stringify([route.path, brought]);
    // Who asks again does not put off when it is worked out.
    asked.set(name, { route, brought, about, at: house.now().getTime(), workedAt: asked.get(name)?.workedAt ?? workedAt });
    const idlest = [...asked].sort(([, a], [, b]) => a.at - b.at);
    for (const [oldest] of idlest.slice(0, Math.max(0, asked.size - mostQuestions))) asked.delete(oldest);
  };
  const renewOne = async (): Promise<boolean> => {
    const now = state();
    for (const [name, { at }] of asked) if (house.now().getTime() - at > lately) asked.delete(name);
    const [name, due] = [...asked].find(([, { workedAt }]) => workedAt !== now) ?? [];
    if (name === undefined || due === undefined) return false;
    asked.delete(name);
    asked.set(name, { ...due, workedAt: now });
    // What goes wrong goes wrong again for whoever asks next, and is told there.
    await answerers.keep(house, due.route, due.brought, due.about).catch(() => undefined);
    renewed += 1;
    return true;
  };
  const look = async (): Promise<void> => {
    const begin = performance.now();
    const isMore = await renewOne().catch(() => false);
    lookIn(isMore ? restAfter * (performance.now() - begin) : lookEvery);
  };
  lookIn(lookEvery);
  return {
    answer: (of, route, brought, about) => {
      note(route, brought, about, state());
      return answerers.answer(of, route, brought, about);
    },
    renew: (route, brought, about) => note(route, brought, about, ''),
    renewed: () => renewed,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await answerers.close();
    },
  };
}
