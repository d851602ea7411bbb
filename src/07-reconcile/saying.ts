import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { daysBetween, earliest, isDay, latest } from '#values/day.ts';
import { remember } from '#values/remember.ts';
import { isCode } from './roles.ts';

/** First and last day of a date, as days since 1970-01-01. Infinite where it is open. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A claim with what reconciling needs to know about it: its document, and its days as numbers. */
export interface Saying {
  readonly claim: Claim;
  readonly document: Document;
  /** When its document was published; absent where nobody says. */
  readonly published?: Period | undefined;
  /** The claim's own date; absent where it has none, or none that exists. */
  readonly period?: Period | undefined;
  /** Countries that the claims of its document name, the most named first. */
  readonly countries: readonly string[];
  /** Its document descends from another one at hand. */
  readonly isCopy?: boolean;
  /** Read by machine in doubt, and by no person confirmed: it says nothing where something surer speaks. */
  readonly waits?: boolean;
}

/** A claim that was left out, and why. */
export interface Unused {
  readonly claim: ClaimId;
  readonly because: string;
}

const epoch = '1970-01-01';
export const dayNumberOf = (iso: string): number => daysBetween(epoch, iso);

/** Days of an EDTF date; undefined where the text is none. */
export const periodOf = (edtf: string | undefined): Period | undefined => (edtf === undefined ? undefined : periodIn(edtf));

const periodIn: (edtf: string) => Period | undefined = remember((edtf) => {
  if (!isDay(edtf)) return undefined;
  const from = edtf.startsWith('..') || edtf.startsWith('/') ? Number.NEGATIVE_INFINITY : dayNumberOf(earliest(edtf));
  const to = edtf.endsWith('..') || edtf.endsWith('/') ? Number.POSITIVE_INFINITY : dayNumberOf(latest(edtf));
  return { from, to };
});

/** The earlier published first, undated last; then by name, so that order of arrival never matters. */
export function compareSayings(a: Saying, b: Saying): number {
  const left = a.published?.from ?? Number.POSITIVE_INFINITY;
  const right = b.published?.from ?? Number.POSITIVE_INFINITY;
  if (left !== right) return left - right;
  return compareText(a.document.id, b.document.id) || compareText(a.claim.id, b.claim.id);
}

/** Order by UTF-16 units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The claims that count as of a day, in order, each once. Left out, with the reason: claims of a document that is not at hand or was
 * published later, and claims of an undeclared type.
 */
export function listSayings(
  claims: readonly Claim[],
  documents: readonly Document[],
  types: readonly FactType[],
  asOf: number,
): { readonly sayings: readonly Saying[]; readonly unused: readonly Unused[] } {
  const told = new Map<DocumentId, Told>();
  for (const document of documents) told.set(document.id, { document, published: periodOf(document.published), claims: [] });
  const declared = new Set(types.map((type) => type.type));
  const seen = new Set<ClaimId>();
  const unused: Unused[] = [];
  for (const claim of claims) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    const by = told.get(claim.document);
    const because = whyUnused(claim, by, declared, asOf);
    if (because === undefined) by?.claims.push(claim);
    else unused.push({ claim: claim.id, because });
  }
  const sayings: Saying[] = [];
  for (const by of told.values()) for (const saying of sayingsOf(by)) sayings.push(saying);
  return { sayings: sayings.sort(compareSayings), unused };
}

/** A document with those of its claims that count. */
interface Told {
  readonly document: Document;
  readonly published: Period | undefined;
  readonly claims: Claim[];
}

function whyUnused(claim: Claim, told: Told | undefined, declared: ReadonlySet<string>, asOf: number): string | undefined {
  if (!told) return 'its document is not at hand';
  if (told.published && told.published.from > asOf) return 'its document was published later';
  return declared.has(claim.type) ? undefined : `no type "${claim.type}" is declared`;
}

function sayingsOf({ document, published, claims }: Told): readonly Saying[] {
  const countries = countriesNamed(claims);
  return claims.map((claim) => ({ claim, document, published, period: periodOf(claim.date), countries, isCopy: false }));
}

const mostCountries = 20;

/** Countries in the roles of some claims, those that most of them name first. */
function countriesNamed(claims: readonly Claim[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { roles } of claims)
    for (const code of new Set(Object.values(roles).flat())) if (isCode(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || compareText(a, b))
    .slice(0, mostCountries)
    .map(([code]) => code);
}

/** Marks what stands in copies: of the documents of a lineage all but the first published, of several the first by id. */
export function markCopies(sayings: readonly Saying[], lineages: readonly Lineage[]): readonly Saying[] {
  const shared = lineages.filter(({ documents }) => documents.length > 1);
  if (shared.length === 0) return sayings;
  const published = new Map(sayings.map(({ document }) => [document.id, document.published ?? '~']));
  const copies = new Set(
    shared.flatMap(({ documents }) =>
      documents
        .filter((document) => published.has(document))
        .sort((a, b) => compareText(published.get(a) ?? '', published.get(b) ?? '') || compareText(a, b))
        .slice(1),
    ),
  );
  return sayings.map((one) => (copies.has(one.document.id) ? { ...one, isCopy: true } : one));
}
