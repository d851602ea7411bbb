import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Claim } from '#model/claim.ts';
import { pageId } from '#model/id.ts';
import { clean, readText } from '#pipeline';

/** A claim read from an annotated document, with what speaks for and against it, and whether the annotation has it. */
export interface Judged {
  readonly document: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly confidence: number;
  readonly right: boolean;
  /** The claim in exchange form. */
  readonly line: string;
}

const gold = new URL('../../shared/gold/', import.meta.url);
const scorer = new URL('../../shared/eval/claims.mjs', import.meta.url);
const sets = ['dev', 'modern', 'dossiers/CHL-KOR', 'dossiers/KEN-NOR'];

interface Given {
  readonly doc: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
}
const linesOf = (file: URL): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null && 'doc' in value && 'text' in value;

/** Reads all annotated documents but those set aside, and asks the scorer which claims are wrong. */
export function judgeAll(): Judged[] {
  const aside = setAside();
  const documents = sets.flatMap((set) => linesOf(new URL(`${set}/documents.ndjson`, gold)).map((line): unknown => JSON.parse(line)));
  const claims = documents
    .filter(isGiven)
    .filter(({ doc }) => !aside.has(doc))
    .flatMap(claimsOf);
  const told = askScorer(claims.map(({ line }) => line));
  const wrong = new Set(told.split('\n').flatMap((line) => (line.startsWith('wrong ') ? [line.slice(6)] : [])));
  return claims.map(({ judged, line, key }) => ({ ...judged, line, right: !wrong.has(key) }));
}

/** What a verdict on a claim is kept under: what it says, whatever the passage. */
export const keyOf = ({ type, roles, value, date, status }: Claim): string =>
  createHash('sha256')
    .update(JSON.stringify([type, roles, value ?? null, date ?? null, status]))
    .digest('hex')
    .slice(0, 12);

/** Claims of the newswire on which a person has passed a verdict (bench/precision-reuters.tsv), as the program now reads them. */
export function judgeNews(): Judged[] {
  const verdicts = new Map(
    linesOf(new URL('../bench/precision-reuters.tsv', import.meta.url))
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([, doc = '', key = '', verdict]) => [`${doc} ${key}`, verdict === 'right'] as const),
  );
  const stories = new Set([...verdicts.keys()].map((key) => key.split(' ')[0]));
  const file = new URL('../../shared/data/reuters-1987.ndjson.gz', import.meta.url);
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
    .filter(isGiven)
    .filter(({ doc }) => stories.has(doc))
    .flatMap(({ outlet: _, ...given }) => claimsOf(given))
    .flatMap(({ judged, line, verdict }) => {
      const right = verdicts.get(`${judged.document} ${verdict}`);
      return right === undefined ? [] : [{ ...judged, line, right }];
    });
}

function claimsOf(given: Given): { verdict: string; judged: Omit<Judged, 'right' | 'line'>; line: string; key: string }[] {
  const { doc, text, title, published, outlet } = given;
  const document = clean({
    id: pageId(text),
    hash: '',
    form: 'text',
    content: text,
    from: doc,
    given: { ...(title && { title }), ...(published && { published }), ...(outlet && { outlet }) },
  });
  if ('because' in document) return [];
  const reading = readText(document);
  const { claims, signs } = extract(document, reading, identify(document, reading, gazetteer), factTypes);
  return claims.map((claim) => {
    const { id, type, roles, value, date, status, evidence, confidence } = claim;
    const shown = { doc, type, roles, value, date, status };
    return {
      verdict: keyOf(claim),
      judged: { document: doc, type, names: signs.get(id) ?? [], confidence },
      line: JSON.stringify({ ...shown, evidence, confidence }),
      key: JSON.stringify({ ...shown, exact: evidence[0].exact.slice(0, 160) }),
    };
  });
}

/** What the scorer says of claims in exchange form, against the annotations of all documents that are not set aside. */
export function askScorer(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  const [annotated, predicted] = [join(folder, 'gold'), join(folder, 'claims')];
  const aside = setAside();
  const lists = sets.flatMap((set) => linesOf(new URL(`${set}/claims.ndjson`, gold)));
  writeFileSync(annotated, lists.filter((line) => !aside.has(/"doc": ?"([^"]+)"/.exec(line)?.[1] ?? '')).join('\n'));
  writeFileSync(predicted, lines.join('\n'));
  const told = execFileSync(process.execPath, [scorer.pathname, annotated, predicted, '--misses'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true });
  return told;
}

const setAside = (): ReadonlySet<string> => new Set(readFileSync(new URL('../bench/set-aside.txt', import.meta.url), 'utf8').split(/\s+/));
