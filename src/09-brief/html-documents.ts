import type { Note } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import { inWords, isDay } from '#values/day.ts';
import { nameOfDocument } from './desk.ts';
import { escapeHtml } from './escape.ts';

/** Up to this length a document is shown whole; of a longer one what stands around the cited passages. */
const wholeLength = 18_000;
/** Characters shown on either side of a passage in a document that is not shown whole. */
const margin = 2000;

/** Every cited document as a sheet that opens when one of its passages is the target of a link. */
export function printDocuments(notes: readonly Note[], cited: ReadonlyMap<DocumentId, Document>): string {
  const own = Map.groupBy(notes, (note) => note.document);
  const sheets = [...cited.values()].map((document) => printSheet(document, own.get(document.id) ?? []));
  return sheets.join('\n');
}

/** Rules that show the passage of one note, of the several in a document, as the one that was asked for. */
export function printNoteRules(notes: readonly Note[], cited: ReadonlyMap<DocumentId, Document>): string {
  const shown = notes.filter((note) => cited.has(note.document));
  const chosen = shown.map((note) => `body:has(#p${note.number}:target) .h${note.number}`);
  const closing = shown.map((note) => `body:has(#p${note.number}:target) .c${note.number}`);
  return chosen.length === 0
    ? ''
    : `${chosen.join(',')}{background:var(--mark);box-shadow:0 0 0 .15em var(--mark);border-bottom-color:transparent}${closing.join(',')}{display:inline}`;
}

function printSheet(document: Document, notes: readonly Note[]): string {
  const day = document.published !== undefined && isDay(document.published) ? inWords(document.published) : 'undated';
  const title = document.title === undefined ? '' : `<h3>${markPassages(document.title, [])}</h3>`;
  const link =
    document.url === undefined || !/^https?:\/\//i.test(document.url)
      ? ''
      : ` · <a href="${escapeHtml(document.url)}" rel="noreferrer">${escapeHtml(hostOf(document.url))}</a>`;
  const close = notes.map(({ number }) => `<a class="close c${number}" href="#m${number}">Close</a>`).join('');
  const inTitle = document.title === undefined ? [] : notes.filter((note) => !holds(document.text, note));
  const anchors = inTitle.map((note) => `<a id="p${note.number}"></a>`).join('');
  return `<aside class="sheet" aria-label="${escapeHtml(nameOfDocument(document))}">
<div class="page">
<p class="bar"><span><b>${escapeHtml(nameOfDocument(document))}</b> · ${escapeHtml(day)}${link}</span>${close}</p>
${anchors}${title}
<div class="text">${printText(
    document.text,
    notes.filter((note) => !inTitle.includes(note)),
  )}</div>
</div>
</aside>`;
}

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;

/** True when the words of the note stand in the text where it says; else they are those of the title. */
const holds = (text: string, note: Note): boolean => {
  const words = note.quoted.replace(/ …$/, '').split(' ').slice(0, 3).join(' ');
  return text.slice(note.start, note.end).replace(/\s+/g, ' ').trim().startsWith(words);
};

/** Paragraphs of the text, or of the stretches around what is cited, with the cited passages marked. */
function printText(text: string, notes: readonly Note[]): string {
  const cut = '<p class="cut">…</p>';
  return stretches(text, notes)
    .map(({ start, end }) => {
      const own = notes.filter((note) => note.start >= start && note.end <= end);
      const marked = markPassages(
        text.slice(start, end),
        own.map((note) => ({ number: note.number, start: note.start - start, end: note.end - start })),
      );
      return `${start > 0 ? cut : ''}<p>${marked.trim().replace(/\s*\n\s*/g, '</p><p>')}</p>${end < text.length ? cut : ''}`;
    })
    .join('')
    .replaceAll(cut + cut, cut);
}

/** Stretches that hold every passage with its surroundings, in order, without overlap. */
function stretches(text: string, notes: readonly Note[]): readonly Span[] {
  if (text.length <= wholeLength) return [{ start: 0, end: text.length }];
  const found: { start: number; end: number }[] = [];
  for (const note of notes.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(0, note.start - margin);
    const end = Math.min(text.length, note.end + margin);
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

interface Passage {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts the text where passages begin and end, so that overlapping ones nest nowhere. */
function markPassages(text: string, passages: readonly Passage[]): string {
  const inside = passages.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const to = edges[index + 1] ?? text.length;
      const words = escapeHtml(text.slice(from, to));
      const covering = inside.filter(({ start, end }) => start <= from && to <= end);
      const anchors = covering
        .filter(({ start }) => start === from)
        .map(({ number }) => `<a id="p${number}"></a>`)
        .join('');
      if (covering.length === 0) return words;
      // A mark never spans paragraphs: each part is marked by itself.
      const classes = covering.map(({ number }) => `h${number}`).join(' ');
      return (
        anchors +
        words
          .split(/(\s*\n\s*)/)
          .map((part) => (part.trim() === '' ? part : `<mark class="${classes}">${part}</mark>`))
          .join('')
      );
    })
    .join('');
}
