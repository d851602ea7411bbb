import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Quotation, Reading } from '#model/reading.ts';
import type { Token } from '#model/sentence.ts';
import { overlaps, type Span } from '#model/span.ts';
import { read, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';

// Speakers of direct quotations on PolNeAR: of the quotations of at least 15 characters that its annotators attributed to a source, how
// many have a speaker whose head stands in that source (or names it in the same words), and whose cue stands in the annotated cue.
// Run: node bench/quotations.ts [--misses]

const archive = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data/polnear/dev.tgz');
const shortest = 15;

/** The files of a gzipped tar archive. */
function filesOf(path: string): Map<string, string> {
  const bytes = gunzipSync(readFileSync(path));
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= bytes.length; ) {
    const field = (from: number, length: number): string => bytes.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const name = field(345, 155) === '' ? field(0, 100) : `${field(345, 155)}/${field(0, 100)}`;
    if (field(156, 1) === '0') files.set(name, bytes.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

interface Attribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** Attributions in brat's format: T lines are spans, E lines join them. */
function attributionsOf(annotation: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const found: Attribution[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const places = body.slice(body.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        places.map((place) => {
          const [start = 0, end = 0] = place.split(' ').map(Number);
          return { start, end };
        }),
      );
    }
    if (!id.startsWith('E')) continue;
    const of = (role: string): Span[] =>
      body.split(' ').flatMap((part) => (part.startsWith(role) ? (spans.get(part.slice(part.indexOf(':') + 1)) ?? []) : []));
    found.push({ content: of('Content'), source: of('Source'), cue: of('Cue') });
  }
  return found;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The narrowest attribution whose content holds the middle of a quotation's first stretch. */
function goldFor({ parts }: Quotation, all: readonly Attribution[]): Attribution | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const middle = (first.start + first.end) >> 1;
  const holding = all.filter(({ content }) => content.some(({ start, end }) => start <= middle && middle < end));
  return holding.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
}

const tokenOf = ({ sentences }: Reading, place: Quotation['cue']): Token | undefined =>
  place === undefined ? undefined : sentences[place.sentence]?.tokens[place.token];

const totals = { quotations: 0, attributed: 0, right: 0, none: 0, cues: 0, cuesRight: 0 };

function scoreDocument(text: string, annotation: string, misses: boolean, weights: ReturnType<typeof loadWeights>): void {
  const gold = attributionsOf(annotation);
  const reading = read(text, segmentsOfPlain(text), undefined, weights);
  for (const quotation of reading.quotations) {
    if (lengthOf(quotation.parts) < shortest) continue;
    totals.quotations += 1;
    const attribution = goldFor(quotation, gold);
    const cue = tokenOf(reading, quotation.cue);
    if (attribution && attribution.cue.length > 0 && cue) {
      totals.cues += 1;
      if (attribution.cue.some((span) => overlaps(span, cue))) totals.cuesRight += 1;
    }
    if (!attribution || attribution.source.length === 0) continue;
    totals.attributed += 1;
    const speaker = tokenOf(reading, quotation.speaker);
    const sources = attribution.source.map(({ start, end }) => text.slice(start, end));
    if (speaker === undefined) totals.none += 1;
    else if (attribution.source.some((span) => overlaps(span, speaker)) || sources.some((source) => source.includes(speaker.form)))
      totals.right += 1;
    else if (misses) console.log(`${speaker.form} for ${sources.join(' / ')}: ${text.slice(quotation.start, quotation.start + 60)}`);
  }
}

if (existsSync(archive)) {
  const weights = loadWeights();
  const files = filesOf(archive);
  const annotations = [...files].filter(([name]) => name.endsWith('.ann'));
  for (const [name, text] of files) {
    const base = name.split('/').at(-1)?.replace('.txt', '') ?? '';
    const annotation = name.endsWith('.txt') ? annotations.find(([path]) => path.includes(`/${base}`))?.[1] : undefined;
    if (annotation !== undefined) scoreDocument(text, annotation, process.argv.includes('--misses'), weights);
  }
  const { quotations, attributed, right, none, cues, cuesRight } = totals;
  console.log(
    `PolNeAR dev  quotations ${quotations}  with a source ${attributed}  speaker right ${(right / attributed).toFixed(3)}  none ${(none / attributed).toFixed(3)}  cue right ${(cuesRight / cues).toFixed(3)} of ${cues}`,
  );
} else {
  console.log('../shared/data/polnear is absent: nothing measured.');
}
