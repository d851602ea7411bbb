import type { Absence, Brief, BriefSection, BriefSentence, SectionName } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import type { ClaimId } from '#model/id.ts';
import { theName } from '#values/country.ts';
import { byDay, type Chosen, choose } from './choose.ts';
import { type BriefInput, type Desk, daysAgo, isComing, isLapsed, layOut } from './desk.ts';
import { drawDoubts } from './doubts.ts';
import { drawGlance } from './glance.ts';
import { drawLeadership } from './leadership.ts';
import { type NoteBook, openNoteBook } from './notes.ts';
import { type Draft, namedSources, sayAll, sayOne } from './say.ts';
import { drawSources } from './sources.ts';
import { makeTeller, type Teller } from './tell.ts';
import { verify } from './verify.ts';

/** Lines of a section in a brief of about two pages. */
const most: Readonly<Record<SectionName, number>> = {
  'at a glance': 6,
  leadership: 16,
  'recent developments': 8,
  'what is coming': 8,
  'visits and meetings': 8,
  'agreements and mechanisms': 8,
  'trade and investment': 10,
  'projects, people and firms': 8,
  'third parties': 6,
  'statements and positions': 8,
  doubts: 8,
  sources: 40,
};
const recentDays = 183;
const rememberedDays = 366;

/**
 * A brief on a pair of countries, or on one, from the facts as of a day. Every sentence is checked against its claims; one that says more
 * is kept out and listed in `leftOut`.
 */
export function draw(input: BriefInput): Brief {
  const desk = layOut(input);
  const teller = makeTeller(desk);
  const chosen = withoutEchoes(choose(desk, teller));
  const book = openNoteBook(desk);
  const leftOut: { text: string; because: string }[] = [];
  const used: Claim[] = [];
  const drafted = draftSections(chosen, desk, teller);
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
    leftOut,
    remainder: desk.remainder,
  };
}

type Drafts = readonly (Draft | Absence)[];

function draftSections(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly (readonly [SectionName, Drafts])[] {
  const glance = drawGlance(chosen, desk, teller);
  const leadership = drawLeadership(chosen, desk, teller);
  const rest = chosen.filter(({ section, weight }) => section !== 'leadership' && (desk.full || weight > 0));
  const coming = rest.filter(
    ({ fact, type }) =>
      type.happens && (isComing(fact, desk) || isLapsed(fact, desk)) && (fact.date !== undefined || type.section !== 'recent developments'),
  );
  const recent = cap(
    rest.filter((item) => !coming.includes(item) && isRecent(item, desk)),
    'recent developments',
    desk,
  );
  const own = rest.filter((item) => !coming.includes(item) && !recent.includes(item));
  const section = (name: SectionName): readonly Chosen[] =>
    cap(
      own.filter((item) => item.section === name && (desk.full || isRemembered(item, desk))),
      name,
      desk,
    );
  const dated = (items: readonly Chosen[]): readonly Chosen[] => [...items].sort(byDay(desk));
  const say = (items: readonly Chosen[]): Drafts => sayAll(items, desk, teller);
  return [
    ['at a glance', glance],
    ['leadership', leadership],
    ['recent developments', say(dated([...recent, ...section('recent developments')]))],
    ['what is coming', orMissing(say(dated(cap(coming, 'what is coming', desk)).toReversed()), 'Nothing that is planned is on file.')],
    ['visits and meetings', orMissing(say(dated(section('visits and meetings'))), missingMeetings(recent, coming, desk))],
    ['agreements and mechanisms', say(section('agreements and mechanisms'))],
    [
      'trade and investment',
      orMissing(rows(section('trade and investment'), desk, teller), `No figure of trade or investment ${between(desk)} is on file.`),
    ],
    ['projects, people and firms', say(section('projects, people and firms'))],
    ['third parties', say(section('third parties'))],
    ['statements and positions', say(section('statements and positions'))],
    ['doubts', cap(drawDoubts(chosen, desk, teller), 'doubts', desk)],
  ];
}

const cap = <T>(items: readonly T[], name: SectionName, desk: Desk): readonly T[] => (desk.full ? items : items.slice(0, most[name]));
const orMissing = (drafts: Drafts, missing: string): Drafts => (drafts.length > 0 || missing === '' ? drafts : [{ missing }]);
const between = ({ countries }: Desk): string =>
  countries.length > 1 ? `between ${countries.map(theName).join(' and ')}` : `of ${theName(countries[0] ?? '')}`;
const missingMeetings = (recent: readonly Chosen[], coming: readonly Chosen[], desk: Desk): string =>
  [...recent, ...coming].some(({ type }) => type.section === 'visits and meetings')
    ? ''
    : `No visit or meeting ${between(desk)} is on file.`;

/** What happened, or was said to be meant, in the last half year. */
function isRecent({ fact, type }: Chosen, desk: Desk): boolean {
  const days = daysAgo(fact, desk);
  return Boolean(type.happens) && fact.standing !== 'stale' && days !== undefined && days <= recentDays;
}

/** What has a section of its own is kept for good; what only happened is forgotten after a year. */
function isRemembered({ fact, section }: Chosen, desk: Desk): boolean {
  const days = daysAgo(fact, desk);
  return section !== 'recent developments' || (days !== undefined && days <= rememberedDays);
}

function rows(items: readonly Chosen[], desk: Desk, teller: Teller): Drafts {
  return items.map((item) => {
    const draft = sayOne(item, desk, teller);
    const row = item.type.row?.(teller.told(item.fact));
    return row === undefined || row.figure === '' ? draft : { ...draft, row: { ...row, source: sourceOf(item, desk) } };
  });
}

function sourceOf({ fact }: Chosen, desk: Desk): string {
  const [claim] = desk.claimsOf(fact).filter((one) => !desk.isCopy(one.document));
  const outlet = claim && (desk.documentOf(claim.document)?.outlet ?? claim.document);
  const [named] = namedSources(fact, desk);
  return [named, outlet].filter((part) => part !== undefined).join(', via ');
}

/** Drops words that a longer quotation of the same speaker holds already. */
function withoutEchoes(chosen: readonly Chosen[]): readonly Chosen[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const kept: { readonly item: Chosen; readonly speaker: string; readonly words: string }[] = [];
  const wordsOf = ({ fact: { value } }: Chosen): string =>
    value === undefined ? '' : 'quote' in value ? plain(value.quote) : 'text' in value ? plain(value.text) : '';
  const echoes = new Set<Chosen>();
  const bySpeaker = new Map<string, typeof kept>();
  const speaking = chosen.filter(({ type }) => type.identity.kind === 'words').toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  for (const item of speaking) {
    const speaker = item.type.identity.by.map((role) => String(item.fact.roles[role] ?? '')).join();
    const words = wordsOf(item);
    const others = bySpeaker.get(speaker) ?? [];
    if (others.some((other) => other.words.includes(words))) echoes.add(item);
    else bySpeaker.set(speaker, [...others, { item, speaker, words }]);
  }
  return chosen.filter((item) => !echoes.has(item));
}

function finish(
  draft: Draft,
  desk: Desk,
  book: NoteBook,
  leftOut: { text: string; because: string }[],
  used: Claim[],
): readonly BriefSentence[] {
  const ids = [...draft.facts.flatMap((fact) => fact.supportedBy), ...draft.borrowed];
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
      notes: book.cite(citedGroups(draft)),
      ...(draft.row !== undefined && { row: draft.row }),
    },
  ];
}

const citedGroups = (draft: Draft): readonly (readonly ClaimId[])[] => [
  ...draft.facts.map((fact) => fact.supportedBy),
  ...(draft.borrowed.length > 0 ? [draft.borrowed] : []),
];
