import { isCode } from '#model/actor.ts';
import type { Holding } from '#model/identified.ts';
import { sayingVerbs } from '#values/saying.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson } from './people.ts';

// "…, Gondor's security minister said on Monday. … Imrahil told reporters": agencies name first the office that speaks, and its holder a sentence on.

const [first, farthest] = [4, 2];

/** Whoever is introduced by his office in the first sentences and named in one of the next: the only one who speaks there and holds no other office now. */
export function introducedIn(
  found: readonly Found[],
  holdings: readonly Holding[],
): { readonly each: Found; readonly office: OfficePhrase; readonly person: NamedPerson }[] {
  return found.slice(0, first).flatMap((each) =>
    each.offices.flatMap((office) => {
      if (
        office.plural ||
        office.counterpart ||
        office.isCut ||
        office.of === undefined ||
        !isCode(office.of) ||
        !speaks(each, office.head)
      )
        return [];
      const isNamed = holdings.some(({ office: held, of }) => of === office.of && held.toLowerCase() === office.office.toLowerCase());
      const speakers = isNamed
        ? []
        : found.slice(each.line.index + 1, each.line.index + 1 + farthest).flatMap((next) => speakersIn(next, holdings));
      const [person] = speakers;
      return person && new Set(speakers.map(({ name }) => name)).size === 1 ? [{ each, office, person }] : [];
    }),
  );
}

/** Named in full, subject of a verb of saying, and nobody's minister yet. */
const speakersIn = (each: Found, holdings: readonly Holding[]): NamedPerson[] =>
  each.people.filter(
    ({ from, to, name }) =>
      name.includes(' ') &&
      !holdings.some(({ person, status }) => person === name && status !== 'former') &&
      Array.from({ length: to - from }, (_, n) => from + n).some((at) => speaks(each, at)),
  );

/** The token is the subject of a verb of saying. */
function speaks({ line: { tokens } }: Found, at: number): boolean {
  const { arc, head } = tokens[at] ?? { arc: '', head: -1 };
  return arc === 'nsubj' && sayingVerbs.has(tokens[head]?.lemma.toLowerCase() ?? '');
}
