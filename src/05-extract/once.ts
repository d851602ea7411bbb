import { bareTexts } from '#facts/words.ts';
import { isCode } from '#model/actor.ts';
import type { Draft } from './draft.ts';

/** Says each thing once per document: of drafts about the same thing the surest, then the fullest, then the earliest stays. */
export function onceEach(drafts: readonly Draft[], countries: ReadonlyMap<string, string> = new Map()): Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of withoutUnnamed(withLongNames(drafts), countries)) {
    const key = keyOf(draft);
    const rival = kept.get(key);
    const better = !rival || weight(draft) > weight(rival) ? draft : rival;
    kept.set(key, rival ? { ...better, isSaidAgain: true } : better);
  }
  const list = joined([...kept.values()]);
  const told = new Set(list.flatMap(toldBeside));
  return list.filter((draft) => !leftOpen(draft).some((open) => told.has(open)));
}

/** "the first visit to Rohan by a Gondorian president": without a day of its own the one that the text tells of by name. */
function withoutUnnamed(drafts: readonly Draft[], countries: ReadonlyMap<string, string>): readonly Draft[] {
  const named = new Set(drafts.flatMap((draft) => (isEpisodeOf(draft) ? [asCountries(draft, countries)] : [])));
  return drafts.filter((draft) => !(isEpisodeOf(draft, true) && draft.date === undefined && named.has(asCountries(draft, countries))));
}

/** An episode that somebody by name, or, where asked, only his country has part in. */
const isEpisodeOf = ({ fact, roles }: Draft, isUnnamed = false): boolean =>
  fact.identity.kind === 'episode' &&
  Object.entries(fact.roles).some(
    ([name, role]) => role.needed && role.kind === 'actor' && typeof roles[name] === 'string' && isCode(roles[name]) === isUnnamed,
  );

const asCountries = ({ fact, roles }: Draft, countries: ReadonlyMap<string, string>): string =>
  JSON.stringify([
    fact.type,
    ...Object.entries(fact.roles).flatMap(([name, { needed }]) => {
      const value = roles[name];
      return needed ? [typeof value === 'string' ? (countries.get(value) ?? value) : (value ?? '')] : [];
    }),
  ]);

/**
 * "the agreement" after "the Agreement on Fisheries": a bare word for a thing that the same text names in full is given that
 * name, where the text has one such thing between the same parties and no more.
 */
function withLongNames(drafts: readonly Draft[]): Draft[] {
  const longer = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  for (const draft of drafts) {
    const { title } = draft.roles;
    if (typeof title !== 'string') continue;
    const lower = title.toLowerCase();
    if (!written.has(lower)) written.set(lower, title);
    for (const begin of bare.test(title) ? [] : ['', ...beginningsOf(lower)]) {
      const name = begunBy(draft, begin);
      longer.set(name, (longer.get(name) ?? new Set()).add(lower));
    }
  }
  return drafts.map((draft) => {
    const { title } = draft.roles;
    if (typeof title !== 'string' || !(bare.test(title) || title.includes(' '))) return draft;
    const [only, second] = longer.get(begunBy(draft, bare.test(title) ? '' : title.toLowerCase())) ?? [];
    const named = only !== undefined && second === undefined ? written.get(only) : undefined;
    return named === undefined ? draft : { ...draft, roles: { ...draft.roles, title: named } };
  });
}

const bare = new RegExp(`^(?:${bareTexts.join('|')})$`, 'i');
const partnered = new RegExp(`(${bareTexts.join('|')}) with .*$`);

/** Names of things of a type between the same parties, by how they begin. */
const begunBy = ({ fact, roles }: Draft, begin: string): string => JSON.stringify([fact.type, roles.parties ?? '', begin]);

/** No name says of what it is more often. */
const mostBeginnings = 12;

/** "memo of cooperation" of "memo of cooperation on wool". */
const beginningsOf = (title: string): string[] =>
  [...title.matchAll(/ (?=(?:on|of|for|in|concerning|regarding) )/g)]
    .slice(0, mostBeginnings)
    .map(({ index }) => title.slice(0, index))
    .filter((begin) => begin.includes(' '));

/** "began a two-day visit", and further on "who arrived on Wednesday": one stay, under way, and the day on which it began. */
function joined(drafts: readonly Draft[]): Draft[] {
  const dated = new Map<string, Draft>();
  for (const draft of drafts.toReversed()) if (draft.status === 'reported' && draft.date) dated.set(thingOf(draft), draft);
  const begun = (ongoing: Draft): Draft | undefined =>
    ongoing.status === 'ongoing' && ongoing.date === undefined && ongoing.fact.identity.kind === 'episode'
      ? dated.get(thingOf(ongoing))
      : undefined;
  const parts = new Map(drafts.flatMap((draft) => [[draft, begun(draft)] as const].filter(([, part]) => part)));
  const told = new Set(parts.values());
  return drafts.flatMap((draft) => {
    const date = parts.get(draft)?.date;
    return told.has(draft) ? [] : [date ? { ...draft, date } : draft];
  });
}

// The article's own sentence before the headline or summary that others put over it.
const weight = (draft: Draft): number =>
  draft.confidence * 100 -
  (draft.doubt === undefined ? 0 : 50) +
  (draft.isBody ? 20 : 0) +
  Object.keys(draft.roles).length +
  (draft.attribution.length > 0 ? 0.5 : 0) -
  draft.evidence.start / 1e7;

const keyOf = (draft: Draft): string =>
  JSON.stringify([
    thingOf(draft),
    normalValue(draft),
    draft.date ?? '',
    draft.status,
    draft.fact.identity.kind === 'measure' ? (draft.roles.goods ?? '') : '',
  ]);

/** What a draft is about: its type, and the roles that it needs. */
function thingOf({ fact, roles }: Draft): string {
  const needed = Object.entries(fact.roles).filter(([, role]) => role.needed);
  return JSON.stringify([fact.type, ...needed.map(([name]) => normal(roles[name]))]);
}

// "free trade agreement with Rohan" says no more of which than "free trade agreement", where the parties are the same.
const normal = (value: string | readonly string[] | undefined): string =>
  [value ?? []]
    .flat()
    .map((each) => withoutPartner(each.toLowerCase()))
    .join('|');
const withoutPartner = (lower: string): string => (lower.includes(' with ') ? lower.replace(partnered, '$1') : lower);
const normalValue = ({ value }: Draft): string => (value ? JSON.stringify(value).toLowerCase().slice(0, 200) : '');

/** What a draft tells and another about the same may leave open: its day, the number of a standing thing, that what was planned for a day was put off. */
function toldBeside(draft: Draft): string[] {
  const { fact, date, value, status } = draft;
  const told: string[] = [];
  if (date !== undefined) told.push(`day ${status} ${normalValue(draft)} ${thingOf(draft)}`);
  if (fact.identity.kind === 'standing' && value) told.push(`number ${thingOf(draft)}`);
  if (status === 'postponed' || status === 'cancelled') told.push(`fate ${date} ${thingOf(draft)}`);
  return told;
}

/** What a draft leaves open, as `toldBeside` words it: whoever tells that says all that this one says. */
function leftOpen(draft: Draft): string[] {
  const { fact, date, value, status } = draft;
  const open: string[] = [];
  if (date === undefined) open.push(`day ${status} ${normalValue(draft)} ${thingOf(draft)}`);
  if (fact.identity.kind === 'standing' && !value) open.push(`number ${thingOf(draft)}`);
  if (status === 'planned') open.push(`fate ${date} ${thingOf(draft)}`);
  return open;
}
