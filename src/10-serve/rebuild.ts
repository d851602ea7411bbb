import { factTypes } from '#facts/index.ts';
import type { Document } from '#model/document.ts';
import { digest } from '#model/id.ts';
import { addUp, judgeEpisodes } from '#pipeline';
import { allClaims } from '#store/claims.ts';
import { allDocuments, documentIds, documentsOf } from '#store/documents.ts';
import { addJudgement, allJudgements } from '#store/judgements.ts';
import { forgetAnswers } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { addPass, type Pass } from '#store/readings.ts';
import { placeAnew, tracingOnFile } from './placing.ts';

/** What a rebuild came to. The hash is of all facts: the same claims give the same hash on every machine. */
export interface Rebuilt {
  readonly facts: number;
  readonly hash: string;
}

/** Makes the index of words and all facts anew from documents, claims and judgements; what the rules were unsure of is kept as their judgement. */
export function deriveAnew(ledger: Ledger, asOf: string, at: string): Rebuilt {
  ledger.transaction(() => {
    ledger.run("insert into document_words (document_words) values ('rebuild')");
    forgetAnswers(ledger);
  });
  placeAnew(ledger);
  const documents = [...allDocuments(ledger)];
  const known = {
    documents,
    claims: [...allClaims(ledger)],
    judgements: allJudgements(ledger),
    traced: tracingOnFile(ledger, documents),
    asOf,
  };
  const facts = addUp(known);
  const unsure = judgeEpisodes({ ...known, types: factTypes }, at);
  ledger.transaction(() => unsure.map((judgement) => addJudgement(ledger, judgement)));
  return { facts: facts.length, hash: digest(JSON.stringify(facts)) };
}

const documentsATransaction = 200;

/**
 * Reads every document again. Claims that are new are added, older ones stay on file; the new pass says which machine claims count.
 * Gives how many claims were new.
 */
export function readAnew(
  ledger: Ledger,
  read: (document: Document) => Pass,
  program: string,
  learned: string,
  onDone: (count: number) => void,
): number {
  const ids = documentIds(ledger);
  let added = 0;
  for (let from = 0; from < ids.length; from += documentsATransaction) {
    // `read` takes more than a document: a list would hand it the place in the list.
    const passes = documentsOf(ledger, ids.slice(from, from + documentsATransaction)).map((document) => read(document));
    ledger.transaction(() => {
      for (const pass of passes) added += addPass(ledger, pass, program, learned);
      forgetAnswers(ledger);
    });
    onDone(Math.min(from + documentsATransaction, ids.length));
  }
  return added;
}
