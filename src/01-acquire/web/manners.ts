import library from 'robots-parser';
import { hostOf } from './address.ts';
import type { Answer, Failed, Wanted } from './fetch.ts';
import { restFrom } from './retry-after.ts';
import type { World } from './world.ts';

/** Rules of a host, as robots-parser reads them. */
interface Robots {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

type ReadRobots = (url: string, text: string) => Robots;

// Its types and its code do not agree on what it exports; what is there is looked at once.
const isReader = (value: unknown): value is ReadRobots => typeof value === 'function';
const exported: unknown = library;
const robotsParser: ReadRobots = isReader(exported)
  ? exported
  : () => {
      throw new TypeError('robots-parser exports no function; install the version that package.json names.');
    };

/** The name by which a robots.txt speaks to us. */
const ourName = 'Chancery';
/** Milliseconds between two requests to a host. */
const pause = 1000;
const longestPause = 30_000;
/** A robots.txt is read again after a day, one that could not be had after half an hour. */
const robotsKept = 86_400_000;
const robotsMissed = 1_800_000;
/** Bytes of a robots.txt that count; the standard asks for at least this many. */
const robotsRead = 512_000;
/** No honest rule is longer; matching a long one against long addresses would take seconds. */
const longestRule = 1000;
const mostKept = 1000;

interface Rules {
  readonly until: number;
  readonly isAllowed: (url: URL) => boolean;
  /** Milliseconds between requests that the host asks for. */
  readonly pause: number;
  /** Set where nothing may be asked because the rules could not be had. */
  readonly missing?: string;
}

/**
 * Asks as a polite reader does: never what robots.txt forbids, one page of a host at a time, with a pause between, and not at all while
 * a host has asked to be left alone.
 */
export class Manners {
  readonly #world: World;
  readonly #rules = new Map<string, Rules>();
  readonly #ready = new Map<string, number>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** When a host may be asked next, in milliseconds since 1970; in the past for most. */
  readyAt(host: string): number {
    return this.#ready.get(host) ?? 0;
  }

  /** Waits until the host may be asked, and asks. */
  async ask(wanted: Wanted): Promise<Answer> {
    const host = hostOf(wanted.url);
    const answer = await this.#inTurn(host, () => this.#askNow(host, wanted));
    if (answer.is === 'failed' && (answer.status === 429 || answer.status === 503)) {
      const now = this.#world.now();
      const rest = restFrom(answer.retryAfter, now) ?? 60_000;
      this.#ready.set(host, Math.max(this.readyAt(host), now + rest));
    }
    return answer;
  }

  async #askNow(host: string, wanted: Wanted): Promise<Answer> {
    const rest = this.readyAt(host) - this.#world.now();
    // A host that asks for hours is not waited for: whoever wants the page comes again.
    if (rest > 2 * longestPause)
      return {
        is: 'failed',
        because: 'the host has asked to be left alone for a while',
        lasting: 'for now',
        status: 429,
        retryAfter: String(Math.ceil(rest / 1000)),
      };
    if (rest > 0) await this.#world.sleep(rest, wanted.stop);
    const answer = await this.#world.fetch({ ...wanted, mayAsk: (url) => this.#forbidden(url, wanted.stop) });
    const gap = this.#rules.get(wanted.url.origin)?.pause ?? pause;
    this.#ready.set(host, Math.max(this.readyAt(host), this.#world.now() + gap));
    if (this.#ready.size > mostKept) this.#forgetPast();
    return answer;
  }

  /** One after another for each host. */
  async #inTurn<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#queues.get(host) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    this.#queues.set(host, settled);
    try {
      return await turn;
    } finally {
      if (this.#queues.get(host) === settled) this.#queues.delete(host);
    }
  }

  #forgetPast(): void {
    const now = this.#world.now();
    for (const [host, ready] of this.#ready) if (ready <= now) this.#ready.delete(host);
  }

  async #forbidden(url: URL, stop: AbortSignal | undefined): Promise<Failed | undefined> {
    const rules = await this.#rulesOf(url, stop);
    if (rules.missing !== undefined) {
      const wait = String(Math.ceil(Math.max(rules.until - this.#world.now(), 0) / 1000));
      return { is: 'failed', because: rules.missing, lasting: 'for now', retryAfter: wait };
    }
    return rules.isAllowed(url)
      ? undefined
      : { is: 'failed', because: 'the host’s robots.txt asks readers like this one not to read it', lasting: 'for good' };
  }

  async #rulesOf({ origin }: URL, stop: AbortSignal | undefined): Promise<Rules> {
    const known = this.#rules.get(origin);
    if (known && known.until > this.#world.now()) return known;
    const place = new URL('/robots.txt', origin);
    const answer = await this.#world.fetch({ url: place, accept: 'text/plain, */*;q=0.5', cut: robotsRead, ...(stop ? { stop } : {}) });
    const rules = rulesFrom(answer, place, this.#world.now());
    this.#rules.delete(origin);
    this.#rules.set(origin, rules);
    const [oldest] = this.#rules.keys();
    if (this.#rules.size > mostKept && oldest !== undefined) this.#rules.delete(oldest);
    return rules;
  }
}

/** As the standard has it (RFC 9309): no file allows all; one that cannot be had for the host's own fault forbids all. */
function rulesFrom(answer: Answer, place: URL, now: number): Rules {
  const all = { isAllowed: () => true, pause };
  if (answer.is === 'received') return { until: now + robotsKept, ...readRobots(place, answer.bytes) };
  if (answer.is === 'unchanged') return { until: now + robotsKept, ...all };
  const { status, because } = answer;
  if (status !== undefined && status >= 400 && status <= 499 && status !== 429) return { until: now + robotsKept, ...all };
  if (answer.lasting === 'for good' && status === undefined) return { until: now + robotsMissed, ...all, missing: because };
  const rest = restFrom(answer.retryAfter, now) ?? 0;
  return { until: now + Math.max(robotsMissed, rest), ...all, missing: `its host’s robots.txt could not be read: ${because}` };
}

function readRobots(place: URL, bytes: Uint8Array): Pick<Rules, 'isAllowed' | 'pause'> {
  const text = new TextDecoder().decode(bytes);
  // Some servers answer everything with a page; a page holds no rules.
  if (/^\s*</u.test(text)) return { isAllowed: () => true, pause };
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.length <= longestRule);
  const robots = robotsParser(place.href, lines.join('\n'));
  const delay = robots.getCrawlDelay(ourName);
  return {
    isAllowed: (url) => robots.isAllowed(url.href, ourName) !== false,
    pause: typeof delay === 'number' && delay > 0 ? Math.min(Math.max(delay * 1000, pause), longestPause) : pause,
  };
}
