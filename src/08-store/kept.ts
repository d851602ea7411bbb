import { type DocumentId, digest, documentId } from '#model/id.ts';
import { countItems, type Item, itemsUnder, keepItems, type Parts, type Stretch, type Wanted } from './kept-items.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, type Row, textOf } from './row.ts';

/**
 * What an answer rests on: it holds until a claim comes that names one of these actors, or is filed under one of these groups, or a
 * sentence that names one of these countries is left unread. Any judgement ends it, too.
 */
export interface Grounds {
  /** Countries, persons, organisations. */
  readonly actors?: readonly string[];
  /** As `groupsFor` names them. */
  readonly groups?: readonly string[];
  /** Countries whose sentences without a claim were counted. */
  readonly unread?: readonly string[];
  /** Absent: only what is named above. */
  readonly all?: true;
}

/** The newest rows when an answer was begun: what came while it was worked out must not pass for known. */
export interface Moment {
  readonly claim: number;
  readonly judgement: number;
  readonly reading: number;
}

/** Take it before anything is read for an answer that is to be kept. */
export function momentOf(ledger: Ledger): Moment {
  const row: Row =
    ledger.first(
      `select coalesce((select max(number) from claim), 0) as claim, coalesce((select max(number) from judgement), 0) as judgement,
       coalesce((select max(number) from reading), 0) as reading`,
    ) ?? {};
  return { claim: numberOf(row, 'claim'), judgement: numberOf(row, 'judgement'), reading: numberOf(row, 'reading') };
}

// Numbers only grow, so the newest row of all tells whether any of them has another.
const newestClaim = (table: 'claim_actor' | 'dyad_claim', column: 'actor' | 'dyad'): string =>
  `coalesce((select max((select max(claim) from ${table} where ${column} = value and claim <= ?4)) from json_each(?${column === 'actor' ? 1 : 2})), 0)`;
const newestOf = `select ${newestClaim('claim_actor', 'actor')} as actors, ${newestClaim('dyad_claim', 'dyad')} as groups,
  coalesce((select max((select max(reading) from remainder_country where country = value and reading <= ?5)) from json_each(?3)), 0) as unread`;

function stampOf(ledger: Ledger, { actors = [], groups = [], unread = [], all }: Grounds, moment: Moment): string {
  const places = [actors, groups, unread].map((names) => JSON.stringify(names));
  const row = ledger.first(newestOf, ...places, moment.claim, moment.reading) ?? {};
  const rows = ['actors', 'groups', 'unread'].map((name) => numberOf(row, name));
  return [moment.judgement, ...rows, ...(all ? [moment.claim] : [])].join(' ');
}

const nameOf = (question: object): string => digest(JSON.stringify(question));

/** Where an answer that news has overtaken will do as well: how old it may be, and who hears that it is such a one. */
export interface Older {
  /** ISO instant before which it must not have been made. */
  readonly since: string;
  readonly hear: (madeAt: string) => void;
}

/** The row of an answer that still holds, or will do. */
function holding(ledger: Ledger, question: object, program: string, older: Older | undefined): Row | undefined {
  const row = ledger.first('select number, rests_on, program, stamp, made, counts from kept_answer where question = ?', nameOf(question));
  if (!row || textOf(row, 'program') !== program) return undefined;
  const grounds: Grounds = JSON.parse(textOf(row, 'rests_on'));
  if (stampOf(ledger, grounds, momentOf(ledger)) === textOf(row, 'stamp')) return row;
  if (older === undefined || textOf(row, 'made') < older.since) return undefined;
  older.hear(textOf(row, 'made'));
  return row;
}

/** The answer kept to a question, where nothing it rests on has changed or an older one will do; undefined where it must be worked out. */
export function keptAnswer<Answer>(ledger: Ledger, question: object, program: string, older?: Older): Answer | undefined {
  const row = holding(ledger, question, program, older);
  return row && readAnswer<Answer>(ledger, row);
}

type Parsed = ReturnType<typeof JSON.parse>;

/** Answers that an open ledger has read lately, the latest last: most questions are asked again and again. */
const readLately = new WeakMap<Ledger, Map<string, { readonly answer: Parsed; readonly length: number }>>();
/** Characters of them; beyond so many the earliest are read again. */
const mostRead = 16_000_000;

function readAnswer<Answer>(ledger: Ledger, row: Row): Answer | undefined {
  const lately = readLately.get(ledger) ?? new Map<string, { readonly answer: Parsed; readonly length: number }>();
  readLately.set(ledger, lately);
  const name = [row.number, row.made, row.stamp].join();
  const known = lately.get(name) ?? parsed(ledger.first('select answer from kept_answer where number = ?', numberOf(row, 'number')));
  if (!known) return undefined;
  lately.delete(name);
  // What is read inside a transaction may never have been.
  if (!ledger.isWriting) lately.set(name, known);
  let length = [...lately.values()].reduce((sum, one) => sum + one.length, 0);
  for (const [earliest, one] of lately) {
    if (length <= mostRead) break;
    lately.delete(earliest);
    length -= one.length;
  }
  return known.answer;
}

const parsed = (row: Row | undefined) => row && { answer: JSON.parse(textOf(row, 'answer')), length: textOf(row, 'answer').length };

/** Items of the list kept as the answer to a question; undefined where it must be worked out. */
export function keptItems<Kind extends Item>(
  ledger: Ledger,
  question: object,
  program: string,
  wanted: Wanted,
  older?: Older,
): Stretch<Kind> | undefined {
  const row = holding(ledger, question, program, older);
  return row && itemsUnder<Kind>(ledger, numberOf(row, 'number'), JSON.parse(textOf(row, 'counts')), wanted);
}

/** The questions whose answers are kept as lists, newest first. */
export const listsKept = <Question>(ledger: Ledger, most: number): readonly Question[] =>
  ledger
    .all('select answer from kept_answer a where exists (select 1 from kept_item where answer = a.number) order by made desc limit ?', most)
    .map((row) => {
      const question: Question = JSON.parse(textOf(row, 'answer'));
      return question;
    });

/** An answer with what is needed to know later whether it still holds. */
export interface Kept {
  readonly question: object;
  /** Of a list the question itself, so that it can be asked again. */
  readonly answer: unknown;
  /** What is asked for by the item, by part, in order. */
  readonly items?: Parts;
  readonly restsOn: Grounds;
  readonly moment: Moment;
  readonly program: string;
  /** ISO instant at which working it out began. */
  readonly made: string;
  /** Facts in it, with the countries with which each is found again. */
  readonly facts?: readonly { readonly id: string; readonly countries: readonly string[] }[];
}

/** Answers beyond so many, the oldest first, are forgotten; so are those too long to be read back faster than worked out. */
const mostAnswers = 5000;
const longest = 64_000_000;

// Most facts are found where they were found before: only the others are written.
const keepFact = `insert into kept_fact (id, countries) values (?, ?)
  on conflict (id) do update set countries = excluded.countries where countries <> excluded.countries`;

/**
 * Keeps an answer instead of an earlier one. Derived: it can be dropped at any time. Call it inside a transaction. What a person has judged or
 * added meanwhile is not in it, so then it is not kept: it must not pass for one that only news has overtaken.
 */
export function keepAnswer(ledger: Ledger, { question, answer, items = {}, restsOn, moment, program, made, facts = [] }: Kept): void {
  const text = JSON.stringify(answer);
  if (text.length > longest || isDecidedSince(ledger, moment)) return;
  const name = nameOf(question);
  const row = ledger.first(
    `insert into kept_answer (question, rests_on, program, stamp, made, answer, counts) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (question) do update set rests_on = excluded.rests_on, program = excluded.program, stamp = excluded.stamp,
       made = excluded.made, answer = excluded.answer, counts = excluded.counts
     returning number`,
    name,
    JSON.stringify(restsOn),
    program,
    stampOf(ledger, restsOn, moment),
    made,
    text,
    JSON.stringify(countItems(items)),
  );
  keepItems(ledger, numberOf(row ?? {}, 'number'), items);
  const count = numberOf(ledger.first('select count(*) as n from kept_answer') ?? {}, 'n');
  if (count > mostAnswers)
    ledger.run(
      'delete from kept_answer where number in (select number from kept_answer order by made, number limit ?)',
      count - mostAnswers,
    );
  for (const { id, countries } of facts) ledger.run(keepFact, id, countries.join('-'));
}

/** True where a person has judged or added a claim since. */
const isDecidedSince = (ledger: Ledger, { claim, judgement }: Moment): boolean =>
  ledger.first(
    `select 1 where exists (select 1 from judgement where number > ?1) or exists (select 1 from claim where number > ?2 and author <> 'machine')`,
    judgement,
    claim,
  ) !== undefined;

/** The countries about which a fact of this id was told last; undefined where none was. */
export function countriesOfFact(ledger: Ledger, id: string): readonly string[] | undefined {
  const row = ledger.first('select countries from kept_fact where id = ?', id);
  return row && textOf(row, 'countries').split('-');
}

export const hasAnswers = (ledger: Ledger): boolean => ledger.first('select 1 from kept_answer limit 1') !== undefined;

// Answers that rest on claims of some documents, by ids.
const restingOn = (() => {
  const theirs = 'select c.number from claim c join document d on d.number = c.document where d.id in (select value from json_each(?1))';
  return `rests_on ->> '$.all' is not null
    or exists (select 1 from json_each(rests_on, '$.actors') a, claim_actor ca where ca.actor = a.value and ca.claim in (${theirs}))
    or exists (select 1 from json_each(rests_on, '$.groups') g, dyad_claim dc where dc.dyad = g.value and dc.claim in (${theirs}))`;
})();

/**
 * Answers that rest on claims of these documents (absent: all answers) hold no longer: it has become known that their texts come from elsewhere,
 * and no claim tells of that. They are news that has been overtaken. Call it inside a transaction.
 */
export function doubtAnswers(ledger: Ledger, documents?: readonly DocumentId[]): void {
  if (documents === undefined) ledger.run("update kept_answer set stamp = ''");
  else ledger.run(`update kept_answer set stamp = '' where ${restingOn}`, JSON.stringify(documents));
}

/** Forgets answers that rest on claims of these documents: a person added one, and wants to see it. Call it inside a transaction. */
export function forgetAnswersFrom(ledger: Ledger, documents: readonly DocumentId[]): void {
  ledger.run(`delete from kept_answer where ${restingOn}`, JSON.stringify(documents));
}

/** Forgets all that is kept which a judgement on these claims, facts, documents or judgements can alter. Call it inside a transaction. */
export function forgetAnswersOn(ledger: Ledger, about: readonly string[]): void {
  if (!hasAnswers(ledger)) return;
  const documents = about.map((id) => documentsMeant(ledger, id));
  if (documents.some((meant) => meant.length === 0)) ledger.run('delete from kept_answer');
  else forgetAnswersFrom(ledger, documents.flat());
}

/** The documents of what an id names: a document, a claim, a fact in a kept list, what a judgement was about. Empty where nothing tells. */
function documentsMeant(ledger: Ledger, id: string): readonly DocumentId[] {
  const judged = ledger.first('select about from judgement where id = ?', id);
  if (judged) {
    const about: readonly string[] = JSON.parse(textOf(judged, 'about'));
    const meant = about.map((one) => documentsMeant(ledger, one));
    return meant.some((one) => one.length === 0) ? [] : meant.flat();
  }
  return ledger
    .all(
      `select d.id from document d where d.id = ?1
       union select d.id from claim c join document d on d.number = c.document where c.id = ?1 or c.id in (
         select value from kept_item k, json_each(k.item, '$.supportedBy') where k.id = ?1)`,
      id,
    )
    .map((row) => documentId(textOf(row, 'id')));
}

/** Forgets all kept answers: documents were read anew, so other claims may count. Call it inside a transaction. */
export function forgetAnswers(ledger: Ledger): void {
  ledger.run('delete from kept_answer');
  ledger.run('delete from kept_fact');
}
