import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected, FactType } from '#facts/define.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { type Claim, leastConfidence } from '#model/claim.ts';
import { readText } from '#pipeline';
import { extract } from './extract.ts';
import { inventedGazetteer, pasted } from './invented.ts';

function claimsIn(fact: FactType, text: string, published: string): readonly Claim[] {
  const document = pasted(text, published);
  const reading = readText(document);
  return extract(document, reading, identify(document, reading, inventedGazetteer), [fact]).claims;
}

const fits = (claim: Claim, expected: Expected): boolean =>
  Object.entries(expected.roles).every(([role, value]) => JSON.stringify(claim.roles[role]) === JSON.stringify(value)) &&
  (expected.date === undefined || (claim.date ?? null) === expected.date) &&
  (expected.attribution === undefined || JSON.stringify(claim.attribution) === JSON.stringify(expected.attribution)) &&
  (expected.status === undefined || claim.status === expected.status) &&
  (expected.waits === undefined || claim.confidence < leastConfidence === expected.waits) &&
  (expected.value === undefined || JSON.stringify(claim.value) === JSON.stringify(expected.value));

for (const fact of factTypes) {
  for (const [text, expected, published = '2031-05-08'] of fact.examples) {
    test(`${fact.type}: ${text}`, () => {
      const claims = claimsIn(fact, text, published);
      const found = claims.map(({ roles, value, date, status, attribution, confidence }) => ({
        roles,
        value,
        date,
        status,
        attribution,
        confidence,
      }));
      if (typeof expected === 'string') assert.deepEqual(found, [], expected);
      else
        assert.ok(
          claims.some((claim) => fits(claim, expected)),
          `expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`,
        );
    });
  }
}
