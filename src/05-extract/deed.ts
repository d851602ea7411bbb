import { countryOf } from '#model/actor.ts';
import type { Phrase, Place } from './scene.ts';

// Who did what is blamed or mourned, and not whom it was done to.

export const isDeed = ({ line }: Place, { heads }: Phrase): boolean => heads.some((head) => deeds.test(line.tokens[head]?.lemma ?? ''));
const deeds =
  /^(?:attack|strike|raid|invasion|assault|aggression|bombing|shelling|bombardment|killing|war|incursion|massacre|offensive|airstrike|occupation|seizure|annexation|detention|arrest|execution|launch|measures?|sanctions?|restrictions?|pressure|coercion|harassment|interference|blockade|provocation|threat|violation)$/;

/** "the raid by Rohan", "Rohan's raid", "the Rohirric raid": not whom it hit. */
export const doersWithin = ({ line, mentions }: Place, { from, to, heads }: Phrase): string[] =>
  mentions
    .filter((each) => each.from >= from && each.to <= to)
    .filter(
      (each) =>
        /\bby(?: the)?$/i.test(line.words(Math.max(from, each.from - 2), each.from)) ||
        (/^['’]s?$/.test(line.tokens[each.to]?.form ?? '') && heads.some((head) => each.to < head && head - each.to < 5)) ||
        (each.by === 'adjective' && heads.some((head) => each.to <= head && head - each.to < 3)),
    )
    .flatMap(({ actors }) => actors.flatMap((actor) => countryOf(actor) ?? []))
    .slice(0, 1);
