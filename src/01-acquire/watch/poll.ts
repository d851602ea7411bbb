import type { Feed } from '../feed/feed.ts';
import { plain } from '../feed/words.ts';
import type { Answer, Failed } from '../web/fetch.ts';
import { restFrom } from '../web/retry-after.ts';
import type { FeedState } from './feed-state.ts';
import { freshnessOf, rhythmOf, waitAfterFailures, waitFor } from './rhythm.ts';

const day = 86_400_000;

/** When and with what chance a poll came back. */
export interface Polled {
  readonly now: number;
  readonly chance: number;
}

/** A feed after a poll that found no newer copy. */
export function afterUnchanged(state: FeedState, answer: Answered, { now, chance }: Polled): FeedState {
  const { failing: _, ...well } = state;
  const dry = state.dry + 1;
  const rest = restOf(state.rest, answer, now);
  return {
    ...well,
    ...movedIn(answer),
    polls: state.polls + 1,
    failures: 0,
    answered: now,
    dry,
    due: now + waitFor({ ...pace(state), ...rest, dry, chance }),
  };
}

type Answered = Exclude<Answer, Failed>;

const movedIn = ({ moved }: Answered): Pick<FeedState, 'moved'> => (moved === undefined ? {} : { moved: moved.href });

const pace = ({ beat, span }: FeedState) => ({ ...(beat === undefined ? {} : { beat }), ...(span === undefined ? {} : { span }) });

/** The longest that feed and host ask for. */
function restOf(own: number | undefined, { header }: Answered, now: number): { rest?: number } {
  const rest = Math.max(own ?? 0, freshnessOf(header, now) ?? 0);
  return rest === 0 ? {} : { rest };
}

/** A feed after a poll that gave a list, of which so many entries are new. */
export function afterList(state: FeedState, answer: Answered, feed: Feed, fresh: number, { now, chance }: Polled): FeedState {
  const { failing: _, etag: _etag, modified: _modified, rest: _rest, ...well } = state;
  const rhythm = { ...learned(state, feed, fresh, now), ...rhythmOf(feed, now) };
  const dry = fresh > 0 ? 0 : state.dry + 1;
  const own = feed.rest === undefined ? undefined : feed.rest * 60_000;
  const etag = answer.header('etag');
  const modified = answer.header('last-modified');
  const title = state.title ?? (feed.title === undefined ? undefined : plain(feed.title).slice(0, 200));
  return {
    ...well,
    ...movedIn(answer),
    ...rhythm,
    ...(title ? { title } : {}),
    ...(own === undefined ? {} : { rest: own }),
    ...(etag === undefined ? {} : { etag: etag.slice(0, 500) }),
    ...(modified === undefined ? {} : { modified: modified.slice(0, 100) }),
    ...shapeAfter(state, feed, now),
    format: feed.format,
    polls: state.polls + 1,
    failures: 0,
    answered: now,
    ...(fresh > 0 ? { grown: now } : {}),
    dry,
    due: now + waitFor({ ...rhythm, ...restOf(own, answer, now), dry, chance }),
  };
}

/** Where entries are not dated: how often new ones have come so far. */
function learned(state: FeedState, feed: Feed, fresh: number, now: number): Pick<FeedState, 'beat' | 'span'> {
  if (fresh === 0 || state.grown === undefined) return pace(state);
  const gap = (now - state.grown) / fresh;
  const beat = state.beat === undefined ? gap : (state.beat + gap) / 2;
  return { beat, span: beat * Math.max(feed.items.length - 1, 1) };
}

function shapeAfter(state: FeedState, feed: Feed, now: number): Pick<FeedState, 'shape' | 'before'> {
  // An empty list says nothing about its entries; that it is empty shows as silence.
  if (feed.items.length === 0) return state.shape === undefined ? {} : { shape: state.shape };
  const shape = shapeOf(feed);
  return state.shape === undefined || state.shape === shape ? { shape } : { shape, before: { shape: state.shape, until: now } };
}

/** How the entries of a feed look, in words. */
export function shapeOf({ format, items }: Feed): string {
  const most = (has: (item: Feed['items'][number]) => unknown): boolean =>
    items.filter((item) => has(item) !== undefined).length * 2 > items.length;
  const parts = [
    most((item) => item.link) ? 'with links' : 'without links',
    most((item) => item.published ?? item.updated) ? 'with dates' : 'without dates',
  ];
  return `${format} ${parts.join(' and ')}`;
}

/** A feed after a poll that failed, or gave something that is no feed. */
export function afterFailure(
  state: FeedState,
  failed: Pick<Failed, 'because' | 'status' | 'retryAfter'>,
  { now, chance }: Polled,
): FeedState {
  const failures = state.failures + 1;
  const isGone = failed.status === 410;
  const wait = Math.max(waitAfterFailures(failures, chance), restFrom(failed.retryAfter, now) ?? 0);
  return {
    ...state,
    polls: state.polls + 1,
    failures,
    failing: {
      since: state.failing?.since ?? now,
      because: failed.because,
      ...(failed.status === undefined ? {} : { status: failed.status }),
    },
    ...(isGone ? { gone: true } : {}),
    // Gone is meant for good; asked again once a week, because keepers err.
    due: now + (isGone ? 7 * day : wait),
  };
}
