import { toDot, toSvg } from '#answers';
import { factTypeOf } from '#facts/index.ts';
import type { Fact } from '#model/fact.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Origin, Step } from '#model/story.ts';
import { theName } from '#values/country.ts';
import { askWhyClaim, askWhyFact, askWhyGroup, type WhyClaim, type WhyFact, type WhyGroup } from '../questions.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';

export const why: Command = {
  usage: 'CLAIM|FACT|GROUP',
  about:
    'What supports a claim (c-…) or a fact (f-…): the words and where they stand, the frame that read them, the sources, judgements, and the reason. What makes documents one lineage (l-…) or one story (s-…), as "chancery export" names them; a lineage also as a picture.',
  examples: [
    'why f-0123456789abcdef --as-of 2026-02-11',
    'why c-0123456789abcdef --json',
    'why l-0123456789ab --picture svg > lineage.svg',
  ],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    json: { type: 'boolean', says: 'as JSON' },
    picture: { type: 'string', value: 'FORM', says: 'a lineage as svg, or as dot for Graphviz' },
  },
  takes: [1, 1],
  run: (call) =>
    withLedger(call, 'read', (ledger) => {
      const [id = ''] = call.words;
      if (id.startsWith('c-')) return tell(call, askWhyClaim(ledger, id), tellClaim);
      if (id.startsWith('f-')) return tell(call, askWhyFact(ledger, id, asOfDay(call)), tellFact);
      if (/^[ls]-/.test(id)) return tell(call, askWhyGroup(ledger, id), (why) => tellGroup(why, call.option('picture')));
      throw new Complaint(
        `"${id}" is no id of a claim (c-…), a fact (f-…), a lineage (l-…) or a story (s-…). "chancery facts A B" lists facts with their ids.`,
      );
    }),
};

function tell<Grounds>(call: Call, grounds: Grounds | undefined, inWords: (grounds: Grounds) => string): Promise<void> {
  const [id] = call.words;
  if (!grounds)
    throw new Complaint(`The ledger has no "${id}". "chancery facts A B" lists facts with their ids; give the same --as-of to both.`);
  return call.out.print(call.isSet('json') ? JSON.stringify(grounds, null, 1) : inWords(grounds));
}

const pictures = { svg: toSvg, dot: toDot };

function tellGroup({ group, documents }: WhyGroup, picture: string | undefined): string {
  if (picture !== undefined) {
    const form = picture === 'svg' || picture === 'dot' ? pictures[picture] : undefined;
    if (!form || !('descents' in group))
      throw new WrongUsage('A lineage is drawn with --picture svg or --picture dot; a story has no picture.');
    return form(group, documents).trimEnd();
  }
  const known = new Map(documents.map((document) => [document.id, [document.outlet, document.published].filter(Boolean).join(', ')]));
  const descents = 'descents' in group ? (group.descents ?? []) : [];
  const members =
    descents.length > 0
      ? descents.map(
          ({ document, relation, from, sure, because }) =>
            `  ${document} (${known.get(document) ?? ''}): ${relation}${from === undefined ? '' : ` of ${from}`}, ${Math.round(sure * 100)} %: ${because}`,
        )
      : group.documents.map((id) => `  ${id} (${known.get(id) ?? ''})`);
  const linked = 'linked' in group && group.linked ? [`  tells of the same matter as ${group.linked.join(', ')}`] : [];
  const source =
    'source' in group && group.source !== undefined
      ? [`  from ${group.source}${group.isAncestorUnseen ? ', whose own text is not on file' : ''}`]
      : [];
  return [`${group.id}  ${group.because}`, ...source, ...linked, ...members].join('\n');
}

const listed = (thing: object): string =>
  Object.entries(thing)
    .map(([name, content]) => `${name}: ${Array.isArray(content) ? content.join(', ') : String(content)}`)
    .join('; ');

function tellClaim({ claim, document, judgements, steps, origin }: WhyClaim): string {
  const code = factTypeOf(claim.type)?.code?.(claim.roles);
  const source = [document.outlet, document.published, document.title].filter(Boolean).join(', ');
  return [
    `${claim.id}  ${claim.type}, ${claim.status}${claim.date ? `, ${claim.date}` : ''}: ${listed({ ...claim.roles, ...claim.value })}`,
    ...claim.evidence.map(({ start, end, exact, in: where }) => `  “${exact.replace(/\s+/g, ' ')}” (${where ?? 'text'}, ${start}–${end})`),
    `  in ${document.id}${source ? `: ${source}` : ''}, from ${document.url ?? document.from}`,
    ...(steps.length > 1 ? [`  by way of ${steps.map(tellStep).join(' ← ')}`] : []),
    `  origin: ${origin.name}, ${tellKind(origin)}`,
    `  read by ${claim.author}, frame ${claim.frame}, confidence ${claim.confidence}${code ? `; ${code}` : ''}`,
    ...judgements.map(tellJudgement),
  ].join('\n');
}

const tellStep = ({ name, as }: Step): string => (as === 'partly' ? `${name} (in part)` : name);

function tellKind({ kind, country, interested }: Origin): string {
  const of = country === undefined ? '' : ` of ${theName(country)}`;
  const said = {
    person: 'in person',
    official: 'an official body',
    agency: 'an agency',
    paper: 'a medium',
    statistics: 'statisticians',
    unknown: 'of no kind that is known',
  };
  const what = kind === 'unnamed official' || kind === 'own reporting' ? kind : said[kind];
  return `${what}${of}${interested ? ', an interested party' : ''}`;
}

const tellJudgement = ({ verdict, by, because, at }: Judgement): string => `  ${verdict} by ${by} on ${at.slice(0, 10)}: ${because}`;

/** How many of the origins have a stake in it; nothing where none has. */
function tellInterest({ origins, disinterested }: Fact['support']): string {
  if (disinterested === origins) return '';
  if (disinterested === 0) return origins === 1 ? ', an interested party' : ', all interested parties';
  return `, ${origins - disinterested} of them ${origins - disinterested === 1 ? 'an interested party' : 'interested parties'}`;
}

function tellFact({ fact, supports, rivals, judgements }: WhyFact): string {
  const { documents, origins } = fact.support;
  return [
    `${fact.id}  ${fact.type}, ${fact.status}${fact.date ? `, ${fact.date}` : ''}: ${listed({ ...fact.roles, ...fact.value })}`,
    `  ${fact.standing}: ${fact.reason}`,
    `  supported by ${documents} ${documents === 1 ? 'document' : 'documents'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}${tellInterest(fact.support)}${fact.lastConfirmed ? `; last said ${fact.lastConfirmed}` : ''}`,
    ...fact.history.map(({ status, date, said }) => `  ${said ?? 'undated'}: ${status}${date ? ` for ${date}` : ''}`),
    ...judgements.map(tellJudgement),
    '',
    'For it:',
    ...supports.map(tellClaim),
    ...(rivals.length > 0 ? ['', 'Against it:', ...fact.rivals.map(({ says, kind, reason }) => `  ${says} (${kind}): ${reason}`)] : []),
    ...rivals.map(tellClaim),
  ].join('\n');
}
