import type { Actor } from '#model/actor.ts';

/** A person of a document under every form the document uses. */
export interface Person {
  name: string;
  readonly words: Set<string>;
  of?: string;
  office?: string;
  rank: number;
  gender?: 'he' | 'she';
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** The persons of one document. A short form belongs to the latest longer one that holds all its words. */
export class Registry {
  readonly people: Person[] = [];

  /** Finds the person a name means, or enters a new one. */
  enter(name: string): Person {
    const known = this.find(name);
    if (!known) {
      const person: Person = { name, words: new Set(wordsOf(name)), rank: 0 };
      this.people.push(person);
      return person;
    }
    if (wordsOf(name).length > known.words.size) {
      known.name = name;
      for (const word of wordsOf(name)) known.words.add(word);
    }
    return known;
  }

  /** True where every word of the name belongs to a person already named in full. */
  isSurnameOfOne(name: string): boolean {
    const words = wordsOf(name);
    return (
      words.length > 0 &&
      this.people.some(
        (person) =>
          words.every((word) => person.words.has(word)) &&
          words.some((word) => wordsOf(person.name).at(-1) === word || wordsOf(person.name)[0] === word || words.length > 1),
      )
    );
  }

  /** The person whose name holds all these words; of several the one with an office, then the one named first. Failing that, one whose words this name holds. */
  find(name: string): Person | undefined {
    const words = wordsOf(name);
    if (words.length === 0) return undefined;
    const fits = this.people.filter((person) => words.every((word) => person.words.has(word)));
    const shorter = (person: Person): boolean => person.words.size > 0 && [...person.words].every((word) => words.includes(word));
    return fits.find((person) => person.office !== undefined) ?? fits[0] ?? this.people.findLast(shorter);
  }
}

export const actorOf = (person: Person): Actor => ({
  kind: 'person',
  name: person.name,
  ...(person.of && { of: person.of }),
  ...(person.office && { office: person.office }),
});
