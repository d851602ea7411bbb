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

/** What takes so many milliseconds is long: a pair in the news, a whole country. */
const long = 2000;
/** What takes less was found kept, and tells nothing of how long it takes to work out. */
const atOnce = 100;
const mostRemembered = 200;

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
  /** Milliseconds that the work about something took last. */
  readonly took = new Map<string, number>();

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
      return this.#ask(question, about);
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

  async #ask(question: Question, about: string): Promise<unknown> {
    const begin = performance.now();
    const answer = await this.#thread.ask(question);
    const took = performance.now() - begin;
    if (took < atOnce && this.took.has(about)) return answer;
    this.took.delete(about);
    this.took.set(about, took);
    for (const oldest of this.took.keys()) if (this.took.size > mostRemembered) this.took.delete(oldest);
    return answer;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/**
 * Two hands, which begin when something is to be worked out. What is known to take long goes to the first, so that the second is there for
 * the rest, and one core for whoever asks for what is kept. What is about the same goes where it went last: its things are at hand there.
 */
export function makeAnswerers(file: string): Answerers {
  const [forLong, forRest] = [new Hand(file), new Hand(file)];
  const hands = [forRest, forLong];
  const handFor = (about: string): Hand => {
    const last = hands.find(({ took }) => took.has(about));
    if (last && (last.took.get(about) ?? 0) > long) return forLong;
    const free = forLong.waiting < forRest.waiting ? forLong : forRest;
    return hands.find((one) => one.isAt(about)) ?? (last?.waiting === 0 ? last : free);
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
