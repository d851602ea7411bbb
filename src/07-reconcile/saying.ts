import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { daysBetween, earliest, isDay, latest } from '#values/day.ts';
import { remember } from './wording.ts';

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
  readonly published?: Period;
  /** The claim's own date; absent where it has none, or none that exists. */
  readonly period?: Period;
  /** Countries that the claims of its document name, the most named first. */
  readonly countries: readonly string[];
  /** Its document descends from another one at hand. */
  readonly isCopy?: boolean;
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
  const byId = new Map<DocumentId, Document>(documents.map((document) => [document.id, document]));
  const published = new Map(documents.map((document) => [document.id, periodOf(document.published)]));
  const declared = new Set(types.map((type) => type.type));
  const seen = new Set<ClaimId>();
  const sayings: Saying[] = [];
  const unused: Unused[] = [];
  for (const claim of claims) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    const document = byId.get(claim.document);
    const when = published.get(claim.document);
    const because = !document
      ? 'its document is not at hand'
      : when && when.from > asOf
        ? 'its document was published later'
        : declared.has(claim.type)
          ? undefined
          : `no type "${claim.type}" is declared`;
    if (because !== undefined || !document) unused.push({ claim: claim.id, because: because ?? 'its document is not at hand' });
    else sayings.push(saying(claim, document, when));
  }
  return { sayings: withCountries(sayings).sort(compareSayings), unused };
}

/** Marks what stands in copies: of the documents of a lineage all but the first published, of several the first by id. */
export function markCopies(sayings: readonly Saying[], lineages: readonly Lineage[]): readonly Saying[] {
  const published = new Map(sayings.map(({ document }) => [document.id, document.published ?? '~']));
  const copies = new Set(
    lineages.flatMap(({ documents }) =>
      documents
        .filter((document) => published.has(document))
        .sort((a, b) => compareText(published.get(a) ?? '', published.get(b) ?? '') || compareText(a, b))
        .slice(1),
    ),
  );
  return sayings.map((one) => (copies.has(one.document.id) ? { ...one, isCopy: true } : one));
}

function saying(claim: Claim, document: Document, published: Period | undefined): Saying {
  const period = periodOf(claim.date);
  return { claim, document, countries: [], ...(published && { published }), ...(period && { period }) };
}

function withCountries(sayings: readonly Saying[]): Saying[] {
  const counts = new Map<DocumentId, Map<string, number>>();
  for (const { claim } of sayings) {
    const own = counts.get(claim.document) ?? new Map<string, number>();
    counts.set(claim.document, own);
    for (const code of new Set(Object.values(claim.roles).flat())) if (/^[A-Z]{3}$/.test(code)) own.set(code, (own.get(code) ?? 0) + 1);
  }
  const ordered = new Map<DocumentId, readonly string[]>();
  for (const [document, own] of counts) {
    const codes = [...own].sort(([a, left], [b, right]) => right - left || compareText(a, b)).map(([code]) => code);
    ordered.set(document, codes.slice(0, 20));
  }
  return sayings.map((one) => ({ ...one, countries: ordered.get(one.claim.document) ?? [] }));
}
