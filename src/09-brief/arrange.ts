import type { Absence, SectionName } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import { theName } from '#values/country.ts';
import { earliest, isDay } from '#values/day.ts';
import { byDay, type Chosen } from './choose.ts';
import { type Desk, daysAgo, isComing, isLapsed, nameOfDocument } from './desk.ts';
import { drawDoubts } from './doubts.ts';
import { plain } from './echoes.ts';
import { drawGlance } from './glance.ts';
import { drawKeyPoints } from './key-points.ts';
import { drawLeadership } from './leadership.ts';
import { drawDue, drawNeighbours, drawPartners } from './outlook.ts';
import { type Draft, isRewriteOnly, namedSources, sayAll, sayOne } from './say.ts';
import type { Teller } from './tell.ts';

/** Lines of a section in a brief of about two pages. */
const most: Readonly<Record<SectionName, number>> = {
  'key points': 5,
  'at a glance': 6,
  'what changed': 40,
  'our own words': 40,
  leadership: 16,
  'recent developments': 10,
  'what is coming': 7,
  'visits and meetings': 6,
  'agreements and mechanisms': 7,
  'trade and investment': 10,
  'projects, people and firms': 7,
  'third parties': 6,
  'statements and positions': 7,
  doubts: 7,
  sources: 40,
};
const recentDays = 183;

/** What stands in a section: sentences, and what is missing from it. */
export type Drafts = readonly (Draft | Absence)[];

/** The facts of a brief in its sections, in order, each told once. */
export function arrange(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly (readonly [SectionName, Drafts])[] {
  const rest = chosen.filter(
    ({ fact, section, weight }) => section !== 'leadership' && (desk.full || (weight > 0 && !isRewriteOnly(fact, desk))),
  );
  const coming = rest.filter((item) => isAhead(item, desk));
  const recent = cap(
    rest.filter((item) => !coming.includes(item) && isRecent(item, desk)),
    'recent developments',
    desk,
  );
  const told = new Set([...coming, ...recent]);
  const own = (name: SectionName): readonly Chosen[] =>
    rest.filter((item) => item.section === name && !told.has(item) && (desk.full || name !== 'recent developments'));
  const dated = (items: readonly Chosen[]): readonly Chosen[] => [...items].sort(byDay(desk));
  const say = (name: SectionName, items: readonly Chosen[] = own(name)): Drafts =>
    sayAll(items, desk, teller, desk.full ? undefined : most[name]);
  const glance = drawGlance(chosen, desk, teller);
  const inGlance = new Set(glance.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return withoutRepeats([
    ['key points', drawKeyPoints(chosen, inGlance, desk, teller)],
    ['at a glance', [...glance, ...drawPartners(chosen, desk), ...drawNeighbours(chosen, desk)]],
    ['leadership', drawLeadership(chosen, desk, teller)],
    ['recent developments', say('recent developments', dated([...recent, ...own('recent developments')]))],
    [
      'what is coming',
      orMissing(
        [...say('what is coming', aheadFirst(cap(coming, 'what is coming', desk), desk)), ...drawDue(desk)],
        'Nothing that is planned is on file.',
      ),
    ],
    [
      'visits and meetings',
      orMissing(
        say('visits and meetings', dated(cap(own('visits and meetings'), 'visits and meetings', desk))),
        missingMeetings(told, desk),
      ),
    ],
    ['agreements and mechanisms', orMissing(say('agreements and mechanisms'), missingAgreements(told, desk))],
    [
      'trade and investment',
      orMissing(
        rows(cap(own('trade and investment'), 'trade and investment', desk), desk, teller),
        `No figure of trade or investment ${between(desk)} is on file.`,
      ),
    ],
    ['projects, people and firms', say('projects, people and firms')],
    ['third parties', say('third parties')],
    ['statements and positions', say('statements and positions')],
    ['doubts', cap(drawDoubts(chosen, desk, teller), 'doubts', desk)],
  ]);
}

/** What is still ahead in the order of its first days, then what has none, then what should have happened, the latest first. */
const aheadFirst = (items: readonly Chosen[], desk: Desk): readonly Chosen[] => {
  const ordered = [...items].sort(byDay(desk));
  const ahead = ordered.filter(({ fact }) => !isLapsed(fact, desk)).toReversed();
  const dated = ahead.filter(({ fact }) => beginsOn(fact) !== undefined);
  return [
    ...dated.sort((a, b) => ((beginsOn(a.fact) ?? '') < (beginsOn(b.fact) ?? '') ? -1 : beginsOn(a.fact) === beginsOn(b.fact) ? 0 : 1)),
    ...ahead.filter((item) => !dated.includes(item)),
    ...ordered.filter(({ fact }) => isLapsed(fact, desk)),
  ];
};
const beginsOn = ({ date }: Fact): string | undefined => (date !== undefined && isDay(date) ? earliest(date) : undefined);

const cap = <T>(items: readonly T[], name: SectionName, desk: Desk): readonly T[] => (desk.full ? items : items.slice(0, most[name]));
const orMissing = (drafts: Drafts, missing: string): Drafts => (drafts.length > 0 || missing === '' ? drafts : [{ missing }]);
const between = ({ countries }: Desk): string =>
  countries.length > 1 ? `between ${countries.map(theName).join(' and ')}` : `of ${theName(countries[0] ?? '')}`;
const isTold = (told: ReadonlySet<Chosen>, name: SectionName): boolean => [...told].some(({ type }) => type.section === name);
const missingMeetings = (told: ReadonlySet<Chosen>, desk: Desk): string =>
  isTold(told, 'visits and meetings') ? '' : `No visit or meeting ${between(desk)} is on file.`;
const missingAgreements = (told: ReadonlySet<Chosen>, desk: Desk): string =>
  isTold(told, 'agreements and mechanisms') ? '' : `No agreement and no standing forum ${between(desk)} is on file.`;

/** Planned for a day; an intention without one is news and no appointment. */
const isAhead = ({ fact, type }: Chosen, desk: Desk): boolean =>
  Boolean(type.happens) &&
  (isLapsed(fact, desk) ? (daysAgo(fact, desk) ?? 0) <= recentDays || Boolean(desk.full) : fact.standing !== 'stale') &&
  (isComing(fact, desk) || isLapsed(fact, desk)) &&
  (fact.date !== undefined || type.section !== 'recent developments');

/** What happened, or was said to be meant, in the last half year. What is dated by nothing but its report counts only where reports are all there is. */
export function isRecent({ fact, type }: Chosen, desk: Desk): boolean {
  const days = daysAgo(fact, desk);
  const dated =
    fact.date !== undefined || type.section === 'recent developments' || fact.status === 'postponed' || fact.status === 'cancelled';
  return (
    Boolean(type.happens) && fact.status !== 'denied' && dated && fact.standing !== 'stale' && days !== undefined && days <= recentDays
  );
}

function rows(items: readonly Chosen[], desk: Desk, teller: Teller): Drafts {
  const newestFirst = [...items].sort((a, b) => Number(a.fact.date === undefined) - Number(b.fact.date === undefined) || byDay(desk)(a, b));
  const drafts = newestFirst.map((item): Draft => {
    const draft = sayOne(item, desk, teller);
    const row = item.type.row?.(teller.told(item.fact));
    return row === undefined || row.figure === '' ? draft : { ...draft, row: { ...row, source: sourceOf(item, desk) } };
  });
  const merged = new Map<string, Draft>();
  for (const draft of desk.full ? drafts : withoutOldFigures(drafts)) {
    const key =
      draft.row === undefined
        ? draft.text
        : [draft.row.what, draft.row.period, draft.row.source, desk.claimOf(draft.facts[0].supportedBy[0])?.document].join('\t');
    const other = merged.get(key);
    if (other && isChange(other) !== isChange(draft)) merged.set(key, inOneRow(other, draft));
    else merged.set(other ? `${key}\t${draft.row?.figure ?? ''}` : key, draft);
  }
  return [...merged.values()];
}

/** Years after which a figure is left to the full brief, if the same is on file for a later period. */
const oldYears = 4;

function withoutOldFigures(drafts: readonly Draft[]): readonly Draft[] {
  const newest = new Map<string, number>();
  const yearOf = (draft: Draft): number => Number(/\d{4}(?!.*\d{4})/.exec(draft.facts[0].date ?? '')?.[0] ?? Number.NaN);
  for (const draft of drafts) if (draft.row) newest.set(draft.row.what, Math.max(newest.get(draft.row.what) ?? 0, yearOf(draft) || 0));
  return drafts.filter((draft) => draft.row === undefined || !(yearOf(draft) + oldYears < (newest.get(draft.row.what) ?? 0)));
}

const isChange = (draft: Draft): boolean => /^[+−]/.test(draft.row?.figure ?? '');

/** An amount and its change in one line: "US$12 million (+4 per cent)". */
function inOneRow(one: Draft, other: Draft): Draft {
  const [first, second] = isChange(one) ? [other, one] : [one, other];
  if (first.row === undefined || second.row === undefined) return one;
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    facts: [...first.facts, ...second.facts],
    borrowed: [...first.borrowed, ...second.borrowed],
    row: { ...first.row, figure: `${first.row.figure} (${second.row.figure})` },
  };
}

function sourceOf({ fact }: Chosen, desk: Desk): string {
  const [claim] = desk.claimsOf(fact).filter((one) => !desk.isCopy(one.document));
  const document = claim && desk.documentOf(claim.document);
  const outlet = document && nameOfDocument(document);
  const [named] = namedSources(fact, desk);
  return [named, outlet].filter((part) => part !== undefined).join(', via ');
}

/** Drops a sentence whose quoted words an earlier one has quoted already. */
function withoutRepeats(sections: readonly (readonly [SectionName, Drafts])[]): readonly (readonly [SectionName, Drafts])[] {
  const quoted: string[] = [];
  return sections.map(([name, drafts]) => [
    name,
    drafts.filter((draft) => {
      if ('missing' in draft || name === 'doubts') return true;
      const words = plain(/“([^”]*)”/.exec(draft.text)?.[1] ?? '');
      if (words === '') return true;
      const repeats = quoted.some((other) => other.includes(words) || (other.length > 60 && words.includes(other)));
      quoted.push(words);
      return !repeats;
    }),
  ]);
}
