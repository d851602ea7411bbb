import type { Note } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import type { ClaimId } from '#model/id.ts';
import { isCountry } from '#values/country.ts';
import { type Desk, listOf, nameOfDocument, titleOf } from './desk.ts';
import { findMistakes } from './mistakes.ts';

/** Words of a passage that a note quotes at most. */
export const mostWords = 60;
const mostNotes = 8;

/** Claims that say one thing. What happened is shown by its first reports, what holds by the newest. */
export interface Cited {
  readonly claims: readonly ClaimId[];
  readonly firstReports: boolean;
}

/** Numbers notes in the order of the sentences; a passage that is cited again keeps its number. */
export interface NoteBook {
  /** Numbers of the notes for a sentence: one passage for each fact and each source that does not copy another. */
  readonly cite: (groups: readonly Cited[]) => readonly number[];
  readonly notes: () => readonly Note[];
}

export function openNoteBook(desk: Desk): NoteBook {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const mistakes = findMistakes(desk);
  const past = pastHolders(desk);
  const note = (claim: Claim, others: readonly Claim[]): number => {
    const [evidence] = claim.evidence;
    const key = `${claim.document} ${evidence.in ?? ''} ${evidence.start} ${evidence.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = notes.length + 1;
    numbers.set(key, number);
    notes.push(makeNote(number, claim, others, desk, mistakes.get(claim.document) ?? [], past));
    return number;
  };
  return {
    cite: (groups) => {
      const share = Math.max(1, Math.floor(mostNotes / Math.max(1, groups.length)));
      const perFact = groups.length === 1 ? 3 : Math.min(2, share);
      const cited = groups.flatMap((group) => choosePassages(group, perFact, desk).map(({ claim, others }) => note(claim, others)));
      return [...new Set(cited)].slice(0, Math.max(mostNotes, groups.length)).sort((a, b) => a - b);
    },
    notes: () => notes,
  };
}

interface Passage {
  readonly claim: Claim;
  /** Claims of other documents that say the same and are not shown. */
  readonly others: readonly Claim[];
}

/** One claim for each group of documents that share a text, its original before its copies. */
function choosePassages({ claims: ids, firstReports }: Cited, most: number, desk: Desk): readonly Passage[] {
  const claims = ids.flatMap((id) => desk.claimOf(id) ?? []);
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = desk.groupOf(claim.document);
    groups.set(group, [...(groups.get(group) ?? []), claim]);
  }
  const published = (claim: Claim): string => desk.documentOf(claim.document)?.published ?? '';
  const best = [...groups.values()].map((group) => {
    group.sort(
      (a, b) => Number(desk.isCopy(a.document)) - Number(desk.isCopy(b.document)) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
    );
    return group;
  });
  best.sort((a, b) => {
    const [left, right] = [a[0] ? published(a[0]) : '', b[0] ? published(b[0]) : ''];
    return (left < right ? 1 : left > right ? -1 : 0) * (firstReports ? -1 : 1);
  });
  const shown = best.slice(0, most).flatMap((group) => group[0] ?? []);
  return shown.map((claim, index) => ({
    claim,
    others: claims.filter(
      (other) => !shown.includes(other) && (index === 0 || desk.groupOf(other.document) === desk.groupOf(claim.document)),
    ),
  }));
}

function makeNote(
  number: number,
  claim: Claim,
  others: readonly Claim[],
  desk: Desk,
  mistakes: readonly string[],
  past: readonly PastHolder[],
): Note {
  const document = desk.documentOf(claim.document);
  const title = document && titleOf(document);
  const [evidence] = claim.evidence;
  const wrong = mistakes.filter((mistake) => evidence.exact.includes(mistake));
  return {
    number,
    claim: claim.id,
    document: claim.document,
    start: evidence.start,
    end: evidence.end,
    quoted: shorten(evidence.exact),
    attribution: claim.attribution,
    alsoIn: [...new Set(others.map((other) => other.document))].filter((id) => id !== claim.document).sort(),
    ...(document !== undefined && { outlet: nameOfDocument(document) }),
    ...(title !== undefined && { title }),
    ...(document?.published !== undefined && { published: document.published }),
    ...(wrong.length > 0 && { mistakes: wrong }),
    ...remarkOn(evidence.exact, past),
  };
}

interface PastHolder {
  readonly name: string;
  readonly office: string;
}

/** People whom texts still call by an office that they have lost. */
function pastHolders(desk: Desk): readonly PastHolder[] {
  return desk.facts.flatMap((fact) => {
    const type = desk.typeOf(fact);
    if (type?.identity.kind !== 'slot' || (fact.status !== 'former' && fact.standing !== 'superseded')) return [];
    const { by, holder } = type.identity;
    const [office] = by.filter((role) => type.roles[role]?.kind === 'text').flatMap((role) => listOf(fact.roles[role]));
    const country = by.some((role) => listOf(fact.roles[role]).some(isCountry));
    const [name] = listOf(fact.roles[holder]);
    return office === undefined || name === undefined || !country ? [] : [{ name, office }];
  });
}

/** A word on a passage that calls somebody by an office lost since; one on the first is enough. */
function remarkOn(passage: string, past: readonly PastHolder[]): { readonly remark?: string } {
  const lower = passage.toLowerCase();
  const found = past.find(
    ({ name, office }) => lower.includes(name.toLowerCase()) && lower.includes(office.toLowerCase().split(' ').at(-1) ?? office),
  );
  return found === undefined || /\b(?:former|succeed|replac)/.test(lower)
    ? {}
    : { remark: `${found.name} has since been succeeded as ${found.office}.` };
}

/** The passage on one line, cut after its sixtieth word. */
export function shorten(passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim().split(' ');
  return words.length <= mostWords ? words.join(' ') : `${words.slice(0, mostWords).join(' ')} …`;
}
