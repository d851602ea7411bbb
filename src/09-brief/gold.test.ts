import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { factTypes } from '#facts/index.ts';
import type { Brief } from '#model/brief.ts';
import type { Claim, Evidence } from '#model/claim.ts';
import { statuses } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, documentId, pageId } from '#model/id.ts';
import { reconcile } from '#reconcile/reconcile.ts';
import { trace } from '#trace/trace.ts';
import { type Wanted, wantedOfJapan } from './gold-wanted.ts';
import { draw, toMarkdown } from './index.ts';

/** The annotated texts beside the project; the tests that need them are skipped where they are absent. */
const gold = join(import.meta.dirname, '..', '..', '..', 'shared', 'gold');

const documentLine = z.object({
  doc: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  title: z.string().optional(),
  text: z.string(),
});
const value = z.union([
  z.object({ amount: z.number(), unit: z.string() }),
  z.object({ change: z.number(), unit: z.literal('percent') }),
  z.object({ share: z.number(), unit: z.literal('percent') }),
  z.object({ count: z.number() }),
  z.object({ quote: z.string() }),
  z.object({ text: z.string() }),
]);
const evidence = z.object({ start: z.number(), end: z.number(), exact: z.string(), in: z.literal('title').optional() });
const claimLine = z.object({
  doc: z.string(),
  type: z.string(),
  roles: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  value: value.optional(),
  date: z.string().optional(),
  status: z.enum(statuses).default('reported'),
  attribution: z.array(z.string()).default([]),
  evidence: z.array(evidence).default([]),
});
const linesOf = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Documents and annotated claims of a folder of gold, those whose name begins with `prefix`. */
function readGold(folder: string, prefix: string): { readonly documents: readonly Document[]; readonly claims: readonly Claim[] } {
  const documents = linesOf(join(folder, 'documents.ndjson'))
    .map((line) => documentLine.parse(line))
    .filter(({ doc }) => doc.startsWith(prefix))
    .map(
      ({ doc, outlet, published, title, text }): Document => ({
        id: documentId(doc),
        page: pageId(text),
        from: doc,
        text,
        segments: [],
        dropped: [],
        ...(outlet !== undefined && { outlet }),
        ...(published !== undefined && { published }),
        ...(title !== undefined && { title }),
      }),
    );
  const claims = linesOf(join(folder, 'claims.ndjson'))
    .map((line) => claimLine.parse(line))
    .filter(({ doc, type }) => doc.startsWith(prefix) && type !== 'document')
    .flatMap((line) => toClaim(line));
  return { documents, claims };
}

function toClaim({
  doc,
  type,
  roles,
  value: figure,
  date,
  status,
  attribution,
  evidence: parts,
}: z.infer<typeof claimLine>): readonly Claim[] {
  const [first, ...others] = parts.map(({ in: where, ...span }): Evidence => ({ ...span, ...(where !== undefined && { in: where }) }));
  if (first === undefined) return [];
  return [
    {
      id: claimId(doc, type, roles, figure, date, status, first.start),
      document: documentId(doc),
      type,
      roles,
      status,
      attribution,
      evidence: [first, ...others],
      confidence: 1,
      author: 'import',
      frame: 'gold',
      ...(figure !== undefined && { value: figure }),
      ...(date !== undefined && { date }),
    },
  ];
}

/** The brief as drawn from the annotated claims alone, so that it tests the drawing and not the reading. */
function drawGold(folder: string, prefix: string, countries: readonly string[], asOf: string): Brief {
  const { documents, claims } = readGold(folder, prefix);
  const traced = trace(documents);
  const facts = reconcile({ documents, claims, judgements: [], traced, types: factTypes, asOf });
  return draw({ countries, asOf, types: factTypes, facts, claims, documents, lineages: traced.lineages, remainder: 0 });
}

const expectations = z.object({
  as_of: z.string(),
  pair: z.array(z.string()),
  must: z.array(z.object({ any: z.array(z.string()), why: z.string() })),
  must_not: z.array(z.object({ any: z.array(z.string()), why: z.string() })),
  calendar: z.array(z.object({ date: z.string(), status: z.string(), what: z.string() })),
});

const briefOf = (...asked: Parameters<typeof drawGold>): string => toMarkdown(drawGold(...asked));

const dev = join(gold, 'dev');
const skip = existsSync(dev) ? false : 'the annotated documents are not here';

function check(name: string, brief: () => string, must: Wanted, mustNot: Wanted): void {
  for (const [what, pattern] of must)
    test(`${name}: holds ${what}`, { skip }, () => ok(pattern.test(brief()), `${what}: ${pattern}\n${brief()}`));
  for (const [what, pattern] of mustNot)
    test(`${name}: does not hold ${what}`, { skip }, () => ok(!pattern.test(brief()), `${what}: ${pattern.exec(brief())?.[0]}`));
}

/** Computed once, and only when asked for. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

for (const { name, countries, must, mustNot } of wantedOfJapan)
  check(
    name,
    once(() => briefOf(dev, 'seed-', countries, '2026-02-11')),
    must,
    mustNot,
  );

const calendarStatus: Readonly<Record<string, string>> = {
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
};

for (const name of ['CHL-KOR', 'KEN-NOR']) {
  const folder = join(gold, 'dossiers', name);
  if (!existsSync(folder)) {
    test(`${name}: what is expected`, { skip: 'the dossier is not here' }, () => undefined);
    continue;
  }
  const {
    as_of: asOf,
    pair,
    must,
    must_not: mustNot,
    calendar,
  } = expectations.parse(JSON.parse(readFileSync(join(folder, 'expectations.json'), 'utf8')));
  const brief = once(() => briefOf(folder, '', pair, asOf));
  for (const { any, why } of must)
    test(`${name}: holds ${why}`, () =>
      ok(
        any.some((pattern) => new RegExp(pattern, 'i').test(brief())),
        brief(),
      ));
  const entries = (): readonly string[] =>
    drawGold(folder, '', pair, asOf).events.map(({ date, status }) => `${date} ${calendarStatus[status] ?? 'CONFIRMED'}`);
  for (const { date, status, what } of calendar)
    test(`${name}: the calendar has ${what}`, () => ok(entries().includes(`${date} ${status}`), entries().join('\n')));
  for (const { any, why } of mustNot) {
    test(`${name}: does not hold ${why}`, () => {
      for (const pattern of any) ok(!new RegExp(pattern, 'i').test(brief()), new RegExp(pattern, 'i').exec(brief())?.[0]);
    });
  }
}

/** Briefs that a person has read and approved; they are changed by hand alone. */
const read: readonly (readonly [file: string, folder: string, prefix: string, countries: readonly string[], asOf: string])[] = [
  ['chile-korea', 'dossiers/CHL-KOR', '', ['CHL', 'KOR'], '2025-11-30'],
  ['korea', 'dossiers/CHL-KOR', '', ['KOR'], '2025-11-30'],
  ['kenya-norway', 'dossiers/KEN-NOR', '', ['KEN', 'NOR'], '2026-05-05'],
  ['kenya', 'dossiers/KEN-NOR', '', ['KEN'], '2026-05-05'],
  ['fiji-indonesia', 'modern', 'm-', ['FJI', 'IDN'], '2026-01-01'],
  ['brazil-paraguay', 'modern', 'm-', ['BRA', 'PRY'], '2024-06-01'],
];
for (const [file, folder, prefix, countries, asOf] of read)
  test(`golden brief: ${file}`, { skip }, () =>
    deepStrictEqual(
      toMarkdown(drawGold(join(gold, folder), prefix, countries, asOf)).split('\n'),
      readFileSync(join(import.meta.dirname, 'golden', `${file}.md`), 'utf8').split('\n'),
    ),
  );
