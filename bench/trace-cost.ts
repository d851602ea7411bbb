// What it costs to place a document, in a stream like the world's: a third original, a quarter copied within minutes, the rest edited, trimmed
// and rewritten, or another report of the same event. node bench/trace-cost.ts [1000 100000 1000000]

import { AnchorIndex, fingerprint, place, positionFor, type Traced } from '#answers';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';

/** Small, fast, the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = 'ba de fo gi hu ka le mo ni pu ra se to vi wu za bel dor fan gir hal kem lus mar nor pel ras sil tor ul ven'.split(' ');
const common =
  'the of to in and a on for with by that from at as is was said will after its their over between had has who were not this'.split(' ');

/** A story of about 150 words: what is common is common to all, names and figures are its own. */
function writeStory(next: () => number): readonly string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const word = (size: number): string => Array.from({ length: size }, () => pick(syllables)).join('');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const names = Array.from({ length: 10 }, () => capital(word(3)));
  const terms = Array.from({ length: 40 }, () => word(2));
  return Array.from({ length: 8 }, () => {
    const words = Array.from({ length: 19 }, () => {
      const drawn = next();
      if (drawn < 0.45) return pick(common);
      if (drawn < 0.6) return pick(names);
      return drawn < 0.64 ? String(Math.floor(next() * 9000) + 32) : pick(terms);
    });
    return `${capital(words.join(' '))}.`;
  });
}

function* stream(size: number): Generator<Document> {
  const next = numbers(7);
  const recent: (readonly string[])[] = [];
  const perDay = Math.max(200, Math.floor(size / 100));
  for (let index = 0; index < size; index++) {
    const drawn = next();
    const base = recent[Math.floor(next() * recent.length)];
    const text = base === undefined || drawn < 1 / 3 ? writeStory(next) : drawn < 7 / 12 ? base : changed(base, drawn, next);
    if (drawn < 1 / 3 || base === undefined) {
      if (recent.length < 400) recent.push(text);
      else recent[Math.floor(next() * 400)] = text;
    }
    const published = new Date(Date.UTC(2031, 0, 1) + Math.floor(index / perDay) * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .concat('T', clock((index % perDay) / perDay));
    const said = text.join('\n\n');
    yield {
      id: documentId(`d${String(index).padStart(8, '0')}`),
      page: pageId('page'),
      from: 'stream',
      outlet: `Outlet ${index % 900}`,
      published,
      text: said,
      segments: [],
      dropped: [],
    };
  }
}

const clock = (part: number): string =>
  `${String(Math.floor(part * 24)).padStart(2, '0')}:${String(Math.floor(part * 1440) % 60).padStart(2, '0')}`;

function changed(base: readonly string[], drawn: number, next: () => number): readonly string[] {
  if (drawn < 0.75) return base.slice(0, 3 + Math.floor(next() * 4));
  const other = writeStory(next);
  // A rewrite keeps every second word; another report keeps two sentences' worth.
  if (drawn < 0.9)
    return base.map((sentence, at) => {
      const fresh = (other[at] ?? '').split(' ');
      return sentence
        .split(' ')
        .map((word, place_) => (/^[A-Z\d]/.test(word) || place_ % 3 > 0 ? word : (fresh[place_] ?? word)))
        .join(' ');
    });
  return [...other.slice(0, 5), ...base.slice(0, 2)];
}

/** Written before they are placed, so that writing is not measured. */
function* batches(documents: Iterable<Document>): Generator<readonly Document[]> {
  let batch: Document[] = [];
  for (const document of documents)
    if (batch.push(document) === 500) {
      yield batch;
      batch = [];
    }
  yield batch;
}

function measure(size: number): void {
  const index = new AnchorIndex();
  const atHand = new Map<number, Traced>();
  const last = new Map<string, number>();
  let [ties, made] = [0, 0];
  let spent = 0;
  for (const batch of batches(stream(size))) {
    const before = process.cpuUsage();
    for (const document of batch) placeOne(document);
    const used = process.cpuUsage(before);
    spent += used.user + used.system;
    made += batch.length;
  }
  function placeOne(document: Document): void {
    const traced = fingerprint(document);
    const position = positionFor(traced, (at) => index.has(at));
    atHand.set(position, traced);
    const retied = place(traced, position, {
      index,
      at: (at) => atHand.get(at),
      twin: (identity, at, side) => {
        const known = last.get(identity);
        return side === 'before' && known !== undefined && known < at ? known : undefined;
      },
    });
    last.set(traced.print.identity, position);
    for (const one of retied) ties += one.ties.length;
    const [oldest] = atHand.size > 3000 ? atHand.keys() : [];
    if (oldest !== undefined) atHand.delete(oldest);
  }
  console.log(
    `${made} documents: ${(spent / 1000 / made).toFixed(3)} ms of processor time each; index ${(index.bytes / 2 ** 20).toFixed(0)} MB; ${(ties / made).toFixed(2)} ties each; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB in all`,
  );
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [1000, 30_000]) measure(size);
