import { addUp, auditText, dateText, earliestWriting, trace } from '#answers';
import { factTypes } from '#facts/index.ts';
import type { Audit, Finding } from '#model/audit.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimsIn, readText } from '#pipeline';
import { claimsNaming, claimsOf } from '#store/claims.ts';
import { documentById, documentsOf } from '#store/documents.ts';
import { allJudgements } from '#store/judgements.ts';
import type { Ledger } from '#store/ledger.ts';
import { keepAudit, watchedTexts, watchText } from '#store/watched.ts';

/** An audit with the text it is about, for those who print it, and with the documents that it cites. */
export interface Audited {
  readonly audit: Audit;
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
}

/** Compares a text with what the ledger holds as of a day. It need not be in the ledger; where it is, its own claims are no support for it. */
export function askAudit(ledger: Ledger, text: Document, asOf: string): Audited {
  const reading = readText(text);
  const isOnFile = documentById(ledger, text.id) !== undefined;
  const own: readonly Claim[] = isOnFile ? claimsOf(ledger, text.id) : claimsIn(text, reading).claims;
  const document = dated(text, earliestWriting(reading, own, asOf));
  const others = claimsNaming(ledger, actorsIn(own)).filter((claim) => claim.document !== document.id);
  const documents = [
    document,
    ...documentsOf(
      ledger,
      others.map((claim) => claim.document),
    ),
  ];
  const traced = trace(documents);
  const copies = new Set(traced.lineages.find((lineage) => lineage.documents.includes(document.id))?.documents);
  const facts = addUp({ documents, claims: [...own, ...others], judgements: allJudgements(ledger), traced, asOf });
  const known = { document, reading, own, claims: others, documents, facts, copies, types: factTypes, asOf };
  const audit = auditText(known, dateText(text, reading, own, facts, asOf));
  const cited = new Set(audit.findings.flatMap(({ claims }) => claims));
  const shown = others.filter(({ id }) => cited.has(id));
  const sources = new Set(shown.map((claim) => claim.document));
  return { audit, document: text, claims: shown, documents: documents.filter(({ id }) => sources.has(id)) };
}

/** A text without a date is of the time of the newest thing in it, about: so it can age, and outranks nothing. */
const dated = (text: Document, day: string | undefined): Document =>
  text.published === undefined && day !== undefined ? { ...text, published: `${day.slice(0, 4)}?` } : text;

/** Countries and people of whom some claims speak. */
const actorsIn = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ roles }) => Object.values(roles).flat()).filter((name) => /^\p{Lu}/u.test(name))),
];

/** What a watched text says that has become wrong, or right, since it was last audited. */
export interface Reaudited {
  readonly document: Document;
  readonly since: string;
  readonly changed: readonly { readonly finding: Finding; readonly was: Finding['standing'] }[];
}

/** Audits a text and keeps it under watch from now on. */
export function watch(ledger: Ledger, text: Document, asOf: string, at: string): Audited {
  const audited = askAudit(ledger, text, asOf);
  ledger.transaction(() => keepAudit(ledger, watchText(ledger, text, at), asOf, audited.audit.findings, false, at));
  return audited;
}

/** Gives up a watch; false where the text is under none. */
export function unwatch(ledger: Ledger, id: string, at: string): boolean {
  const known = watchedTexts(ledger).find(({ document }) => document.id === id);
  if (known) ledger.transaction(() => keepAudit(ledger, known.number, known.asOf, known.findings, true, at));
  return known !== undefined;
}

/** Audits every watched text again, keeps what was found, and tells what changed. An unchanged text adds no row. */
export function auditWatched(ledger: Ledger, asOf: string, at: string): Reaudited[] {
  return watchedTexts(ledger).map((watched) => {
    const { audit } = askAudit(ledger, watched.document, asOf);
    const before = new Map(watched.findings.map(({ exact, start, standing }) => [`${start} ${exact}`, standing]));
    const changed = audit.findings.flatMap((finding) => {
      const was = before.get(`${finding.start} ${finding.exact}`);
      return was === undefined || was === finding.standing ? [] : [{ finding, was }];
    });
    if (changed.length > 0 || audit.findings.length !== watched.findings.length)
      ledger.transaction(() => keepAudit(ledger, watched.number, asOf, audit.findings, false, at));
    return { document: watched.document, since: watched.asOf, changed };
  });
}
