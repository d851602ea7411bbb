import { factTypeOf } from '#facts/index.ts';
import type { Judgement } from '#model/judgement.ts';
import { askWhyClaim, askWhyFact, type WhyClaim, type WhyFact } from '../questions.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const why: Command = {
  usage: 'CLAIM|FACT',
  about:
    'What supports a claim (c-…) or a fact (f-…): the words and where they stand, the frame that read them, the sources, judgements, and the reason.',
  examples: ['why f-0123456789abcdef --as-of 2026-02-11', 'why c-0123456789abcdef --json'],
  options: { ...ledgerOption, ...asOfOptions, json: { type: 'boolean', says: 'as JSON' } },
  takes: [1, 1],
  run: (call) =>
    withLedger(call, 'read', (ledger) => {
      const [id = ''] = call.words;
      if (id.startsWith('c-')) return tell(call, askWhyClaim(ledger, id), tellClaim);
      if (id.startsWith('f-')) return tell(call, askWhyFact(ledger, id, asOfDay(call)), tellFact);
      throw new Complaint(`"${id}" is no id of a claim (c-…) or a fact (f-…). "chancery facts A B" lists facts with their ids.`);
    }),
};

function tell<Grounds>(call: Call, grounds: Grounds | undefined, inWords: (grounds: Grounds) => string): Promise<void> {
  const [id] = call.words;
  if (!grounds)
    throw new Complaint(`The ledger has no "${id}". "chancery facts A B" lists facts with their ids; give the same --as-of to both.`);
  return call.out.print(call.isSet('json') ? JSON.stringify(grounds, null, 1) : inWords(grounds));
}

const listed = (thing: object): string =>
  Object.entries(thing)
    .map(([name, content]) => `${name}: ${Array.isArray(content) ? content.join(', ') : String(content)}`)
    .join('; ');

function tellClaim({ claim, document, judgements }: WhyClaim): string {
  const code = factTypeOf(claim.type)?.code?.(claim.roles);
  const source = [document.outlet, document.published, document.title].filter(Boolean).join(', ');
  return [
    `${claim.id}  ${claim.type}, ${claim.status}${claim.date ? `, ${claim.date}` : ''}: ${listed({ ...claim.roles, ...claim.value })}`,
    ...claim.evidence.map(({ start, end, exact, in: where }) => `  “${exact.replace(/\s+/g, ' ')}” (${where ?? 'text'}, ${start}–${end})`),
    `  in ${document.id}${source ? `: ${source}` : ''}, from ${document.url ?? document.from}`,
    ...(claim.attribution.length > 0 ? [`  according to ${claim.attribution.join(', according to ')}`] : []),
    `  read by ${claim.author}, frame ${claim.frame}, confidence ${claim.confidence}${code ? `; ${code}` : ''}`,
    ...judgements.map(tellJudgement),
  ].join('\n');
}

const tellJudgement = ({ verdict, by, because, at }: Judgement): string => `  ${verdict} by ${by} on ${at.slice(0, 10)}: ${because}`;

function tellFact({ fact, supports, rivals, judgements }: WhyFact): string {
  const { documents, origins } = fact.support;
  return [
    `${fact.id}  ${fact.type}, ${fact.status}${fact.date ? `, ${fact.date}` : ''}: ${listed({ ...fact.roles, ...fact.value })}`,
    `  ${fact.standing}: ${fact.reason}`,
    `  supported by ${documents} ${documents === 1 ? 'document' : 'documents'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}${fact.lastConfirmed ? `; last said ${fact.lastConfirmed}` : ''}`,
    ...fact.history.map(({ status, date, said }) => `  ${said ?? 'undated'}: ${status}${date ? ` for ${date}` : ''}`),
    ...judgements.map(tellJudgement),
    '',
    'For it:',
    ...supports.map(tellClaim),
    ...(rivals.length > 0 ? ['', 'Against it:', ...fact.rivals.map(({ says, kind, reason }) => `  ${says} (${kind}): ${reason}`)] : []),
    ...rivals.map(tellClaim),
  ].join('\n');
}
