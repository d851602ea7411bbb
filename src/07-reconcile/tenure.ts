import type { Context, Sayings } from './context.ts';
import { groupBy } from './groups.ts';
import { compareNamesOfPeople, isSlip, nameTokens } from './person.ts';
import { listOf } from './roles.ts';
import { compareText, type Saying } from './saying.ts';
import { countSupport, type Support } from './support.ts';

/** All that is said about one person in one slot. Days since 1970-01-01. */
export interface Tenure {
  readonly holder: string;
  readonly sayings: Sayings;
  readonly support: Support;
  /** Days on which a document calls the person the holder, and the first and last of them. */
  readonly seen: readonly number[];
  readonly firstSeen?: number;
  readonly lastSeen?: number;
  /** A day on which the tenure is said to begin, or to have begun at the latest. */
  readonly since?: number;
  readonly sinceText?: string;
  /** A day by which it is said to be over. */
  readonly until?: number;
  readonly untilText?: string;
  /** Newest day that speaks for the person as holder. */
  readonly evidence?: number;
  readonly planned: boolean;
}

export const holderRole = (context: Context): string => (context.type.identity.kind === 'slot' ? context.type.identity.holder : '');
export const holderOf = (saying: Saying, context: Context): string => listOf(saying.claim.roles[holderRole(context)])[0] ?? '';

export function readTenure(sayings: Sayings, context: Context): Tenure {
  const tenure: { -readonly [key in keyof Tenure]?: Tenure[key] } = {};
  const seen: number[] = [];
  const see = (day: number): void => {
    seen.push(day);
    tenure.firstSeen = Math.min(tenure.firstSeen ?? day, day);
    tenure.lastSeen = Math.max(tenure.lastSeen ?? day, day);
  };
  for (const { claim, published, period } of sayings) {
    const [start = '', end = ''] = (claim.date ?? '').split('/');
    const future = period && period.from > context.asOf;
    if (claim.status === 'former') {
      const over =
        period && Number.isFinite(period.to) && claim.date?.includes('/')
          ? Math.min(period.to, published?.to ?? period.to)
          : published?.from;
      if (over !== undefined && over > (tenure.until ?? Number.NEGATIVE_INFINITY)) {
        tenure.until = over;
        if (claim.date?.includes('/') && end !== '' && end !== '..') tenure.untilText = end;
      }
      continue;
    }
    if (claim.status === 'denied' || claim.status === 'cancelled') continue;
    if (period && claim.date?.includes('/') && Number.isFinite(period.from) && !future) {
      if (period.from >= (tenure.since ?? Number.NEGATIVE_INFINITY)) {
        if (period.from > (tenure.since ?? Number.NEGATIVE_INFINITY) || start.length > (tenure.sinceText?.length ?? 0))
          tenure.sinceText = start;
        tenure.since = period.from;
      }
    }
    if (claim.status === 'planned' || claim.status === 'proposed' || future) tenure.planned = true;
    else if (published) see(period && Number.isFinite(period.to) ? Math.min(published.from, period.to) : published.from);
  }
  const evidence = Math.max(tenure.lastSeen ?? Number.NEGATIVE_INFINITY, tenure.since ?? Number.NEGATIVE_INFINITY);
  const reported = sayings.some(({ claim }) => claim.status === 'reported' || claim.status === 'ongoing');
  const holder = longestName(sayings, context);
  return {
    ...tenure,
    seen,
    holder,
    sayings,
    support: countSupport(sayings, context),
    planned: Boolean(tenure.planned) && !reported,
    ...(Number.isFinite(evidence) && { evidence }),
  };
}

/** The form most claims use; of equals the longest. */
function longestName(sayings: Sayings, context: Context): string {
  const forms = [...groupBy(sayings, (saying) => holderOf(saying, context))];
  forms.sort(([a, left], [b, right]) => nameTokens(b).length - nameTokens(a).length || right.length - left.length || compareText(a, b));
  return forms[0]?.[0] ?? '';
}

/** Newest evidence first; of equals the better supported. */
export const compareTenures = (a: Tenure, b: Tenure): number =>
  (b.evidence ?? Number.NEGATIVE_INFINITY) - (a.evidence ?? Number.NEGATIVE_INFINITY) ||
  b.support.origins - a.support.origins ||
  b.support.documents - a.support.documents ||
  compareText(a.holder, b.holder);

const daysOfGrace = 45;

/** Held as far as is known: some document says so, and none says later that it is over. Papers name a minister for weeks after the end. */
export function isOpen(tenure: Tenure, context: Context): boolean {
  if (tenure.planned) return false;
  if (!tenure.sayings.some(({ claim }) => claim.status === 'reported' || claim.status === 'ongoing')) return false;
  if (tenure.until === undefined || tenure.until > context.asOf) return true;
  return (
    (tenure.lastSeen ?? Number.NEGATIVE_INFINITY) > tenure.until + daysOfGrace || (tenure.since ?? Number.NEGATIVE_INFINITY) > tenure.until
  );
}

/** Wrong tenure → the right one. Named by one document alone, with another's family name, against better support. */
export function findMisprints(tenures: readonly Tenure[], context: Context): Map<Tenure, Tenure> {
  const found = new Map<Tenure, Tenure>();
  const families = groupBy(
    tenures.flatMap((tenure) => familyNames(tenure.holder).map((family) => ({ family, tenure }))),
    ({ family }) => family,
  );
  for (const tenure of tenures) {
    if (tenure.support.documents !== 1 || tenure.since !== undefined || tenure.until !== undefined || tenure.planned) continue;
    const others = familyNames(tenure.holder).flatMap((family) => (families.get(family) ?? []).slice(0, 16).map((entry) => entry.tenure));
    const right =
      others.find((other) => other !== tenure && !found.has(other) && isMisprintOf(tenure, other)) ??
      tenures.slice(0, 4).find((other) => other !== tenure && !found.has(other) && isLoneWord(tenure, other));
    if (right === undefined) continue;
    found.set(tenure, right);
    context.register.correct(tenure.sayings[0].document.id, tenure.holder, right.holder);
  }
  return found;
}

const familyNames = (name: string): readonly string[] => [...new Set([nameTokens(name)[0] ?? '', nameTokens(name).at(-1) ?? ''])];
const freshDays = 400;

/** One word, where the same document and others name a person in full: a slip of the document or of its reading, and nobody. */
function isLoneWord(wrong: Tenure, right: Tenure): boolean {
  if (nameTokens(wrong.holder).length !== 1 || nameTokens(right.holder).length < 2 || right.support.origins < 2) return false;
  return right.sayings.some((saying) => saying.document.id === wrong.sayings[0].document.id);
}

function isMisprintOf(wrong: Tenure, right: Tenure): boolean {
  if (compareNamesOfPeople(wrong.holder, right.holder) !== 'clash') return false;
  const [document] = wrong.sayings;
  const sameDocument = right.sayings.some((saying) => saying.document.id === document.document.id);
  if (right.support.documents < 2 && !sameDocument) return false;
  if (sameDocument && right.support.documents >= 2) return true;
  const day = wrong.lastSeen;
  if (day === undefined) return false;
  const after = right.sayings.some(({ published }) => published !== undefined && published.from >= day);
  const before = right.firstSeen !== undefined && right.firstSeen <= day;
  if (before && after) return true;
  if (!before || right.lastSeen === undefined || day - right.lastSeen > freshDays) return false;
  // Many people of one country share the family name that stands first; a newcomer among them is no slip.
  const lastShared = nameTokens(wrong.holder).at(-1) === nameTokens(right.holder).at(-1);
  return isSlip(wrong.holder, right.holder) || (lastShared && right.support.origins >= 2);
}
