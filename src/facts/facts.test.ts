import { ok, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { statuses } from '#model/claim.ts';
import type { Value } from '#values/value.ts';
import type { FactType, RoleKind, Told } from './define.ts';
import { factTypeOf, factTypes } from './index.ts';

const names: Readonly<Record<string, string>> = { ARN: 'Arnor', GON: 'Gondor' };

function sampleOf(kind: RoleKind): string | readonly string[] {
  if (typeof kind !== 'string') return kind[0] ?? 'something';
  if (kind === 'country') return 'ARN';
  if (kind === 'countries' || kind === 'actors') return ['ARN', 'GON'];
  if (kind === 'texts') return ['Orn Works', 'Minas Motors'];
  return kind === 'actor' ? 'Ada Orn' : 'harbour board';
}

const rolesOf = (fact: FactType, all: boolean): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(fact.roles)
      .filter(([, role]) => all || role.needed)
      .map(([name, role]) => [name, sampleOf(role.kind)]),
  );

const values: readonly (Value | undefined)[] = [
  undefined,
  { amount: -1.2e9, unit: 'USD' },
  { change: -3, unit: 'percent' },
  { share: 41.2, unit: 'percent' },
  { count: 19000 },
  { quote: 'We will build the bridge' },
  { text: 'the bridge is needed' },
];
const dates = [undefined, '2031-05-03', '2031-05', '2031', '2031-05-03/2031-05-06', '2030/..', '../2030', '2031-21', 'no date'];

function tell(roles: Told['roles'], status: Told['status'], value: Value | undefined, date: string | undefined): Told {
  const name: Told['name'] = (actor) =>
    typeof actor === 'string' ? (names[actor] ?? actor) : (actor ?? []).map((one) => names[one] ?? one).join(' and ');
  return {
    roles,
    status,
    name,
    possessive: (actor) => `${name(actor)}'s`,
    ...(value === undefined ? {} : { value }),
    ...(date === undefined ? {} : { date }),
  };
}

for (const fact of factTypes) {
  test(`${fact.type}: every role of its identity is declared and needed, or tells episodes apart`, () => {
    const { identity } = fact;
    const by = identity.kind === 'slot' ? [...identity.by, identity.holder] : identity.by;
    for (const role of by) ok(fact.roles[role], `role ${role} is not declared`);
    if (identity.kind === 'episode') for (const role of identity.toldApartBy) ok(fact.roles[role], `role ${role} is not declared`);
  });

  test(`${fact.type}: a whole sentence for every status, value and date`, () => {
    for (const status of statuses)
      for (const value of values)
        for (const date of dates)
          for (const all of [true, false])
            for (const lapsed of [true, false]) {
              const told = { ...tell(rolesOf(fact, all), status, value, date), lapsed };
              for (const text of [fact.sentence(told), fact.together?.sentence([told]), fact.together?.sentence([told, told])]) {
                if (text === undefined) continue;
                ok(/^[\p{Lu}\p{Nd}“].*[.!?]["”]?$/u.test(text), text);
                ok(!/undefined|null|\[object|NaN| {2}|\s[,.;]|ARN|GON/.test(text), text);
              }
            }
  });

  test(`${fact.type}: says how long it lasts and what it is about`, () => {
    ok(fact.lasts > 0);
    ok(/^\p{Lu}.*\.$/u.test(fact.about));
    strictEqual(factTypeOf(fact.type), fact);
  });
}

test('fact types: each named once', () => {
  strictEqual(new Set(factTypes.map((fact) => fact.type)).size, factTypes.length);
});

test('factTypeOf: undefined for a name that is not declared', () => {
  strictEqual(factTypeOf('treaty of peace'), undefined);
  strictEqual(factTypeOf('toString'), undefined);
});

/** Sources of the ten stages, without tests and the invented examples that tests share. */
function stageFiles(): readonly string[] {
  const source = join(import.meta.dirname, '..');
  return readdirSync(source)
    .filter((name) => /^\d\d-/.test(name))
    .flatMap((stage) => readdirSync(join(source, stage), { recursive: true, encoding: 'utf8' }).map((path) => join(source, stage, path)))
    .filter((path) => path.endsWith('.ts') && !/(?:\.test|\/invented[\w-]*)\.ts$/.test(path));
}

test('stages name no fact type', () => {
  const any = factTypes.map((fact) => fact.type).join('|');
  // Common words of the language as data ("office", "visit") are allowed; comparing, selecting or importing a type is not.
  const forbidden = new RegExp(
    `\\.?\\btype\\b\\s*(?:[!=]==?|:)\\s*['"](?:${any})['"]|factTypeOf\\(\\s*['"]|case ['"](?:${any})['"]:|(?:#facts|/facts)/(?:${any})/`,
  );
  for (const path of stageFiles()) {
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const [index, line] of lines.entries()) ok(!forbidden.test(line), `${path}:${index + 1} names a fact type: ${line.trim()}`);
  }
});

test('stages know the model, the values and the declarations, and not each other; what serves knows them all', () => {
  const own = /from '#(?!model\/|values\/|facts\/)[a-z]+/;
  for (const path of stageFiles().filter((each) => !each.includes('10-serve'))) ok(!own.test(readFileSync(path, 'utf8')), path);
});

test('stages ask whether the conditions of a frame are met, and know none of them', () => {
  for (const path of stageFiles()) ok(!/facts\/(?:conditions|bound)\.ts/.test(readFileSync(path, 'utf8')), path);
});
