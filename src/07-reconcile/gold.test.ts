import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factTypes } from '#facts/index.ts';
import type { Fact } from '#model/fact.ts';
import { trace } from '#trace/trace.ts';
import { standClaims } from './claim-standing.ts';
import { readGold } from './gold-claims.ts';
import { reconcile } from './reconcile.ts';

// The gold claims of real and written documents, as if reading were perfect: what is measured is tracing and reconciling alone.

const gold = new URL('../../../shared/gold/', import.meta.url);

function addUp(folder: string, asOf: string, wanted?: (doc: string) => boolean) {
  const known = readGold(new URL(`${folder}/`, gold), wanted);
  if (!known) return undefined;
  const facts = reconcile({ ...known, judgements: [], traced: trace(known.documents), types: factTypes, asOf });
  return { ...known, facts };
}

const find = (facts: readonly Fact[], type: string, roles: Readonly<Record<string, string>>): readonly Fact[] =>
  facts.filter((fact) => fact.type === type && Object.entries(roles).every(([role, value]) => String(fact.roles[role]).includes(value)));

const seeds = addUp('dev', '2026-02-11', (doc) => doc.startsWith('seed-'));
const skipped = seeds ? false : `${gold.pathname} is not at hand`;

/** Rows of seed-notes.md, parts (b) to (d): type, roles, and what the one fact must be. */
const rows: readonly (readonly [
  string,
  string,
  Readonly<Record<string, string>>,
  Partial<Pick<Fact, 'standing' | 'status' | 'date'>> & { readonly origins?: number; readonly documents?: number },
])[] = [
  [
    'c1: one prime minister of Japan, in 4 documents of 3 origins',
    'office',
    { office: 'prime minister', of: 'JPN', person: 'Takaichi' },
    { standing: 'current', date: '2025-10/..', origins: 3, documents: 4 },
  ],
  ['b: Ishiba was prime minister until October 2025', 'office', { person: 'Ishiba' }, { status: 'former', date: '../2025-10' }],
  [
    'c4: March and 19 March are one meeting of 2 origins',
    'meeting',
    { parties: 'JPN,USA' },
    { status: 'planned', standing: 'current', date: '2026-03-19', origins: 2 },
  ],
  ['b: Bessent of two copies is one origin', 'office', { person: 'Bessent' }, { standing: 'unconfirmed', origins: 1, documents: 2 }],
  ['c6: one quote in two wordings, one origin', 'statement', { speaker: 'Bessent', about: 'JPN,USA' }, { origins: 1, documents: 2 }],
  ['c9: Alvi is superseded by Zardari', 'office', { person: 'Alvi' }, { standing: 'superseded', status: 'former' }],
  ['d: Zardari is president', 'office', { person: 'Zardari' }, { standing: 'unconfirmed', status: 'reported' }],
  ['d: Qureshi is stale', 'office', { person: 'Qureshi' }, { standing: 'stale' }],
  ['d: Kono is stale', 'office', { person: 'Kono' }, { standing: 'stale' }],
  ['d: Naruhito is not stale', 'office', { person: 'Naruhito' }, { standing: 'unconfirmed' }],
  ['d: Sharif’s visit is postponed', 'visit', { visitor: 'Sharif', host: 'JPN' }, { status: 'postponed', date: '2025-10' }],
  ['c8: Alvi’s visit stands', 'visit', { visitor: 'Alvi' }, { status: 'reported', standing: 'unconfirmed' }],
  ['d: the community figure is stale', 'presence', { from: 'PAK', in: 'JPN' }, { standing: 'stale' }],
  ['d: the firms are stale', 'presence', { from: 'JPN', in: 'PAK' }, { standing: 'stale' }],
  ['d: mechanisms are unconfirmed', 'mechanism', { name: 'High-level Economic Policy Dialogue' }, { standing: 'unconfirmed' }],
  ['d: relations do not age', 'ties', { event: 'established' }, { date: '1952-04-28', standing: 'unconfirmed' }],
  ['c3: seats of the party', 'election', { party: 'Liberal Democratic Party', measure: 'seats' }, { standing: 'unconfirmed' }],
];

for (const [name, type, roles, wanted] of rows) {
  test(`seeds ${name}`, { skip: skipped }, () => {
    const found = find(seeds?.facts ?? [], type, roles).filter((fact) => !String(fact.roles.party ?? '').startsWith('coalition'));
    equal(found.length, 1, JSON.stringify(found.map(({ roles: own, standing }) => ({ own, standing }))));
    const [fact] = found;
    if (!fact) return;
    const { origins, documents, ...same } = wanted;
    for (const [key, value] of Object.entries(same)) equal(Object.entries(fact).find(([own]) => own === key)?.[1], value, key);
    if (origins !== undefined) equal(fact.support.origins, origins, 'origins');
    if (documents !== undefined) equal(fact.support.documents, documents, 'documents');
  });
}

test('seeds c1: nobody is called Fumio Takaichi but in a note of the misprint', { skip: skipped }, () => {
  const facts = seeds?.facts ?? [];
  ok(!facts.some((fact) => JSON.stringify(fact.roles).includes('Fumio')));
  deepEqual(
    facts.flatMap(({ rivals }) => rivals.filter(({ says }) => says.includes('Fumio')).map(({ kind }) => kind)),
    ['misprint'],
  );
});

const dossiers = [
  ['CHL-KOR', '2025-11-30'],
  ['KEN-NOR', '2026-05-05'],
] as const;

/** Findings of a dossier's audit whose claims stand as a careful reader says; the passages that hold no claim are left out. */
function auditOf(folder: string, asOf: string) {
  const known = addUp(`dossiers/${folder}`, asOf);
  const file = new URL(`dossiers/${folder}/expectations.json`, gold);
  if (!known || !existsSync(file)) return undefined;
  const { audit } = JSON.parse(readFileSync(file, 'utf8'));
  const standings = standClaims(known.facts);
  const text = known.documents.find((document) => document.id === audit.doc)?.text ?? '';
  const rank = ['contradicted', 'superseded', 'disputed', 'stale', 'current', 'unconfirmed'];
  const results: { exact: string; wanted: string; got: readonly string[] }[] = [];
  for (const { exact, standing: wanted } of audit.findings) {
    const at = text.indexOf(exact);
    const touching = known.claims.filter(
      ({ document, evidence }) => document === audit.doc && evidence.some(({ start, end }) => start < at + exact.length && at < end),
    );
    const got = [...new Set(touching.map((claim) => standings.get(claim.id)?.standing ?? 'none'))].sort(
      (a, b) => rank.indexOf(a) - rank.indexOf(b),
    );
    if (got.length > 0) results.push({ exact, wanted, got });
  }
  return results;
}

for (const [folder, asOf] of dossiers) {
  const results = auditOf(folder, asOf);
  test(`dossier ${folder}: what its embassy page says stands as a careful reader says`, {
    skip: results ? false : `${gold.pathname} is not at hand`,
  }, () => {
    const wrong = (results ?? []).filter(({ wanted, got }) => !got.includes(wanted));
    const share = 1 - wrong.length / Math.max(1, results?.length ?? 0);
    ok(share >= 0.9, `${share.toFixed(2)}: ${JSON.stringify(wrong)}`);
  });
}

/** Facts of the dossiers that their notes settle: folder, type, roles, number of facts with these roles, and what they are. */
const settled: readonly (readonly [
  string,
  string,
  string,
  Readonly<Record<string, string>>,
  readonly Partial<Pick<Fact, 'standing' | 'status' | 'date'>>[],
])[] = [
  [
    'c1 the fifth round is disputed',
    'CHL-KOR',
    'meeting',
    { round: 'fifth' },
    [
      { standing: 'disputed', date: '2026-05' },
      { standing: 'disputed', date: '2026-04' },
    ],
  ],
  [
    'c2 one Quilodrán, who held the office before',
    'CHL-KOR',
    'office',
    { person: 'Quilodrán' },
    [{ standing: 'superseded', status: 'former' }],
  ],
  ['c3 the state visit is postponed', 'CHL-KOR', 'visit', { visitor: 'Ryu' }, [{ status: 'postponed', date: '2025-11-12/2025-11-14' }]],
  ['c3 Echenagucía since 17 November', 'CHL-KOR', 'office', { person: 'Echenagucía', office: 'minister' }, [{ date: '2025-11-17/..' }]],
  [
    'c6 approved and paid in are two definitions',
    'CHL-KOR',
    'flow',
    { measure: 'investment' },
    [
      { standing: 'superseded' },
      { standing: 'superseded' },
      { standing: 'unconfirmed' },
      { standing: 'unconfirmed' },
      { status: 'planned', standing: 'current' },
    ],
  ],
  ['c12 the protocol is not signed', 'CHL-KOR', 'agreement', { title: 'cherries' }, [{ status: 'planned' }]],
  [
    'c1 companies are disputed',
    'KEN-NOR',
    'presence',
    { what: 'companies' },
    [{ standing: 'disputed' }, { standing: 'disputed' }, { standing: 'superseded' }],
  ],
  ['c2 a visit that another source denies', 'KEN-NOR', 'visit', { visitor: 'Engelsvik' }, [{ standing: 'disputed' }]],
  ['c3 one loan in crowns', 'KEN-NOR', 'flow', { measure: 'loan' }, [{ standing: 'current' }, { standing: 'unconfirmed' }]],
  ['c4 Hestnes did not come', 'KEN-NOR', 'visit', { visitor: 'Hestnes' }, [{ status: 'postponed', date: '2026-04-14/2026-04-16' }]],
  ['c4 Hestnes until 24 April', 'KEN-NOR', 'office', { person: 'Hestnes' }, [{ standing: 'superseded', date: '../2026-04-24' }]],
  ['c12 the meeting of 22 April has lapsed', 'KEN-NOR', 'meeting', { topics: 'energy' }, [{ status: 'planned', standing: 'stale' }]],
];

for (const [name, folder, type, roles, wanted] of settled) {
  const known = addUp(`dossiers/${folder}`, dossiers.find(([own]) => own === folder)?.[1] ?? '');
  test(`dossier ${folder} ${name}`, { skip: known ? false : `${gold.pathname} is not at hand` }, () => {
    const found = find(known?.facts ?? [], type, roles);
    equal(
      found.length,
      wanted.length,
      JSON.stringify(found.map(({ roles: own, standing, status, date }) => ({ own, standing, status, date }))),
    );
    for (const one of wanted)
      ok(
        found.some((fact) => Object.entries(one).every(([key, value]) => Object.entries(fact).find(([own]) => own === key)?.[1] === value)),
        `${JSON.stringify(one)} is not among ${JSON.stringify(found.map(({ standing, status, date }) => ({ standing, status, date })))}`,
      );
  });
}
