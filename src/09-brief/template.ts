import { type Brief, type BriefLine, type BriefSection, type SectionName, sectionNames } from '#model/brief.ts';
import { monthNames } from '#values/calendar.ts';

/** How a house wants its briefs: which sections in which order, how long each, under which heading, with which names of months. */
export interface Template {
  /** Absent: all, in their own order. */
  readonly sections: readonly { readonly name: SectionName; readonly most?: number }[];
  /** Stands in place of "Brief". */
  readonly title?: string;
  /** Stands at the head: "Restricted". */
  readonly marking?: string;
  /** Names of the twelve months. */
  readonly months?: readonly string[];
  /** From which confidence a machine's claim speaks without a person's word; it is applied where the brief is drawn. */
  readonly confidence?: number;
}

/** A line of a template that cannot be read. */
export interface TemplateFault {
  readonly line: number;
  readonly because: string;
}

type Part =
  | { readonly section: Template['sections'][number] }
  | { readonly title: string }
  | { readonly marking: string }
  | { readonly months: readonly string[] }
  | { readonly confidence: number };

/** Reads lines such as "section: leadership, 8 lines", "title: …", "marking: …", "dates: fr", "confidence: 0.6"; lines that begin with "#" are notes. */
export function readTemplate(text: string): Template | TemplateFault {
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^\s*([a-z]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? [];
    const part = partOf(key, value);
    if (typeof part === 'string') return { line: index + 1, because: part };
    const name = 'section' in part ? `section ${part.section.name}` : key;
    if (seen.has(name)) return { line: index + 1, because: `"${name}" stands there twice.` };
    seen.add(name);
    parts.push(part);
  }
  const sections = parts.flatMap((part) => ('section' in part ? [part.section] : []));
  const own: Omit<Template, 'sections'> = Object.assign({}, ...parts.filter((part) => !('section' in part)));
  return { ...own, sections };
}

/** What a line says, or why it cannot be read. */
function partOf(key: string, value: string): Part | string {
  switch (key) {
    case 'section':
      return sectionOf(value);
    case 'title':
    case 'marking':
      if (value === '' || value.length > 120) return `A ${key} has one to 120 characters.`;
      return key === 'title' ? { title: value } : { marking: value };
    case 'dates':
      return monthsOf(value);
    case 'confidence':
      return /^(?:0(?:\.\d{1,3})?|1)$/.test(value) ? { confidence: Number(value) } : 'A confidence is a number from 0 to 1, such as 0.8.';
    default:
      return 'A line says "section: …", "title: …", "marking: …", "dates: …" or "confidence: …".';
  }
}

function sectionOf(value: string): Part | string {
  const [, written = '', lines] = /^(.*?)(?:,\s*(\d{1,4}) lines?)?$/u.exec(value) ?? [];
  const name = sectionNames.find((one) => one === written.toLowerCase());
  if (name === undefined) return `"${written.slice(0, 60)}" is no section; there are ${sectionNames.join('; ')}.`;
  return { section: { name, ...(lines !== undefined && { most: Number(lines) }) } };
}

function monthsOf(language: string): Part | string {
  const isKnown = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) && Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  if (!isKnown) return `"${language.slice(0, 40)}" is no language whose months are known; write a code such as fr.`;
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const name = (month: number): string =>
    format.formatToParts(new Date(Date.UTC(2001, month, 3))).find(({ type }) => type === 'month')?.value ?? '';
  return { months: monthNames.map((_, month) => name(month)) };
}

/** The brief as the house wants it. What is said is not touched, but for the names of months outside quotation marks. */
export function dress(brief: Brief, { sections, title, marking, months }: Template): Brief {
  const wanted = sections.length === 0 ? sectionNames.map((name) => ({ name, most: undefined })) : sections;
  const chosen = wanted.flatMap(({ name, most }) =>
    brief.sections.filter((section) => section.name === name).map((section) => cut(section, most)),
  );
  const house = { ...(title !== undefined && { title }), ...(marking !== undefined && { marking }) };
  const dated =
    months === undefined ? chosen : chosen.map((section) => ({ ...section, lines: section.lines.map((line) => inMonths(line, months)) }));
  return { ...brief, sections: dated, figures: toldOf(brief, chosen), house };
}

/** Numbers of facts that the chosen sections still tell. */
function toldOf({ figures }: Brief, sections: readonly BriefSection[]): Brief['figures'] {
  const told = new Set(sections.flatMap(({ lines }) => lines.flatMap((line) => ('supportedBy' in line ? line.facts : []))));
  return figures.filter(({ fact }) => told.has(fact));
}

const cut = (section: BriefSection, most: number | undefined): BriefSection => ({ ...section, lines: section.lines.slice(0, most) });

function inMonths(line: BriefLine, months: readonly string[]): BriefLine {
  if ('missing' in line) return { missing: translate(line.missing, months) };
  if (!('supportedBy' in line)) return line;
  const row = line.row && { ...line.row, period: translate(line.row.period, months) };
  return { ...line, text: translate(line.text, months), ...(row !== undefined && { row }) };
}

const dateWord = new RegExp(
  `(?<=\\d |\\b(?:in|of|since|for|between|and|from|until) )(?:${monthNames.join('|')})\\b(?= \\d{4}|[,.;)])|\\b(?:${monthNames.join('|')})(?= \\d{4})`,
  'g',
);

/** Every second part of the text, cut at quotation marks, is somebody's words and stays. */
const translate = (text: string, months: readonly string[]): string =>
  text
    .split(/(“[^”]*”)/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(dateWord, (word) => months[monthNames.findIndex((name) => name === word)] ?? word),
    )
    .join('');
