import type { Absence, Brief, BriefSection, BriefSentence } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import { arrange } from './arrange.ts';
import { choose } from './choose.ts';
import { type BriefInput, type Desk, layOut } from './desk.ts';
import { drawEvents } from './events.ts';
import { type Cited, type NoteBook, openNoteBook } from './notes.ts';
import type { Draft } from './say.ts';
import { drawSources } from './sources.ts';
import { makeTeller } from './tell.ts';
import { verify } from './verify.ts';

/**
 * A brief on a pair of countries, or on one, from the facts as of a day. Every sentence is checked against its claims; one that says more
 * is kept out and listed in `leftOut`.
 */
export function draw(input: BriefInput): Brief {
  const desk = layOut(input);
  const teller = makeTeller(desk);
  const chosen = choose(desk, teller);
  const book = openNoteBook(desk);
  const leftOut: { text: string; because: string }[] = [];
  const used: Claim[] = [];
  const drafted = arrange(chosen, desk, teller);
  const sections = drafted.map(([name, drafts]): BriefSection => {
    const lines = drafts.flatMap((draft): readonly (BriefSentence | Absence)[] =>
      'missing' in draft ? [draft] : finish(draft, desk, book, leftOut, used),
    );
    return { name, lines };
  });
  const sources = drawSources(used, book.notes(), desk).map((line): BriefSentence => {
    const [first, ...others] = line.claims;
    return { text: line.text, supportedBy: [first.id, ...others.map((claim) => claim.id)], facts: [], notes: line.notes };
  });
  return {
    countries: desk.countries,
    asOf: desk.asOf,
    ...(desk.knownAt !== undefined && { knownAt: desk.knownAt }),
    sections: [...sections, { name: 'sources' as const, lines: sources }].filter(({ lines }) => lines.length > 0),
    notes: book.notes(),
    events: drawEvents(chosen, desk, teller),
    leftOut,
    remainder: desk.remainder,
  };
}

function finish(
  draft: Draft,
  desk: Desk,
  book: NoteBook,
  leftOut: { text: string; because: string }[],
  used: Claim[],
): readonly BriefSentence[] {
  const ids = [...draft.facts.flatMap((fact) => desk.claimsOf(fact).map((claim) => claim.id)), ...(draft.against ?? []), ...draft.borrowed];
  const claims = [...new Set(ids)].flatMap((id) => desk.claimOf(id) ?? []);
  const [first, ...others] = claims.map((claim) => claim.id);
  const documents = [...new Set(claims.map((claim) => claim.document))].flatMap((id) => desk.documentOf(id) ?? []);
  const because = first === undefined ? 'Its claims are not at hand.' : draft.counted ? undefined : verify(draft.text, claims, documents);
  if (first === undefined || because !== undefined) {
    leftOut.push({ text: draft.text, because: because ?? '' });
    return [];
  }
  used.push(...claims);
  return [
    {
      text: draft.text,
      supportedBy: [first, ...others],
      facts: draft.facts.map((fact) => fact.id),
      notes: draft.counted ? [] : book.cite(citedGroups(draft, desk)),
      ...(draft.row !== undefined && { row: draft.row }),
    },
  ];
}

/** Each fact's claims, those against it, and what it says in passing where no document of its own shows that. */
function citedGroups(draft: Draft, desk: Desk): readonly Cited[] {
  const against = (draft.against ?? []).map((id) => ({ claims: [id], firstReports: false }));
  const own = draft.facts.map((fact) => ({ claims: fact.supportedBy, firstReports: Boolean(desk.typeOf(fact)?.happens) }));
  const shown = new Set([...own, ...against].flatMap(({ claims }) => claims).map((id) => desk.claimOf(id)?.document));
  const elsewhere = draft.borrowed.filter((id) => !shown.has(desk.claimOf(id)?.document));
  return [...own, ...against, ...elsewhere.map((id) => ({ claims: [id], firstReports: false }))];
}
