import type { Stand } from './pick.ts';
import { carrierOf, mentionAt, phraseOf } from './scene.ts';
import { trimmed } from './wording.ts';

/** "in Edoras", "at the White House": behind the noun, or behind the verb of which the noun is subject or object. */
export function townsIn({ scene, place, clause }: Stand): string[] {
  const carrier = clause?.kind === 'noun' ? carrierOf(scene, clause) : undefined;
  const behind = carrier?.kind === 'verb' && carrier.sentence === clause?.sentence ? carrier.arguments : [];
  for (const argument of [...(clause?.arguments ?? []), ...behind]) {
    if (argument.role !== 'oblique' || !['in', 'at', 'to'].includes(argument.preposition ?? '')) continue;
    const head = argument.heads[0];
    const mention = head === undefined ? undefined : mentionAt(place, head);
    if (mention && (mention.by === 'capital' || mention.by === 'city' || mention.by === 'metonym'))
      return [place.line.words(mention.from, mention.to)];
  }
  return [];
}

/** "14th", "sixth": the ordinal in the stretch. */
export function roundIn(stand: Stand): string[] {
  const { place, stretch } = stand;
  const { tokens } = place.line;
  const ordinal = place.figures.find(
    (figure) =>
      figure.kind === 'ordinal' && figure.start >= (tokens[stretch.from]?.start ?? 0) && figure.end <= (tokens[stretch.to - 1]?.end ?? 0),
  );
  return ordinal ? [stand.scene.document.text.slice(ordinal.start, ordinal.end)] : [];
}

// "for a three-day stay" tells no reason, "for health reasons" does.
const givesReason = /^(?:reason|lack|want|fear|safety|security|health|work|maintenance)$/;

/** "because of the flood", "for health reasons", with the verb that tells what happened. */
export function reasonIn(stand: Stand): string[] {
  const clause = stand.clause?.kind === 'noun' ? carrierOf(stand.scene, stand.clause) : stand.clause;
  const argument = clause?.arguments.find(
    (each) =>
      each.role === 'oblique' &&
      (/^(because of|due to|owing to|over|amid|on account of)$/.test(each.preposition ?? '') ||
        (each.preposition === 'for' && each.heads.some((head) => givesReason.test(stand.place.line.tokens[head]?.lemma ?? '')))),
  );
  return clause && argument ? [trimmed(stand.place, phraseOf(clause, argument))].filter((words) => !/\d/.test(words)) : [];
}
