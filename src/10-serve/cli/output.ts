import { once } from 'node:events';

/** Where a command speaks: results to standard output, notes and progress to standard error. */
export interface Output {
  /** Writes a result, with a line end. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a file that is no text, as it is. */
  readonly printBytes: (bytes: Uint8Array) => Promise<void>;
  /** Writes many lines in bounded memory. */
  readonly printAll: (lines: Iterable<string>) => Promise<void>;
  /** Writes bytes as they are, for a file or a pipe. */
  readonly send: (chunks: Iterable<Uint8Array>) => Promise<void>;
  /** Says something to the person that is no result. */
  readonly note: (text: string) => void;
  /** Shows how far long work is, on a terminal only and not too often; without words takes it away. */
  readonly progress: (inWords?: () => string) => void;
  /** True where progress is shown. */
  readonly isWatched: boolean;
}

const chunkLength = 1 << 16;
// Text from outside must not steer the terminal it is shown on. Tabs and line ends stay.
const steering = /(?![\t\n])\p{Cc}/gu;
const tame = (text: string, stream: NodeJS.WriteStream): string => (stream.isTTY ? text.replace(steering, '\u{fffd}') : text);

export function openOutput(results: NodeJS.WriteStream, notes: NodeJS.WriteStream): Output {
  // A reader that has seen enough ("| head") is no error.
  for (const stream of [results, notes]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  const write = async (text: string): Promise<void> => {
    if (!results.write(tame(text, results))) await once(results, 'drain');
  };
  let shown = 0;
  let lastShown = 0;
  return {
    print: (text) => write(`${text}\n`),
    printBytes: async (bytes) => {
      if (!results.write(bytes)) await once(results, 'drain');
    },
    printAll: async (lines) => {
      let chunk = '';
      for (const line of lines) {
        chunk += `${line}\n`;
        if (chunk.length < chunkLength) continue;
        await write(chunk);
        chunk = '';
      }
      if (chunk) await write(chunk);
    },
    send: async (chunks) => {
      for (const chunk of chunks) if (!results.write(chunk)) await once(results, 'drain');
    },
    note: (text) => {
      notes.write(`${shown ? `\r${' '.repeat(shown)}\r` : ''}${tame(text, notes)}\n`);
      shown = 0;
    },
    progress: (inWords) => {
      if (!notes.isTTY || (inWords && Date.now() - lastShown < 100)) return;
      lastShown = inWords ? Date.now() : 0;
      const text = inWords ? tame(inWords(), notes) : '';
      notes.write(`\r${text.padEnd(shown)}${text ? '' : '\r'}`);
      shown = text.length;
    },
    isWatched: notes.isTTY,
  };
}
