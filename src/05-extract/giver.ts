import { countryOf } from '#model/actor.ts';
import type { Roles } from '#model/claim.ts';
import type { Clause } from '#model/clause.ts';
import { adjectiveOf } from '#values/country.ts';
import { isCurrencyOf } from '#values/money.ts';
import type { Value } from '#values/value.ts';
import { actorsIn, type Place, phraseOf, type Scene } from './scene.ts';

const agreeing = /^(?:sign|exchange|conclude|agree|reach|enter|ink|initial)$/;
const receiving = /^(?:receive|get|obtain|secure|accept|win)$/;
const lenders = /\b(?:Bank|Fund|Agency|JICA|KfW|AFD|USAID|KOICA|EXIM|Eximbank|Exim|TIKA|Sida|Norad|GIZ|EIB)\b/;

/**
 * "Rohan signed an agreement with Gondor for a loan of 2 billion castar": both sign, so that the verb does not tell who gives. A state
 * gives its own money, and its bank or agency gives for it.
 */
export function fromGiver(scene: Scene, place: Place, roles: Roles, value: Value, verb: Clause | undefined): Roles {
  const { from, to } = roles;
  if (typeof from !== 'string' || typeof to !== 'string' || !verb) return roles;
  if (receiving.test(verb.lemma) && verb.voice === 'active' && isSubject(place, verb, from)) return { ...roles, from: to, to: from };
  if (!agreeing.test(verb.lemma)) return roles;
  const unit = 'unit' in value ? value.unit : '';
  const owns = (code: string): boolean => isCurrencyOf(unit, adjectiveOf(code).toLowerCase()) || lends(scene, place, code);
  return owns(to) && !owns(from) ? { ...roles, from: to, to: from } : roles;
}

const isSubject = (place: Place, verb: Clause, code: string): boolean =>
  verb.arguments.some(
    (argument) => argument.role === 'subject' && actorsIn(place, phraseOf(verb, argument)).some((actor) => countryOf(actor) === code),
  );

/** Sentences over which a text goes on telling of one loan. */
const farthest = 2;

/** A bank or fund of the state is named here or right behind: "The loan comes from the Export-Import Bank of Gondor". */
const lends = ({ places }: Scene, { line: { index } }: Place, code: string): boolean =>
  places
    .slice(index, index + farthest + 1)
    .some(({ line, mentions }) =>
      mentions.some(
        ({ from, to, actors }) =>
          actors.some((actor) => countryOf(actor) === code) &&
          lenders.test(line.words(Math.max(0, from - 3), Math.min(line.tokens.length, to + 3))),
      ),
    );
