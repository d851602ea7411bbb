import { factTypeOf } from '#facts/index.ts';
import { type Claim, type Evidence, type Roles, type Status, statuses } from '#model/claim.ts';
import { documentId, knownClaim } from '#model/id.ts';
import { isCountry } from '#values/country.ts';
import type { Value } from '#values/value.ts';
import { dyadsOf, fileClaim, groupsFor } from './dyads.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, optional, type Row, textOf } from './row.ts';

/** Keeps a claim, unless a claim of its id is there already. True when it was new. Call it inside a transaction. */
export function addClaim(ledger: Ledger, claim: Claim, learned: string): boolean {
  const isNew = ledger.run(
    `insert or ignore into claim (id, document, type, roles, value, date, status, attribution, confidence, author, frame, learned)
     values (?, (select number from document where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    claim.id,
    claim.document,
    claim.type,
    JSON.stringify(claim.roles),
    claim.value === undefined ? null : JSON.stringify(claim.value),
    claim.date ?? null,
    claim.status,
    JSON.stringify(claim.attribution),
    claim.confidence,
    claim.author,
    claim.frame,
    learned,
  );
  if (isNew === 0) return false;
  addEvidence(ledger, claim);
  const actors = actorsIn(claim);
  fileClaim(ledger, claim.id, actors);
  for (const actor of actors) {
    ledger.run('insert into claim_actor (actor, claim) values (?, (select number from claim where id = ?))', actor, claim.id);
  }
  return true;
}

function addEvidence(ledger: Ledger, claim: Claim): void {
  for (const [place, { start, end, exact, in: where }] of claim.evidence.entries()) {
    ledger.run(
      'insert into evidence (claim, place, start, "end", exact, in_title) values ((select number from claim where id = ?), ?, ?, ?, ?, ?)',
      claim.id,
      place,
      start,
      end,
      exact,
      where === 'title' ? 1 : 0,
    );
  }
}

/** Whoever stands in a role that its type declares for actors; in every role where the type is not declared. */
function actorsIn({ type, roles }: Claim): Set<string> {
  const declared = factTypeOf(type);
  const isForActors = (role: string): boolean => !declared || actorKinds.has(String(declared.roles[role]?.kind));
  return new Set(Object.entries(roles).flatMap(([role, filler]) => (isForActors(role) ? filler : [])));
}
const actorKinds: ReadonlySet<string> = new Set(['country', 'countries', 'actor', 'actors']);

/** A machine's claim counts while the newest reading of its document makes it; a person's and an imported one always. */
const countsBy = (known: string): string => `(c.author <> 'machine' or exists (
  select 1 from reading_claim rc where rc.claim = c.number
  and rc.reading = (select max(r.number) from reading r where r.document = c.document${known})))`;
const counts = countsBy('');

/** What counted when the ledger knew no more than by the instant in the statement's second place; all, where none is given. */
const countsAt = (knownAt: string | undefined): string =>
  knownAt === undefined ? `?2 is null and ${counts}` : `c.learned <= ?2 and ${countsBy(' and r.learned <= ?2')}`;

// Evidence comes with its claim: asking for it one claim at a time cost more than the claims.
const selectClaim = `select c.*, d.id as document_id,
  (select json_group_array(json_array(start, "end", exact, in_title) order by place) from evidence where claim = c.number) as shown
  from claim c join document d on d.number = c.document`;

/** Every claim that counts, in the order of documents, places in the text, types, ids; one at a time. */
export function* allClaims(ledger: Ledger): Generator<Claim> {
  const rows = ledger.each(
    `${selectClaim} join evidence e on e.claim = c.number and e.place = 0 where ${counts}
     order by d.id, e.in_title desc, e.start, e."end", c.type, c.id`,
  );
  for (const row of rows) yield toClaim(row);
}

/** Claims that an open ledger has read lately, by number: they never change, and the same are asked for again and again. */
const readLately = new WeakMap<Ledger, Map<number, Claim>>();
/** Beyond so many all are forgotten. */
const mostRead = 60_000;

/** The claims of these numbers (`select … as number`), in the order of ids. */
function claimsNumbered(ledger: Ledger, numbers: string, ...values: readonly (string | null)[]): Claim[] {
  const wanted = ledger.all(numbers, ...values).map((row) => numberOf(row, 'number'));
  const known = readLately.get(ledger) ?? new Map<number, Claim>();
  readLately.set(ledger, known);
  const missing = wanted.filter((number) => !known.has(number));
  const read = new Map(
    ledger
      .all(`${selectClaim} where c.number in (select value from json_each(?))`, JSON.stringify(missing))
      .map((row) => [numberOf(row, 'number'), toClaim(row)]),
  );
  const claims = wanted.flatMap((number) => known.get(number) ?? read.get(number) ?? []);
  if (known.size + read.size > mostRead) known.clear();
  if (!ledger.isWriting && read.size <= mostRead) for (const [number, claim] of read) known.set(number, claim);
  return claims.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Claims that name any of these countries, persons or organisations and were learned by `knownAt` (ISO instant; absent: now), in the order of ids. */
export const claimsNaming = (ledger: Ledger, actors: readonly string[], knownAt?: string): Claim[] =>
  claimsNumbered(
    ledger,
    `select c.number from claim c where c.number in (select claim from claim_actor where actor in (select value from json_each(?1)))
     and ${countsAt(knownAt)}`,
    JSON.stringify(actors),
    knownAt ?? null,
  );

/**
 * Claims that name both of two countries, or one of them and no other, and what texts about both say of one of them and others, or of
 * nobody's country; learned by `knownAt`; in the order of ids.
 */
export const claimsAround = (ledger: Ledger, countries: readonly string[], knownAt?: string): Claim[] =>
  claimsNumbered(
    ledger,
    `select c.number from claim c where c.number in (
       select claim from dyad_claim where dyad in (select value from json_each(?1))
       union select near.number from claim near where near.document in (
         select pair.document from dyad_claim join claim pair on pair.number = dyad_claim.claim
         where dyad in (select value from json_each(?3)) and (?2 is null or pair.learned <= ?2))
       and (exists (select 1 from claim_actor where claim = near.number and actor in (select value from json_each(?4)))
         or not exists (select 1 from claim_actor where claim = near.number and actor glob '[A-Z][A-Z][A-Z]')))
     and ${countsAt(knownAt)}`,
    JSON.stringify(groupsFor(countries)),
    knownAt ?? null,
    JSON.stringify(dyadsOf(countries)),
    JSON.stringify(countries),
  );

/** Claims that may tell of persons what those about some countries do not. */
export interface Elsewhere {
  /** By name, of how many claims at most. */
  readonly persons: ReadonlyMap<string, number>;
  readonly types: readonly string[];
  /** Claims that name one of these are left out. */
  readonly countries: readonly string[];
  readonly knownAt?: string | undefined;
}

/** Claims of these types that name a person and none of the countries: of many, those with the first ids, which are no choice. In the order of ids. */
export const claimsElsewhere = (ledger: Ledger, { persons, types, countries, knownAt }: Elsewhere): Claim[] =>
  claimsNumbered(
    ledger,
    `select distinct claim as number from (
       select c.number as claim, p.value as most, row_number() over (partition by p.key order by c.id) as place
       from json_each(?1) p cross join claim_actor a on a.actor = p.key cross join claim c on c.number = a.claim
       where c.type in (select value from json_each(?3))
       and not exists (select 1 from claim_actor where claim = c.number and actor in (select value from json_each(?4)))
       and ${countsAt(knownAt)})
     where place <= most`,
    JSON.stringify(Object.fromEntries(persons)),
    knownAt ?? null,
    JSON.stringify(types),
    JSON.stringify(countries),
  );

/** The claims of one document that count, in the order of their ids. */
export const claimsOf = (ledger: Ledger, document: string): Claim[] =>
  ledger.all(`${selectClaim} where d.id = ? and ${counts} order by c.id`, document).map(toClaim);

/** The claim of this id, whether it still counts or not; undefined where there is none. */
export function claimById(ledger: Ledger, id: string): Claim | undefined {
  const row = ledger.first(`${selectClaim} where c.id = ?`, id);
  return row && toClaim(row);
}

/** The two of these countries that most claims name together, in alphabetical order; undefined where no claim names two. */
export function busiestPair(ledger: Ledger, countries: readonly string[]): readonly [string, string] | undefined {
  const row = ledger.first(
    `with named as (select actor, claim from claim_actor where actor in (select value from json_each(?)))
     select a.actor as first, b.actor as second from named a join named b on b.claim = a.claim and a.actor < b.actor
     group by a.actor, b.actor order by count(*) desc, a.actor, b.actor limit 1`,
    JSON.stringify(countries),
  );
  return row && [textOf(row, 'first'), textOf(row, 'second')];
}

/** Pairs of countries that the newest `among` claims name together, most claims first. */
export function pairsLately(ledger: Ledger, among: number, most: number): { countries: readonly [string, string]; claims: number }[] {
  const rows = ledger.all(
    `with named as (
       select distinct c.number as claim, r.value as actor from claim c, json_tree(c.roles) r
       where c.number > (select max(number) from claim) - ?1 and r.type = 'text' and length(r.value) = 3 and r.value = upper(r.value))
     select a.actor as first, b.actor as second, count(*) as claims from named a join named b on b.claim = a.claim and a.actor < b.actor
     group by first, second order by claims desc, first, second limit ?2`,
    among,
    // Blocs and abbreviations of three letters are passed over below.
    most * 4,
  );
  return rows
    .map((row) => ({ countries: [textOf(row, 'first'), textOf(row, 'second')] as const, claims: numberOf(row, 'claims') }))
    .filter(({ countries }) => countries.every(isCountry))
    .slice(0, most);
}

/** How many claims count: all but those that a later reading of their document left out, so only documents read again are looked into. */
export const countClaims = (ledger: Ledger): number =>
  numberOf(
    ledger.first(
      `select (select count(*) from claim) - (select count(*) from claim c
         where c.document in (select document from reading group by document having count(*) > 1) and not ${counts}) as n`,
    ) ?? { n: 0 },
    'n',
  );

function toClaim(row: Row): Claim {
  const roles: Roles = JSON.parse(textOf(row, 'roles'));
  const attribution: readonly string[] = JSON.parse(textOf(row, 'attribution'));
  const value: Value | undefined = row.value === null ? undefined : JSON.parse(textOf(row, 'value'));
  const shown: readonly (readonly [start: number, end: number, exact: string, inTitle: number])[] = JSON.parse(textOf(row, 'shown'));
  const [first, ...others] = shown.map(
    ([start, end, exact, inTitle]): Evidence => ({ start, end, exact, ...(inTitle === 1 ? { in: 'title' as const } : {}) }),
  );
  if (!first) throw new TypeError(`claim ${textOf(row, 'id')} has no evidence; run "chancery check"`);
  return {
    id: knownClaim(textOf(row, 'id')),
    document: documentId(textOf(row, 'document_id')),
    type: textOf(row, 'type'),
    roles,
    ...(value === undefined ? {} : { value }),
    ...optional(row, 'date'),
    status: statusOf(textOf(row, 'status')),
    attribution,
    evidence: [first, ...others],
    confidence: numberOf(row, 'confidence'),
    author: textOf(row, 'author'),
    frame: textOf(row, 'frame'),
  };
}

function statusOf(text: string): Status {
  const status = statuses.find((known) => known === text);
  if (!status) throw new TypeError(`"${text}" is no status of a claim`);
  return status;
}
