import type { Brief } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import { earliest, isDay, latest } from '#values/day.ts';
import { nameOfDocument, titleOf } from './desk.ts';

/** A document that the brief cites, as tools for references know it (CSL-JSON 1.0). */
interface Reference {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly URL?: string;
  readonly language?: string;
  readonly note: string;
}

/** The cited documents as CSL-JSON, in the order of the notes. */
export const toCsl = (brief: Brief, documents: readonly Document[]): string =>
  `${JSON.stringify(
    citedIn(brief, documents).map((document) => referenceOf(document, brief)),
    undefined,
    2,
  )}\n`;

/** The cited documents as BibTeX. */
export const toBibtex = (brief: Brief, documents: readonly Document[]): string =>
  citedIn(brief, documents)
    .map((document) => entryOf(referenceOf(document, brief)))
    .join('\n');

function citedIn(brief: Brief, documents: readonly Document[]): readonly Document[] {
  const known = new Map(documents.map((document) => [document.id, document]));
  return [...new Set(brief.notes.map(({ document }) => document))].flatMap((id) => known.get(id) ?? []);
}

function referenceOf(document: Document, brief: Brief): Reference {
  const title = titleOf(document);
  const issued = datePartsOf(document.published);
  return {
    id: document.id,
    type: 'article-newspaper',
    ...(title !== undefined && { title }),
    'container-title': nameOfDocument(document),
    ...(issued && { issued }),
    ...(document.url !== undefined && { URL: document.url }),
    language: document.lang ?? 'en',
    note: supportOf(document.id, brief),
  };
}

/** "Notes 3, 7 of the brief." */
const supportOf = (id: DocumentId, brief: Brief): string => {
  const numbers = brief.notes.filter(({ document }) => document === id).map(({ number }) => number);
  return `${numbers.length === 1 ? 'Note' : 'Notes'} ${numbers.join(', ')} of the brief.`;
};

function datePartsOf(published: string | undefined): Reference['issued'] {
  if (published === undefined || !isDay(published)) return undefined;
  const parts = (day: string): readonly number[] => day.replace(/[?~%]/g, '').split('-').map(Number);
  const plain = /^\d{4}(?:-\d{2}){0,2}[?~%]?$/.test(published);
  const dates = plain ? [parts(published)] : [parts(earliest(published)), parts(latest(published))];
  return { 'date-parts': dates, ...(/[?~%]/.test(published) && { circa: true as const }) };
}

function entryOf({ id, title, 'container-title': outlet, issued, URL: url, language, note }: Reference): string {
  const [first] = issued?.['date-parts'] ?? [];
  const [year, month, day] = first ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', title === undefined ? undefined : `{${escapeTex(title)}}`],
    ['journal', escapeTex(outlet)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['url', url?.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark))],
    ['language', language === undefined ? undefined : escapeTex(language)],
    ['note', escapeTex(note)],
  ];
  const printed = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@article{${keyOf(id)},\n${printed.join(',\n')}\n}\n`;
}

/** BibTeX's keys are plain ASCII words; what is replaced keeps its number, so that two ids never share a key. */
const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9:._-]/gu, (mark) => `+${(mark.codePointAt(0) ?? 0).toString(16)}+`);

const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Outside text as TeX prints it and never runs it. */
const escapeTex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (mark) => texMarks[mark] ?? mark)
    .replace(/[#$%&_]/g, (mark) => `\\${mark}`);
