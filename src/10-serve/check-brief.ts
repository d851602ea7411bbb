import { z } from 'zod';
import { claimById } from '#store/claims.ts';
import type { Ledger } from '#store/ledger.ts';

const PrintedBrief = z.object({
  sections: z.array(
    z.object({
      name: z.string(),
      lines: z.array(
        z.union([
          z.object({ missing: z.string() }),
          z.object({ text: z.string(), supportedBy: z.array(z.string()) }),
          z.object({ under: z.string(), text: z.string(), restsOn: z.array(z.string()) }),
        ]),
      ),
    }),
  ),
  notes: z.array(z.object({ number: z.number(), claim: z.string(), document: z.string(), start: z.number(), end: z.number() })),
});

/**
 * Everything in a brief, as `brief --format json` printed it, that this ledger does not bear out, one sentence each.
 * Undefined where the text is no such brief.
 */
export function faultsInBrief(ledger: Ledger, printed: string): string[] | undefined {
  const brief = PrintedBrief.safeParse(parse(printed));
  if (!brief.success) return undefined;
  const sentences = brief.data.sections.flatMap(({ name, lines }) => lines.map((line) => ({ name, line })));
  return [
    ...sentences.flatMap(({ name, line }) => ('supportedBy' in line ? faultsInSentence(ledger, name, line) : [])),
    ...brief.data.notes.flatMap((note) => faultInNote(ledger, note)),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsInSentence(ledger: Ledger, section: string, { text, supportedBy }: { text: string; supportedBy: string[] }): string[] {
  if (supportedBy.length === 0) return [`${section}: “${text}” names no claim`];
  return supportedBy
    .filter((id) => !claimById(ledger, id))
    .map((id) => `${section}: “${text}” rests on claim ${id}, which is not in the ledger`);
}

function faultInNote(
  ledger: Ledger,
  { number, claim: id, document, start, end }: z.output<typeof PrintedBrief>['notes'][number],
): string[] {
  const claim = claimById(ledger, id);
  if (!claim) return [`note ${number}: claim ${id} is not in the ledger`];
  if (claim.document !== document) return [`note ${number}: claim ${id} is of document "${claim.document}", not of "${document}"`];
  if (!claim.evidence.some((evidence) => evidence.start === start && evidence.end === end)) {
    return [`note ${number}: the passage at ${start}–${end} is no evidence of claim ${id}`];
  }
  return [];
}
