import { parentPort } from 'node:worker_threads';
import type { ApartFormat, Outcome } from './apart.ts';

const step = (): void => parentPort?.postMessage('step');

async function readDocument(format: ApartFormat, bytes: Uint8Array): Promise<Outcome> {
  try {
    if (format === 'pdf') return await (await import('./pdf.ts')).readPdf(bytes, step);
    return await (await import('./docx.ts')).readDocx(bytes, step);
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 160) : 'unknown';
    return { because: `it is damaged: its reader said "${said}"` };
  }
}

parentPort?.on('message', ({ format, bytes }: { readonly format: ApartFormat; readonly bytes: Uint8Array }) => {
  void readDocument(format, bytes).then((outcome) => parentPort?.postMessage(outcome));
});
// A reader that fails in the background has failed the document at hand; the thread ends, and a new one reads the next.
