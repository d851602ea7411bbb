import type { Draft } from './draft.ts';

/** Says each thing once per document: of drafts about the same thing the surest, then the fullest, then the earliest stays. */
export function onceEach(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const rival = kept.get(key);
    const better = !rival || weight(draft) > weight(rival) ? draft : rival;
    kept.set(key, rival ? { ...better, isSaidAgain: true } : better);
  }
  const list = [...kept.values()];
  return list.filter((draft) => !list.some((other) => other !== draft && (saysMore(other, draft) || putsOff(other, draft))));
}

// The article's own sentence before the headline or summary that others put over it.
const weight = (draft: Draft): number =>
  draft.confidence * 100 +
  (draft.isBody ? 20 : 0) +
  Object.keys(draft.roles).length +
  (draft.attribution.length > 0 ? 0.5 : 0) -
  draft.evidence.start / 1e7;

function keyOf(draft: Draft): string {
  const needed = Object.entries(draft.fact.roles)
    .filter(([, role]) => role.needed)
    .map(([name]) => normal(draft.roles[name]));
  return JSON.stringify([
    draft.fact.type,
    needed,
    normalValue(draft),
    draft.date ?? '',
    draft.status,
    draft.fact.identity.kind === 'measure' ? (draft.roles.goods ?? '') : '',
  ]);
}

const normal = (value: string | readonly string[] | undefined): string => [value ?? []].flat().join('|').toLowerCase();
const normalValue = (draft: Draft): string =>
  JSON.stringify(draft.value ?? null)
    .toLowerCase()
    .slice(0, 200);

/** Another draft says the same with a date where this one has none. */
function saysMore(other: Draft, draft: Draft): boolean {
  if (draft.date !== undefined || other.date === undefined || other.fact !== draft.fact || other.status !== draft.status) return false;
  const names = Object.entries(draft.fact.roles)
    .filter(([, role]) => role.needed)
    .map(([name]) => name);
  return names.every((name) => normal(other.roles[name]) === normal(draft.roles[name])) && normalValue(other) === normalValue(draft);
}

/** What a document says was planned and then put off, for the same day, was put off. */
function putsOff(other: Draft, draft: Draft): boolean {
  if (draft.status !== 'planned' || (other.status !== 'postponed' && other.status !== 'cancelled')) return false;
  if (other.fact !== draft.fact || other.date !== draft.date) return false;
  const names = Object.entries(draft.fact.roles)
    .filter(([, role]) => role.needed)
    .map(([name]) => name);
  return names.every((name) => normal(other.roles[name]) === normal(draft.roles[name]));
}
