import type { Document } from '#model/document.ts';
import { type DocumentId, digest } from '#model/id.ts';
import type { Lineage, Story } from '#model/story.ts';
import type { Credits } from './credit.ts';
import { sure } from './decide.ts';
import { areVersions, creditedBy, descend } from './descent.ts';
import { type Edge, mergeByAverage } from './merge.ts';
import type { Tie } from './place.ts';
import type { Position } from './position.ts';

/** A placed document, without its text. */
export interface Placed {
  readonly document: Pick<Document, 'id' | 'outlet' | 'url'>;
  readonly position: Position;
  /** In words. */
  readonly length: number;
  readonly credits: Credits;
}

/** What a pair counts that was never compared, because it shared too little: rather not. */
const unseen = { lineage: -0.6, story: -0.6 } as const;

const shortId = (ids: readonly DocumentId[]): string => digest(ids.join('\n')).slice(0, 12);
const inOrder = (placed: readonly Placed[]): readonly Placed[] => [...placed].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

/** Lineages and stories of all these documents, singles included, from the ties between them. */
export function groupUp(
  documents: readonly Placed[],
  ties: readonly Tie[],
): { readonly lineages: readonly Lineage[]; readonly stories: readonly Story[] } {
  const places = new Map(documents.map((one) => [one.position, one]));
  const between = ties.filter(({ earlier, later }) => places.has(earlier) && places.has(later));
  const tied = new Set(between.flatMap(({ earlier, later }) => [earlier, later]));
  const single = documents.filter(({ position }) => !tied.has(position)).map(standAlone);
  const several = groupTied(inOrder(documents.filter(({ position }) => tied.has(position))), between);
  return {
    lineages: byFirst([...several.lineages, ...single.map(({ lineage }) => lineage)]),
    stories: byFirst([...several.stories, ...single.map(({ story }) => story)]),
  };
}

/** Groups in the order of their first documents. */
const byFirst = <Group extends Lineage | Story>(groups: readonly Group[]): readonly Group[] =>
  [...groups].sort((a, b) => ((a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1));

const alone = new WeakMap<Placed, { readonly lineage: Lineage; readonly story: Story }>();

/** Most texts have no tie to another: what they are by themselves is worked out once. */
function standAlone(one: Placed): { readonly lineage: Lineage; readonly story: Story } {
  const known = alone.get(one);
  if (known) return known;
  const documents = [one.document.id];
  const story = { id: `s-${shortId(documents)}`, documents, because: tellStory(1, []) };
  const made = { lineage: lineageOf([one], []), story };
  alone.set(one, made);
  return made;
}

function groupTied(placed: readonly Placed[], ties: readonly Tie[]): ReturnType<typeof groupUp> {
  const places = new Map(placed.map(({ position }, index) => [position, index]));
  const known = ties.flatMap((tie): readonly Known[] => {
    const [one, other] = [places.get(tie.earlier), places.get(tie.later)];
    return one === undefined || other === undefined ? [] : [{ tie, left: Math.min(one, other), right: Math.max(one, other) }];
  });
  const members = (group: readonly number[]): readonly Placed[] => group.flatMap((index) => placed[index] ?? []);
  const lineageEdges = known.map(({ tie, left, right }) => ({
    left,
    right,
    score: areVersions(placed[left], placed[right]) ? sure : tie.lineage,
  }));
  const families = mergeByAverage(placed.length, lineageEdges, unseen.lineage, true);
  const within = tiesWithin(families, known);
  const lineages = families.map((group, number) => lineageOf(members(group), within[number] ?? []));
  return { lineages, stories: groupStories(placed, known) };
}

interface Known {
  readonly tie: Tie;
  readonly left: number;
  readonly right: number;
}

/** The ties inside each group. */
function tiesWithin(groups: readonly (readonly number[])[], known: readonly Known[]): readonly (readonly Tie[])[] {
  const groupAt = new Map(groups.flatMap((group, number) => group.map((index) => [index, number] as const)));
  const within: Tie[][] = groups.map(() => []);
  for (const { tie, left, right } of known) {
    const number = groupAt.get(left);
    if (number !== undefined && number === groupAt.get(right)) within[number]?.push(tie);
  }
  return within;
}

function lineageOf(members: readonly Placed[], ties: readonly Tie[]): Lineage {
  const ids = members.map(({ document }) => document.id);
  const source = creditedBy(members);
  const { descents, isAncestorUnseen } = descend(members, ties, source);
  const strongest = [...descents].filter(({ from }) => from !== undefined).sort((a, b) => b.sure - a.sure)[0];
  return {
    id: `l-${shortId(ids)}`,
    documents: ids,
    ...(source !== undefined && { source }),
    ...(isAncestorUnseen && { isAncestorUnseen }),
    descents,
    because: strongest?.because ?? descents[0]?.because ?? 'No other text at hand corresponds to it.',
  };
}

/** Copies tell of the event they were written for, as long as they are printed near it. */
const freshDays = 6;

function groupStories(placed: readonly Placed[], known: readonly Known[]): readonly Story[] {
  const edges = known.map(({ tie, left, right }): Edge => {
    const isFresh = (tie.evidence.days ?? 0) <= freshDays;
    return { left, right, score: isFresh ? Math.max(tie.story, tie.lineage) : tie.story };
  });
  const groups = mergeByAverage(placed.length, edges, unseen.story, true);
  const groupAt = new Map(groups.flatMap((group, number) => group.map((index) => [index, number] as const)));
  const within = tiesWithin(groups, known);
  const ids = groups.map((group) => group.flatMap((index) => placed[index]?.document.id ?? []));
  const names = ids.map((group) => `s-${shortId(group)}`);
  const linked = groups.map(() => new Set<string>());
  for (const { tie, left, right } of known) {
    const [one, other] = [groupAt.get(left) ?? 0, groupAt.get(right) ?? 0];
    if (one === other || !isSameMatter(tie)) continue;
    linked[one]?.add(names[other] ?? '');
    linked[other]?.add(names[one] ?? '');
  }
  return groups.map((group, number) => ({
    id: names[number] ?? '',
    documents: ids[number] ?? [],
    ...((linked[number]?.size ?? 0) > 0 && { linked: [...(linked[number] ?? [])].sort() }),
    because: tellStory(group.length, within[number] ?? []),
  }));
}

/** Much the same names and words, and yet another event. */
const isSameMatter = ({ evidence }: Tie): boolean => evidence.words >= 0.2 && evidence.names >= 0.5;

function tellStory(size: number, ties: readonly Tie[]): string {
  if (size < 2) return 'No other text tells of the same event.';
  const [best] = [...ties].sort((a, b) => b.story - a.story || a.later - b.later || a.earlier - b.earlier);
  if (!best) return 'They were grouped through others.';
  const { words, names, days, isSameDay } = best.evidence;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return [
    `At the nearest two of ${size} texts share ${percent(names)} of the names`,
    `their telling words are alike by ${percent(words)}`,
    ...(days === undefined
      ? []
      : [days === 0 ? 'they appeared on the same day' : `they appeared ${days} ${days === 1 ? 'day' : 'days'} apart`]),
    ...(isSameDay === true ? ['both name the same day of the event'] : []),
  ]
    .join('; ')
    .concat('.');
}
