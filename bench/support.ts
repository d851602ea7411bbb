import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Brief, BriefSentence } from '#model/brief.ts';
import { digest } from '#model/id.ts';
import { acquire } from '#pipeline';
import { takeIn } from '#serve/ingest.ts';
import { askBrief } from '#serve/questions.ts';
import { claimById } from '#store/claims.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';

// Sentences of briefs over the newswire of 1987, each judged by the passages of its notes, and by the story where "he" or "the talks" stand in them. The
// verdicts are kept in support-reuters.tsv: draw, pair, fact, claim, confidence, verdict (yes, partly, no), reason. Prints them by draw and by least confidence.
//   node bench/support.ts                                  the verdicts that are kept
//   node bench/support.ts --draw SEED [COUNT] [LEDGER]     the sentences that a seed draws, with their passages, for judging; a ledger named is kept and used again

const file = new URL('../../shared/data/reuters-1987.ndjson.gz', import.meta.url);
const kept = new URL('support-reuters.tsv', import.meta.url);
const [option, seed = '', count = '200', ledgerFile] = process.argv.slice(2);
const aside = readFileSync(new URL('set-aside.txt', import.meta.url), 'utf8').split(/\s+/);

const asOf = '1987-07-01';
const shortest = 700;
const mostPassages = 3;
const elsewhere = ['key points', 'at a glance', 'doubts', 'sources'];
const names: Readonly<Record<string, RegExp>> = {
  CAN: /Canada/,
  DEU: /Germany/,
  FRA: /France/,
  GBR: /Britain|United Kingdom|U\.K\./,
  JPN: /Japan/,
  USA: /United States|U\.S\./,
};
const pairs = ['CAN-JPN', 'CAN-USA', 'DEU-JPN', 'DEU-USA', 'FRA-USA', 'GBR-JPN', 'GBR-USA', 'JPN-USA'].map((pair) => pair.split('-'));

interface Story {
  readonly doc: string;
  readonly text: string;
}
const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'text' in value && 'doc' in value;
const isWanted = ({ doc, text }: Story): boolean =>
  text.length >= shortest && !aside.includes(doc) && pairs.some((pair) => pair.every((country) => names[country]?.test(text)));

async function fill(ledger: Ledger, folder: string): Promise<void> {
  const stories = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  const lines = stories.filter((line) => {
    const story: unknown = JSON.parse(line);
    return isStory(story) && isWanted(story);
  });
  const documents = join(folder, 'stories.ndjson');
  writeFileSync(documents, lines.join('\n'));
  const { added } = await takeIn(ledger, acquire([documents]), {
    program: 'bench',
    clock: () => '1987-07-01T00:00:00.000Z',
    stop: new AbortController().signal,
    onProgress: () => undefined,
    onRefused: ({ from, because }) => console.error(`refused: ${from}: ${because}`),
  });
  console.error(`${added} of ${lines.length} stories taken in`);
}

async function drawn(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-support-'));
  const ledger = openLedger(ledgerFile ?? join(folder, 'ledger.db'), { for: 'write' });
  await fill(ledger, folder);
  const all = pairs.flatMap((countries) => {
    const { brief } = askBrief(ledger, { countries, asOf }, { full: true });
    return brief.sections
      .filter(({ name }) => !elsewhere.includes(name))
      .flatMap(({ name, lines }) => lines.flatMap((line) => ('supportedBy' in line ? [{ brief, section: name, line }] : [])));
  });
  console.error(`${all.length} sentences`);
  const order = ({ brief, line }: (typeof all)[number]): string => digest(`${seed} ${brief.countries} ${line.facts} ${line.text}`);
  const chosen = all.map((one) => ({ ...one, order: order(one) })).sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { brief, section, line } of chosen.slice(0, Number(count))) console.log(lineOf(ledger, brief, section, line));
  ledger.close();
  rmSync(folder, { recursive: true });
}

function lineOf(ledger: Ledger, brief: Brief, section: string, sentence: BriefSentence): string {
  const passages = sentence.notes.slice(0, mostPassages).flatMap((number) => {
    const note = brief.notes.find((one) => one.number === number);
    return note === undefined ? [] : [`    ${note.document} ${note.published?.slice(0, 10)} ${note.title ?? ''}\n      ${note.quoted}`];
  });
  const keys = [
    seed,
    brief.countries.join('-'),
    sentence.facts[0],
    sentence.supportedBy[0],
    confidenceOf(ledger, brief, sentence).toFixed(3),
  ];
  return [keys.join('\t'), `  ${section}: ${sentence.text}`, ...passages].join('\n');
}

/** The least confidence up to which the sentence stays as it is: each of its facts keeps a claim of so much. */
function confidenceOf(ledger: Ledger, brief: Brief, { facts, supportedBy }: BriefSentence): number {
  const best = (ids: readonly string[]): number => Math.max(...ids.map((id) => claimById(ledger, id)?.confidence ?? 0));
  const own = brief.facts.filter(({ id }) => facts.includes(id)).map((fact) => best(fact.supportedBy));
  return own.length === 0 ? best(supportedBy) : Math.min(...own);
}

interface Verdict {
  readonly draw: string;
  readonly confidence: string;
  readonly verdict: string;
  readonly reason: string;
}

const isYes = ({ verdict }: Verdict): boolean => verdict === 'yes';
const isAtMostShort = (one: Verdict): boolean => isYes(one) || one.reason.startsWith('right in the story');

function row(name: string, verdicts: readonly Verdict[]): void {
  const share = (wanted: (one: Verdict) => boolean): string => (verdicts.filter(wanted).length / Math.max(1, verdicts.length)).toFixed(2);
  console.log(`| ${name} | ${verdicts.length} | ${share(isYes)} | ${share(isAtMostShort)} | ${share(({ verdict }) => verdict !== 'no')} |`);
}

function tell(): void {
  const verdicts = readFileSync(kept, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'))
    .map(([draw = '', , , , confidence = '', verdict = '', reason = '']) => ({ draw, confidence, verdict, reason }));
  console.log(
    '| draw, least confidence | sentences | yes | yes, or right but for a passage too short | yes or partly |\n| --- | --- | --- | --- | --- |',
  );
  for (const draw of new Set(verdicts.map((verdict) => verdict.draw))) {
    const own = verdicts.filter((verdict) => verdict.draw === draw);
    row(`${draw}, all`, own);
    // The first draw was made before confidence was kept beside the verdicts.
    if (own.every(({ confidence }) => confidence === '')) continue;
    for (const least of ['0.80', '0.90'])
      row(
        `${draw}, ≥ ${least}`,
        own.filter(({ confidence }) => confidence >= least),
      );
  }
}

if (option === '--draw') await drawn();
else if (existsSync(kept)) tell();
