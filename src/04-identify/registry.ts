import type { Actor } from '#model/actor.ts';

/** A person of a document under every form the document uses. */
export interface Person {
  name: string;
  readonly words: Set<string>;
  of?: string;
  office?: string;
  rank: number;
  /** "colonel", as the text says before the name. */
  called?: string;
  gender?: 'he' | 'she';
}

const isAscii = /^[\0-\x7f]*$/;
const plain = (text: string): string => (isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
/** The last word of a name in full. */
const surnameIn = (name: string): string => (name.includes(' ') ? (name.split(' ').at(-1) ?? '') : '');

/** The persons of one document. A short form belongs to the latest longer one that holds all its words. */
export class Registry {
  readonly people: Person[] = [];
  /** Indexes of the people in whose names a word stands. */
  readonly #byWord = new Map<string, number[]>();
  /** The words of the names that were asked about: each is asked about again and again. */
  readonly #words = new Map<string, readonly string[]>();
  /** How many have a surname. */
  readonly #surnames = new Map<string, number>();

  /** Finds the person a name means, or enters a new one. */
  enter(name: string): Person {
    const words = this.#wordsOf(name);
    const known = this.#find(words);
    if (known === undefined) {
      const person: Person = { name, words: new Set(), rank: 0 };
      this.#write(this.people.push(person) - 1, person, words);
      return person;
    }
    const [at, person] = known;
    if (words.length > person.words.size) {
      this.#count(person.name, -1);
      person.name = name;
      this.#write(at, person, words);
    }
    return person;
  }

  #wordsOf(name: string): readonly string[] {
    const known = this.#words.get(name) ?? wordsOf(name);
    this.#words.set(name, known);
    return known;
  }

  #write(at: number, person: Person, words: readonly string[]): void {
    this.#count(person.name, 1);
    for (const word of words) {
      if (person.words.has(word)) continue;
      person.words.add(word);
      const others = this.#byWord.get(word);
      if (others) others.push(at);
      else this.#byWord.set(word, [at]);
    }
  }

  #count(name: string, change: 1 | -1): void {
    const surname = surnameIn(name);
    this.#surnames.set(surname, (this.#surnames.get(surname) ?? 0) + change);
  }

  /** True for the last word of the full name of somebody. */
  isSurname(word: string): boolean {
    return word !== '' && (this.#surnames.get(word) ?? 0) > 0;
  }

  /** True where every word of the name belongs to a person already named in full. */
  isSurnameOfOne(name: string): boolean {
    const words = this.#wordsOf(name);
    return this.#holding(words).some(([, person]) => {
      const own = this.#wordsOf(person.name);
      return words.some((word) => own.at(-1) === word || own[0] === word || words.length > 1);
    });
  }

  /** The person whose name holds all these words; of several the one with an office, then the one named first. Failing that, one whose words this name holds. */
  find(name: string): Person | undefined {
    return this.#find(this.#wordsOf(name))?.[1];
  }

  #find(words: readonly string[]): readonly [at: number, Person] | undefined {
    const fits = this.#holding(words);
    return fits.find(([, { office }]) => office !== undefined) ?? fits[0] ?? this.#within(words);
  }

  #withIndex(indexes: readonly number[]): (readonly [at: number, Person])[] {
    return indexes.flatMap((at) => {
      const person = this.people[at];
      return person ? [[at, person] as const] : [];
    });
  }

  /** Those whose names hold all the words, in the order in which they were entered. */
  #holding(words: readonly string[]): (readonly [at: number, Person])[] {
    const lists = words.map((word) => this.#byWord.get(word) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    return this.#withIndex(shortest.toSorted((a, b) => a - b)).filter(([, person]) => words.every((word) => person.words.has(word)));
  }

  /** Of those all of whose words are among these, the one entered last. */
  #within(words: readonly string[]): readonly [at: number, Person] | undefined {
    const some = new Set(words.flatMap((word) => this.#byWord.get(word) ?? []));
    return this.#withIndex([...some].sort((a, b) => b - a)).find(([, person]) => [...person.words].every((word) => words.includes(word)));
  }
}

export const actorOf = (person: Person): Actor => ({
  kind: 'person',
  name: person.name,
  ...(person.of && { of: person.of }),
  ...(person.office && { office: person.office }),
});
