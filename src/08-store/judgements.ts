import { knownJudgement } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { forgetAnswersOn } from './kept.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, type Row, textOf } from './row.ts';

/** Keeps a judgement, unless it is there already, and forgets what was answered without it. True when it was new. Call it inside a transaction. */
export function addJudgement(ledger: Ledger, judgement: Judgement): boolean {
  const isNew = ledger.run(
    'insert or ignore into judgement (id, verdict, about, made_by, because, at, score) values (?, ?, ?, ?, ?, ?, ?)',
    judgement.id,
    judgement.verdict,
    JSON.stringify(judgement.about),
    judgement.by,
    judgement.because,
    judgement.at,
    judgement.score ?? null,
  );
  if (isNew === 0) return false;
  forgetAnswersOn(ledger, judgement.about);
  for (const subject of new Set(judgement.about)) {
    ledger.run(
      'insert into judgement_about (subject, judgement) values (?, (select number from judgement where id = ?))',
      subject,
      judgement.id,
    );
  }
  return true;
}

/** Every judgement made by `knownAt` (ISO instant; absent: all), oldest first. */
export const allJudgements = (ledger: Ledger, knownAt?: string): Judgement[] =>
  ledger.all('select * from judgement where ?1 is null or at <= ?1 order by at, id', knownAt ?? null).map(toJudgement);

/** Judgements on a claim, fact, document or judgement, oldest first. */
export const judgementsAbout = (ledger: Ledger, subject: string): Judgement[] =>
  ledger
    .all('select j.* from judgement j join judgement_about a on a.judgement = j.number where a.subject = ? order by j.at, j.id', subject)
    .map(toJudgement);

const verdicts = ['confirm', 'reject', 'same', 'different', 'unsure', 'undo'] as const;

function toJudgement(row: Row): Judgement {
  const verdict = verdicts.find((known) => known === textOf(row, 'verdict'));
  if (!verdict) throw new TypeError(`"${textOf(row, 'verdict')}" is no verdict of a judgement`);
  const about: readonly string[] = JSON.parse(textOf(row, 'about'));
  return {
    id: knownJudgement(textOf(row, 'id')),
    verdict,
    about,
    by: textOf(row, 'made_by'),
    because: textOf(row, 'because'),
    at: textOf(row, 'at'),
    ...(row.score === null ? {} : { score: numberOf(row, 'score') }),
  };
}
