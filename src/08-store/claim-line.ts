import { z } from 'zod';
import { factTypeOf } from '#facts/index.ts';
import { type Claim, type Evidence, statuses } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, knownClaim } from '#model/id.ts';
import { isDay } from '#values/day.ts';

const finite = z.number();
const Value = z.union([
  z.strictObject({ amount: finite, unit: z.string() }),
  z.strictObject({ change: finite, unit: z.literal('percent') }),
  z.strictObject({ share: finite, unit: z.literal('percent') }),
  z.strictObject({ count: finite }),
  z.strictObject({ quote: z.string() }),
  z.strictObject({ text: z.string() }),
]);
const EvidenceLine = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  in: z.literal('title').optional(),
});
/** Fields beside these are other programs' own and are not kept. */
const ClaimLine = z.object({
  doc: z.string().min(1),
  type: z.string().min(1),
  roles: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  value: Value.optional(),
  date: z.string().refine(isDay, 'is no EDTF date').optional(),
  status: z.enum(statuses).default('reported'),
  attribution: z.array(z.string()).default([]),
  evidence: z.tuple([EvidenceLine], EvidenceLine),
  confidence: z.number().min(0).max(1).default(1),
  id: z
    .string()
    .regex(/^c-[0-9a-f]{16}$/)
    .optional(),
  frame: z.string().default('import'),
  author: z.string().min(1).default('import'),
});
type ClaimLine = z.output<typeof ClaimLine>;

/** A line that gives no claim, and why. */
export interface RefusedLine {
  readonly because: string;
}

/**
 * Reads one line of the exchange form. `documentOf` finds the document it speaks of.
 * Refused are lines that are no claim, of an undeclared type, without a needed role, or whose words are not in the document.
 */
export function readClaimLine(line: string, documentOf: (id: string) => Document | undefined): Claim | RefusedLine {
  const raw = parseJson(line);
  if (raw === undefined) return { because: 'is no JSON' };
  const read = ClaimLine.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { because: issue ? `${issue.path.join('.') || 'the line'}: ${issue.message}` : 'is no claim' };
  }
  const because = faultIn(read.data) ?? faultInEvidence(read.data, documentOf(read.data.doc));
  return because === undefined ? toClaim(read.data, documentOf(read.data.doc)) : { because };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultIn({ type, roles }: ClaimLine): string | undefined {
  const declared = factTypeOf(type);
  if (!declared) return `"${type}" is no claim type`;
  const missing = Object.entries(declared.roles).find(([name, role]) => role.needed && !(name in roles));
  return missing && `the role "${missing[0]}" is missing, which a claim of type ${type} needs`;
}

function faultInEvidence({ doc, evidence }: ClaimLine, document: Document | undefined): string | undefined {
  if (!document) return `document "${doc}" is not in the ledger; ingest it first`;
  const wrong = evidence.find(({ start, end, exact, in: where }) => (where ? document.title : document.text)?.slice(start, end) !== exact);
  return wrong && `the evidence at ${wrong.start}–${wrong.end} is not what document "${doc}" says there`;
}

function toClaim(line: ClaimLine, document: Document | undefined): Claim | RefusedLine {
  if (!document) return { because: 'has no document' };
  const { roles, value, date, status, attribution, confidence, frame, author, type } = line;
  const [first, ...others] = line.evidence;
  return {
    id: line.id ? knownClaim(line.id) : claimId(document.id, type, first.start, first.end, roles, value ?? null, date ?? null, status),
    document: document.id,
    type,
    roles,
    ...(value === undefined ? {} : { value }),
    ...(date === undefined ? {} : { date }),
    status,
    attribution,
    evidence: [toEvidence(first), ...others.map(toEvidence)],
    confidence,
    author,
    frame,
  };
}

const toEvidence = ({ start, end, exact, in: where }: z.output<typeof EvidenceLine>): Evidence => ({
  start,
  end,
  exact,
  ...(where ? { in: where } : {}),
});
