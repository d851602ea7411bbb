import { type Member, membersOf } from './gzip.ts';
import { isGzip } from './kind.ts';
import { largestDocument, largestDocumentInWords } from './limit.ts';
import { Octets } from './octets.ts';

/** One record of a web archive. */
export interface ArchiveRecord {
  /** Its place in the file: of the record, or of what it was packed in. */
  readonly at: number;
  /** "response", "resource" and so on, as WARC names them. */
  readonly type: string;
  /** Empty for records about no address. */
  readonly address: string;
  /** When it was received, ISO in UTC; absent where the record does not say. */
  readonly received?: string;
  /** Media type of the block; empty where none is given. */
  readonly contentType: string;
  readonly block: Buffer;
  /** What is wrong with the record's frame, where its block may be whole all the same. */
  readonly flaw?: string;
}

/** A record that cannot be read, and why. */
export interface BrokenRecord {
  readonly at: number;
  readonly because: string;
}

type Read = ArchiveRecord | BrokenRecord;

/** How the records of one form of archive are read from an unpacked stream. */
export type RecordReader = (octets: Octets) => AsyncGenerator<Read>;

/**
 * The records of a web archive in their order, packed or not, one in memory at a time. Broken ones are named, and reading goes on
 * with the next that is whole.
 */
export async function* recordsIn(stream: AsyncIterable<Uint8Array>, readPlain: RecordReader): AsyncGenerator<Read> {
  const octets = new Octets(stream);
  try {
    if (isGzip(await octets.ahead(2))) yield* unpackedRecords(octets, readPlain);
    else yield* readPlain(octets);
  } finally {
    await octets.close();
  }
}

/**
 * Records are packed one by one, but a record may go on in the next member; only a damaged member parts what is before it from
 * what is after.
 */
async function* unpackedRecords(octets: Octets, readPlain: RecordReader): AsyncGenerator<Read> {
  const members = membersOf(octets);
  for (;;) {
    const run = new Run(members);
    for await (const record of readPlain(new Octets(run.bytes()))) yield { ...record, at: run.placeOf(record.at) };
    if (!run.broken) return;
    yield run.broken;
  }
}

/** Sound members that follow each other, as one stream. */
class Run {
  /** The damaged member that ended it; absent where the file did. */
  broken: BrokenRecord | undefined;
  readonly #members: AsyncGenerator<Member>;
  #starts: { readonly unpacked: number; readonly packed: number }[] = [];

  constructor(members: AsyncGenerator<Member>) {
    this.#members = members;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    for (let unpacked = 0; ; ) {
      const next = await this.#members.next();
      if (next.done) return;
      const member = next.value;
      if ('because' in member) {
        this.broken = member;
        return;
      }
      this.#starts.push({ unpacked, packed: member.at });
      if ('rest' in member) return yield* member.rest;
      unpacked += member.bytes.length;
      yield member.bytes;
    }
  }

  /** The place in the file of the member in which a place of the stream lies; asked from front to back. */
  placeOf(at: number): number {
    const next = this.#starts.findIndex(({ unpacked }) => unpacked > at);
    this.#starts = this.#starts.slice((next < 0 ? this.#starts.length : next) - 1);
    return this.#starts[0]?.packed ?? 0;
  }
}

const longestLine = 65_536;
const mostFields = 200;
/** Bytes that may be looked through a second time because of lengths that lie: keeps the work in proportion to the file. */
const mostReadAgain = 400_000_000;

/** Reads records of WARC 0.17 to 1.1. */
export const readWarc: RecordReader = async function* (octets) {
  while (await skipBlankLines(octets)) {
    const at = octets.at;
    const record = await readRecord(octets);
    yield { at, ...record };
    if (octets.givenBack > mostReadAgain)
      yield { at, because: 'too many records lie about their length; the rest of the file is not read' };
    if (octets.givenBack > mostReadAgain || ('because' in record && !(await octets.seek(nextRecord, 16)))) return;
  }
};

/** False at the end of the stream. */
async function skipBlankLines(octets: Octets): Promise<boolean> {
  for (;;) {
    const [first] = await octets.ahead(1);
    if (first === undefined) return false;
    if (first !== 10 && first !== 13) return true;
    octets.drop(1);
  }
}

const beginning = /^WARC\/[01]\.\d{1,2}\r?\n/u;

function nextRecord(held: Buffer): number {
  for (let at = held.indexOf('WARC/'); at >= 0; at = held.indexOf('WARC/', at + 1)) {
    if ((at === 0 || held[at - 1] === 10) && beginning.test(held.subarray(at, at + 12).toString('latin1'))) return at;
  }
  return -1;
}

async function readRecord(octets: Octets): Promise<Omit<ArchiveRecord, 'at'> | { readonly because: string }> {
  const first = await octets.line(longestLine);
  if (first === undefined || !beginning.test(first.toString('latin1'))) return { because: 'no record begins here' };
  const fields = await readFields(octets);
  if (!fields) return { because: 'its head does not end, or holds a line that is no field' };
  const length = Number(fields.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) return { because: 'it does not say its length' };
  if (length >= largestDocument) return tooLarge(octets, length);
  return { ...describe(fields), ...(await takeBlock(octets, length)) };
}

async function tooLarge(octets: Octets, length: number): Promise<{ readonly because: string }> {
  const passed = await octets.skip(length);
  return {
    because: passed < length ? endsEarly(passed, length) : `it holds ${largestDocumentInWords} or more, the most that is read as one page`,
  };
}

/** Undefined where the head is broken. */
async function readFields(octets: Octets): Promise<Map<string, string> | undefined> {
  const fields = new Map<string, string>();
  let last = '';
  for (let count = 0; count <= mostFields; count++) {
    const line = (await octets.line(longestLine))?.toString('utf8').replace(/\r?\n$/u, '');
    if (line === undefined) return undefined;
    if (line === '') return fields;
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line) && last) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      fields.set(last, line.slice(colon + 1).trim());
    } else return undefined;
  }
  return undefined;
}

/** Takes a block, and sees whether the next record, or the end, stands where its length says; else it reaches to the next record. */
async function takeBlock(octets: Octets, length: number): Promise<Pick<ArchiveRecord, 'block' | 'flaw'>> {
  const block = await octets.take(length);
  const after = (await octets.ahead(16)).subarray(0, 16).toString('latin1');
  if (block.length === length && /^(?:\r\n\r\n|\n\n|\s{0,4}WARC\/|[\0\s]*$)/u.test(after)) return { block };
  const next = nextRecord(block);
  // A length that is too great has swallowed the records that follow.
  if (next > 0) octets.giveBack(block.subarray(next));
  const flaw = block.length < length ? endsEarly(block.length, length) : `its length is not the ${length} bytes that it says`;
  if (next > 0 || block.length < length) return { block: next > 0 ? block.subarray(0, next) : block, flaw };
  const ahead = await octets.ahead(length + longestLine);
  const end = nextRecord(ahead);
  return { block: end > 0 ? Buffer.concat([block, await octets.take(end)]) : block, flaw };
}

const endsEarly = (found: number, promised: number): string => `it ends too early: ${found} of ${promised} bytes are there`;

const describe = (fields: ReadonlyMap<string, string>): Omit<ArchiveRecord, 'at' | 'block' | 'flaw'> => {
  const received = instantOf(fields.get('warc-date') ?? '');
  return {
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    // Some writers put the address between angle brackets, as the standard's grammar once said.
    address: (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1'),
    ...(received === undefined ? {} : { received }),
    contentType: fields.get('content-type') ?? '',
  };
};

function instantOf(date: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}T/u.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
