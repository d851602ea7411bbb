import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Quotation, Reading } from '#model/reading.ts';
import type { Token } from '#model/sentence.ts';
import { cut, overlaps, type Span } from '#model/span.ts';
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

/** Counts over all documents. */
export interface SpeakerScore {
  readonly quotations: number;
  /** Of the quotations, those that the annotators gave a source. */
  readonly attributed: number;
  readonly right: number;
  readonly none: number;
  /** Quotations with an annotated cue for which the reader found one. */
  readonly cues: number;
  readonly cuesRight: number;
}

interface Judged {
  readonly attributed: boolean;
  readonly speaker: 'right' | 'wrong' | 'none';
  readonly cue: boolean | undefined;
}

function judge(reading: Reading, quotation: Quotation, text: string, gold: readonly Attribution[]): Judged {
  const attribution = goldFor(quotation, gold);
  const cue = tokenOf(reading, quotation.cue);
  const speaker = tokenOf(reading, quotation.speaker);
  const source = attribution?.source ?? [];
  const names = source.some((span) => speaker !== undefined && (overlaps(span, speaker) || cut(text, span).includes(speaker.form)));
  return {
    attributed: source.length > 0,
    speaker: speaker === undefined ? 'none' : names ? 'right' : 'wrong',
    cue: cue && attribution && attribution.cue.length > 0 ? attribution.cue.some((span) => overlaps(span, cue)) : undefined,
  };
}

/** Undefined where the data are absent. */
export function scoreSpeakers(tell: (line: string) => void = () => undefined): SpeakerScore | undefined {
  if (!existsSync(archive)) return undefined;
  const weights = loadWeights();
  const files = filesOf(archive);
  const annotations = [...files].filter(([name]) => name.endsWith('.ann'));
  const judged: Judged[] = [];
  for (const [name, text] of files) {
    const base = name.split('/').at(-1)?.replace('.txt', '') ?? '';
    const annotation = name.endsWith('.txt') ? annotations.find(([path]) => path.includes(`/${base}`))?.[1] : undefined;
    if (annotation === undefined) continue;
    const gold = attributionsOf(annotation);
    const reading = read(text, segmentsOfPlain(text), undefined, weights);
    for (const quotation of reading.quotations) {
      if (lengthOf(quotation.parts) < shortest) continue;
      const found = judge(reading, quotation, text, gold);
      judged.push(found);
      if (found.attributed && found.speaker === 'wrong') {
        tell(`${tokenOf(reading, quotation.speaker)?.form}: ${text.slice(Math.max(0, quotation.start - 80), quotation.start + 60)}`);
      }
    }
  }
  const attributed = judged.filter((one) => one.attributed);
  const cued = judged.filter(({ cue }) => cue !== undefined);
  return {
    quotations: judged.length,
    attributed: attributed.length,
    right: attributed.filter(({ speaker }) => speaker === 'right').length,
    none: attributed.filter(({ speaker }) => speaker === 'none').length,
    cues: cued.length,
    cuesRight: cued.filter(({ cue }) => cue === true).length,
  };
}

if (import.meta.main) {
  const score = scoreSpeakers(process.argv.includes('--misses') ? (line): void => console.log(line) : undefined);
  if (score === undefined) console.log('../shared/data/polnear is absent: nothing measured.');
  else {
    const { quotations, attributed, right, none, cues, cuesRight } = score;
    const share = (part: number, whole: number): string => (part / whole).toFixed(3);
    console.log(`PolNeAR dev: quotations ${quotations}, with a source ${attributed}`);
    console.log(
      `speaker right ${share(right, attributed)}, none ${share(none, attributed)}; cue right ${share(cuesRight, cues)} of ${cues}`,
    );
  }
}
