import { addUp, judgeEpisodes } from '#answers';
import { factTypes } from '#facts/index.ts';
import { type DocumentId, digestOfList } from '#model/id.ts';
import { allClaims } from '#store/claims.ts';
import { allDocuments, documentIds, documentsOf } from '#store/documents.ts';
import { addJudgement, allJudgements } from '#store/judgements.ts';
import { forgetAnswers } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { addPass, type Pass } from '#store/readings.ts';
import { placeAnew, tracingOnFile } from './placing.ts';
import { makeReaders, type Readers } from './readers.ts';

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
  return { facts: facts.length, hash: digestOfList(facts) };
}

const documentsABatch = 50;

/**
 * Reads every document again. Claims that are new are added, older ones stay on file; the new pass says which machine claims count.
 * Gives how many claims were new.
 */
export async function readAnew(
  ledger: Ledger,
  program: string,
  learned: string,
  onDone: (count: number) => void,
  readers = makeReaders(),
): Promise<number> {
  const ids = documentIds(ledger);
  let added = 0;
  let done = 0;
  try {
    for await (const passes of passesOver(ledger, ids, readers)) {
      ledger.transaction(() => {
        for (const pass of passes) added += addPass(ledger, pass, program, learned);
        forgetAnswers(ledger);
      });
      done += passes.length;
      onDone(done);
    }
    return added;
  } finally {
    await readers.close();
  }
}

/** Passes over documents, in the order of the ids, read some batches ahead of what is given. */
async function* passesOver(ledger: Ledger, ids: readonly DocumentId[], readers: Readers): AsyncGenerator<readonly Pass[]> {
  const ahead: Promise<readonly Pass[]>[] = [];
  for (let from = 0; from < ids.length; from += documentsABatch) {
    const reading = readers.readAgain(documentsOf(ledger, ids.slice(from, from + documentsABatch)));
    // A fault is told when its turn comes; until then nobody waits for it.
    reading.catch(() => undefined);
    ahead.push(reading);
    if (ahead.length >= readers.atOnce) yield (await ahead.shift()) ?? [];
  }
  for (const passes of ahead) yield await passes;
}
