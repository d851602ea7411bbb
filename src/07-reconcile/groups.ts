/** Sets that grow together: `join` two members, and ask which set one is in. */
export interface Groups {
  readonly find: (member: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Every member below `size` starts alone. A set is named by its smallest member, so that the order of joins never matters. */
export function makeGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let root = member;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    for (let at = member; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [left, right] = [find(a), find(b)];
    if (left !== right) parent[Math.max(left, right)] = Math.min(left, right);
  };
  return { find, join };
}

/** Items by a key, in the order in which they came. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
