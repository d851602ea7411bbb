import type { Brief } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { Lineage } from '#model/story.ts';
import { toBibtex, toCsl } from './bibliography.ts';
import { eventsToCsv } from './events-csv.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { ToDots } from './picture.ts';

/** A form in which a brief leaves the house. */
export interface Format {
  /** How it is called on the command line and at the end of a file's name. */
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly says: string;
  /** From the brief, the documents that its notes and lineages name, and who copied whom; `toDots` draws a picture for readers that know no SVG. */
  readonly print: (
    brief: Brief,
    documents: readonly Document[],
    lineages: readonly Lineage[],
    toDots: ToDots,
  ) => Promise<string | Uint8Array<ArrayBuffer>> | string;
}

/** Every form, the one to read first. Libraries that are large and wanted seldom are loaded when they are asked for. */
export const formats: readonly Format[] = [
  { name: 'md', ending: 'md', mediaType: 'text/markdown; charset=utf-8', says: 'the brief as Markdown', print: toMarkdown },
  { name: 'html', ending: 'html', mediaType: 'text/html; charset=utf-8', says: 'the brief as one page to print or keep', print: toHtml },
  {
    name: 'docx',
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    says: 'the brief as a Word file with footnotes',
    print: async (...given) => (await import('./brief-docx.ts')).toDocx(...given),
  },
  { name: 'json', ending: 'json', mediaType: 'application/json; charset=utf-8', says: 'the brief as data', print: toJson },
  {
    name: 'ics',
    ending: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    says: 'what happened and what is planned as a calendar',
    print: async (brief) => (await import('./calendar.ts')).toCalendar(brief),
  },
  {
    name: 'csl',
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    says: 'the cited documents as CSL-JSON',
    print: toCsl,
  },
  {
    name: 'bibtex',
    ending: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
    says: 'the cited documents as BibTeX',
    print: toBibtex,
  },
  {
    name: 'csv',
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    says: 'the events as a table with codes of PLOVER and CAMEO',
    print: eventsToCsv,
  },
];
