import { Worker } from 'node:worker_threads';
import type { Dropped } from '#model/document.ts';

/** Formats whose readers are large and not ours. */
export type ApartFormat = 'pdf' | 'docx';

/** What a reader made of a document. */
export interface Made {
  readonly html: string;
  readonly dropped: readonly Dropped[];
}
export type Outcome = Made | { readonly because: string };

/** What the thread apart sends: that one more step is done, or the outcome. */
export type Report = 'step' | Outcome;

/** Processor time that a single step may take: opening a document, or one page of it. Measured, not clocked, so that a busy machine refuses nothing more. */
const longestStep = 1_500;
/** Without processor time a step that waits for nothing would wait for ever. */
const longestWait = 60_000;
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

let idle: Worker | undefined;

/** Bytes of heap with which a thread that has read its document is not kept for the next: damaged ones leave much behind. */
const mostKept = 96_000_000;

/** The thread that has nothing to do, unless it has grown large; else a new one. */
async function threadAtHand(): Promise<Worker> {
  const known = idle;
  idle = undefined;
  if (known !== undefined) {
    // Without this a program that has nothing else to do would end before the answer.
    known.ref();
    const size = await known.getHeapStatistics().then(
      ({ total_heap_size: bytes }) => bytes,
      () => undefined,
    );
    if (size !== undefined && size <= mostKept) return known;
    void known.terminate();
  }
  return new Worker(new URL('./apart-worker.ts', import.meta.url), { resourceLimits: heap, stdout: true, stderr: true });
}

/**
 * Reads a document in a thread of its own, which is ended where the document makes its reader run on, or take too much memory: outside
 * documents are hostile, and these readers were written for friendly ones.
 */
export async function readApart(format: ApartFormat, bytes: Uint8Array): Promise<Outcome> {
  const worker = await threadAtHand();
  worker.ref();
  const outcome = await outcomeOf(worker, format, bytes);
  if (outcome === undefined) return { because: 'its reader could not cope with it; print it to a new file, or give its text as .txt' };
  return outcome;
}

function outcomeOf(worker: Worker, format: ApartFormat, bytes: Uint8Array): Promise<Outcome | undefined> {
  const { promise, resolve } = Promise.withResolvers<Outcome | undefined>();
  const watch = watchOver(worker, (because) => end({ because }));
  const end = (outcome: Outcome | undefined): void => {
    watch.stop();
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    worker.on('error', () => undefined);
    resolve(outcome);
  };
  const giveUp = (): void => {
    void worker.terminate();
    end(undefined);
  };
  worker.on('message', (report: Report) => {
    if (report === 'step') return watch.step();
    worker.unref();
    idle = worker;
    end(report);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? end({ because: 'it needs more memory than a document may take; give its text as .txt' })
      : giveUp(),
  );
  worker.on('exit', giveUp);
  // A copy of its own, since the bytes are still wanted here.
  const copy = new Uint8Array(bytes);
  worker.postMessage({ format, bytes: copy }, [copy.buffer]);
  return promise;
}

/** Ends a thread whose step takes too long. */
function watchOver(worker: Worker, onEnded: (because: string) => void): { step: () => void; stop: () => void } {
  let started: number | undefined;
  let waited = 0;
  const look = async (): Promise<void> => {
    const used = await worker.cpuUsage().then(
      ({ user, system }) => (user + system) / 1000,
      () => undefined,
    );
    if (used === undefined) return;
    started ??= used;
    waited += every;
    if (used - started <= longestStep && waited <= longestWait) return;
    void worker.terminate();
    onEnded('it takes its reader too long, as a damaged document does; print it to a new file, or give its text as .txt');
  };
  const timer = setInterval(() => void look(), every);
  return {
    step: () => {
      started = undefined;
      waited = 0;
    },
    stop: () => clearInterval(timer),
  };
}

const every = 250;
