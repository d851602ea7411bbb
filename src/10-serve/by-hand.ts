import { factTypeOf } from '#facts/index.ts';
import type { Claim, Status } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { digest, documentId, judgementId, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { readClaimLine } from '#store/claim-line.ts';
import { addClaim, claimById } from '#store/claims.ts';
import { addDocument, documentById } from '#store/documents.ts';
import { addJudgement } from '#store/judgements.ts';
import { forgetAnswersFrom } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { placingOf } from './placing.ts';

/** Where a claim by hand comes from: a passage on file, or a source outside the ledger in the person's words. */
export type Passage =
  | { readonly document: string; readonly start: number; readonly end: number }
  | {
      /** "Telephone call with the desk officer", "Note verbale". */
      readonly source: string;
      /** What was said or written there. */
      readonly text: string;
      /** EDTF: the day of it. */
      readonly day: string;
      /** Reference and classification: "NV 12/2026, restricted". */
      readonly marking?: string;
    };

/** A claim as a person enters it. */
export interface ClaimByHand {
  readonly passage: Passage;
  readonly type: string;
  readonly roles: Readonly<Record<string, string>>;
  /** JSON of the exchange form: {"count":43}. */
  readonly value?: string;
  readonly date?: string;
  readonly status?: Status;
  /** The sources it names, nearest first. */
  readonly attribution?: readonly string[];
  /** A claim that this one puts right: it counts for nothing from now on. */
  readonly insteadOf?: string;
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

/** What was kept, or why nothing was. */
export type ByHand = { readonly claim: Claim; readonly isNew: boolean } | { readonly because: string };

/** Keeps a claim of a person's own making, with the words that show it; a source outside becomes a document of its own. */
export function addByHand(ledger: Ledger, given: ClaimByHand): ByHand {
  const outside = 'source' in given.passage ? fromOutside(given.passage, given.by) : undefined;
  const document = outside?.document ?? ('document' in given.passage ? documentById(ledger, given.passage.document) : undefined);
  if (!document) return { because: 'there is no such document in the ledger; "chancery search WORDS" finds one' };
  if ('end' in given.passage && given.passage.end > document.text.length)
    return { because: `document ${document.id} ends at ${document.text.length}; the span goes beyond it` };
  if (given.insteadOf !== undefined && !claimById(ledger, given.insteadOf))
    return { because: `there is no claim ${given.insteadOf} that this could put right` };
  const read = readClaimLine(lineOf(given, document), (id) => (id === document.id ? document : undefined));
  if ('because' in read) return read;
  const claim: Claim = { ...read, author: given.by, frame: 'by hand' };
  const placing = placingOf(ledger);
  placing.refresh();
  const isNew = ledger.transaction(() => {
    if (outside && !documentById(ledger, outside.document.id)) {
      addDocument(ledger, outside.page, outside.document, given.at);
      placing.put(outside.document);
    }
    if (given.insteadOf !== undefined) addJudgement(ledger, correctionOf(given.insteadOf, claim, given));
    const isOther = addClaim(ledger, claim, given.at);
    // Also those of pairs that the text is about and the claim does not name; whoever added it wants to see it.
    forgetAnswersFrom(ledger, [document.id]);
    return isOther;
  });
  return { claim, isNew };
}

const correctionOf = (wrong: string, right: Claim, { by, at }: ClaimByHand) => ({
  id: judgementId('reject', [wrong], by, at),
  verdict: 'reject' as const,
  about: [wrong],
  by,
  because: `put right by ${right.id}`,
  at,
});

function lineOf({ passage, type, roles, value, date, status, attribution }: ClaimByHand, document: Document): string {
  const { start, end } = 'source' in passage ? { start: 0, end: document.text.length } : passage;
  return JSON.stringify({
    doc: document.id,
    type,
    roles: Object.fromEntries(Object.entries(roles).map(([role, filler]) => [role, inRole(type, role, filler)])),
    ...(value !== undefined && { value: parsed(value) }),
    date,
    status,
    attribution,
    evidence: [{ start, end, exact: document.text.slice(start, end) }],
  });
}

/** What stands in a role that takes several is split at its commas. */
function inRole(type: string, role: string, filler: string): string | readonly string[] {
  const kind = factTypeOf(type)?.roles[role]?.kind;
  const isList = kind === 'actors' || kind === 'countries' || kind === 'texts';
  return isList
    ? filler
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : filler;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** A document that holds what a person reports from outside: its outlet is the source, its by-line the person. */
function fromOutside(
  passage: Extract<Passage, { readonly source: string }>,
  by: string,
): { readonly page: Page; readonly document: Document } {
  const { source, text, day, marking } = passage;
  const content = text.trim();
  const id = digest(JSON.stringify([source, day, marking ?? '', by, content]));
  const from = marking === undefined ? source : `${source} (${marking})`;
  const page: Page = {
    id: pageId(id),
    hash: digest(content),
    form: 'text',
    content,
    from,
    given: { doc: id, outlet: source, published: day },
  };
  const segments = [{ start: 0, end: content.length, role: 'body', reason: 'entered by hand' } as const];
  const document = {
    id: documentId(id),
    page: page.id,
    outlet: source,
    published: day,
    byline: by,
    from,
    text: content,
    segments,
    dropped: [],
  };
  return { page, document };
}
