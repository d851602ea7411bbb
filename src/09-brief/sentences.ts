import type { Fact } from '#model/fact.ts';
import type { FactId } from '#model/id.ts';
import { type BriefInput, layOut } from './desk.ts';
import { makeTeller } from './tell.ts';

/** Each fact in one plain sentence, for lists outside a brief; people stand there by their names alone. */
export function sayFacts(input: BriefInput): ReadonlyMap<FactId, string> {
  const desk = layOut(input);
  const teller = makeTeller(desk);
  teller.know(desk.facts.flatMap(({ roles }) => Object.values(roles).flat()));
  return new Map(desk.facts.map((fact): [FactId, string] => [fact.id, sentenceOf(fact)]));

  function sentenceOf(fact: Fact): string {
    const said = desk.typeOf(fact)?.sentence(teller.told(fact));
    teller.takeBorrowed();
    return said ?? fact.key;
  }
}
