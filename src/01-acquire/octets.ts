/** A stream of bytes that is read by pieces whose length shows only in the reading. Holds what was read ahead and no more. */
export class Octets {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  /** Bytes taken or passed over so far: the place in the stream of the next byte. */
  at = 0;
  /** Bytes given back so far: work that was done twice. */
  givenBack = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What is held, of at least `length` bytes unless the stream ends before. */
  async ahead(length: number): Promise<Buffer> {
    if (this.#held.length >= length || this.#ended) return this.#held;
    const chunks: Uint8Array[] = [this.#held];
    for (let held = this.#held.length; held < length; ) {
      const next = await this.#source.next();
      if (next.done) {
        this.#ended = true;
        break;
      }
      chunks.push(next.value);
      held += next.value.length;
    }
    this.#held = Buffer.concat(chunks);
    return this.#held;
  }

  /** The next bytes; fewer where the stream ends. */
  async take(length: number): Promise<Buffer> {
    const taken = (await this.ahead(length)).subarray(0, length);
    this.drop(taken.length);
    return taken;
  }

  /** Lets go of bytes that are held. */
  drop(length: number): void {
    this.#held = this.#held.subarray(length);
    this.at += length;
  }

  /** Puts bytes that were taken last before those that come. */
  giveBack(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.at -= bytes.length;
    this.givenBack += bytes.length;
  }

  /** Passes over bytes without holding them; gives how many there were. */
  async skip(length: number): Promise<number> {
    let passed = 0;
    while (passed < length) {
      const held = await this.ahead(1);
      if (held.length === 0) break;
      const step = Math.min(held.length, length - passed);
      this.drop(step);
      passed += step;
    }
    return passed;
  }

  /** The bytes up to and with the line's end; undefined where none comes within `most` bytes. At the stream's end what is left. */
  async line(most: number): Promise<Buffer | undefined> {
    for (let wanted = 512; ; wanted *= 4) {
      const held = await this.ahead(Math.min(wanted, most));
      const end = held.indexOf(10);
      if (end >= 0 && end < most) return this.take(end + 1);
      if (this.#ended && held.length < most) return this.take(held.length);
      if (wanted >= most) return undefined;
    }
  }

  /** Passes over everything before the next place that `find` gives within what is held; false at the end of the stream. */
  async seek(find: (held: Buffer) => number, overlap: number): Promise<boolean> {
    for (;;) {
      const held = await this.ahead(65_536);
      const found = find(held);
      if (found >= 0) {
        this.drop(found);
        return true;
      }
      if (this.#ended) {
        this.drop(held.length);
        return false;
      }
      this.drop(Math.max(0, held.length - overlap));
    }
  }

  async isOver(): Promise<boolean> {
    return (await this.ahead(1)).length === 0;
  }

  /** The rest as a stream again. */
  async *rest(): AsyncGenerator<Uint8Array> {
    const held = this.#held;
    this.drop(held.length);
    if (held.length > 0) yield held;
    while (!this.#ended) {
      const next = await this.#source.next();
      if (next.done) this.#ended = true;
      else {
        this.at += next.value.length;
        yield next.value;
      }
    }
  }

  /** Tells the source that no more is wanted. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
