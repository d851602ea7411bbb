import type { Argument, Clause } from '#model/clause.ts';
import type { Stand } from './pick.ts';
import { carrierOf } from './scene.ts';

// Phrases that look like doers and recipients, and are the task, the measure or the place of the occasion.

// "wrapped up two days of talks": the verb carries what the days are of.
const measures = /^(?:day|hour|week|month|year|round|series|set|session|stage|phase|number)$/;

// "won a contract to build a dam", "dropped its plans to build one": whose the contract is, the verb says.
// "was among the first states to recognise Rohan": of whom that is said, the verb tells.
const firsts = /^(?:country|state|nation|first|one|member|partner|donor|power|government)$/;

const mandates =
  /^(?:contract|deal|order|licen[cs]e|concession|tender|bid|plan|decision|agreement|offer|right|permission|mandate|proposal|pledge|promise|commitment|intention|effort)$/;

/** "plans to build a dam" do not build it. */
export const isMandate = ({ scene }: Stand, { sentence, relation }: Clause, { heads }: Argument): boolean =>
  relation === 'complement' && heads.every((head) => mandates.test(scene.places[sentence]?.line.lemmas[head] ?? ''));

/** The clause in which a noun or a task stands, past those that only measure or charge: of "wrapped up two days of talks" the wrapping up. */
export function carrierBeyond({ scene, clause }: Stand): Clause | undefined {
  let carrier = clause && carrierOf(scene, clause);
  const isTask = clause?.kind === 'verb' && clause.relation === 'complement';
  for (
    let steps = 0;
    carrier?.kind === 'noun' &&
    (measures.test(carrier.lemma) || (isTask && (mandates.test(carrier.lemma) || firsts.test(carrier.lemma)))) &&
    steps < 2;
    steps++
  )
    carrier = carrierOf(scene, carrier);
  return carrier;
}

const gatherings = /^(?:conference|summit|meeting|ceremony|forum|event|session|gathering|talks)$/;

/** "promised 180 million at a conference in Edoras": there the sum was told of, and goes elsewhere. */
export function isPlaceOfOccasion({ scene }: Stand, { sentence }: Clause, { from, preposition }: Argument): boolean {
  const line = scene.places[sentence]?.line;
  return preposition === 'in' && gatherings.test(line?.lemmas[from - (/^in$/i.test(line.tokens[from]?.form ?? '') ? 1 : 2)] ?? '');
}
