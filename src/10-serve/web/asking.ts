import { useEffect, useState } from 'preact/hooks';
import type { Page, Problem } from './answers.ts';
import { words } from './words.ts';

/** A question's answer as it stands: while a newer one is on its way the older stays. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly problem?: Problem;
  readonly isWaiting: boolean;
}

const api = '/api/v1';
const listeners = new Set<() => void>();
let stamp = '';

/** Listens for changes of the ledger; every question on view is then asked again. */
export function listen(): void {
  const source = new EventSource(`${api}/events`);
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const isFirst = stamp === '';
    stamp = data;
    if (!isFirst) for (const listener of listeners) listener();
  });
}

/** "/facts?countries=JPN,PAK" from its parts; what is undefined or empty is left out. */
export function question(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return `${api}${path}${asked ? `?${asked}` : ''}`;
}

const unreachable: Problem = { title: words.unreachable, detail: words.unreachableNext, status: 0 };

async function fetchAnswer<Data>(address: string, init?: RequestInit): Promise<{ data: Data } | { problem: Problem }> {
  try {
    const response = await fetch(address, init);
    if (response.ok) return { data: await response.json() };
    return { problem: await response.json() };
  } catch {
    return { problem: unreachable };
  }
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
    const ask = async (): Promise<void> => {
      setAnswer((old) => ({ ...old, isWaiting: true }));
      const got = await fetchAnswer<Data>(address, { signal: leaving.signal });
      if (!leaving.signal.aborted) setAnswer({ ...got, isWaiting: false });
    };
    ask();
    listeners.add(ask);
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
    const ask = async (): Promise<void> => {
      const items: Item[] = [];
      let next: string | undefined;
      let shown = 0;
      do {
        const page = await fetchAnswer<Page<Item>>(`${address}&limit=500${next ? `&cursor=${encodeURIComponent(next)}` : ''}`, {
          signal: leaving.signal,
        });
        if (leaving.signal.aborted) return;
        if ('problem' in page) return setAnswer({ ...page, isWaiting: false });
        items.push(...page.data.items);
        next = page.data.next;
        // Shown when there is twice as much as before: drawing what is there with every page would cost the square of the whole.
        if (next === undefined || items.length >= shown * 2) {
          shown = items.length;
          setAnswer({ data: [...items], isWaiting: next !== undefined });
        }
      } while (next !== undefined && items.length < most);
      if (next !== undefined) setAnswer({ data: items, isWaiting: false });
    };
    ask();
    listeners.add(ask);
    return () => {
      listeners.delete(ask);
      leaving.abort();
    };
  }, [address, most]);
  return answer;
}

/** Sends something that changes the ledger. */
export const send = <Data>(path: string, body: unknown): Promise<{ data: Data } | { problem: Problem }> =>
  fetchAnswer<Data>(question(path), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
