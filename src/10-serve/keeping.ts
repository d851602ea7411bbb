import type { Fact } from '#model/fact.ts';
import { type Grounds, keepAnswer, keptAnswer, keptItems, momentOf, type Older } from '#store/kept.ts';
import type { Item, Stretch, Wanted } from '#store/kept-items.ts';
import type { Ledger } from '#store/ledger.ts';
import { isCountry } from '#values/country.ts';
import { overridesPrint } from './sources.ts';
import { rulesPrint } from './version.ts';

/** What an answer that had to be worked out rests on, and the facts in it that can be asked for by their ids later. */
interface Resting {
  readonly restsOn: Grounds;
  readonly facts?: readonly Fact[];
  /** About whom it is. Absent: each fact is found again with the countries in its roles. */
  readonly countries?: readonly string[];
}

/** An answer that had to be worked out. */
export interface Worked<Answer> extends Resting {
  readonly answer: Answer;
}

/** A list that had to be worked out, in its parts. */
export interface WorkedList<Kind extends Item> extends Resting {
  readonly items: Readonly<Record<string, readonly Kind[]>>;
}

/** What answers are worked out by: the rules as they are, and what the desk says of sources. */
const programFor = (ledger: Ledger): string => `${rulesPrint()}${overridesPrint(ledger.file)}`;

/** Another whenever the ledger has learned anything, or answers are worked out otherwise. */
export const stateFor = (ledger: Ledger): string => JSON.stringify([momentOf(ledger), programFor(ledger)]);

const hurried = new WeakSet<Ledger>();

/** From now on questions to this open ledger are answered with what is kept alone. */
export const giveOnlyKept = (ledger: Ledger): void => {
  hurried.add(ledger);
};

const olderTaken = new WeakMap<Ledger, Older>();
/** Milliseconds for which an answer that news has overtaken will do: a desk that does not get round to newer ones for so long must not go on as if it did. */
const longestOlder = 3_600_000;

/**
 * Asks, and takes also what is kept and news has overtaken; `madeAt` is the ISO instant as of which the oldest of it was made. All that is
 * asked of the ledger must be asked before `ask` returns.
 */
export function askOlder<Answer>(ledger: Ledger, ask: () => Answer): { readonly answer: Answer; readonly madeAt?: string } {
  const heard: string[] = [];
  olderTaken.set(ledger, { since: new Date(Date.now() - longestOlder).toISOString(), hear: (madeAt) => heard.push(madeAt) });
  try {
    const answer = ask();
    const [madeAt] = heard.sort();
    return madeAt === undefined ? { answer } : { answer, madeAt };
  } finally {
    olderTaken.delete(ledger);
  }
}

/** An answer would have to be worked out, and those who asked for it will not wait here. */
export class NotKept extends Error {
  /** The same for questions that rest on the same claims. */
  readonly about: string;

  constructor(question: object) {
    super('this answer is not kept');
    this.about = JSON.stringify(Object(question).countries ?? 'all');
  }
}

/**
 * The answer kept to a question while nothing it rests on has changed; otherwise it is worked out, and kept for the next time. A ledger
 * that cannot be written to now is answered from all the same.
 */
export function askKept<Answer>(ledger: Ledger, question: object, work: () => Worked<Answer>): Answer {
  const program = programFor(ledger);
  const kept = keptAnswer<Answer>(ledger, question, program, olderTaken.get(ledger));
  if (kept !== undefined) return kept;
  if (hurried.has(ledger)) throw new NotKept(question);
  const [moment, made] = [momentOf(ledger), new Date().toISOString()];
  const worked = work();
  ledger.aside((writer) =>
    writer.transaction(() => keepAnswer(writer, { ...worked, question, moment, program, made, facts: findable(worked) })),
  );
  return worked.answer;
}

/** The same for a list of which only some items are wanted: of a kept one, only they are read. */
export function askKeptItems<Kind extends Item>(
  ledger: Ledger,
  question: object,
  wanted: Wanted,
  work: () => WorkedList<Kind>,
): Stretch<Kind> {
  const program = programFor(ledger);
  const kept = keptItems<Kind>(ledger, question, program, wanted, olderTaken.get(ledger));
  if (kept !== undefined) return kept;
  if (hurried.has(ledger)) throw new NotKept(question);
  const [moment, made] = [momentOf(ledger), new Date().toISOString()];
  const worked = work();
  ledger.aside((writer) =>
    writer.transaction(() => keepAnswer(writer, { ...worked, answer: question, question, moment, program, made, facts: findable(worked) })),
  );
  return stretchOf(worked.items[wanted.part] ?? [], wanted);
}

function stretchOf<Kind extends Item>(list: readonly Kind[], { type, id, after, most }: Wanted): Stretch<Kind> {
  if (id !== undefined) {
    const items = list.filter((item) => item.id === id);
    return { items, total: items.length, isFound: true };
  }
  const begin = after === undefined ? 0 : list.findIndex((item) => item.id === after) + 1;
  const isFound = after === undefined || begin > 0;
  const ofType = (from: number): readonly Kind[] => list.slice(from).filter((item) => type === undefined || item.type === type);
  return { items: isFound ? ofType(begin).slice(0, most) : [], total: isFound ? ofType(0).length : 0, isFound };
}

const findable = ({ facts = [], countries }: Resting) =>
  facts.flatMap(({ id, roles }) => {
    const about = countries ?? countriesIn(roles);
    return about.length === 0 ? [] : [{ id, countries: about }];
  });

/** What names many countries is found again with two of them. */
const countriesIn = (roles: Fact['roles']): readonly string[] =>
  [...new Set(Object.values(roles).flat())].filter(isCountry).sort().slice(0, 2);
