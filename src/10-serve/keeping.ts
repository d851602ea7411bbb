import type { Fact } from '#model/fact.ts';
import { type Grounds, keepAnswer, keptAnswer, momentOf } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { isCountry } from '#values/country.ts';
import { overridesPrint } from './sources.ts';
import { version } from './version.ts';

/** An answer that had to be worked out. */
export interface Worked<Answer> {
  readonly answer: Answer;
  readonly restsOn: Grounds;
  /** Facts in it that can be asked for by their ids later. */
  readonly facts?: readonly Fact[];
  /** About whom it is. Absent: each fact is found again with the countries in its roles. */
  readonly countries?: readonly string[];
}

/**
 * The answer kept to a question while nothing it rests on has changed; otherwise it is worked out, and kept for the next time. A ledger
 * that cannot be written to now is answered from all the same.
 */
export function askKept<Answer>(ledger: Ledger, question: object, work: () => Worked<Answer>): Answer {
  const program = `${version}${overridesPrint(ledger.file)}`;
  const kept = keptAnswer<Answer>(ledger, question, program);
  if (kept !== undefined) return kept;
  const moment = momentOf(ledger);
  const { answer, restsOn, facts = [], countries } = work();
  const found = facts.flatMap(({ id, roles }) => {
    const about = countries ?? countriesIn(roles);
    return about.length === 0 ? [] : [{ id, countries: about }];
  });
  ledger.aside((writer) => writer.transaction(() => keepAnswer(writer, { question, answer, restsOn, moment, program, facts: found })));
  return answer;
}

/** What names many countries is found again with two of them. */
const countriesIn = (roles: Fact['roles']): readonly string[] =>
  [...new Set(Object.values(roles).flat())].filter(isCountry).sort().slice(0, 2);
