import { singleMarks } from '#facts/phrase.ts';
import type { Brief, BriefLine, BriefSection, Note, OwnWords } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { nameOf } from '#values/country.ts';
import { inWords, isDay } from '#values/day.ts';
import { escapeHtml } from './escape.ts';
import { printDocuments, printNoteRules } from './html-documents.ts';
import { partLines, readingTime, sayOwn, textOf, whatIsNotTold } from './markdown.ts';
import type { Picture } from './picture.ts';
import { drawPictures } from './pictures.ts';
import { style } from './style.ts';

/**
 * The brief as one file that needs nothing else: no script, no font, no picture from elsewhere. A number behind a sentence opens its passage,
 * marked, within its document. Documents that are not given are left out; their notes still quote them. Its pictures stand
 * before the notes.
 */
export function toHtml(brief: Brief, documents: readonly Document[], lineages: readonly Lineage[] = []): string {
  const title = `${brief.countries.map(nameOf).join(' – ')}, ${inWords(brief.asOf)}`;
  const noted = new Set(brief.notes.map((note) => note.document));
  const cited = new Map(documents.filter(({ id }) => noted.has(id)).map((document) => [document.id, document]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}${printNoteRules(brief.notes, cited)}</style>
</head>
<body>
<main id="brief">
${printHead(brief)}
${markReturns(brief.sections.map((section) => printSection(section, brief, cited)).join('\n'))}
${printPictures(drawPictures(brief, documents, lineages))}${printNotes(brief.notes, cited)}
${printFoot(brief)}
</main>
${printDocuments(brief.notes, cited)}
</body>
</html>
`;
}

function printHead(brief: Brief): string {
  const known = brief.knownAt === undefined ? '' : `, as known on ${escapeHtml(inWords(brief.knownAt))}`;
  const names = brief.countries.map((country) => `<span>${escapeHtml(nameOf(country))}</span>`).join(' <i aria-hidden="true">–</i> ');
  const links = brief.sections.map(({ name }) => `<a href="#${anchor(name)}">${escapeHtml(capital(name))}</a>`).join('');
  return `<header>
<p class="kind">${escapeHtml([brief.house?.title ?? 'Brief', brief.house?.marking ?? ''].filter((part) => part !== '').join(' · '))}</p>
<h1>${names}</h1>
<p class="facts">As of <time datetime="${escapeHtml(brief.asOf)}">${escapeHtml(inWords(brief.asOf))}</time>${known} · ${readingTime(brief)}</p>
<nav aria-label="Sections">${links}</nav>
</header>`;
}

const anchor = (name: string): string => `s-${name.replace(/[^a-z]+/g, '-')}`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function printSection({ name, lines }: BriefSection, brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string {
  const { rows, plain } = partLines(lines);
  const table = rows.length === 0 ? '' : printTable(rows, cited, brief);
  const remarks = rows
    .flatMap((row) => row.remarks ?? [])
    .map((words) => `<p class="own">${printOwn(words)}</p>`)
    .join('');
  const body = name === 'at a glance' ? printGlance(plain, brief, cited) : printList(plain, brief, cited);
  return `<section id="${anchor(name)}" class="${anchor(name)}">\n<h2>${escapeHtml(capital(name))}</h2>\n${table}${remarks}${plain.length === 0 ? '' : body}\n</section>`;
}

const printList = (lines: readonly BriefLine[], brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string =>
  `<ul>\n${lines.map((line) => `<li${'missing' in line ? ' class="missing"' : ''}>${printLine(line, brief, cited)}</li>`).join('\n')}\n</ul>`;

function printLine(line: BriefLine, brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string {
  if ('missing' in line) return escapeHtml(line.missing);
  if (!('supportedBy' in line)) return printOwn(line);
  const dated = /^Reported ([^:]{4,40}): (.*)$/s.exec(line.text);
  const text = dated ? `<span class="reported">Reported ${escapeHtml(dated[1] ?? '')}</span> ${hedge(dated[2] ?? '')}` : hedge(line.text);
  const remarks = (line.remarks ?? []).map((words) => `<div class="own">${printOwn(words)}</div>`).join('');
  return `${opening(text, line.notes, brief, cited)}${printMarks(line.notes, brief, cited)}${remarks}`;
}

function printOwn(words: OwnWords): string {
  const { head, says, flag } = sayOwn(words);
  return `<b>${escapeHtml(head)}:</b> ${prose(says)}${flag === '' ? '' : ` <strong class="flag">⚑ ${escapeHtml(flag)}</strong>`}`;
}

/** The sentence as a link to its first passage, beside the numbers that lead to all of them. */
function opening(html: string, notes: readonly number[], brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string {
  const first = notes.find((number) => {
    const note = brief.notes[number - 1];
    return note !== undefined && cited.has(note.document);
  });
  return first === undefined ? html : `<a class="says" tabindex="-1" href="#p${first}">${html}</a>`;
}

/** Our own prose with the apostrophes of print. */
const prose = (text: string): string => escapeHtml(text.replace(/(?<=\p{L})'(?=\p{L})|(?<=s)'(?= )/gu, '’'));

/** Sets what hedges a sentence apart from what it says. */
const hedge = (text: string): string =>
  prose(text).replace(
    /\(((?:[^()]|\([^()]*\))*(?:one source|last confirmed|according to|disputed|no later report)(?:[^()]|\([^()]*\))*)\)/g,
    '<span class="hedge">($1)</span>',
  );

/** "Japan: …" as a term with its description. */
function printGlance(lines: readonly BriefLine[], brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string {
  const entries = lines.map((line) => {
    const text = textOf(line);
    const split = /^([^:]{1,60}): (.*)$/s.exec(text);
    const [, term = '', says = text] = split ?? [];
    return `<dt>${escapeHtml(term)}</dt><dd>${!('supportedBy' in line) ? prose(says) : opening(prose(capital(says)), line.notes, brief, cited) + printMarks(line.notes, brief, cited)}</dd>`;
  });
  return `<dl>\n${entries.join('\n')}\n</dl>`;
}

interface TableRow {
  readonly what: string;
  readonly figure: string;
  readonly period: string;
  readonly source: string;
  readonly notes: readonly number[];
}

function printTable(rows: readonly TableRow[], cited: ReadonlyMap<DocumentId, Document>, brief: Brief): string {
  const body = rows.map(
    ({ what, figure, period, source, notes }) =>
      `<tr><th scope="row">${prose(what)}</th><td class="figure">${escapeHtml(figure)}</td><td data-name="Period">${escapeHtml(period)}</td><td data-name="Source">${escapeHtml(source)}${printMarks(notes, brief, cited)}</td></tr>`,
  );
  return `<table>\n<thead><tr><th scope="col">What</th><th scope="col" class="figure">Figure</th><th scope="col">Period</th><th scope="col">Source</th></tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}

/** The numbers behind a sentence; each leads to its passage in its document, or to the note where the document is not at hand. */
function printMarks(numbers: readonly number[], brief: Brief, cited: ReadonlyMap<DocumentId, Document>): string {
  const links = numbers.flatMap((number) => {
    const note = brief.notes[number - 1];
    if (note === undefined) return [];
    const target = cited.has(note.document) ? `p${number}` : `n${number}`;
    return [
      `<a class="m${number}" href="#${target}" title="${escapeHtml(`${note.outlet ?? note.document}: ${note.quoted}`)}">${number}</a>`,
    ];
  });
  return links.length === 0 ? '' : `<sup class="marks">${links.join(' ')}</sup>`;
}

/** Makes the first link to each note the place to which closing its document leads back. */
function markReturns(html: string): string {
  const seen = new Set<string>();
  return html.replace(/<a class="(m\d+)"/g, (_, mark: string) => {
    const id = seen.has(mark) ? '' : ` id="${mark}"`;
    seen.add(mark);
    return `<a${id}`;
  });
}

function printNotes(notes: readonly Note[], cited: ReadonlyMap<DocumentId, Document>): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li id="n${note.number}" value="${note.number}">${printNote(note, cited)}</li>`);
  return `<section id="s-notes" class="s-notes">\n<h2>Notes</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function printNote(note: Note, cited: ReadonlyMap<DocumentId, Document>): string {
  const day = note.published !== undefined && isDay(note.published) ? inWords(note.published) : 'undated';
  const title = note.title === undefined ? '' : ` <cite>${escapeHtml(note.title)}</cite>,`;
  const open = cited.has(note.document) ? ` <a class="open" href="#p${note.number}">in its document</a>` : '';
  const chain =
    note.attribution.length === 0 ? '' : ` <span class="chain">Source named: ${escapeHtml(note.attribution.join(' ← '))}.</span>`;
  const also =
    note.alsoIn.length === 0
      ? ''
      : ` <span class="chain">Also in ${note.alsoIn.length} other ${note.alsoIn.length === 1 ? 'document' : 'documents'}.</span>`;
  const wrong = note.mistakes === undefined ? '' : ` <span class="chain">A misprint: “${escapeHtml(note.mistakes.join(' '))}”.</span>`;
  const remark = note.remark === undefined ? '' : ` <span class="chain">${escapeHtml(note.remark)}</span>`;
  return `<b>${escapeHtml(note.outlet ?? note.document)}</b>,${title} ${escapeHtml(day)}: <q>${printPassage(note)}</q>${wrong}${remark}${chain}${also}${open}`;
}

/** The passage with “[sic]” behind words that are known to be wrong. */
function printPassage(note: Note): string {
  let passage = escapeHtml(singleMarks(note.quoted));
  for (const word of note.mistakes ?? []) passage = passage.replaceAll(escapeHtml(word), `${escapeHtml(word)} <i>[sic]</i>`);
  return passage;
}

/** What can be seen at one look, each picture with its numbers beside it. */
function printPictures(pictures: readonly Picture[]): string {
  if (pictures.length === 0) return '';
  return `\n<section id="s-pictures" class="s-pictures">\n<h2>In pictures</h2>\n${pictures.map(printPicture).join('\n')}\n</section>`;
}

function printPicture({ title, says, svg, table: { head, rows } }: Picture): string {
  const columns = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const lines = rows.map(
    ([name = '', ...others]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${others.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<figure>
<figcaption><b>${escapeHtml(title)}</b> ${escapeHtml(says)}</figcaption>
<div class="drawn" tabindex="0" role="group" aria-label="${escapeHtml(title)}">${svg('currentColor')}</div>
<div class="drawn" tabindex="0" role="group" aria-label="${escapeHtml(title)}, in numbers"><table class="numbers"><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table></div>
</figure>`;
}

const printFoot = (brief: Brief): string =>
  `<footer><p>${escapeHtml([whatIsNotTold(brief), 'Every sentence rests on the passages behind its numbers.'].filter((part) => part !== '').join(' '))}</p></footer>`;
