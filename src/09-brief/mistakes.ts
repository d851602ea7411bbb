import { figureOf } from '#facts/phrase.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact, Rival } from '#model/fact.ts';
import type { DocumentId } from '#model/id.ts';
import type { Desk } from './desk.ts';

/** A passage with "[sic]" after the words that are known to be wrong. */
export const markSic = (passage: string, mistakes: readonly string[]): string =>
  mistakes.reduce((text, word) => text.replaceAll(word, `${word} [sic]`), passage);

/** For every document, the words in it that a rival marks as a misprint: those in which it differs from the right ones. */
export function findMistakes(desk: Desk): ReadonlyMap<DocumentId, readonly string[]> {
  const found = new Map<DocumentId, string[]>();
  for (const fact of desk.facts)
    for (const rival of fact.rivals) {
      if (rival.kind !== 'misprint') continue;
      for (const id of rival.claims) {
        const claim = desk.claimOf(id);
        if (claim) found.set(claim.document, [...new Set([...(found.get(claim.document) ?? []), ...wrongWords(rival, claim, fact)])]);
      }
    }
  return found;
}

/** Of a misprinted figure its digits as the passage writes them; of a misprinted name the words that the right one does not have. */
export function wrongWords(rival: Rival, claim: Claim | undefined, fact: Fact): readonly string[] {
  const right = new Set(JSON.stringify([fact.roles, figureOf(fact.value)]).match(/[\p{L}\p{N}.]+/gu) ?? []);
  const says = figureOf(claim?.value) || rival.says;
  const wrong = (says.match(/[\p{L}\p{N}.]+/gu) ?? []).filter((word) => !right.has(word));
  return claim?.value === undefined ? wrong.filter((word) => /^\p{Lu}/u.test(word)) : wrong.filter((word) => /\d/.test(word));
}
