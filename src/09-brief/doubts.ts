import { asSentence, figureOf } from '#facts/phrase.ts';
import type { Fact, Rival } from '#model/fact.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import { inWords, isDay } from '#values/day.ts';
import type { Chosen } from './choose.ts';
import { countriesOf, type Desk } from './desk.ts';
import { type Draft, isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';

/** What the sources disagree on, with both sides and the reason, each quarrel once. */
export function drawDoubts(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly Draft[] {
  const told = new Set<string>();
  const drafts: Draft[] = [];
  for (const { fact, type } of chosen) {
    for (const rival of fact.rivals) {
      const key = [...rival.claims, ...fact.supportedBy].sort().join();
      if (told.has(key)) continue;
      told.add(key);
      const text = wordRival(rival, fact, type.sentence(teller.told(fact)), desk);
      const borrowed = teller.takeBorrowed();
      if (text !== undefined) drafts.push({ text, facts: [fact], borrowed, against: rival.claims });
    }
    if (isRewriteOnly(fact, desk)) {
      const sentence = type.sentence(teller.told(fact));
      drafts.push({ text: onlyRewritten(sentence, fact, desk), facts: [fact], borrowed: teller.takeBorrowed() });
    }
  }
  return [...drafts, ...outdated(desk)];
}

function wordRival(rival: Rival, fact: Fact, sentence: string, desk: Desk): string | undefined {
  const says = isDay(rival.says) ? inWords(rival.says) : rival.says;
  const claim = sentence.replace(/\.$/, '');
  switch (rival.kind) {
    case 'contradiction':
      return asSentence(`disputed: ${claim}; against this stands “${says}”`);
    case 'correction':
      return asSentence(`corrected: ${claim}; the earlier figure, ${says}, no longer holds`);
    case 'misprint':
      return wordMisprint(rival, fact, desk);
    case 'scope':
      return asSentence(`not comparable: ${claim}; ${says} counts something else`);
    default:
      return undefined;
  }
}

/** Prints only the words that are wrong, so that the error gets no life of its own. */
function wordMisprint(rival: Rival, fact: Fact, desk: Desk): string {
  const outlet = outletOf(rival.claims[0], desk);
  const figure = figureOf(fact.value);
  if (figure !== '') return asSentence(`a misprint: ${outlet} gives ${rival.says}, where the others give ${figure}`);
  const right = new Set(JSON.stringify(fact.roles).match(/[\p{L}\p{N}]+/gu) ?? []);
  const wrong = (rival.says.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !right.has(word));
  const names = Object.values(fact.roles).flat();
  const meant =
    names.find((name) => rival.says.split(' ').some((word) => word.length > 2 && name.split(' ').includes(word))) ?? names[0] ?? '';
  return asSentence(`a misprint: ${outlet} writes “${wrong.join(' ')}”, where the others have ${meant}`);
}

const outletOf = (id: ClaimId, desk: Desk): string => {
  const document = desk.claimOf(id)?.document;
  return (document === undefined ? undefined : desk.documentOf(document)?.outlet) ?? 'one document';
};

const onlyRewritten = (sentence: string, fact: Fact, desk: Desk): string =>
  asSentence(`only ${outletOf(fact.supportedBy[0], desk)}, which rewrites another text, has this: ${sentence.replace(/\.$/, '')}`);

/** A document that much else has overtaken says so of itself once, instead of in every line. */
function outdated(desk: Desk): readonly Draft[] {
  const byDocument = new Map<DocumentId, { superseded: Fact[]; stale: Fact[] }>();
  for (const fact of desk.facts) {
    if (fact.standing !== 'superseded' && fact.standing !== 'stale') continue;
    if (fact.status === 'former' && desk.claimsOf(fact).every((claim) => claim.status === 'former')) continue;
    if (!desk.countries.some((country) => countriesOf(fact, desk).has(country))) continue;
    for (const document of new Set(desk.claimsOf(fact).map((claim) => claim.document))) {
      const counts = byDocument.get(document) ?? { superseded: [], stale: [] };
      counts[fact.standing].push(fact);
      byDocument.set(document, counts);
    }
  }
  return [...byDocument].flatMap(([id, { superseded, stale }]) => {
    const [first, ...others] = [...superseded, ...stale];
    const document = desk.documentOf(id);
    if (first === undefined || others.length < 3 || document === undefined) return [];
    const dated = document.published === undefined || !isDay(document.published) ? 'undated' : inWords(document.published);
    const parts = [
      superseded.length === 0 ? '' : `${superseded.length} of its statements ${superseded.length === 1 ? 'has' : 'have'} been superseded`,
      stale.length === 0 ? '' : `${stale.length} ${stale.length === 1 ? 'is' : 'are'} older than such reports usually hold`,
    ].filter((part) => part !== '');
    return [
      {
        text: asSentence(`${document.outlet ?? id} (${dated}) is ageing: ${parts.join(' and ')}`),
        facts: [first, ...others] as const,
        borrowed: [],
        counted: true,
      },
    ];
  });
}
