import { type Audit, auditStandings, type Finding } from '#model/audit.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { inWords, isDay } from '#values/day.ts';
import { nameOfDocument, titleOf } from './desk.ts';
import { escapeMarkdown } from './markdown.ts';

/** An audit with what its printing needs: the text, and what the findings cite. */
export interface AuditPrint {
  readonly audit: Audit;
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
}

export const standingInWords: Readonly<Record<Finding['standing'], string>> = {
  superseded: 'Superseded',
  stale: 'Stale',
  contradicted: 'Contradicted',
  unconfirmed: 'Unconfirmed',
  current: 'Still good',
};

/** The audit as Markdown: what is wrong before what is still good, each in the order of the text. Outside text cannot become markup. */
export function auditToMarkdown(print: AuditPrint): string {
  const { audit, document } = print;
  const written =
    audit.written === undefined ? '' : `Probably written: ${dayInWords(audit.written)}. ${escapeMarkdown(audit.writtenBecause)}`;
  const counts = auditStandings
    .map((standing) => ({ standing, count: audit.findings.filter((finding) => finding.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${count} ${standingInWords[standing].toLowerCase()}`);
  const sections = auditStandings.flatMap((standing) => {
    const findings = audit.findings.filter((finding) => finding.standing === standing);
    if (findings.length === 0) return [];
    return [`## ${standingInWords[standing]}`, findings.map((finding) => lineOf(finding, print)).join('\n')];
  });
  const head = [
    `# Audit: ${escapeMarkdown(titleOf(document) ?? nameOfDocument(document))}`,
    `As of ${inWords(audit.asOf)}: ${counts.join(', ') || 'nothing that could be compared'}.`,
  ];
  return `${[...head, written, ...sections].filter((part) => part !== '').join('\n\n')}\n`;
}

export const dayInWords = (date: string): string => (isDay(date) ? inWords(date) : date);

function lineOf({ exact, since, reason, claims }: Finding, print: AuditPrint): string {
  const when = since === undefined ? '' : ` (since ${dayInWords(since)})`;
  const cited = claims.length === 0 ? '' : ` ${escapeMarkdown(sourcesOf(claims, print))} [${claims.slice(0, 4).join(', ')}]`;
  return `- “${escapeMarkdown(exact.replace(/\s+/g, ' '))}”${when}: ${escapeMarkdown(reason)}${cited}`;
}

/** "Kuwadora Post, 3 May 2031; Arnor News Agency, 4 May 2031.": whose claims show it, each document once, at most three. */
export function sourcesOf(ids: Finding['claims'], { claims, documents }: AuditPrint): string {
  const named = new Set(ids.flatMap((id) => claims.find((claim) => claim.id === id)?.document ?? []));
  const sources = [...named].flatMap((id) => {
    const document = documents.find((one) => one.id === id);
    if (!document) return [];
    return [[nameOfDocument(document), ...(document.published === undefined ? [] : [dayInWords(document.published)])].join(', ')];
  });
  if (sources.length === 0) return '';
  return `${sources.slice(0, 3).join('; ')}${sources.length > 3 ? ` and ${sources.length - 3} more` : ''}.`;
}
