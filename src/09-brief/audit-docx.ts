import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '#model/audit.ts';
import { type AuditPrint, dayInWords, sourcesOf, standingInWords } from './audit-markdown.ts';

/** What XML cannot hold is left out. */
const printable = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** The text as a Word file, every finding a comment in the margin of its words. The same audit gives the same bytes. */
export async function auditToDocx(print: AuditPrint): Promise<Uint8Array> {
  const { audit, document } = print;
  const made = new WordDocument({
    creator: 'Chancery',
    comments: { children: audit.findings.map((finding, id) => commentOf(finding, id, print)) },
    sections: [{ children: paragraphsOf(document.text, audit.findings) }],
  });
  return settle(await Packer.toBuffer(made), `${audit.asOf}T00:00:00Z`);
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

/** Takes out the instant of making, which the library writes into the file's properties and the archive's entries. */
function settle(file: Uint8Array, instant: string): Uint8Array {
  const parts = unzipSync(file);
  const name = 'docProps/core.xml';
  const core = strFromU8(parts[name] ?? new Uint8Array()).replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, instant);
  // Without a zone, since archives keep the wall clock's time.
  return zipSync({ ...parts, [name]: strToU8(core) }, { mtime: new Date(1980, 0, 1), level: 6 });
}
