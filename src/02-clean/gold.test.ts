import { ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { SegmentRole } from '#model/segment.ts';
import { findSegments, type Hints } from './segments.ts';

const folder = new URL('../../../shared/gold/', import.meta.url);
const sets = ['dev', 'modern', 'dossiers/CHL-KOR', 'dossiers/KEN-NOR'];
const skip = existsSync(new URL('dev/documents.ndjson', folder)) ? false : 'the shared gold sets are not beside this project';

interface Text extends Hints {
  readonly doc: string;
  readonly text: string;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'doc' in value &&
  'text' in value &&
  typeof value.doc === 'string' &&
  typeof value.text === 'string';

const read = (set: string): Text[] =>
  readFileSync(new URL(`${set}/documents.ndjson`, folder), 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line): unknown => JSON.parse(line))
    .filter(isText);

/** Stretches of the first five texts as part (a) of their notes gives them: number, start, end, roles that are right. */
const stretches: readonly (readonly [number, number, number, ...SegmentRole[]])[] = [
  [0, 0, 16, 'dateline'],
  [0, 17, 87, 'headline'],
  [0, 88, 255, 'standfirst'],
  [0, 256, 275, 'byline'],
  [0, 276, 283, 'furniture'],
  [1, 0, 61, 'headline'],
  [1, 62, 172, 'standfirst'],
  [1, 173, 215, 'caption'],
  [1, 216, 254, 'furniture'],
  [1, 255, 265, 'dateline'],
  [1, 1977, 2005, 'crosshead'],
  [1, 3097, 3116, 'crosshead'],
  [2, 0, 77, 'headline'],
  [2, 79, 619, 'summary'],
  [2, 621, 906, 'key points'],
  [2, 907, 917, 'furniture'],
  [2, 919, 1004, 'headline'],
  [2, 1006, 1154, 'standfirst'],
  [2, 1156, 1221, 'pull quote'],
  [2, 1223, 1241, 'dateline'],
  [2, 1243, 4412, 'body'],
  [2, 4414, 4419, 'credit'],
  [2, 4421, 4440, 'furniture'],
  [2, 4442, 5772, 'comment'],
  [2, 5774, 5871, 'furniture'],
  [2, 5873, 5916, 'furniture'],
  [3, 0, 17, 'furniture', 'dateline'],
  [3, 3357, 3362, 'credit'],
  [3, 3364, 3392, 'credit'],
  [4, 0, 33, 'headline'],
  [4, 3081, 3086, 'furniture'],
  [4, 3088, 3111, 'furniture'],
];

test('stretches of the seed texts have their roles', { skip }, () => {
  const texts = skip ? [] : read('dev');
  for (const [number, start, end, ...roles] of stretches) {
    const text = texts.find(({ doc }) => doc === `seed-${number}`);
    ok(text);
    const inside = findSegments(text.text, text).filter((segment) => segment.start < end && start < segment.end);
    ok(
      inside.length > 0 && inside.every((segment) => segment.start >= start && segment.end <= end && roles.includes(segment.role)),
      `seed-${number} ${start}-${end}: ${inside.map(({ role }) => role)}`,
    );
  }
});

test('no sentence of an article is taken for furniture, credit or comment', { skip }, () => {
  for (const set of skip ? [] : sets) {
    for (const text of read(set)) {
      for (const segment of findSegments(text.text, text)) {
        const words = text.text.slice(segment.start, segment.end);
        if (segment.role === 'furniture' || segment.role === 'credit')
          ok(words.length < 170, `${text.doc}: ${segment.role} (${segment.reason}): ${words}`);
      }
    }
  }
});

const lostRoles: ReadonlySet<SegmentRole> = new Set(['furniture', 'comment', 'credit']);

/** Stretches of a set's texts that claims were read from: no furniture, whatever it looks like. */
interface Evidence {
  readonly doc: string;
  /** Absent where the line says that a document holds no claims. */
  readonly evidence?: readonly { readonly start: number; readonly end: number; readonly exact: string; readonly in?: string }[];
}

const readEvidence = (set: string): Evidence[] =>
  readFileSync(new URL(`${set}/claims.ndjson`, folder), 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line));

for (const set of sets) {
  test(`no evidence of a claim is lost in ${set}`, { skip }, () => {
    const texts = new Map(skip ? [] : read(set).map((text) => [text.doc, findSegments(text.text, text)]));
    for (const { doc, evidence = [] } of skip ? [] : readEvidence(set)) {
      for (const { start, end, exact, in: place } of evidence) {
        if (place === 'title') continue;
        const lost = texts.get(doc)?.find((segment) => segment.start < end && start < segment.end && lostRoles.has(segment.role));
        ok(lost === undefined, `${doc}: ${lost?.role} (${lost?.reason}): ${exact}`);
      }
    }
  });
}
