import type { ClaimId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { makeGroups } from './groups.ts';
import { compareText } from './saying.ts';

/** What judgements say, as of an instant, with what was undone left out. */
export interface Judged {
  /** Persons who confirmed, by claim, fact or document id. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly rejected: ReadonlySet<string>;
  /** Who rejected what, and why, in words, by claim, fact or document id. */
  readonly rejections: ReadonlyMap<string, string>;
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

const isRule = (judgement: Judgement): boolean => judgement.by.startsWith('rule:');

/** Those known at an instant (all, where none is given), the later and the person's over the earlier and the rule's. */
export function readJudgements(judgements: readonly Judgement[], knownAt: string | undefined): Judged {
  const known = [...judgements]
    .filter(({ at }) => knownAt === undefined || compareText(at, knownAt.length === 10 ? `${knownAt}T99` : knownAt) <= 0)
    .sort((a, b) => Number(isRule(b)) - Number(isRule(a)) || compareText(a.at, b.at) || compareText(a.id, b.id));
  const undone = new Set(known.filter(({ verdict }) => verdict === 'undo').flatMap(({ about }) => about));
  const confirmed = new Map<string, string>();
  const rejected = new Set<string>();
  const rejections = new Map<string, string>();
  const pairs = new Map<string, { readonly pair: readonly [string, string]; readonly verdict: string }>();
  for (const { id, verdict, about, by, because, at } of known) {
    if (undone.has(id)) continue;
    const [one = '', other = ''] = about;
    if (verdict === 'confirm') {
      rejected.delete(one);
      rejections.delete(one);
      if (!by.startsWith('rule:')) confirmed.set(one, by);
    } else if (verdict === 'reject') {
      confirmed.delete(one);
      rejected.add(one);
      rejections.set(one, `${by}, ${at.slice(0, 10)}: ${because}`);
    } else if ((verdict === 'same' || verdict === 'different' || verdict === 'unsure') && other !== '') {
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      pairs.set(pair.join('\t'), { pair, verdict });
    }
  }
  const of = (wanted: string) => [...pairs.values()].filter(({ verdict }) => verdict === wanted).map(({ pair }) => pair);
  return { confirmed, rejected, rejections, same: of('same'), different: of('different') };
}

/**
 * Claims that a person or rule put together or apart. Ids of facts stand for their claims. "Different" outranks a chain of "same"
 * that leads around it, so that judgements which contradict each other part rather than join.
 */
export function readTies(judged: Judged, claimsOf: (id: string) => readonly ClaimId[]) {
  const ids = [...new Set([...judged.same, ...judged.different].flat().flatMap(claimsOf))].sort(compareText);
  const index = new Map(ids.map((id, at) => [id, at]));
  const groups = makeGroups(ids.length);
  for (const [one, other] of judged.same) {
    const all = [...claimsOf(one), ...claimsOf(other)];
    const [first] = all;
    for (const claim of all) groups.join(index.get(first ?? claim) ?? 0, index.get(claim) ?? 0);
  }
  const together = new Map<ClaimId, string>();
  for (const id of ids) {
    const at = index.get(id);
    if (at !== undefined) together.set(id, ids[groups.find(at)] ?? id);
  }
  const apart = new Set<string>();
  for (const [one, other] of judged.different) {
    for (const left of claimsOf(one)) for (const right of claimsOf(other)) apart.add(`${left}\t${right}`).add(`${right}\t${left}`);
  }
  return { together, isApart: (a: ClaimId, b: ClaimId): boolean => apart.has(`${a}\t${b}`) };
}

export type Ties = ReturnType<typeof readTies>;
