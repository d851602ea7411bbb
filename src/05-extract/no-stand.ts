import type { Clause } from '#model/clause.ts';
import { mentionAt, type Place } from './scene.ts';

// What has the verb of a stand and takes none.

/** A guest received, what an exercise is meant to do, what a lawsuit does. */
export const isNoStandOfHis = (place: Place, clause: Clause): boolean =>
  isReception(place, clause) || isMeans(place, clause) || isOfThing(place, clause);

/** "welcomed the king to Edoras": a guest, and nothing to be glad of; "questioned Imrahil": somebody who was to answer. */
function isReception(place: Place, { lemma, arguments: all }: Clause): boolean {
  const isPerson = (head: number): boolean =>
    mentionAt(place, head)?.actors.some(({ kind, office }) => kind === 'person' || (kind === 'role' && office === undefined)) ?? false;
  return (
    /^(?:welcome|question|challenge|assess|rate|credit)$/.test(lemma) &&
    all.some(({ role, heads }) => role === 'object' && heads.some(isPerson))
  );
}

/** "focused on defending the coast", "after rejecting the plan": how or when something else is done. */
function isMeans({ line: { tokens } }: Place, { head }: Clause): boolean {
  const before = tokens[head - 1];
  return (
    /ing$/.test(tokens[head]?.form ?? '') &&
    /^(?:on|of|for|by|at|about|after|before|without|from|against|despite|to|toward|towards)$/i.test(before?.form ?? '')
  );
}

/** "brought a case contesting the border": what the case does; "issued a statement condemning …" is whoever's statement it is. */
function isOfThing(place: Place, { head }: Clause): boolean {
  const { tokens } = place.line;
  const token = tokens[head];
  if (/^(?:contesting|challenging|disputing)$/.test(token?.form ?? '') && tokens[head - 1]?.form !== ',') return true;
  const noun = token?.arc === 'acl' && /ing$/.test(token.form) ? tokens[token.head] : undefined;
  return (
    noun !== undefined &&
    noun.tag === 'NOUN' &&
    !mentionAt(place, token?.head ?? -1) &&
    !papers.test(noun.form) &&
    tokens[head - 1]?.form !== ','
  );
}

const papers =
  /^(?:statements?|letters?|messages?|resolutions?|declarations?|communiqu[eé]s?|speech|speeches|address|notes?|posts?|tweets?|remarks?|comments?|articles?|videos?|reports?|petitions?|motions?)$/i;
