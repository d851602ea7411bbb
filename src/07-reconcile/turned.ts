import type { Context, Draft } from './context.ts';
import { figureOf } from './figure.ts';
import { groupBy } from './groups.ts';
import { claimIds } from './rival.ts';
import { namedBy } from './standing.ts';
import { countSupport } from './support.ts';

/** What a figure measures between whom, in whichever direction; undefined for shares and changes, which are often equal both ways. */
function sumOf(draft: Draft, context: Context): string | undefined {
  const figure = figureOf(draft.best.claim.value);
  if (!figure || figure.unit.endsWith('percent') || figure.unit === 'count' || figure.number === 0) return undefined;
  const parties = [...namedBy(draft.best, context, (kind) => kind === 'actor' || kind === 'country')].sort().join('+');
  const what = namedBy(draft.best, context, (kind) => typeof kind === 'object').join(' ');
  return `${parties} ${what} ${figure.number} ${figure.unit}`;
}

const directionOf = (draft: Draft, context: Context): string =>
  namedBy(draft.best, context, (kind) => kind === 'actor' || kind === 'country').join('>');

/**
 * The same sum both ways is one sum, told or read the wrong way round by somebody: the better supported direction keeps it, and the other
 * claims stand beside it. Where both are supported alike, both stay.
 */
export function turnRound(drafts: readonly Draft[], context: Context, isOneTime: (a: Draft, b: Draft) => boolean): readonly Draft[] {
  const dropped = new Map<Draft, Draft>();
  for (const group of groupBy(drafts, (draft) => sumOf(draft, context) ?? '').entries()) {
    const [sum, own] = group;
    if (sum === '' || own.length < 2 || own.length > 20) continue;
    const ranked = own.map((draft) => ({ draft, ...countSupport(draft.sayings, context) }));
    ranked.sort((a, b) => b.origins - a.origins || b.documents - a.documents);
    const [best, ...others] = ranked;
    for (const other of others) {
      if (!best || (other.origins === best.origins && other.documents === best.documents)) continue;
      if (directionOf(other.draft, context) === directionOf(best.draft, context) || !isOneTime(best.draft, other.draft)) continue;
      dropped.set(other.draft, best.draft);
    }
  }
  if (dropped.size === 0) return drafts;
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  const strays = groupBy(dropped, ([, best]) => String(places.get(best)));
  return drafts.flatMap((draft, index) => {
    if (dropped.has(draft)) return [];
    const turned = (strays.get(String(index)) ?? []).flatMap(([stray]) => [
      {
        claims: claimIds(stray.sayings),
        kind: 'different thing' as const,
        says: directionOf(stray, context),
        reason: 'The same sum in the other direction, with less support: told or read the wrong way round.',
      },
      ...stray.rivals,
    ]);
    return [{ ...draft, rivals: [...draft.rivals, ...turned] }];
  });
}
