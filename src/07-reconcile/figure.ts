import type { Claim } from '#model/claim.ts';
import { rememberOf } from '#values/remember.ts';
import type { Value } from '#values/value.ts';
import type { Saying } from './saying.ts';
import { words } from './wording.ts';

/** The number of a value with what it is in: "USD", "change percent", "count". Undefined for words and for no value. */
export function figureOf(value: Value | undefined): { readonly number: number; readonly unit: string } | undefined {
  if (value === undefined) return undefined;
  if ('amount' in value) return { number: value.amount, unit: value.unit };
  if ('change' in value) return { number: value.change, unit: 'change percent' };
  if ('share' in value) return { number: value.share, unit: 'share percent' };
  return 'count' in value ? { number: value.count, unit: 'count' } : undefined;
}

/** A figure in words, for rivals. */
export const sayFigure = (value: Value | undefined): string => {
  const figure = figureOf(value);
  return figure === undefined
    ? 'no figure'
    : `${figure.number.toLocaleString('en-GB')} ${figure.unit.replace('change ', '')}`.replace(' count', '');
};

const significant = (number: number): number =>
  Math.abs(number).toPrecision(6).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

/** True when one is the other, rounded to at least two figures: 1.07 and 1.067 billion. */
export function agree(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.sign(a) !== Math.sign(b)) return false;
  const figures = Math.max(2, Math.min(significant(a), significant(b)));
  return Number(a.toPrecision(figures)) === Number(b.toPrecision(figures));
}

/** True for one number with two digits turned, one digit wrong, or the point slipped by thousands. */
export function isSlipOf(a: number, b: number): boolean {
  const [left, right] = [digits(a), digits(b)];
  if (left.length < 2 || left === right) return left === right && a !== b;
  if (left.length !== right.length) return false;
  const differing = [...left].map((digit, index) => (digit === right[index] ? -1 : index)).filter((index) => index >= 0);
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first];
}

const digits = (number: number): string => String(Math.round(Math.abs(number))).replace(/0+$/, '');

/** Words that say by which definition something was counted. */
const definitions = new Set(
  (
    'approved paid disbursed committed pledged promised planned stock inflow outflow cumulative net gross registered estimated goods services merchandise ' +
    'fiscal provisional revised nominal real constant active office offices resident residents citizens descent licensed contracted realised realized'
  ).split(' '),
);

/** The words of definition in a claim's evidence. */
const definitionOf = rememberOf(
  (claim: Claim): ReadonlySet<string> => new Set(words(claim.evidence[0].exact.slice(0, 600)).filter((word) => definitions.has(word))),
);

/** True when both say by what definition they count, and differ in it. */
export function differInScope(a: Saying, b: Saying): boolean {
  const [left, right] = [definitionOf(a.claim), definitionOf(b.claim)];
  if (left.size === 0 || right.size === 0) return false;
  return [...left].every((word) => !right.has(word)) || [...right].every((word) => !left.has(word));
}

/** Numbers that can agree fall into one step or into one of the two beside it. */
const stepOf = (number: number): number => (number === 0 ? 0 : Math.round(Math.log(Math.abs(number)) / 0.02));
const mostCandidates = 40;

/** Groups claims whose figures go together, each with the first of its group. Neighbours by size are looked up, never all. */
export function groupByFigure(sayings: readonly Saying[], fits: (saying: Saying, first: Saying) => boolean): Saying[][] {
  const groups: Saying[][] = [];
  const bySize = new Map<number, Saying[][]>();
  for (const saying of sayings) {
    const at = stepOf(figureOf(saying.claim.value)?.number ?? 0);
    const near = [0, -1, 1, -2, 2].flatMap((step) => (bySize.get(at + step) ?? []).slice(-mostCandidates));
    const home = near.find(([first]) => first && fits(saying, first));
    if (home) home.push(saying);
    else {
      const opened = [saying];
      groups.push(opened);
      const filed = bySize.get(at);
      if (filed) filed.push(opened);
      else bySize.set(at, [opened]);
    }
  }
  return groups;
}
