import type { Document, Version } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { addDocument, isKnownPage, isKnownText, standingOf, versionIn } from '#store/documents.ts';
import type { Ledger } from '#store/ledger.ts';
import { addPass } from '#store/readings.ts';
import { type Placing, placingOf } from './placing.ts';
import { makeReaders, type Readers } from './readers.ts';
import { isForeign, type ReadPage } from './reading.ts';

/** What surrounds an ingest. */
export interface Surroundings {
  /** The program's version, kept with what it read. */
  readonly program: string;
  /** ISO instant in UTC at which the ledger learns what is kept next. */
  readonly clock: () => string;
  readonly onRefused: (refused: RefusedPage) => void;
  /** Called with the id of each document that was read, also where the ledger turns out to have it. */
  readonly onRead?: (document: DocumentId) => void;
  /** Called with each text kept whose page has been kept with other words before. */
  readonly onRevision?: (revision: Revision) => void;
  /** Called as documents go by, with how many have. */
  readonly onProgress: (gone: number) => void;
  /** Aborted when the person wants it to end: what has been read is still kept. */
  readonly stop: AbortSignal;
}

/** A text that stands where another one stood. */
export interface Revision {
  readonly from: string;
  readonly version: Version;
  /** The outlet's own words that it corrected the earlier one. */
  readonly correction?: string;
}

/** How many documents were taken in. Only what is in the ledger for good counts as new. */
export interface Tally {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  readonly claims: number;
  /** Of those added, how many are not in English: kept, and not read. */
  readonly foreign: number;
}

type Read = ReadPage & { readonly page: Page };

const documentsATransaction = 200;
// Bounds memory where documents are huge; about 32 MB of text.
const charactersATransaction = 1 << 24;

/** Takes pages into the ledger, a transaction at a time. What was there already is passed over, so that running it again goes on. */
export async function takeIn(ledger: Ledger, pages: AsyncIterable<Page | RefusedPage>, around: Surroundings): Promise<Tally> {
  let tally: Tally = { added: 0, known: 0, refused: 0, claims: 0, foreign: 0 };
  let waiting: Read[] = [];
  const placing = placingOf(ledger);
  placing.catchUp();
  const count = (outcome: Outcome): void => {
    if ('because' in outcome) around.onRefused(outcome);
    tally = add(tally, outcome);
  };
  const flush = (): void => {
    const kept = waiting;
    waiting = [];
    if (kept.length === 0) return;
    placing.refresh();
    try {
      ledger.transaction(() => kept.map((read) => keep(ledger, placing, read, around))).forEach(count);
    } catch (error) {
      placing.forget();
      throw error;
    }
  };
  let gone = 0;
  const settle = (outcome: Read | Outcome): void => {
    if ('pass' in outcome) {
      waiting.push(outcome);
      around.onRead?.(outcome.document.id);
    } else count(outcome);
    if (isFull(waiting)) flush();
    gone += 1;
    around.onProgress(gone);
  };
  const readers = makeReaders();
  try {
    await readAhead(ledger, until(around.stop, pages), readers, settle);
    flush();
    return tally;
  } finally {
    await readers.close();
  }
}

const pagesABatch = 32;
const charactersABatch = 1 << 20;

/** Cleans and reads what the ledger has not, some batches ahead of what is settled. Texts are settled in the order of their pages, as soon as they are read. */
async function readAhead(
  ledger: Ledger,
  pages: AsyncIterable<Page | RefusedPage>,
  readers: Readers,
  settle: (outcome: Read | Outcome) => void,
): Promise<void> {
  const ahead: Promise<void>[] = [];
  let last = Promise.resolve();
  let batch: Page[] = [];
  const begin = (): void => {
    const reading = readBatch(readers, batch);
    batch = [];
    last = last.then(async () => (await reading).forEach(settle));
    // A fault is told below, to whoever waits; the source may still keep us from there.
    last.catch(() => undefined);
    ahead.push(last);
  };
  for await (const page of pages) {
    if ('because' in page) settle(page);
    else if (isKnownPage(ledger, page)) settle({ is: 'known' });
    else batch.push(page);
    if (batch.length < pagesABatch && charactersIn(batch.map(({ content }) => content)) < charactersABatch) continue;
    begin();
    if (ahead.length >= readers.atOnce) await ahead.shift();
  }
  begin();
  await last;
}

const readBatch = async (readers: Readers, pages: readonly Page[]): Promise<readonly (Read | RefusedPage)[]> => {
  const results = await readers.read(pages);
  return pages.flatMap((page, index) => {
    const result = results[index];
    return result === undefined || 'because' in result ? (result ?? []) : { ...result, page };
  });
};

const charactersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** Ends at once when told to, also while the source keeps it waiting. */
async function* until<Item>(stop: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let wake = (): void => undefined;
  const onStop = (): void => wake();
  stop.addEventListener('abort', onStop);
  try {
    while (!stop.aborted) {
      const next = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        wake = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      // Lets signals and timers in between documents.
      await new Promise((resolve) => setImmediate(resolve));
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    // A watch has one signal for months of pages.
    stop.removeEventListener('abort', onStop);
    // Nobody waits for a source to close that may itself be waiting.
    iterator.return?.().catch(() => undefined);
  }
}

type Outcome = RefusedPage | { readonly is: 'known' } | { readonly is: 'new'; readonly claims: number; readonly isForeign: boolean };

const add = (tally: Tally, outcome: Outcome): Tally => {
  if ('because' in outcome) return { ...tally, refused: tally.refused + 1 };
  if (outcome.is === 'known') return { ...tally, known: tally.known + 1 };
  const foreign = tally.foreign + (outcome.isForeign ? 1 : 0);
  return { ...tally, added: tally.added + 1, claims: tally.claims + outcome.claims, foreign };
};

const isFull = (waiting: readonly Read[]): boolean =>
  waiting.length >= documentsATransaction || charactersIn(waiting.map(({ document }) => document.text)) >= charactersATransaction;

// Another process, or an earlier page of this batch, may have brought the document meanwhile.
function keep(ledger: Ledger, placing: Placing, { page, document, pass }: Read, around: Surroundings): Outcome {
  if (page.given.doc === undefined && isKnownText(ledger, document)) return { is: 'known' };
  const standing = standingOf(ledger, document);
  if (standing !== 'new') return standing === 'known' ? { is: 'known' } : otherText(page, document);
  const learned = around.clock();
  addDocument(ledger, page, document, learned);
  placing.put(document);
  const version = around.onRevision && versionIn(ledger, document.id);
  const { correction } = document;
  if (version) around.onRevision?.({ from: page.from, version, ...(correction === undefined ? {} : { correction }) });
  return { is: 'new', claims: addPass(ledger, pass, around.program, learned), isForeign: isForeign(pass.language) };
}

const otherText = (page: Page, document: Document): RefusedPage => ({
  from: page.from,
  because: `document "${document.id}" is in the ledger with another text, which stays; give this one another id to keep both`,
});
