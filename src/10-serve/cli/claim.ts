import { userInfo } from 'node:os';
import { factTypes } from '#facts/index.ts';
import { type Status, statuses } from '#model/claim.ts';
import { isDay } from '#values/day.ts';
import { addByHand, type ClaimByHand, type Passage } from '../by-hand.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';

export const claim: Command = {
  usage: 'add ROLE=WHO…',
  about:
    'Adds a claim by hand: from a passage of a document (--doc and --span), or from a source outside the ledger, such as a telephone call or a note verbale (--source with --text and --on, and --marking). It counts like any other claim, with you as its author. Roles that take several are split at commas.',
  examples: [
    'claim add --doc seed-4 --span 1800-1839 --type mechanism parties=JPN,PAK "name=Disarmament and Non-Proliferation Talks"',
    'claim add --source "Telephone call with the embassy" --on 2026-02-10 --marking restricted --text "The minister will come in May." --type visit "visitor=Ada Orn" host=FIN --date 2026-05 --status planned',
    'claim add --doc seed-0 --span 411-440 --type office "person=Sanae Takaichi" "office=prime minister" of=JPN --instead-of c-0123456789abcdef',
  ],
  options: {
    ...ledgerOption,
    type: { type: 'string', value: 'TYPE', says: factTypes.map(({ type }) => type).join(', ') },
    doc: { type: 'string', value: 'ID', says: 'the document that says it' },
    span: { type: 'string', value: 'S-E', says: 'the passage: offsets in the document’s text, the end not included' },
    source: { type: 'string', value: 'WORDS', says: 'a source outside the ledger' },
    text: { type: 'string', value: 'WORDS', says: 'what was said or written there' },
    on: { type: 'string', value: 'DAY', says: 'the day on which it was said or written' },
    marking: { type: 'string', value: 'WORDS', says: 'its reference or classification' },
    date: { type: 'string', value: 'EDTF', says: 'when it happened, holds or is to be' },
    status: { type: 'string', value: 'STATUS', says: `${statuses.join(', ')} (default: reported)` },
    value: { type: 'string', value: 'JSON', says: 'the value in exchange form: {"count":43}, {"amount":640000000,"unit":"NOK"}' },
    attribution: { type: 'string', value: 'NAME', says: 'the source that the passage names' },
    'instead-of': { type: 'string', value: 'CLAIM', says: 'a claim that this one puts right; it counts no more' },
    by: { type: 'string', value: 'NAME', says: 'who enters it (default: your user name)' },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (call) => {
    const given = readGiven(call);
    return withLedger(call, 'write', (ledger) => {
      const kept = addByHand(ledger, given);
      if ('because' in kept) throw new Complaint(`Nothing was added: ${kept.because}.`);
      const { id, document } = kept.claim;
      return call.out.print(`${kept.isNew ? 'Added' : 'There already'} as ${id}, in document ${document}, by ${given.by}.`);
    });
  },
};

function readGiven(call: Call): ClaimByHand {
  const [word = '', ...fillers] = call.words;
  if (word !== 'add') throw new WrongUsage(`"${word}" is nothing that can be done with a claim. Say: claim add ROLE=WHO…`);
  const type = call.option('type');
  if (type === undefined) throw new WrongUsage('A claim needs --type. See "chancery claim --help".');
  const given = { value: call.option('value'), date: call.option('date'), insteadOf: call.option('instead-of') };
  const status = statusOf(call.option('status'));
  const attribution = call.option('attribution');
  return {
    passage: passageOf(call),
    type,
    roles: Object.fromEntries(fillers.map(roleOf)),
    ...(given.value !== undefined && { value: given.value }),
    ...(given.date !== undefined && { date: given.date }),
    ...(given.insteadOf !== undefined && { insteadOf: given.insteadOf }),
    ...(status !== undefined && { status }),
    ...(attribution !== undefined && { attribution: [attribution] }),
    by: call.option('by') ?? userInfo().username,
    at: call.now.toISOString(),
  };
}

function roleOf(filler: string): readonly [string, string] {
  const at = filler.indexOf('=');
  if (at <= 0 || at === filler.length - 1) throw new WrongUsage(`"${filler}" fills no role. Write ROLE=WHO, such as host=FIN.`);
  return [filler.slice(0, at), filler.slice(at + 1)];
}

function statusOf(given: string | undefined): Status | undefined {
  const status = statuses.find((known) => known === given);
  if (given !== undefined && !status) throw new WrongUsage(`"${given}" is no status. Give --status as one of ${statuses.join(', ')}.`);
  return status;
}

function passageOf(call: Call): Passage {
  const [document, span, source, text, day] = ['doc', 'span', 'source', 'text', 'on'].map(call.option);
  if (document !== undefined && span !== undefined && source === undefined) {
    const [, start, end] = /^(\d{1,9})[-–](\d{1,9})$/.exec(span) ?? [];
    if (start === undefined || end === undefined || Number(end) <= Number(start))
      throw new WrongUsage(`"${span}" is no span. Give --span as START-END, such as 965-1047.`);
    return { document, start: Number(start), end: Number(end) };
  }
  if (source !== undefined && text?.trim() && day !== undefined && document === undefined) {
    if (!isDay(day)) throw new WrongUsage(`"${day}" is no day. Give --on as year-month-day, such as 2026-02-10.`);
    const marking = call.option('marking');
    return { source, text, day, ...(marking !== undefined && { marking }) };
  }
  throw new WrongUsage('Say where it stands: --doc with --span, or --source with --text and --on. See "chancery claim --help".');
}
