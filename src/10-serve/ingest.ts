import type { Document } from '#model/document.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { addDocument, isKnownPage, isKnownText, standingOf } from '#store/documents.ts';
import type { Ledger } from '#store/ledger.ts';
import { addPass, type Pass } from '#store/readings.ts';
import { type Placing, placingOf } from './placing.ts';

/** The stages a page goes through on its way in. */
export interface WayIn {
  readonly clean: (page: Page) => Document | RefusedPage;
  readonly read: (document: Document) => Pass;
}

/** What surrounds an ingest. */
export interface Surroundings {
  /** The program's version, kept with what it read. */
  readonly program: string;
  /** ISO instant in UTC at which the ledger learns what is kept next. */
  readonly clock: () => string;
  readonly onRefused: (refused: RefusedPage) => void;
  /** Called as documents go by, with how many have. */
  readonly onProgress: (gone: number) => void;
  /** Aborted when the person wants it to end: what has been read is still kept. */
  readonly stop: AbortSignal;
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

interface Read {
  readonly page: Page;
  readonly document: Document;
  readonly pass: Pass;
}

const documentsATransaction = 200;
// Bounds memory where documents are huge; about 32 MB of text.
const charactersATransaction = 1 << 24;

/** Takes pages into the ledger, a transaction at a time. What was there already is passed over, so that running it again goes on. */
export async function takeIn(ledger: Ledger, pages: AsyncIterable<Page | RefusedPage>, way: WayIn, around: Surroundings): Promise<Tally> {
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
  for await (const page of until(around.stop, pages)) {
    const outcome = 'because' in page ? page : readNew(ledger, page, way);
    if ('pass' in outcome) waiting.push(outcome);
    else count(outcome);
    if (isFull(waiting)) flush();
    gone += 1;
    around.onProgress(gone);
  }
  flush();
  return tally;
}

/** Ends at once when told to, also while the source keeps it waiting. */
async function* until<Item>(stop: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let wake = (): void => undefined;
  stop.addEventListener('abort', () => wake());
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
}

type Outcome = RefusedPage | { readonly is: 'known' } | { readonly is: 'new'; readonly claims: number; readonly isForeign: boolean };

const add = (tally: Tally, outcome: Outcome): Tally => {
  if ('because' in outcome) return { ...tally, refused: tally.refused + 1 };
  if (outcome.is === 'known') return { ...tally, known: tally.known + 1 };
  const foreign = tally.foreign + (outcome.isForeign ? 1 : 0);
  return { ...tally, added: tally.added + 1, claims: tally.claims + outcome.claims, foreign };
};

const isFull = (waiting: readonly Read[]): boolean =>
  waiting.length >= documentsATransaction || waiting.reduce((sum, { document }) => sum + document.text.length, 0) >= charactersATransaction;

/** Cleans and reads a page, unless the ledger has it already. */
function readNew(ledger: Ledger, page: Page, way: WayIn): Read | Outcome {
  if (isKnownPage(ledger, page)) return { is: 'known' };
  const document = attempt(page, () => way.clean(page));
  if ('because' in document) return document;
  if (page.given.doc === undefined && isKnownText(ledger, document)) return { is: 'known' };
  const standing = standingOf(ledger, document);
  if (standing !== 'new') return standing === 'known' ? { is: 'known' } : otherText(page, document);
  const pass = attempt(page, () => way.read(document));
  return 'because' in pass ? pass : { page, document: withLanguage(document, pass), pass };
}

/** Where a page does not say its language, and it is not English, what the reader made of it is said. */
const withLanguage = (document: Document, { language }: Pass): Document =>
  document.lang === undefined && language !== undefined && language !== 'und' && isForeign(language)
    ? { ...document, lang: language }
    : document;

/** Texts in other languages than English are kept and shown, and not read. */
const isForeign = (language: string | undefined): boolean => language !== undefined && language !== 'en';

// Another process, or an earlier page of this batch, may have brought the document meanwhile.
function keep(ledger: Ledger, placing: Placing, { page, document, pass }: Read, around: Surroundings): Outcome {
  if (page.given.doc === undefined && isKnownText(ledger, document)) return { is: 'known' };
  const standing = standingOf(ledger, document);
  if (standing !== 'new') return standing === 'known' ? { is: 'known' } : otherText(page, document);
  const learned = around.clock();
  addDocument(ledger, page, document, learned);
  placing.put(document);
  return { is: 'new', claims: addPass(ledger, pass, around.program, learned), isForeign: isForeign(pass.language) };
}

const otherText = (page: Page, document: Document): RefusedPage => ({
  from: page.from,
  because: `document "${document.id}" is in the ledger with another text, which stays; give this one another id to keep both`,
});

/** One text that a stage fails on must not stop the others: it is refused by name, with the stage's words. */
function attempt<Result extends object>(page: Page, work: () => Result): Result | RefusedPage {
  try {
    return work();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { from: page.from, because: `it could not be read (${said}); please report it with the text` };
  }
}
