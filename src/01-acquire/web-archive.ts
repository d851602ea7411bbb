import type { Page, Receipt, RefusedPage } from '#model/page.ts';
import { headerOf, readAnswer } from './answer.ts';
import { readArc } from './arc.ts';
import { type Delivery, pagesIn } from './delivery.ts';
import { guarded } from './failure.ts';
import { kindByMediaType } from './kind.ts';
import { type ArchiveRecord, readWarc, recordsIn } from './warc.ts';

type Results = AsyncGenerator<Page | RefusedPage>;

/**
 * The pages in a web archive (WARC or ARC, packed or not). Broken records are named with their place and passed over; pictures,
 * scripts and answers that are no page are counted, and told in one line at the end.
 */
export async function* pagesInArchive(stream: AsyncIterable<Uint8Array>, form: 'warc' | 'arc', delivery: Delivery): Results {
  const passed = new Map<string, number>();
  for await (const record of recordsIn(stream, form === 'warc' ? readWarc : readArc)) {
    const from = `${delivery.from}, record at byte ${record.at}`;
    if ('because' in record) {
      yield { from, because: record.because };
      continue;
    }
    const held = holdingsOf(record);
    if ('because' in held) yield { from: `${from} (${record.address})`, because: held.because };
    else if ('passed' in held) count(passed, held.passed);
    else yield* guarded(from, () => pagesIn(once(held.body), inArchive(held, delivery)));
  }
  passed.delete(aboutArchive);
  const counts = [...passed].map(([what, count]) => `${count} × ${what}`);
  if (counts.length > 0) yield { from: `${delivery.from}, its other records`, because: `they hold no page: ${counts.join(', ')}` };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Holdings {
  readonly body: Uint8Array;
  readonly receipt: Receipt;
}

function inArchive({ receipt }: Holdings, delivery: Delivery): Delivery {
  const from = `${receipt.address ?? 'a page without an address'}, from ${delivery.from}`;
  const { type } = receipt;
  return { from, receipt, depth: (delivery.depth ?? 0) + 1, name: nameIn(receipt.address), ...(type === undefined ? {} : { type }) };
}

const nameIn = (address = ''): string => address.replace(/[?#].*$/su, '').replace(/^.*\//su, '');

const count = (counts: Map<string, number>, what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

/** Records that speak of others, or of the archive itself. */
const aboutOthers = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'continuation']);

const aboutArchive = 'about the archive';

/** What a record gives: a page's bytes, or why it gives none. */
function holdingsOf(record: ArchiveRecord): Holdings | { readonly passed: string } | { readonly because: string } {
  const { type, address, received, block, flaw } = record;
  if (aboutOthers.has(type) || address.startsWith('metadata:')) return { passed: aboutArchive };
  if (type === '') return { because: 'it does not say what kind of record it is' };
  const common = { ...(address ? { address } : {}), ...(received === undefined ? {} : { at: received }) };
  const isHttp = /^application\/http\b/iu.test(record.contentType) || (type === 'response' && /^https?:/iu.test(address));
  if (!isHttp) return flaw === undefined ? ofType(record.contentType, block, common) : { because: flaw };
  const answer = readAnswer(block);
  if ('because' in answer) return { because: flaw ?? answer.because };
  if (flaw !== undefined && !answer.isWhole) return { because: flaw };
  const { status, headers, body } = answer;
  if (status !== 200) return { passed: `answer ${status}` };
  return ofType(headerOf(headers, 'content-type'), body, { ...common, status, headers });
}

function ofType(type: string, body: Uint8Array, receipt: Receipt): Holdings | { readonly passed: string } {
  const media = type.replace(/;.*$/su, '').trim().toLowerCase();
  if (/\/robots\.txt$/u.test(receipt.address ?? '')) return { passed: 'robots.txt' };
  if (body.length === 0) return { passed: 'empty answer' };
  const isRead =
    media === '' || media === 'application/octet-stream' || (kindByMediaType(media) !== undefined && media !== 'application/json');
  return isRead ? { body, receipt: { ...receipt, ...(media ? { type } : {}) } } : { passed: media.slice(0, 60) };
}
