import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  type ParagraphChild,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Finding } from '#model/audit.ts';
import { type AuditPrint, dayInWords, sourcesOf, standingInWords } from './audit-markdown.ts';
import { packWord, printable } from './word-file.ts';

/** The text as a Word file, every finding a comment in the margin of its words. The same audit gives the same bytes. */
export async function auditToDocx(print: AuditPrint): Promise<Uint8Array> {
  const { audit, document } = print;
  const made = new WordDocument({
    creator: 'Chancery',
    comments: { children: audit.findings.map((finding, id) => commentOf(finding, id, print)) },
    sections: [{ children: paragraphsOf(document.text, audit.findings) }],
  });
  return packWord(made, audit.asOf);
}

const commentOf = (finding: Finding, id: number, print: AuditPrint) => {
  const { standing, since, reason, claims } = finding;
  const head = `${standingInWords[standing]}${since === undefined ? '' : ` since ${dayInWords(since)}`}`;
  const cited = claims.length === 0 ? [] : [`${sourcesOf(claims, print)} ${claims.slice(0, 4).join(', ')}`];
  return {
    id,
    author: 'Chancery',
    date: new Date(`${print.audit.asOf}T00:00:00Z`),
    children: [
      new Paragraph({ children: [new TextRun({ text: head, bold: true })] }),
      ...[reason, ...cited].map((line) => new Paragraph(printable(line))),
    ],
  };
};

/** One paragraph a line; the runs are cut where findings begin and end. */
function paragraphsOf(text: string, findings: readonly Finding[]): Paragraph[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const here = findings.flatMap((finding, id) => (finding.start < to && from < finding.end ? [{ finding, id }] : []));
    const children: ParagraphChild[] = [];
    let at = from;
    for (const { finding, id } of here) {
      const [begins, ends] = [Math.max(finding.start, at), Math.min(finding.end, to)];
      children.push(new TextRun(printable(text.slice(at, begins))));
      // A passage that runs over several lines is commented where it begins.
      if (finding.start >= from) children.push(new CommentRangeStart(id));
      children.push(
        new TextRun({ text: printable(text.slice(begins, ends)), ...(finding.standing !== 'current' && { shading: { fill: 'FFF2CC' } }) }),
      );
      if (finding.start >= from) children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      at = ends;
    }
    children.push(new TextRun(printable(text.slice(at, to))));
    return new Paragraph({ children });
  });
}
