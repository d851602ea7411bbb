import type { Note } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import type { DocumentId } from '#model/id.ts';
import { inWords, isDay } from '#values/day.ts';
import { type Desk, nameOfDocument, titleOf } from './desk.ts';

/** A line about a document that the brief rests on, with the claims that it gave. */
export interface SourceLine {
  readonly text: string;
  readonly claims: readonly [Claim, ...Claim[]];
  readonly notes: readonly number[];
}

/** The documents behind the notes, newest first; texts that go back to one source stand together and count once. */
export function drawSources(used: readonly Claim[], notes: readonly Note[], desk: Desk): readonly SourceLine[] {
  const groups = new Map<string, Map<DocumentId, [Claim, ...Claim[]]>>();
  for (const claim of used) {
    const group = desk.groupOf(claim.document);
    const documents = groups.get(group) ?? new Map<DocumentId, [Claim, ...Claim[]]>();
    const claims = documents.get(claim.document);
    if (claims) claims.push(claim);
    else documents.set(claim.document, [claim]);
    groups.set(group, documents);
  }
  const noted = Map.groupBy(notes, (note) => note.document);
  const sources = new Map((desk.lineages ?? []).map(({ id, source }) => [id, source]));
  const lines = [...groups].map(([group, documents]) => describe(documents, noted, sources.get(group), desk));
  return lines
    .flatMap((line) => line ?? [])
    .sort((a, b) => (newest(a, desk) < newest(b, desk) ? 1 : newest(a, desk) > newest(b, desk) ? -1 : a.text < b.text ? -1 : 1));
}

const newest = (line: SourceLine, desk: Desk): string =>
  line.claims
    .map((claim) => desk.documentOf(claim.document)?.published ?? '')
    .sort()
    .at(-1) ?? '';

function describe(
  documents: ReadonlyMap<DocumentId, [Claim, ...Claim[]]>,
  noted: ReadonlyMap<DocumentId, readonly Note[]>,
  source: string | undefined,
  desk: Desk,
): SourceLine | undefined {
  const ids = [...documents.keys()].sort((a, b) => Number(desk.isCopy(a)) - Number(desk.isCopy(b)) || (a < b ? -1 : 1));
  const [first, ...others] = ids.flatMap((id) => documents.get(id) ?? []);
  if (first === undefined) return undefined;
  const numbers = ids.flatMap((id) => noted.get(id) ?? []).map((note) => note.number);
  const names = ids.map((id) => nameDocument(id, desk)).join('; ');
  const copies = ids.length === 1 ? '' : ` – copies of one text${source === undefined ? '' : ` of ${source}`}, counted as one source`;
  return { text: `${names}${copies}.`, claims: [first, ...others], notes: numbers.toSorted((a, b) => a - b) };
}

/** "Harbour Post, “Ministers meet in Minas”, 3 May 2031". */
export function nameDocument(id: DocumentId, desk: Pick<Desk, 'documentOf'>): string {
  const document = desk.documentOf(id);
  if (document === undefined) return id;
  const title = titleOf(document);
  const day = document.published !== undefined && isDay(document.published) ? inWords(document.published) : 'undated';
  return [nameOfDocument(document), title === undefined ? '' : `“${title}”`, day].filter((part) => part !== '').join(', ');
}
