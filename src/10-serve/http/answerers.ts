import { makeThread } from '../thread.ts';
import type { House } from './house.ts';
import { stampOf, todayIn } from './house.ts';
import type { Brought, Route } from './route.ts';

/** A question as it crosses to a thread that works answers out. */
export interface Question {
  readonly method: Route['method'];
  readonly path: string;
  readonly brought: Brought;
  /** ISO instant at which it was asked. */
  readonly now: string;
  readonly zone?: string;
}

/** Those who work out what is not kept, so that nobody who asks for what is kept waits for it. */
export interface Answerers {
  /** The route's answer. The same question asked again meanwhile waits for the same work; what is about the same goes to the same thread, which then finds it kept. */
  readonly answer: (house: House, route: Route, brought: Brought, about: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** One cold pair in the news must not keep the other cold ones waiting. */
const threads = 2;
const mostRemembered = 100;

/** Makes threads with connections of their own; they start when something is to be worked out. */
export function makeAnswerers(file: string): Answerers {
  const hands = Array.from({ length: threads }, () => ({
    thread: makeThread<Question>(new URL('./answerer-worker.ts', import.meta.url), { file }),
    at: new Map<string, string>(),
  }));
  type Hand = (typeof hands)[number];
  const asked = new Map<string, Promise<unknown>>();
  const lastAt = new Map<string, Hand>();
  // Whoever worked at it last has its things at hand.
  const handFor = (about: string): Hand => {
    const [last, free] = [lastAt.get(about), hands.reduce((a, b) => (b.at.size < a.at.size ? b : a))];
    const hand = hands.find(({ at }) => [...at.values()].includes(about)) ?? (last?.at.size === 0 ? last : free);
    lastAt.delete(about);
    lastAt.set(about, hand);
    for (const oldest of lastAt.keys()) if (lastAt.size > mostRemembered) lastAt.delete(oldest);
    return hand;
  };
  return {
    answer: (house, { method, path }, brought, about) => {
      const { now, zone } = house;
      const question: Question = { method, path, brought, now: now().toISOString(), ...(zone !== undefined && { zone }) };
      const key = JSON.stringify([method, path, brought, todayIn(house), stampOf(house)]);
      const known = asked.get(key);
      if (known) return known;
      const hand = handFor(about);
      hand.at.set(key, about);
      const answer = hand.thread.ask(question).finally(() => {
        hand.at.delete(key);
        asked.delete(key);
      });
      asked.set(key, answer);
      return answer;
    },
    close: async () => {
      await Promise.all(hands.map(({ thread }) => thread.close()));
    },
  };
}
