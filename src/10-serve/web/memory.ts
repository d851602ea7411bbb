import { useState } from 'preact/hooks';

/*
 * What this browser remembers of its reader: the pairs followed, when each was last read, and the name under which judgements are kept.
 */

const prefix = 'chancery.';

function recall<Kept>(name: string, fallback: Kept): Kept {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback;
  }
}
function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** A value that outlives the page. */
export function useKept<Kept>(name: string, fallback: Kept): readonly [Kept, (value: Kept) => void] {
  const [value, setValue] = useState(() => recall(name, fallback));
  return [
    value,
    (next) => {
      keep(name, next);
      setValue(next);
    },
  ];
}

/** Pairs as "JPN-PAK", in the order in which they were chosen. */
export const useFollowed = () => useKept<readonly string[]>('followed', []);

/** The day on which a pair's brief was last read here, before this visit; undefined the first time. */
export function lastRead(pair: string): string | undefined {
  return recall<Record<string, string>>('read', {})[pair];
}
export function noteRead(pair: string, day: string): void {
  keep('read', { ...recall<Record<string, string>>('read', {}), [pair]: day });
}

/** The name under which judgements are kept; asked for once. */
export const useReader = () => useKept<string>('reader', '');
