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
  /** True where the answer need only be kept. */
  readonly isAhead?: boolean;
}

/** Those who work out what is not kept, so that nobody who asks for what is kept waits for it. */
export interface Answerers {
  /** The route's answer. The same question asked again meanwhile waits for the same work; what is about the same goes to the same thread, which then finds it kept. */
  readonly answer: (house: House, route: Route, brought: Brought, about: string) => Promise<unknown>;
  /** The same where nobody waits for it: it is kept, and does not cross to this thread. */
  readonly keep: (house: House, route: Route, brought: Brought, about: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** One cold pair in the news must not keep the other cold ones waiting. */
const threads = 2;
const mostRemembered = 100;

/** A question that waits for a thread, or is at work there. */
interface Job {
  readonly about: string;
  readonly answer: Promise<unknown>;
  /** The stamp of the ledger in which it found it; absent while it waits, so that it will know all that is known now. */
  begunAt?: string;
}

/** A thread with a connection of its own, and what it has to do. */
class Hand {
  readonly #thread: ReturnType<typeof makeThread<Question>>;
  readonly #jobs = new Map<string, Job>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#thread = makeThread<Question>(new URL('./answerer-worker.ts', import.meta.url), { file });
  }

  get waiting(): number {
    return this.#jobs.size;
  }

  isAt(about: string): boolean {
    return [...this.#jobs.values()].some((job) => job.about === about);
  }

  /** Whoever asks while the same question waits, or the ledger is still as it was found, has the same answer. */
  work(house: House, question: Question, about: string): Promise<unknown> {
    const { method, path, brought, isAhead } = question;
    const name = JSON.stringify([method, path, brought, todayIn(house), isAhead]);
    const known = this.#jobs.get(name);
    if (known && (known.begunAt === undefined || known.begunAt === stampOf(house))) return known.answer;
    const answer = this.#last.then(() => {
      job.begunAt = stampOf(house);
      return this.#thread.ask(question);
    });
    const job: Job = { about, answer };
    this.#jobs.set(name, job);
    this.#last = answer
      .catch(() => undefined)
      .finally(() => {
        if (this.#jobs.get(name) === job) this.#jobs.delete(name);
      });
    return answer;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** Makes threads; they start when something is to be worked out. */
export function makeAnswerers(file: string): Answerers {
  const hands = Array.from({ length: threads }, () => new Hand(file));
  const lastAt = new Map<string, Hand>();
  // Whoever worked at it last has its things at hand.
  const handFor = (about: string): Hand => {
    const last = lastAt.get(about);
    const free = hands.reduce((a, b) => (b.waiting < a.waiting ? b : a));
    const hand = hands.find((one) => one.isAt(about)) ?? (last?.waiting === 0 ? last : free);
    lastAt.delete(about);
    lastAt.set(about, hand);
    for (const oldest of lastAt.keys()) if (lastAt.size > mostRemembered) lastAt.delete(oldest);
    return hand;
  };
  const questionOf = ({ now, zone }: House, { method, path }: Route, brought: Brought): Question => ({
    method,
    path,
    brought,
    now: now().toISOString(),
    ...(zone !== undefined && { zone }),
  });
  return {
    answer: (house, route, brought, about) => handFor(about).work(house, questionOf(house, route, brought), about),
    keep: (house, route, brought, about) => handFor(about).work(house, { ...questionOf(house, route, brought), isAhead: true }, about),
    close: async () => {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}
