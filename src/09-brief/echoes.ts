import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import { fits, isDay } from '#values/day.ts';
import { spaced } from '#values/stems.ts';
import type { Chosen } from './choose.ts';
import { countriesOf, type Desk } from './desk.ts';

/** Text reduced to its words, for comparing. */
export const plain = (text: string): string => spaced(text.toLowerCase()).trim();

/** Drops what another item says already: words within longer words of the same speaker, an event read twice from one passage. */
export function withoutEchoes(chosen: readonly Chosen[], desk: Desk): readonly Chosen[] {
  if (desk.full) return chosen;
  const echoes = new Set([
    ...repeatedWords(chosen),
    ...sharedPassages(chosen, desk),
    ...toldMorePlainly(chosen, desk),
    ...coarserTwins(chosen, desk),
  ]);
  return chosen.filter((item) => !echoes.has(item));
}

const wordsOf = ({ fact: { value } }: Chosen): string =>
  value === undefined ? '' : 'quote' in value ? plain(value.quote) : 'text' in value ? plain(value.text) : '';
const speakerOf = ({ fact, type }: Chosen): string => type.identity.by.map((role) => String(fact.roles[role] ?? '')).join();

function repeatedWords(chosen: readonly Chosen[]): readonly Chosen[] {
  const bySpeaker = new Map<string, string[]>();
  const echoes: Chosen[] = [];
  const speaking = chosen.filter(({ type }) => type.identity.kind === 'words').toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  for (const item of speaking) {
    const heard = bySpeaker.get(speakerOf(item)) ?? [];
    const words = wordsOf(item);
    if (heard.some((other) => other.includes(words))) echoes.push(item);
    else bySpeaker.set(speakerOf(item), [...heard, words]);
  }
  return echoes;
}

/** Share of its passages that another event must stand on before one of the two is left out. */
const mostlyShared = 0.6;
const isDone = ({ fact }: Chosen): boolean => fact.status === 'reported' || fact.status === 'ongoing';

/** Of two kinds of event that rest on the same passages and the same day, the weightier is told. */
function sharedPassages(chosen: readonly Chosen[], desk: Desk): readonly Chosen[] {
  const taken = new Map<string, { readonly start: number; readonly end: number; readonly item: Chosen }[]>();
  const echoes: Chosen[] = [];
  const spanOf = (claim: Claim): { readonly start: number; readonly end: number } => claim.evidence[0];
  for (const item of chosen) {
    if (!item.type.happens || item.weight <= 0 || item.fact.status === 'denied') continue;
    const claims = desk.claimsOf(item.fact);
    const shared = claims.filter((claim) =>
      (taken.get(claim.document) ?? []).some(
        (other) =>
          other.item.type !== item.type &&
          isDone(other.item) === isDone(item) &&
          spanOf(claim).start < other.end &&
          other.start < spanOf(claim).end,
      ),
    );
    if (shared.length > 0 && shared.length >= claims.length * mostlyShared) {
      echoes.push(item);
      continue;
    }
    for (const claim of claims) taken.set(claim.document, [...(taken.get(claim.document) ?? []), { ...spanOf(claim), item }]);
  }
  return echoes;
}

/** Plans between the same countries that a plan of the same kind, with a finer date, tells already. */
function coarserTwins(chosen: readonly Chosen[], desk: Desk): readonly Chosen[] {
  const plans = chosen.filter(({ fact, type }) => type.happens && fact.status === 'planned' && fact.date !== undefined && isDay(fact.date));
  const groups = Map.groupBy(plans, ({ fact, type }) => `${type.type} ${[...countriesOf(fact, desk)].sort().join(' ')}`);
  return [...groups.values()].flatMap((group) =>
    group
      .slice(0, mostPlans)
      .filter(({ fact, type }) =>
        group
          .slice(0, mostPlans)
          .some(
            (other) =>
              other.fact !== fact && isFiner(other.fact.date ?? '', fact.date ?? '') && tellsNoMore(fact, other.fact, type.identity),
          ),
      ),
  );
}

const mostPlans = 60;
const isFiner = (date: string, than: string): boolean => date !== than && fits(date, than);

/** True when the roles that tell episodes apart are absent, or the same. */
const tellsNoMore = (fact: Fact, than: Fact, identity: Chosen['type']['identity']): boolean =>
  identity.kind === 'episode' &&
  [...identity.by, ...identity.toldApartBy].every(
    (role) => fact.roles[role] === undefined || String(fact.roles[role]) === String(than.roles[role] ?? ''),
  );

const elsewhere: ReadonlySet<string> = new Set(['leadership', 'third parties', 'statements and positions', 'recent developments']);

/** Acts whose passages say something more definite, which the brief tells in its own section: a project, a figure, an agreement. */
function toldMorePlainly(chosen: readonly Chosen[], desk: Desk): readonly Chosen[] {
  const taken = new Map<string, Claim[]>();
  for (const item of chosen.filter(({ section, weight }) => !elsewhere.has(section) && weight > 0))
    for (const claim of desk.claimsOf(item.fact)) taken.set(claim.document, [...(taken.get(claim.document) ?? []), claim]);
  const isTaken = (claim: Claim): boolean =>
    (taken.get(claim.document) ?? []).some(
      ({ evidence: [other] }) => other.start < claim.evidence[0].end && claim.evidence[0].start < other.end,
    );
  return chosen.filter(({ fact, section }) => section === 'recent developments' && desk.claimsOf(fact).every(isTaken));
}

/** How much less the second sentence of the same speaker weighs, and the third. */
const lessForEach = 1.2;

/** Lets other voices speak before one speaks again. */
export function spreadVoices(chosen: readonly Chosen[]): readonly Chosen[] {
  const spoken = new Map<string, number>();
  const spread = chosen.map((item) => {
    if (item.type.identity.kind !== 'words') return item;
    const before = spoken.get(speakerOf(item)) ?? 0;
    spoken.set(speakerOf(item), before + 1);
    return { ...item, weight: Math.max(0.1, item.weight - before * lessForEach) };
  });
  return spread.toSorted((a, b) => b.weight - a.weight);
}
