/** Shorter ones the engine copies by itself. */
const shortestStretch = 13;

/** The same words in memory of their own: a stretch cut out of a text keeps the whole text there, as long as the stretch is kept. */
export const apart = (stretch: string): string => (stretch.length < shortestStretch ? stretch : ` ${stretch}`.slice(1));

/** Keeps what was worked out for a text: the same names and passages are compared many times over. Forgets all when it holds too many. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= mostRemembered) known.clear();
    const own = apart(text);
    const value = make(own);
    known.set(own, { value });
    return value;
  };
}
const mostRemembered = 50_000;

/** The same for two texts that are compared. */
export function rememberOfTwo<T>(make: (one: string, other: string) => T): (one: string, other: string) => T {
  const known = new Map<string, Map<string, T>>();
  let count = 0;
  return (one, other) => {
    const beside = known.get(one) ?? new Map<string, T>();
    const found = beside.get(other);
    if (found !== undefined) return found;
    const [left, right] = [apart(one), apart(other)];
    if (++count > mostRemembered) {
      known.clear();
      beside.clear();
      count = 1;
    }
    const value = make(left, right);
    known.set(left, beside.set(right, value));
    return value;
  };
}

/** The same for things that are known by themselves, such as a claim with its long passage: what was worked out is forgotten with them. */
export function rememberOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
