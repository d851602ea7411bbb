import { type DocumentId, digest } from '#model/id.ts';
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

function stampOf(ledger: Ledger, { actors = [], groups = [], unread = [], all }: Grounds, moment: Moment, program: string): string {
  const places = [actors, groups, unread].map((names) => JSON.stringify(names));
  const row = ledger.first(newestOf, ...places, moment.claim, moment.reading) ?? {};
  const rows = ['actors', 'groups', 'unread'].map((name) => numberOf(row, name));
  return [program, moment.judgement, ...rows, ...(all ? [moment.claim] : [])].join(' ');
}

const nameOf = (question: object): string => digest(JSON.stringify(question));

/** The row of an answer that still holds. */
function holding(ledger: Ledger, question: object, program: string): Row | undefined {
  const row = ledger.first('select number, rests_on, stamp from kept_answer where question = ?', nameOf(question));
  if (!row) return undefined;
  const grounds: Grounds = JSON.parse(textOf(row, 'rests_on'));
  return stampOf(ledger, grounds, momentOf(ledger), program) === textOf(row, 'stamp') ? row : undefined;
}

/** The answer kept to a question, where nothing it rests on has changed; undefined where it must be worked out. */
export function keptAnswer<Answer>(ledger: Ledger, question: object, program: string): Answer | undefined {
  const row = holding(ledger, question, program);
  const kept = row && ledger.first('select answer from kept_answer where number = ?', numberOf(row, 'number'));
  if (!kept) return undefined;
  const answer: Answer = JSON.parse(textOf(kept, 'answer'));
  return answer;
}

/** Something in a list that can be asked for by itself. */
export interface Item {
  readonly id: string;
  readonly type: string;
}

/** Which items of a kept list are wanted. */
export interface Wanted {
  readonly part: string;
  readonly type?: string | undefined;
  readonly id?: string;
  /** The item behind which the wanted ones begin. */
  readonly after?: string | undefined;
  readonly most?: number;
}

/** Some items of a kept list, and how many there are of the part and type. */
export interface Stretch<Kind extends Item> {
  readonly items: readonly Kind[];
  readonly total: number;
  /** False where `after` names no item of the list. */
  readonly isFound: boolean;
}

/** Items of the list kept as the answer to a question; undefined where it must be worked out. */
export function keptItems<Kind extends Item>(ledger: Ledger, question: object, program: string, wanted: Wanted): Stretch<Kind> | undefined {
  const row = holding(ledger, question, program);
  if (!row) return undefined;
  const number = numberOf(row, 'number');
  const { part, type = null, id, after, most = -1 } = wanted;
  if (id !== undefined) {
    const rows = ledger.all('select item from kept_item where answer = ? and id = ? and part = ?', number, id, part);
    return { items: rows.map(itemIn<Kind>), total: rows.length, isFound: true };
  }
  const begin =
    after === undefined
      ? -1
      : ledger.first('select place from kept_item where answer = ? and id = ? and part = ?', number, after, part)?.place;
  const [rows, count] =
    typeof begin === 'number'
      ? [
          ledger.all(
            `select item from kept_item where answer = ?1 and part = ?2 and place > ?3 and (?4 is null or type = ?4) order by place limit ?5`,
            number,
            part,
            begin,
            type,
            most,
          ),
          ledger.first(
            'select count(*) as n from kept_item where answer = ?1 and part = ?2 and (?3 is null or type = ?3)',
            number,
            part,
            type,
          ),
        ]
      : [[], undefined];
  return { items: rows.map(itemIn<Kind>), total: count ? numberOf(count, 'n') : 0, isFound: typeof begin === 'number' };
}

/** The questions whose answers are kept as lists, newest first. */
export const listsKept = <Question>(ledger: Ledger, most: number): readonly Question[] =>
  ledger
    .all(
      'select answer from kept_answer a where exists (select 1 from kept_item where answer = a.number) order by number desc limit ?',
      most,
    )
    .map((row) => {
      const question: Question = JSON.parse(textOf(row, 'answer'));
      return question;
    });

function itemIn<Kind extends Item>(row: Row): Kind {
  const item: Kind = JSON.parse(textOf(row, 'item'));
  return item;
}

/** An answer with what is needed to know later whether it still holds. */
export interface Kept {
  readonly question: object;
  /** Of a list the question itself, so that it can be asked again. */
  readonly answer: unknown;
  /** What is asked for by the item, by part, in order. */
  readonly items?: Readonly<Record<string, readonly Item[]>>;
  readonly restsOn: Grounds;
  readonly moment: Moment;
  readonly program: string;
  /** Facts in it, with the countries with which each is found again. */
  readonly facts?: readonly { readonly id: string; readonly countries: readonly string[] }[];
}

/** Answers beyond so many, the oldest first, are forgotten; so are those too long to be read back faster than worked out. */
const mostAnswers = 5000;
const longest = 64_000_000;

// Most facts are found where they were found before: only the others are written.
const keepFact = `insert into kept_fact (id, countries) values (?, ?)
  on conflict (id) do update set countries = excluded.countries where countries <> excluded.countries`;

/** Keeps an answer instead of an earlier one. Derived: it can be dropped at any time. Call it inside a transaction. */
export function keepAnswer(ledger: Ledger, { question, answer, items = {}, restsOn, moment, program, facts = [] }: Kept): void {
  const text = JSON.stringify(answer);
  if (text.length > longest) return;
  const name = nameOf(question);
  ledger.run('delete from kept_answer where question = ?', name);
  ledger.run(
    'insert into kept_answer (question, rests_on, stamp, answer) values (?, ?, ?, ?)',
    name,
    JSON.stringify(restsOn),
    stampOf(ledger, restsOn, moment, program),
    text,
  );
  const number = numberOf(ledger.first('select number from kept_answer where question = ?', name) ?? {}, 'number');
  for (const [part, list] of Object.entries(items))
    for (const [place, item] of list.entries())
      ledger.run(
        'insert into kept_item (answer, part, place, id, type, item) values (?, ?, ?, ?, ?, ?)',
        number,
        part,
        place,
        item.id,
        item.type,
        JSON.stringify(item),
      );
  ledger.run('delete from kept_answer where number <= (select max(number) from kept_answer) - ?', mostAnswers);
  for (const { id, countries } of facts) ledger.run(keepFact, id, countries.join('-'));
}

/** The countries about which a fact of this id was told last; undefined where none was. */
export function countriesOfFact(ledger: Ledger, id: string): readonly string[] | undefined {
  const row = ledger.first('select countries from kept_fact where id = ?', id);
  return row && textOf(row, 'countries').split('-');
}

export const hasAnswers = (ledger: Ledger): boolean => ledger.first('select 1 from kept_answer limit 1') !== undefined;

/**
 * Forgets answers that rest on claims of these documents: it has become known that their texts come from elsewhere, and no claim tells of
 * that. Call it inside a transaction.
 */
export function forgetAnswersFrom(ledger: Ledger, documents: readonly DocumentId[]): void {
  const theirs = 'select c.number from claim c join document d on d.number = c.document where d.id in (select value from json_each(?1))';
  ledger.run(
    `delete from kept_answer where rests_on ->> '$.all' is not null
     or exists (select 1 from json_each(rests_on, '$.actors') a, claim_actor ca where ca.actor = a.value and ca.claim in (${theirs}))
     or exists (select 1 from json_each(rests_on, '$.groups') g, dyad_claim dc where dc.dyad = g.value and dc.claim in (${theirs}))`,
    JSON.stringify(documents),
  );
}

/** Forgets all kept answers: documents were read anew, so other claims may count. Call it inside a transaction. */
export function forgetAnswers(ledger: Ledger): void {
  ledger.run('delete from kept_answer');
  ledger.run('delete from kept_fact');
}
