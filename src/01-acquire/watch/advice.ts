import type { FeedState } from './feed-state.ts';
import { isSilent } from './rhythm.ts';

/** How a feed stands, and what to do about it. */
export interface Advice {
  readonly standing: 'well' | 'new' | 'failing' | 'moved' | 'gone' | 'silent' | 'changed';
  /** A sentence for the person; absent where all is well. */
  readonly says?: string;
}

const hour = 3_600_000;
const day = 24 * hour;
/** How long a change of shape is told: a week is enough to be seen, and then it is the new habit. */
const told = 7 * day;

/** What a person should know of a feed at an instant; the gravest of several things. */
export function adviceOn(feed: FeedState, now: number): Advice {
  const { failing, moved, newest, before, shape } = feed;
  if (feed.gone && failing)
    return { standing: 'gone', says: 'It says that it is gone for good. Take it out of your list, or look on the site for another.' };
  if (failing) return { standing: 'failing', says: failureInWords(feed, now) };
  if (feed.polls === 0) return { standing: 'new', says: 'It has not been asked yet.' };
  if (moved !== undefined && moved !== feed.address)
    return { standing: 'moved', says: `It has moved for good to ${moved}, and is read there. Put that address into your list.` };
  const lastly = Math.max(newest ?? 0, newest === undefined ? (feed.grown ?? 0) : 0);
  if (lastly > 0 && isSilent({ ...feed, newest: lastly }, now))
    return {
      standing: 'silent',
      says: `Nothing new for ${lengthOf(now - lastly)}, where ${habitOf(feed)}. Look on the site whether it publishes elsewhere now.`,
    };
  if (before && now - before.until < told)
    return {
      standing: 'changed',
      says: `Its entries have changed on ${dayOf(before.until)}: they were ${before.shape}, and are ${shape}. Check that its articles still come in whole.`,
    };
  return { standing: 'well' };
}

function failureInWords({ failing, failures, due }: FeedState, now: number): string {
  const { since = now, because = '' } = failing ?? {};
  const what = `${failures} ${failures === 1 ? 'time' : 'times in a row'} since ${dayOf(since)}: ${because}.`;
  const next =
    now - since > 14 * day
      ? 'Look on the site for its new address, or take it out of your list.'
      : `It is asked again in ${lengthOf(due - now)}.`;
  return `It failed ${what} ${next}`;
}

const habitOf = ({ beat }: FeedState): string => (beat === undefined ? 'more was usual' : `something every ${lengthOf(beat)} was usual`);

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A length of time for people: "40 minutes", "5 hours", "12 days". */
export function lengthOf(milliseconds: number): string {
  const [size, unit] = milliseconds < 2 * hour ? [60_000, 'minute'] : milliseconds < 2 * day ? [hour, 'hour'] : [day, 'day'];
  const count = Math.max(Math.round(milliseconds / size), 1);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
