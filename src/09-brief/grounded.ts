import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import { countriesIn, isCountry } from '#values/country.ts';
import { type Desk, listOf } from './desk.ts';

/** Characters before and after a passage in which a text must name the countries that the passage is about. */
const before = 600;
const after = 200;
/** Claims looked at: one that names them is enough. */
const mostClaims = 8;

/**
 * False for what was read by machine from passages near which no text names a country that it is about: "the two firms", "the ministry", "a
 * trade of 100 million" were taken for somebody's. Offices and words are told by people and not by countries, and what a person or another
 * house entered is theirs to answer for.
 */
export function isGrounded(fact: Fact, desk: Desk): boolean {
  const kind = desk.typeOf(fact)?.identity.kind;
  if (kind === 'slot' || kind === 'words') return true;
  const meant = Object.values(fact.roles).flatMap(listOf).filter(isCountry);
  if (meant.length === 0) return true;
  return desk
    .claimsOf(fact)
    .slice(0, mostClaims)
    .some((claim) => claim.author !== 'machine' || namesAll(claim, desk.documentOf(claim.document), meant));
}

function namesAll(claim: Claim, document: Document | undefined, meant: readonly string[]): boolean {
  if (document === undefined) return true;
  const named = countriesNear.get(claim) ?? namedNear(claim, document);
  countriesNear.set(claim, named);
  return meant.every((country) => named.has(country));
}

const countriesNear = new WeakMap<Claim, ReadonlySet<string>>();

/** Countries that a title, or the words in which a claim stands, name in any form. */
function namedNear({ evidence }: Claim, { title = '', text }: Document): ReadonlySet<string> {
  const near = evidence.map(({ start, end, in: where }) => (where === 'title' ? '' : text.slice(Math.max(0, start - before), end + after)));
  return new Set([title, ...near].flatMap((part) => countriesIn(part).flatMap(({ meanings }) => meanings.map(({ code }) => code))));
}
