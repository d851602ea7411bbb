import type { AuditStanding } from '#model/audit.ts';
import type { Verdict } from './audit.ts';
import { groupBy } from './groups.ts';

/** A stretch of the text with what was found about it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

/**
 * Of several verdicts on the same words the gravest is told. What others confirm goes before what is merely old: a part of the passage is known
 * to hold; what only does not age confirms nothing.
 */
const gravest: readonly AuditStanding[] = ['contradicted', 'superseded', 'current', 'stale', 'unconfirmed'];
const rankOf = ({ verdict: { standing, claims } }: Passage): number =>
  standing === 'current' && claims.length === 0 ? gravest.indexOf('stale') + 0.5 : gravest.indexOf(standing);

/**
 * Passages that share no word, in the order of the text: what stands within another is cut out of it, so that "the minister" and
 * "visited Nairobi" are marked apart; the same words are marked once.
 */
export function cutApart(passages: readonly Passage[], text: string): readonly Passage[] {
  const merged = [...groupBy(passages, ({ start, end }) => `${start} ${end}`).values()].flatMap(mergeSame);
  const narrowFirst = merged.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const placed: Passage[] = [];
  for (const passage of narrowFirst) {
    const free = longestFree(passage, placed, text);
    if (free) placed.push(free);
  }
  return placed.sort((a, b) => a.start - b.start);
}

function mergeSame(group: readonly Passage[]): readonly Passage[] {
  const ranked = [...group].sort((a, b) => rankOf(a) - rankOf(b));
  const [first] = ranked;
  if (!first) return [];
  const alike = ranked.filter(({ verdict }) => verdict.standing === first.verdict.standing);
  const reasons = [...new Set(alike.map(({ verdict }) => verdict.reason))];
  const claims = [...new Set(alike.flatMap(({ verdict }) => verdict.claims))];
  return [{ ...first, verdict: { ...first.verdict, reason: reasons.slice(0, 3).join(' '), claims } }];
}

/** The longest stretch of a passage that no narrower one has taken, without blanks and marks at its ends; undefined where no word is left. */
function longestFree(passage: Passage, placed: readonly Passage[], text: string): Passage | undefined {
  let free = [{ start: passage.start, end: passage.end }];
  for (const { start, end } of placed) {
    free = free.flatMap((stretch) => {
      if (end <= stretch.start || start >= stretch.end) return [stretch];
      return [
        { start: stretch.start, end: start },
        { start: end, end: stretch.end },
      ].filter((part) => part.end > part.start);
    });
  }
  const trimmed = free.map((stretch) => trim(stretch, text)).filter(({ start, end }) => /\p{L}{3}|\d/u.test(text.slice(start, end)));
  const [longest] = trimmed.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longest && { ...passage, ...longest };
}

/** Words that lead to what was cut away: "… on the invitation of Mr." */
const dangling =
  /[\s,;:–—-]+(?:and|or|of|the|an?|at|on|by|with|from|to|in|for|that|who|which|its|his|her|their|(?:Mr|Mrs|Ms|Dr|H\.E)\.?|(?:at|on|upon) the invitation)?$/i;

const isEdge = (character: string | undefined): boolean => character !== undefined && /[\s,;:–—-]/.test(character);

function trim({ start, end }: { readonly start: number; readonly end: number }, text: string) {
  let [from, to] = [start, end];
  while (from < to && (isEdge(text[from]) || text[from] === '.')) from++;
  for (let last = dangling.exec(text.slice(from, to)); last; last = dangling.exec(text.slice(from, to))) to = from + last.index;
  while (to > from && isEdge(text[to - 1])) to--;
  return { start: from, end: to };
}
