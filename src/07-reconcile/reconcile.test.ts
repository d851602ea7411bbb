import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '#model/fact.ts';
import { reconcile } from './reconcile.ts';
import { claimsOf, documentsOf, type Scenario, testTypes, tracingOf, type Wanted } from './scenarios.ts';
import { conflicts } from './scenarios-conflict.ts';
import { episodes } from './scenarios-episode.ts';
import { figures } from './scenarios-figure.ts';
import { slots } from './scenarios-slot.ts';

const factsOf = (scenario: Scenario): readonly Fact[] =>
  reconcile({
    documents: documentsOf(scenario),
    claims: claimsOf(scenario),
    judgements: [],
    traced: tracingOf(scenario),
    types: testTypes,
    asOf: scenario.asOf,
  });

const fits = (fact: Fact, wanted: Wanted): boolean =>
  Object.entries(wanted.roles ?? {}).every(([role, value]) => String(fact.roles[role]) === String(value)) &&
  (wanted.date === undefined || fact.date === wanted.date) &&
  (wanted.status === undefined || fact.status === wanted.status) &&
  (wanted.documents === undefined || fact.support.documents === wanted.documents) &&
  fact.standing === wanted.standing;

const show = (facts: readonly Fact[]): string =>
  facts
    .map(({ roles, value, date, status, standing, reason, support, rivals }) =>
      JSON.stringify({ roles, value, date, status, standing, reason, support, rivals: rivals.map(({ kind, says }) => `${kind} ${says}`) }),
    )
    .join('\n');

for (const scenario of [...slots, ...episodes, ...figures, ...conflicts]) {
  test(`scenario: ${scenario.name}`, () => {
    const facts = factsOf(scenario);
    equal(facts.length, scenario.facts.length, `${facts.length} facts:\n${show(facts)}`);
    const left = [...facts];
    for (const wanted of scenario.facts) {
      const at = left.findIndex((fact) => fits(fact, wanted));
      ok(at >= 0, `no fact ${JSON.stringify(wanted)} among\n${show(left)}`);
      const [fact] = left.splice(at, 1);
      if (!fact) continue;
      if (wanted.origins !== undefined) equal(fact.support.origins, wanted.origins, 'origins');
      if (wanted.rivals) deepEqual(fact.rivals.map(({ kind }) => kind).sort(), [...wanted.rivals].sort(), show([fact]));
      if (wanted.reason) match(fact.reason, wanted.reason);
      if (wanted.steps !== undefined) equal(fact.history.length, wanted.steps, 'steps');
    }
  });
}
