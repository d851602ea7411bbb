import type { Draft } from './draft.ts';

/** Says each thing once per document: of drafts about the same thing the surest, then the fullest, then the earliest stays. */
export function onceEach(drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of withLongNames(drafts)) {
    const key = keyOf(draft);
    const rival = kept.get(key);
    const better = !rival || weight(draft) > weight(rival) ? draft : rival;
    kept.set(key, rival ? { ...better, isSaidAgain: true } : better);
  }
  const list = joined([...kept.values()]);
  return list.filter((draft) => !list.some((other) => other !== draft && (saysMore(other, draft) || putsOff(other, draft))));
}

/**
 * "the agreement" after "the Agreement on Fisheries": a bare word for a thing that the same text names in full is given that
 * name, where the text has one such thing between the same parties and no more.
 */
function withLongNames(drafts: readonly Draft[]): Draft[] {
  const longest = new Map<string, Set<string>>();
  const groupOf = ({ fact, roles }: Draft): string => JSON.stringify([fact.type, roles.parties ?? '']);
  const bare = /^(?:agreement|accord|deal|pact|treaty|memorandum|protocol|convention|contract)$/i;
  for (const draft of drafts) {
    const title = draft.roles.title;
    if (typeof title !== 'string' || bare.test(title)) continue;
    const group = groupOf(draft);
    longest.set(group, (longest.get(group) ?? new Set()).add(title.toLowerCase()));
  }
  return drafts.map((draft) => {
    const title = draft.roles.title;
    if (typeof title !== 'string') return draft;
    // "memo of cooperation" beside "memo of cooperation on wool"
    const begin = new RegExp(`^${RegExp.escape(title.toLowerCase())} (?:on|of|for|in|concerning|regarding) `);
    const full = [...(longest.get(groupOf(draft)) ?? [])].filter((each) => bare.test(title) || (title.includes(' ') && begin.test(each)));
    const [only] = full;
    const named =
      full.length === 1 && only
        ? drafts.find(({ roles }) => typeof roles.title === 'string' && roles.title.toLowerCase() === only)
        : undefined;
    return named ? { ...draft, roles: { ...draft.roles, title: named.roles.title ?? title } } : draft;
  });
}

/** "began a two-day visit", and further on "who arrived on Wednesday": one stay, under way, and the day on which it began. */
function joined(drafts: readonly Draft[]): Draft[] {
  const begun = (ongoing: Draft): Draft | undefined =>
    ongoing.status === 'ongoing' && ongoing.date === undefined && ongoing.fact.identity.kind === 'episode'
      ? drafts.find(({ fact, status, date, roles }) => fact === ongoing.fact && status === 'reported' && date && sameNeeded(roles, ongoing))
      : undefined;
  const parts = new Map(drafts.flatMap((draft) => [[draft, begun(draft)] as const].filter(([, part]) => part)));
  const told = new Set(parts.values());
  return drafts.flatMap((draft) => {
    const date = parts.get(draft)?.date;
    return told.has(draft) ? [] : [date ? { ...draft, date } : draft];
  });
}

const sameNeeded = (roles: Draft['roles'], { fact, roles: others }: Draft): boolean =>
  Object.entries(fact.roles).every(([name, role]) => !role.needed || normal(roles[name]) === normal(others[name]));

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

// "free trade agreement with Rohan" says no more of which than "free trade agreement", where the parties are the same.
const normal = (value: string | readonly string[] | undefined): string =>
  [value ?? []]
    .flat()
    .map((each) => withoutPartner(each.toLowerCase()))
    .join('|');
const withoutPartner = (lower: string): string =>
  lower.includes(' with ') ? lower.replace(/(agreement|treaty|accord|pact|memorandum|deal) with .*$/, '$1') : lower;
const normalValue = ({ value }: Draft): string => (value ? JSON.stringify(value).toLowerCase().slice(0, 200) : '');

/** Another draft says the same with a date, or of a standing thing with its number, where this one has none. */
function saysMore(other: Draft, draft: Draft): boolean {
  if (draft.fact === other.fact && draft.fact.identity.kind === 'standing' && !draft.value && other.value)
    return sameNeeded(other.roles, draft);
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
