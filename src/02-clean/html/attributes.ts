/** The attributes that are read; no two share their length and first letter, by which nearly all others are told apart unread. */
const names = [
  'class',
  'id',
  'role',
  'itemprop',
  'hidden',
  'style',
  'name',
  'property',
  'content',
  'href',
  'rel',
  'type',
  'datetime',
  'lang',
  'aria-hidden',
] as const;
type AttributeName = (typeof names)[number];

/** What a tag says of itself; undefined where it says nothing. */
export type Attributes = Readonly<Record<AttributeName, string | undefined>>;

/** A fresh set with every name in it: sets of one shape are read fastest. */
export const noAttributes = (): Record<AttributeName, string | undefined> => ({
  class: undefined,
  id: undefined,
  role: undefined,
  itemprop: undefined,
  hidden: undefined,
  style: undefined,
  name: undefined,
  property: undefined,
  content: undefined,
  href: undefined,
  rel: undefined,
  type: undefined,
  datetime: undefined,
  lang: undefined,
  'aria-hidden': undefined,
});

const longestName = 11;
const slot = (letter: number, length: number): number => (letter & 31) * 16 + length;
const bySlot: (AttributeName | undefined)[] = Array.from({ length: 32 * 16 }, () => undefined);
for (const name of names) bySlot[slot(name.charCodeAt(0), name.length)] = name;

/** The attribute whose name stands in a page from `start` to `end`, where it is one that is read. */
export function attributeAt(html: string, start: number, end: number): AttributeName | undefined {
  if (end - start > longestName) return undefined;
  const name = bySlot[slot(html.charCodeAt(start), end - start)];
  if (name === undefined || html.startsWith(name, start)) return name;
  return html.slice(start, end).toLowerCase() === name ? name : undefined;
}
