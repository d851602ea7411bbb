/** Keeps what was worked out for a text: the same names and passages are compared many times over. Forgets all when it holds too many. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= mostRemembered) known.clear();
    const value = make(text);
    known.set(text, { value });
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
    if (++count > mostRemembered) {
      known.clear();
      beside.clear();
      count = 1;
    }
    const value = make(one, other);
    known.set(one, beside.set(other, value));
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
