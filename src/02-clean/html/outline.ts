/** One element of a page; children have greater indexes than their parents. */
export interface Element {
  readonly tag: string;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
  /** Class, id and role as written; empty where it has none. */
  readonly label: string;
  readonly itemprop: string;
  /** True where the page itself says that the element is not shown. */
  readonly hidden: boolean;
}

/** A run of text between two block-level tags, its blanks collapsed. */
export interface Block {
  readonly text: string;
  /** Index of the innermost block-level element around it. */
  readonly element: number;
  /** UTF-16 units of `text` inside links, and inside bold type. */
  readonly linked: number;
  readonly bold: number;
  /** Where its text begins and ends in the page as given, tags and entities between included. */
  readonly from: number;
  readonly to: number;
}

/** What the head of a page and its marked elements say about it, in the order in which it is said. */
export interface Said {
  /** By name, what the first element of each name says. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly lang: string;
  readonly canonical: string;
  readonly linkedData: readonly string[];
  readonly marked: readonly Marked[];
}

/** An element with a property: `time`, perhaps followed by its property, `author`, or the name in `itemprop`. */
export interface Marked {
  readonly name: string;
  /** What its attributes say; empty where they say nothing. */
  readonly value: string;
  readonly text: string;
  readonly element: number;
}

/** A page as elements and the texts in them; nothing of it is executed or fetched. */
export interface Outline {
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  /** For each picture the innermost block-level element around it. */
  readonly images: readonly number[];
  readonly said: Said;
}

/** Index of the list entry that a block is, or is the paragraph of; -1 for others. */
export function entryOf({ elements }: Outline, { element }: Block): number {
  const own = elements[element];
  if (own?.tag === 'li') return element;
  return own?.tag === 'p' && elements[own.parent]?.tag === 'li' ? own.parent : -1;
}

/** The tag of the block-level element around a block. */
export const tagOf = ({ elements }: Outline, block: Block): string => elements[block.element]?.tag ?? '';
