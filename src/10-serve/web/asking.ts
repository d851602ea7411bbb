import { useEffect, useState } from 'preact/hooks';
import type { Page, Problem } from './answers.ts';
import { words } from './words.ts';

/** A question's answer as it stands: while a newer one is on its way the older stays. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly problem?: Problem;
  readonly isWaiting: boolean;
  /** Where news has come since: the ISO instant as of which the answer was made. The newer one is asked for when it is there. */
  readonly madeAt?: string;
}

const api = '/api/v1';
/** By what asks a question on view again: whether news has overtaken its answer. */
const listeners = new Map<() => void, () => boolean>();
let stamp = '';

/** Listens for changes of the ledger: every question on view is then asked again, and those that news had overtaken once more when newer answers are there. */
export function listen(): void {
  const source = new EventSource(`${api}/events`);
  source.addEventListener('renewed', () => {
    for (const [askAgain, isOlder] of listeners) if (isOlder()) askAgain();
  });
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const isFirst = stamp === '';
    stamp = data;
    if (!isFirst) for (const askAgain of listeners.keys()) askAgain();
  });
}

/** "/facts?countries=JPN,PAK" from its parts; what is undefined or empty is left out. */
export function question(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return `${api}${path}${asked ? `?${asked}` : ''}`;
}

const unreachable: Problem = { title: words.unreachable, detail: words.unreachableNext, status: 0 };

/** What a question has for an answer, or why it has none. */
type Got<Data> = { readonly data: Data; readonly madeAt?: string } | { readonly problem: Problem };

async function fetchAnswer<Data>(address: string, init?: RequestInit): Promise<Got<Data>> {
  try {
    const response = await fetch(address, init);
    const madeAt = response.headers.get('chancery-made-at');
    if (response.ok) return { data: await response.json(), ...(madeAt !== null && { madeAt }) };
    return { problem: await response.json() };
  } catch {
    return { problem: unreachable };
  }
}

/** How often this page has sent something that changes the ledger, now and when each question was last answered. */
let sent = 0;
const answeredAfter = new Map<string, number>();

/** Asks a question. Whoever has changed the ledger wants to see it: no answer from before will then do. */
async function askFor<Data>(address: string, signal: AbortSignal): Promise<Got<Data>> {
  const after = sent;
  const isChanged = (answeredAfter.get(address) ?? 0) !== after;
  const got = await fetchAnswer<Data>(address, { signal, ...(isChanged && { headers: { 'Cache-Control': 'no-cache' } }) });
  if ('data' in got) answeredAfter.set(address, after);
  return got;
}

/** Asks, and asks again whenever the ledger changes. Undefined asks nothing. */
export function useAnswer<Data>(address: string | undefined): Answer<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ isWaiting: address !== undefined });
  useEffect(() => {
    if (address === undefined) {
      setAnswer({ isWaiting: false });
      return;
    }
    const leaving = new AbortController();
    let isOlder = false;
    const ask = async (): Promise<void> => {
      setAnswer((old) => ({ ...old, isWaiting: true }));
      const got = await askFor<Data>(address, leaving.signal);
      isOlder = 'madeAt' in got;
      if (!leaving.signal.aborted) setAnswer({ ...got, isWaiting: false });
    };
    ask();
    listeners.set(ask, () => isOlder);
    return () => {
      listeners.delete(ask);
      leaving.abort();
    };
  }, [address]);
  return answer;
}

/** All items of a list, page after page, up to `most`; what is here is shown while the rest comes. */
export function useList<Item>(address: string | undefined, most = 10_000): Answer<readonly Item[]> {
  const [answer, setAnswer] = useState<Answer<readonly Item[]>>({ isWaiting: address !== undefined });
  useEffect(() => {
    if (address === undefined) return;
    const leaving = new AbortController();
    let made: { readonly madeAt?: string } = {};
    const ask = async (): Promise<void> => {
      const items: Item[] = [];
      let next: string | undefined;
      let shown = 0;
      do {
        const page = await askFor<Page<Item>>(`${address}&limit=500${next ? `&cursor=${encodeURIComponent(next)}` : ''}`, leaving.signal);
        if (leaving.signal.aborted) return;
        if ('problem' in page) return setAnswer({ ...page, isWaiting: false });
        made = page.madeAt === undefined ? {} : { madeAt: page.madeAt };
        items.push(...page.data.items);
        next = page.data.next;
        // Shown when there is twice as much as before: drawing what is there with every page would cost the square of the whole.
        if (next === undefined || items.length >= shown * 2) {
          shown = items.length;
          setAnswer({ data: [...items], isWaiting: next !== undefined, ...made });
        }
      } while (next !== undefined && items.length < most);
      if (next !== undefined) setAnswer({ data: items, isWaiting: false, ...made });
    };
    ask();
    listeners.set(ask, () => made.madeAt !== undefined);
    return () => {
      listeners.delete(ask);
      leaving.abort();
    };
  }, [address, most]);
  return answer;
}

/** Sends something that changes the ledger. */
export function send<Data>(path: string, body: unknown): Promise<Got<Data>> {
  const sending = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return fetchAnswer<Data>(question(path), sending).finally(() => {
    sent += 1;
  });
}
