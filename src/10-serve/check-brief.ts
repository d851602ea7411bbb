import { z } from 'zod';
import { verify } from '#brief/verify.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimById } from '#store/claims.ts';
import { documentById } from '#store/documents.ts';
import { judgementsAbout } from '#store/judgements.ts';
import type { Ledger } from '#store/ledger.ts';
import { isCountry } from '#values/country.ts';
import { isDay } from '#values/day.ts';
import { once } from '#values/table.ts';
import { askBrief } from './questions.ts';

const sentence = z.object({
  text: z.string(),
  supportedBy: z.array(z.string()),
  notes: z.array(z.number()).default([]),
  isReckoned: z.boolean().default(false),
  row: z.object({ what: z.string(), figure: z.string(), period: z.string(), source: z.string() }).optional(),
});
const note = z.object({
  number: z.number(),
  claim: z.string(),
  document: z.string(),
  start: z.number(),
  end: z.number(),
  quoted: z.string(),
});
const PrintedBrief = z.object({
  countries: z.array(z.string().refine(isCountry)).min(1).max(2),
  asOf: z.string().refine(isDay),
  knownAt: z.string().optional(),
  since: z.string().optional(),
  sections: z.array(
    z.object({
      name: z.string(),
      lines: z.array(
        z.union([
          z.object({ missing: z.string() }),
          sentence,
          z.object({ under: z.string(), text: z.string(), restsOn: z.array(z.string()) }),
        ]),
      ),
    }),
  ),
  notes: z.array(note),
});
type PrintedBrief = z.output<typeof PrintedBrief>;

/**
 * Everything in a brief, as `brief --format json` printed it, that this ledger does not bear out, one sentence each: claims that are not on
 * file or were withdrawn, words that say more than the claims behind them, passages that stand otherwise in their documents. Undefined where
 * the text is no such brief.
 */
export function faultsInBrief(ledger: Ledger, printed: string): string[] | undefined {
  const read = PrintedBrief.safeParse(parse(printed));
  if (!read.success) return undefined;
  const brief = read.data;
  const reckoned = once(() => reckonedIn(ledger, brief));
  const grounds = openGrounds(ledger);
  return [
    ...brief.sections.flatMap(({ name, lines }) =>
      lines.flatMap((line) =>
        'supportedBy' in line ? faultsInSentence(line, grounds, reckoned).map((because) => `${name}: “${line.text}” ${because}`) : [],
      ),
    ),
    ...brief.notes.flatMap((one) => faultInNote(one, grounds).map((because) => `note ${one.number}: ${because}`)),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Claims and documents of the ledger, each looked up once. */
interface Grounds {
  readonly claimOf: (id: string) => Claim | undefined;
  readonly documentOf: (id: string) => Document | undefined;
  /** Why a claim or its document counts no more. */
  readonly withdrawn: (claim: Claim) => string | undefined;
}

function openGrounds(ledger: Ledger): Grounds {
  const claimOf = remember((id: string) => claimById(ledger, id));
  const documentOf = remember((id: string) => documentById(ledger, id));
  const rejected = remember((id: string) => {
    const standing = judgementsAbout(ledger, id).filter(
      (one) => !judgementsAbout(ledger, one.id).some((later) => later.verdict === 'undo'),
    );
    const last = standing.filter(({ verdict }) => verdict === 'reject' || verdict === 'confirm').at(-1);
    return last?.verdict === 'reject' ? `was withdrawn by ${last.by}: ${last.because}` : undefined;
  });
  return { claimOf, documentOf, withdrawn: ({ id, document }) => rejected(id) ?? rejected(document) };
}

function remember<T>(ask: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const answer = known.get(id) ?? ask(id);
    known.set(id, answer);
    return answer;
  };
}

function faultsInSentence(line: z.output<typeof sentence>, grounds: Grounds, reckoned: () => ReadonlySet<string>): readonly string[] {
  if (line.supportedBy.length === 0) return ['names no claim.'];
  const claims = line.supportedBy.flatMap((id) => grounds.claimOf(id) ?? []);
  const lost = line.supportedBy.filter((id) => !grounds.claimOf(id)).map((id) => `rests on claim ${id}, which is not in the ledger.`);
  const withdrawn = claims.flatMap((claim) => {
    const why = grounds.withdrawn(claim);
    return why === undefined ? [] : [`rests on claim ${claim.id}, which ${why}.`];
  });
  if (lost.length + withdrawn.length > 0) return [...lost, ...withdrawn];
  if (line.isReckoned) return reckoned().has(line.text) ? [] : ['counts or reckons, and this ledger comes to something else.'];
  const documents = [...new Set(claims.map(({ document }) => document))].flatMap((id) => grounds.documentOf(id) ?? []);
  const { what, figure, period, source } = line.row ?? {};
  const cells = [what, figure, period, source].flatMap((cell) => cell ?? []).join('; ');
  const fault = verify(line.text, claims, documents) ?? (cells === '' ? undefined : verify(cells, claims, documents));
  return fault === undefined ? [] : [fault];
}

/** What the brief of these countries counts and reckons, as this ledger draws it. */
function reckonedIn(ledger: Ledger, { countries, asOf, knownAt, since }: PrintedBrief): ReadonlySet<string> {
  const asked = { countries: countries.toSorted(), asOf, ...(knownAt !== undefined && { knownAt }) };
  const wishes = since === undefined || !isDay(since) ? {} : { since };
  const drawn = [false, true].map((full) => askBrief(ledger, asked, { ...wishes, full }).brief);
  const lines = drawn.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  return new Set(lines.flatMap((line) => ('supportedBy' in line && line.isReckoned ? [line.text] : [])));
}

function faultInNote({ claim: id, document, start, end, quoted }: z.output<typeof note>, grounds: Grounds): readonly string[] {
  const claim = grounds.claimOf(id);
  if (!claim) return [`claim ${id} is not in the ledger`];
  if (claim.document !== document) return [`claim ${id} is of document "${claim.document}", not of "${document}"`];
  const evidence = claim.evidence.find((one) => one.start === start && one.end === end);
  if (evidence === undefined) return [`the passage at ${start}–${end} is no evidence of claim ${id}`];
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return words(evidence.exact).startsWith(words(quoted.replace(/ …$/, '')))
    ? []
    : [`“${quoted}” is not what document "${document}" says there`];
}
