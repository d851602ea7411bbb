import type { Brief, BriefLine, BriefSection, BriefSentence, OwnWords, SectionName } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { arrange, type Drafts } from './arrange.ts';
import { drawChanges, listFacts } from './changes.ts';
import { choose } from './choose.ts';
import { type BriefInput, type Desk, layOut } from './desk.ts';
import { drawEvents } from './events.ts';
import { drawFigures } from './figures.ts';
import { type Cited, type NoteBook, openNoteBook } from './notes.ts';
import { flagOwnWords, notesHeading, remarksOn } from './own-words.ts';
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
  const leftOut: { text: string; because: string }[] = [];
  const used: Claim[] = [];
  const drafted = arrange(chosen, desk, teller);
  const facts = listFacts(chosen, desk, makeTeller(desk));
  const own = flagOwnWords(desk.ownWords ?? [], desk);
  const book = openNoteBook(desk);
  const finished = (drafts: Drafts): readonly BriefLine[] =>
    drafts.flatMap((draft): readonly BriefLine[] => ('missing' in draft ? [draft] : finish(draft, desk, book, leftOut, used)));
  const changed = desk.lastReading === undefined ? [] : drawChanges(desk.lastReading, facts, desk);
  const sections = drafted.flatMap(([name, drafts]): readonly BriefSection[] => {
    const section = { name, lines: withRemarks(finished(drafts), name, own) };
    if (name !== 'at a glance') return [section];
    return [
      section,
      { name: 'what changed', lines: finished(changed) },
      { name: 'our own words', lines: own.filter(({ under }) => under !== notesHeading) },
    ];
  });
  const remarked = new Set(sections.flatMap(({ lines }) => lines.flatMap((line) => ('supportedBy' in line ? (line.remarks ?? []) : []))));
  const homeless = own.filter((words) => words.under === notesHeading && !remarked.has(words));
  return {
    countries: desk.countries,
    asOf: desk.asOf,
    ...(desk.knownAt !== undefined && { knownAt: desk.knownAt }),
    ...(desk.lastReading !== undefined && { since: desk.lastReading.asOf }),
    sections: [
      ...sections.map((section) => withHomeless(section, homeless)),
      { name: 'sources' as const, lines: sourceLines(used, book, desk) },
    ].filter(({ lines }) => lines.length > 0),
    notes: book.notes(),
    events: drawEvents(chosen, desk, teller),
    figures: drawFigures(chosen, sections, desk, teller),
    facts,
    leftOut,
    remainder: desk.remainder,
    waiting: desk.waiting,
  };
}

/** The house's notes beside the first sentence that each of them speaks of; the sections that only sum up have none. */
function withRemarks(lines: readonly BriefLine[], name: SectionName, own: readonly OwnWords[]): readonly BriefLine[] {
  if (own.length === 0 || name === 'key points' || name === 'at a glance') return lines;
  return lines.map((line) => {
    if (!('supportedBy' in line)) return line;
    const remarks = remarksOn([...line.facts, ...line.supportedBy], own);
    return remarks.length === 0 ? line : { ...line, remarks };
  });
}

/** Notes whose sentence is not told any more stand among the house's own words, so that none is lost. */
const withHomeless = (section: BriefSection, homeless: readonly OwnWords[]): BriefSection =>
  section.name === 'our own words' ? { ...section, lines: [...section.lines, ...homeless] } : section;

/** Documents that a brief of two pages lists; the notes name the others. */
const mostSources = 40;

function sourceLines(used: readonly Claim[], book: NoteBook, desk: Desk): readonly BriefLine[] {
  const all = drawSources(used, book.notes(), desk);
  const shown = desk.full ? all : all.slice(0, mostSources);
  const lines = shown.map((line): BriefSentence => {
    const [first, ...others] = line.claims;
    return { text: line.text, supportedBy: [first.id, ...others.map((claim) => claim.id)], facts: [], notes: line.notes };
  });
  const rest = all.length - shown.length;
  return rest === 0
    ? lines
    : [...lines, { missing: `${rest} older ${rest === 1 ? 'source is' : 'sources are'} named in the notes alone.` }];
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
  const because =
    first === undefined
      ? 'Its claims are not at hand.'
      : draft.counted || draft.follows
        ? undefined
        : verify(draft.text, claims, documents);
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
      ...((draft.counted || draft.follows) && { isReckoned: true as const }),
      ...(draft.row !== undefined && { row: draft.row }),
    },
  ];
}

/** The claims of a fact that speak; where none is at hand, all. */
function speakingFor(fact: Fact, desk: Desk): readonly ClaimId[] {
  const speaking = new Set(desk.claimsOf(fact).map(({ id }) => id));
  const own = fact.supportedBy.filter((id) => speaking.has(id));
  return own.length > 0 ? own : fact.supportedBy;
}

/** Each fact's claims, those against it, and what it says in passing where no document of its own shows that. */
function citedGroups(draft: Draft, desk: Desk): readonly Cited[] {
  const against = (draft.against ?? []).map((id) => ({ claims: [id], firstReports: false }));
  const own = draft.facts.map((fact) => ({ claims: speakingFor(fact, desk), firstReports: Boolean(desk.typeOf(fact)?.happens) }));
  const shown = new Set([...own, ...against].flatMap(({ claims }) => claims).map((id) => desk.claimOf(id)?.document));
  const elsewhere = draft.borrowed.filter((id) => !shown.has(desk.claimOf(id)?.document));
  return [...own, ...against, ...elsewhere.map((id) => ({ claims: [id], firstReports: false }))];
}
