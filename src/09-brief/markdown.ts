import { singleMarks } from '#facts/phrase.ts';
import type { Brief, BriefLine, BriefSection, BriefSentence, Note, OwnWords } from '#model/brief.ts';
import { nameOf } from '#values/country.ts';
import { inWords, isDay } from '#values/day.ts';
import { markSic } from './mistakes.ts';

/** The brief as Markdown, with numbered notes at its end. Outside text cannot break out of its line or become markup. */
export function toMarkdown(brief: Brief): string {
  const parts = [heading(brief), ...brief.sections.map((section) => printSection(section)), printNotes(brief.notes), footer(brief)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const heading = (brief: Brief): string =>
  [
    ...(brief.house?.marking === undefined ? [] : [`**${escapeMarkdown(brief.house.marking)}**`, '']),
    `# ${brief.countries.map(nameOf).join(' – ')}`,
    '',
    `${escapeMarkdown(brief.house?.title ?? 'Brief')} as of ${inWords(brief.asOf)}${brief.knownAt === undefined ? '' : `, as known on ${inWords(brief.knownAt)}`} · ${readingTime(brief)}`,
  ].join('\n');

const wordsPerMinute = 220;

/** Minutes at 220 words each, the notes left out. */
export function readingTime(brief: Brief): string {
  const words = brief.sections
    .filter(({ name }) => name !== 'sources')
    .flatMap(({ lines }) => lines.flatMap((line) => textOf(line).split(' ')));
  const minutes = Math.max(1, Math.round(words.length / wordsPerMinute));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`;
}

export const textOf = (line: BriefLine): string => ('missing' in line ? line.missing : line.text);

/** The lines of a section as they are printed: those of its table, and the others. */
export function partLines(lines: readonly BriefLine[]): {
  readonly rows: readonly (NonNullable<BriefSentence['row']> & Pick<BriefSentence, 'notes' | 'remarks'>)[];
  readonly plain: readonly BriefLine[];
} {
  const isRow = (line: BriefLine): boolean => 'supportedBy' in line && line.row !== undefined;
  const rows = lines.flatMap((line) =>
    'supportedBy' in line && line.row !== undefined
      ? [{ ...line.row, notes: line.notes, ...(line.remarks !== undefined && { remarks: line.remarks }) }]
      : [],
  );
  return { rows, plain: lines.filter((line) => !isRow(line)) };
}

/** The house's words as one text: what they are, what they say, and what must be looked at again. */
export const sayOwn = ({ under, text, flags }: OwnWords): { readonly head: string; readonly says: string; readonly flag: string } => ({
  head: under,
  says: text,
  flag: flags.length === 0 ? '' : `To be looked at again: ${flags.join(' ')}`,
});

function printSection({ name, lines }: BriefSection): string {
  const title = `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { rows: table, plain } = partLines(lines);
  const rows = table.map(
    ({ what, figure, period, source, notes }) => `| ${[what, figure, period, source].map(cell).join(' | ')}${marks(notes)} |`,
  );
  const printed = rows.length === 0 ? '' : ['| What | Figure | Period | Source |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const remarks = table.flatMap((row) => row.remarks ?? []).map(printOwn);
  const bullets = [...plain.flatMap(printLine), ...remarks].join('\n');
  return [title, printed, bullets].filter((part) => part !== '').join('\n\n');
}

function printLine(line: BriefLine): readonly string[] {
  if ('missing' in line) return [`- *${escapeMarkdown(line.missing)}*`];
  if (!('supportedBy' in line)) return [printOwn(line)];
  return [`- ${escapeMarkdown(line.text)}${marks(line.notes)}`, ...(line.remarks ?? []).map((words) => `  ${printOwn(words)}`)];
}

function printOwn(words: OwnWords): string {
  const { head, says, flag } = sayOwn(words);
  return `- **${escapeMarkdown(head)}:** ${escapeMarkdown(says)}${flag === '' ? '' : ` **⚑ ${escapeMarkdown(flag)}**`}`;
}

const marks = (notes: readonly number[]): string => (notes.length === 0 ? '' : ` [${ranges(notes)}]`);

/** 1, 2, 3, 7 as "1–3, 7". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ');
}
const cell = (text: string): string => escapeMarkdown(text);

/** Keeps outside text on one line and takes the meaning from characters that Markdown would read as markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .trim();

function printNotes(notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  return ['## Notes', '', ...notes.map((note) => `${note.number}. ${escapeMarkdown(describeNote(note))}`)].join('\n');
}

/** "Harbour Post, “Ministers meet”, 3 May 2031: “…”. Through Gondor News Agency. Also in: …" */
export function describeNote(note: Note): string {
  const day = note.published !== undefined && isDay(note.published) ? inWords(note.published) : 'undated';
  const where = [note.outlet ?? note.document, note.title === undefined ? '' : `“${note.title}”`, day]
    .filter((part) => part !== '')
    .join(', ');
  const chain = note.attribution.length === 0 ? '' : ` Names as source: ${note.attribution.join(', from ')}.`;
  const also =
    note.alsoIn.length === 0 ? '' : ` Also in ${note.alsoIn.length} other ${note.alsoIn.length === 1 ? 'document' : 'documents'}.`;
  const passage = markMistakes(note);
  const remark = note.remark === undefined ? '' : ` ${note.remark}`;
  const wrong = note.mistakes === undefined ? '' : ` A misprint: “${note.mistakes.join(' ')}”.`;
  return `${where}: “${passage}”${/[.!?…]$/.test(passage) ? '' : '.'}${wrong}${remark}${chain}${also}`;
}

/** The passage in single quotation marks within, with "[sic]" after words that other documents show to be wrong. */
const markMistakes = (note: Note): string => markSic(singleMarks(note.quoted), note.mistakes ?? []);

/** What the brief does not say: sentences that were not understood, claims that wait for review, and drafts that went beyond their sources. */
export function whatIsNotTold({ remainder, waiting, leftOut }: Brief): string {
  const unseen = `${waiting} ${waiting === 1 ? 'claim waits' : 'claims wait'} for review.`;
  const unread = `${remainder} ${remainder === 1 ? 'sentence that names' : 'sentences that name'} these countries gave no claim.`;
  const kept = `${leftOut.length} drafted ${leftOut.length === 1 ? 'sentence' : 'sentences'} said more than the sources and ${leftOut.length === 1 ? 'was' : 'were'} left out.`;
  return [remainder === 0 ? '' : unread, waiting === 0 ? '' : unseen, leftOut.length === 0 ? '' : kept]
    .filter((part) => part !== '')
    .join(' ');
}

const footer = (brief: Brief): string => {
  const text = whatIsNotTold(brief);
  const ways = [
    brief.remainder === 0 ? '' : `\`chancery remainder\` lists ${brief.waiting === 0 ? 'them' : 'the sentences'}.`,
    brief.waiting === 0 ? '' : `\`chancery queue\` lists ${brief.remainder === 0 ? 'them' : 'the claims'}.`,
  ];
  return text === '' ? '' : `*${[text, ...ways].filter((part) => part !== '').join(' ')}*`;
};
