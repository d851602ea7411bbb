import { userInfo } from 'node:os';
import type { Ledger } from '#store/ledger.ts';
import { type Decision, isOnFile, judge as keep, undo } from '../judge.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';

/** How many ids each verdict is about. */
const verdicts = { confirm: 1, reject: 1, same: 2, different: 2, unsure: 2 } as const;

export const judge: Command = {
  usage: `${Object.keys(verdicts).join('|')} ID [ID]`,
  about:
    'Keeps a person’s decision: that a claim, fact or document is right (confirm) or counts for nothing (reject); that two claims or facts are about the same thing or not. With --undo the decision is taken back; both stay on file.',
  examples: [
    'judge reject c-0123456789abcdef --because "wrong first name"',
    'judge same f-0123456789abcdef f-fedcba9876543210',
    'judge reject c-0123456789abcdef --undo',
  ],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    because: { type: 'string', value: 'REASON', says: 'why, for those who read it later' },
    by: { type: 'string', value: 'NAME', says: 'who decides (default: your user name)' },
    undo: { type: 'boolean', says: 'take the decision back' },
  },
  takes: [2, 3],
  run: (call) => {
    const decision = readDecision(call);
    const asOf = asOfDay(call);
    return withLedger(call, 'write', (ledger) => decide(ledger, decision, asOf, call));
  },
};

function readDecision(call: Call): Decision {
  const [word = '', ...about] = call.words;
  const verdict = (['confirm', 'reject', 'same', 'different', 'unsure'] as const).find((known) => known === word);
  if (!verdict) throw new WrongUsage(`"${word}" is no verdict. Say ${Object.keys(verdicts).join(', ')}.`);
  const wanted = verdicts[verdict];
  if (about.length !== wanted || new Set(about).size !== wanted) {
    throw new WrongUsage(`${verdict} is about ${wanted === 1 ? 'one id' : 'two different ids'}. See "chancery judge --help".`);
  }
  const by = call.option('by') ?? userInfo().username;
  return { verdict, about, by, because: call.option('because') ?? 'no reason given', at: call.now.toISOString() };
}

function decide(ledger: Ledger, decision: Decision, asOf: string, call: Call): Promise<void> {
  const named = `${decision.verdict} ${decision.about.join(' ')}`;
  if (call.isSet('undo')) {
    if (!undo(ledger, decision))
      throw new Complaint(`There is no "${named}" on file that could be taken back. "chancery why ID" lists what was decided.`);
    return call.out.print(`Taken back: ${named}.`);
  }
  const missing = decision.about.find((id) => !isOnFile(ledger, id, asOf));
  if (missing !== undefined)
    throw new Complaint(`The ledger has no "${missing}". "chancery facts A B" lists facts with their ids, "chancery why FACT" its claims.`);
  const { id } = keep(ledger, decision);
  return call.out.print(`Kept as ${id}: ${named}, by ${decision.by}.`);
}
