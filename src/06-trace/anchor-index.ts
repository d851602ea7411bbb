import type { Position } from './position.ts';

const firstCapacity = 1 << 12;
const fullest = 0.6;
const none = -1;

/**
 * Which texts have an anchor, in the order of their positions. Typed arrays: about 17 bytes for each anchor of each text. A text that comes in order
 * is added in constant time; one that comes late takes as long as there are later ones that share its anchor.
 */
export class AnchorIndex {
  #keys = new Uint32Array(firstCapacity);
  #heads = new Int32Array(firstCapacity).fill(none);
  #used = 0;
  #positions = new Float64Array(firstCapacity);
  #texts = 0;
  #owners = new Int32Array(firstCapacity);
  #next = new Int32Array(firstCapacity);
  #links = 0;
  readonly #known = new Set<Position>();

  has(position: Position): boolean {
    return this.#known.has(position);
  }

  get bytes(): number {
    return [this.#keys, this.#heads, this.#positions, this.#owners, this.#next].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  add(position: Position, anchors: Iterable<number>): void {
    this.#known.add(position);
    if (this.#texts === this.#positions.length) this.#positions = grownFloats(this.#positions);
    this.#positions[this.#texts] = position;
    for (const anchor of anchors) this.#link(anchor, this.#texts);
    this.#texts++;
  }

  #link(anchor: number, text: number): void {
    if (this.#used > this.#keys.length * fullest) this.#rehash();
    if (this.#links === this.#owners.length) {
      this.#owners = grown(this.#owners);
      this.#next = grown(this.#next);
    }
    const link = this.#links++;
    this.#owners[link] = text;
    const slot = this.#slotOf(anchor);
    if (this.#heads[slot] === none) this.#used++;
    this.#keys[slot] = anchor;
    const position = this.#positions[text] ?? 0;
    let [before, after] = [none, this.#heads[slot] ?? none];
    while (after !== none && this.#positionOf(after) > position) [before, after] = [after, this.#next[after] ?? none];
    this.#next[link] = after;
    if (before === none) this.#heads[slot] = link;
    else this.#next[before] = link;
  }

  #positionOf(link: number): Position {
    return this.#positions[this.#owners[link] ?? 0] ?? 0;
  }

  #slotOf(anchor: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(anchor, 0x9e3779b1) & mask;
    while (this.#heads[slot] !== none && this.#keys[slot] !== anchor) slot = (slot + 1) & mask;
    return slot;
  }

  #rehash(): void {
    const [keys, heads] = [this.#keys, this.#heads];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2).fill(none);
    heads.forEach((head, at) => {
      if (head === none) return;
      const slot = this.#slotOf(keys[at] ?? 0);
      this.#keys[slot] = keys[at] ?? 0;
      this.#heads[slot] = head;
    });
  }

  /** The last `most` texts before a position that have the anchor, nearest first, none before `from`. */
  before(anchor: number, position: Position, from: Position, most: number): readonly Position[] {
    const found: Position[] = [];
    for (let link = this.#heads[this.#slotOf(anchor)] ?? none; link !== none && found.length < most; link = this.#next[link] ?? none) {
      const at = this.#positionOf(link);
      if (at < from) break;
      if (at < position) found.push(at);
    }
    return found;
  }

  /** The first `most` texts after a position that have the anchor, nearest first, none after `to`. */
  after(anchor: number, position: Position, to: Position, most: number): readonly Position[] {
    const found: Position[] = [];
    for (let link = this.#heads[this.#slotOf(anchor)] ?? none; link !== none; link = this.#next[link] ?? none) {
      const at = this.#positionOf(link);
      if (at <= position) break;
      if (at <= to) found.push(at);
    }
    return found.reverse().slice(0, most);
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(array.length * 1.5));
  larger.set(array);
  return larger;
}

function grownFloats(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.ceil(array.length * 1.5));
  larger.set(array);
  return larger;
}
