import { asSentence, figureOf, listed, quoted } from '#facts/phrase.ts';
import type { Document } from '#model/document.ts';
import type { Fact, Rival } from '#model/fact.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import { addMonths, earliest, inWords, isDay } from '#values/day.ts';
import { type Chosen, documentsAboutAll } from './choose.ts';
import { countriesOf, type Desk, nameOfDocument } from './desk.ts';
import { wrongWords } from './mistakes.ts';
import { shorten } from './notes.ts';
import { isSerious } from './rivals.ts';
import { type Draft, isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';

/** What the sources disagree on, with both sides and the reason, each quarrel once. */
export function drawDoubts(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly Draft[] {
  const told = new Set<string>();
  const drafts: Draft[] = [];
  const owners = new Map<ClaimId, string>(desk.facts.flatMap(({ id, supportedBy }) => supportedBy.map((claim) => [claim, id] as const)));
  for (const { fact, type } of chosen) {
    if (fact.status === 'denied' || (!desk.full && isRewriteOnly(fact, desk))) continue;
    for (const rival of fact.rivals) {
      // Figures without a period cannot disagree: nobody knows that they are of the same time.
      if (type.identity.kind === 'measure' && fact.date === undefined && rival.kind !== 'misprint' && rival.kind !== 'correction') continue;
      if (!isSerious(rival, fact, desk)) continue;
      // Both sides name each other as rivals: what one fact, or a claim that supports none, says against another is told once.
      const quarrels = [...new Set(rival.claims.map((claim) => [owners.get(claim) ?? claim, fact.id].sort().join()))];
      if (quarrels.some((quarrel) => told.has(quarrel))) continue;
      for (const quarrel of quarrels) told.add(quarrel);
      const text = wordRival(rival, fact, type.sentence(teller.told(fact)), desk);
      const borrowed = teller.takeBorrowed();
      if (text !== undefined) drafts.push({ text, facts: [fact], borrowed, against: rival.claims });
    }
  }
  return [...drafts, ...(desk.full ? [] : rewritten(chosen, desk)), ...outdated(chosen, desk)];
}

/** Rewriters change things. What only they have is left to the full brief, and counted here. */
function rewritten(chosen: readonly Chosen[], desk: Desk): readonly Draft[] {
  const only = chosen.filter(({ fact }) => isRewriteOnly(fact, desk)).map(({ fact }) => fact);
  const [first, ...others] = only;
  if (first === undefined) return [];
  const outlets = [...new Set(only.flatMap((fact) => fact.supportedBy.slice(0, 1).map((id) => outletOf(id, desk))))].sort();
  const many =
    only.length === 1
      ? 'one statement that the original does not have; it is'
      : `${only.length} statements that the original does not have; they are`;
  const text = `${listed(outlets)} ${outlets.length === 1 ? 'rewrites' : 'rewrite'} another text and ${outlets.length === 1 ? 'has' : 'have'} ${many} left out here`;
  return [{ text: asSentence(text), facts: [first, ...others], borrowed: [], counted: true }];
}

function wordRival(rival: Rival, fact: Fact, sentence: string, desk: Desk): string | undefined {
  const says = wordOf(rival, desk);
  const claim = sentence.replace(/\.$/, '');
  switch (rival.kind) {
    case 'contradiction':
      return asSentence(`disputed: ${claim}; ${says}`);
    case 'correction':
      return asSentence(`corrected: ${claim}; ${says}, which no longer holds`);
    case 'misprint':
      return wordMisprint(rival, fact, desk);
    case 'scope':
      return asSentence(`not comparable: ${claim}; ${says}, by another definition`);
    default:
      return undefined;
  }
}

/** "Harbour Post has 43 instead", or its words where they are no figure and no date. */
function wordOf(rival: Rival, desk: Desk): string {
  const claim = desk.claimOf(rival.claims[0]);
  const outlet = outletOf(rival.claims[0], desk);
  const figure = figureOf(claim?.value);
  if (figure !== '') return `${outlet} has ${figure}`;
  if (isDay(rival.says)) return `${outlet} has ${inWords(rival.says)}`;
  const short = rival.says.split(' ').length <= 6;
  return short
    ? `${outlet} has ${rival.says}`
    : `against it stands, in ${outlet}, ${quoted(shorten(claim?.evidence[0].exact ?? rival.says))}`;
}

/** Prints only the words that are wrong, so that the error gets no life of its own. */
function wordMisprint(rival: Rival, fact: Fact, desk: Desk): string {
  const outlet = outletOf(rival.claims[0], desk);
  const figure = figureOf(fact.value);
  if (figure !== '')
    return asSentence(
      `a misprint: ${outlet} gives ${figureOf(desk.claimOf(rival.claims[0])?.value) || rival.says}, where the others give ${figure}`,
    );
  const wrong = wrongWords(rival, desk.claimOf(rival.claims[0]), fact);
  const names = Object.values(fact.roles).flat();
  const meant =
    names.find((name) => rival.says.split(' ').some((word) => word.length > 2 && name.split(' ').includes(word))) ?? names[0] ?? '';
  return asSentence(`a misprint: ${outlet} writes “${wrong.join(' ')}”, where the others have ${meant}`);
}

const outletOf = (id: ClaimId, desk: Desk): string => {
  const claim = desk.claimOf(id);
  const document = claim && desk.documentOf(claim.document);
  return document === undefined ? 'one document' : nameOfDocument(document);
};

/** A year is long enough for much to change unnoticed. */
const isOld = ({ published }: Document, desk: Desk): boolean =>
  published === undefined || !isDay(published) || addMonths(earliest(published), 12) < desk.asOf;

/** A document that much else has overtaken says so of itself once, instead of in every line. */
function outdated(chosen: readonly Chosen[], desk: Desk): readonly Draft[] {
  const near = documentsAboutAll(
    chosen.map(({ fact }) => fact),
    desk,
  );
  const byDocument = new Map<DocumentId, { superseded: Fact[]; stale: Fact[] }>();
  for (const fact of desk.facts) {
    if (fact.standing !== 'superseded' && fact.standing !== 'stale') continue;
    if (fact.status === 'former' && desk.claimsOf(fact).every((claim) => claim.status === 'former')) continue;
    if (!desk.countries.some((country) => countriesOf(fact, desk).has(country))) continue;
    for (const document of new Set(fact.supportedBy.flatMap((id) => desk.claimOf(id)?.document ?? []))) {
      if (!near.has(document)) continue;
      const counts = byDocument.get(document) ?? { superseded: [], stale: [] };
      counts[fact.standing].push(fact);
      byDocument.set(document, counts);
    }
  }
  return [...byDocument].flatMap(([id, { superseded, stale }]) => {
    const [first, ...others] = [...superseded, ...stale];
    const document = desk.documentOf(id);
    if (first === undefined || others.length < 3 || document === undefined) return [];
    if (!isOld(document, desk)) return [];
    const dated = document.published === undefined || !isDay(document.published) ? 'undated' : inWords(document.published);
    const past =
      superseded.length === 0 ? '' : `${superseded.length} of its statements ${superseded.length === 1 ? 'has' : 'have'} been superseded`;
    const old =
      stale.length === 0
        ? ''
        : `${stale.length}${past === '' ? ' of its statements' : ''} ${stale.length === 1 ? 'is' : 'are'} older than such reports usually hold`;
    const text = `${nameOfDocument(document)}, ${dated}, is ageing: ${[past, old].filter((part) => part !== '').join(' and ')}`;
    return [{ text: asSentence(text), facts: [first, ...others] as const, borrowed: [], counted: true }];
  });
}
