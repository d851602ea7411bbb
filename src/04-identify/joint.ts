import { isInnerHyphen } from '#model/line.ts';
import { stateStyle } from './complements.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson } from './people.ts';
import type { Known } from './places.ts';

// One phrase for several: an office that is held in several states, and several offices that one person holds.

/** A holder with the state whose office he holds. */
export interface HolderOfState {
  readonly person: NamedPerson;
  readonly of: string;
}

/** "the foreign ministers of Gondor, Imrahil, and Rohan, Éomer", "… of the Republic of Gondor – Imrahil, the Kingdom of Rohan Éomer": each with his state. */
export function holdersByState(each: Found, office: OfficePhrase): HolderOfState[] {
  if (!office.plural || !office.of) return [];
  const at = new Map<number, Known>();
  for (const hit of each.known) for (let token = hit.from; token < hit.to; token++) at.set(token, hit);
  const found: HolderOfState[] = [];
  let of: string | undefined = office.of;
  let next = office.to;
  while (of !== undefined) {
    const person = personBehind(each, next);
    if (!person) break;
    found.push({ person, of });
    const start = passed(each, person.to, /^(?:[,;)]|and|&|of|the|well|as)$/i);
    const state = start > person.to ? (stateStyle(each.line, start, at) ?? at.get(start)) : undefined;
    of = state?.country?.code;
    next = state?.to ?? next;
  }
  return found.length > 1 ? found : [];
}

/** "the two foreign ministers, Imrahil for Gondor and Éomer for Rohan", "Presidents Imrahil (Gondor) and Éomer (Rohan)": the state behind each name. */
export function holdersWithState(each: Found, office: OfficePhrase): HolderOfState[] {
  if (!office.plural || office.of) return [];
  const at = new Map<number, Known>();
  for (const hit of each.known) for (let token = hit.from; token < hit.to; token++) at.set(token, hit);
  const found: HolderOfState[] = [];
  for (let next = office.to; ; ) {
    const person = personBehind(each, next);
    const start = person && passed(each, person.to, /^(?:for|of|from|the|\(|representing)$/i);
    const state = start !== undefined && start > (person?.to ?? start) ? (stateStyle(each.line, start, at) ?? at.get(start)) : undefined;
    if (!person || !state?.country) break;
    found.push({ person, of: state.country.code });
    next = passed(each, state.to, /^(?:[,;)]|and|&)$/i);
  }
  return found.length > 1 ? found : [];
}

/** "Gondor Imrahil", "Gondor, Imrahil", "Gondor - Imrahil", "Gondor (Imrahil)". */
function personBehind(each: Found, from: number): NamedPerson | undefined {
  const start = isInnerHyphen(each.line.tokens, from) ? from : passed(each, from, /^[-–—,:(]$/);
  return each.people.find((person) => person.from >= start && person.from - start <= 2);
}

function passed({ line: { tokens } }: Found, from: number, words: RegExp): number {
  let at = from;
  while (words.test(tokens[at]?.form ?? '')) at++;
  return at;
}

/**
 * "Deputy Prime Minister and Minister of Foreign Affairs Imrahil", "Imrahil, prime minister and leader of …": the office that "and" joins to
 * this one, and that shares its holder. With an article ("the president and the prime minister, Imrahil") they are two persons.
 */
export function officeShared(each: Found, office: OfficePhrase): OfficePhrase | undefined {
  const { lower } = each.line;
  if (office.plural || office.counterpart) return undefined;
  const joins = (from: number, to: number): boolean =>
    /^(?:and|&|and an?|and also|and concurrently|as well as)$/.test(lower.slice(from, to).join(' '));
  return each.offices.find(
    (other) => other !== office && !other.plural && !other.counterpart && (joins(office.to, other.from) || joins(other.to, office.from)),
  );
}
