import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readClaimLine } from '#store/claim-line.ts';
import { addClaim } from '#store/claims.ts';
import { documentById } from '#store/documents.ts';
import { forgetAnswers } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';

const linesATransaction = 2000;
const mostNamed = 20;

export const importCommand: Command = {
  usage: 'claims FILE|-',
  about:
    'Reads claims in exchange form, one JSON object a line, about documents that the ledger has. Lines it cannot take are named; the others go in.',
  examples: ['import claims claims.ndjson', 'export claims --ledger a.db | chancery import claims - --ledger b.db'],
  options: ledgerOption,
  takes: [2, 2],
  run: async (call) => {
    const [kind, file = '-'] = call.words;
    if (kind !== 'claims')
      throw new WrongUsage(`There is no import of "${kind}". Only claims can be imported; documents go in with "chancery ingest".`);
    if (file !== '-' && !existsSync(file)) throw new Complaint(`There is no file ${file}. Name an existing one, or - for standard input.`);
    await withLedger(call, 'write', (ledger) => importLines(ledger, file, call));
  },
};

async function importLines(ledger: Ledger, file: string, call: Call): Promise<void> {
  const tally = { added: 0, known: 0, refused: 0 };
  const learned = call.now.toISOString();
  let number = 0;
  let batch: { readonly number: number; readonly line: string }[] = [];
  const flush = () => {
    ledger.transaction(() => {
      for (const each of batch) tally[takeLine(ledger, each, learned, call, tally.refused)] += 1;
      // A claim counts for every pair of which its text speaks, and no group of claims tells of that.
      forgetAnswers(ledger);
    });
    batch = [];
  };
  for await (const line of createInterface({
    input: file === '-' ? process.stdin : createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim()) batch.push({ number, line });
    if (batch.length >= linesATransaction) flush();
  }
  flush();
  if (tally.refused > mostNamed) call.out.note(`… and ${tally.refused - mostNamed} more lines refused.`);
  await call.out.print(`${tally.added} claims new, ${tally.known} known, ${tally.refused} lines refused.`);
  if (tally.refused > 0) process.exitCode = 1;
}

function takeLine(
  ledger: Ledger,
  { number, line }: { readonly number: number; readonly line: string },
  learned: string,
  call: Call,
  refusedBefore: number,
): 'added' | 'known' | 'refused' {
  const claim = readClaimLine(line, (id) => documentById(ledger, id));
  if ('because' in claim) {
    if (refusedBefore < mostNamed) call.out.note(`line ${number} was refused: ${claim.because}`);
    return 'refused';
  }
  return addClaim(ledger, claim, learned) ? 'added' : 'known';
}
