import { useEffect, useState } from 'preact/hooks';

/** Where the page stands: its address says everything, so that every view can be shared and gone back to. */
export interface Place {
  /** Parts of the path: ["brief", "JPN-PAK"]. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

const moved = 'chancery:moved';
const here = (): Place => ({
  parts: location.pathname.split('/').filter(Boolean).map(decodeURIComponent),
  query: new URLSearchParams(location.search),
});

/** Goes to an address of the page; `quietly` leaves no step to go back to, for what changes with every movement of a slider. */
export function go(address: string, quietly = false): void {
  const isOther = new URL(address, location.href).pathname !== location.pathname;
  if (quietly) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(moved));
  // What opens beside the text leaves the reader where they read.
  if (isOther) scrollTo(0, 0);
}

/** The same view with other words in its query; `undefined` takes a word out. */
export const goWith = (changes: Readonly<Record<string, string | undefined>>, quietly = false): void => go(addressWith(changes), quietly);

/** The address of the same view with other words in its query. */
export function addressWith(changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const words = query.toString();
  return `${location.pathname}${words ? `?${words}` : ''}`;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const update = (): void => setPlace(here());
    addEventListener(moved, update);
    addEventListener('popstate', update);
    return () => {
      removeEventListener(moved, update);
      removeEventListener('popstate', update);
    };
  }, []);
  return place;
}

/** Lets links within the page change the view without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  if (link.pathname.startsWith('/api/') || link.pathname === '/openapi.json') return;
  if (link.pathname === location.pathname && link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

/** "/brief/JPN-PAK" with a query of what is not empty. */
export function to(parts: readonly string[], query: Readonly<Record<string, string | undefined>> = {}): string {
  const words = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return `/${parts.map(encodeURIComponent).join('/')}${words ? `?${words}` : ''}`;
}
