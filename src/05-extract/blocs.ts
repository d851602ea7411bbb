import { countryOf } from '#model/actor.ts';
import type { Mention } from '#model/mention.ts';
import type { Stand } from './pick.ts';
import { actorsIn, mentionAt, type Place, phraseOf } from './scene.ts';
import { nameAround } from './wording.ts';

// Blocs, and the states that are said to be in them.

/** What the name of something says that states and parties join. */
const joinable =
  /\b(alliance|union|community|league|coalition|pact|treaty|agreement|convention|organi[sz]ation|association|council|commission|court|bank|fund|forum|initiative|partnership|movement|group|front|bloc|network|programme|program|club|commonwealth|agency)\b/i;
const isLetters = /^\p{Lu}{3,}$/u;

/** "Western Alliance", "WAL"; "the Organization" alone is any. */
export const isJoinable = (name: string): boolean => isLetters.test(name) || (joinable.test(name) && name.includes(' '));

/** As far as this before a noun the bloc may stand that it is of. */
const farthest = 15;

/** The name, as written, of the bloc or body named last before a token: one that the tables know, else one whose name says so. */
export function blocBefore(place: Place, before: number): string[] {
  const near = place.mentions.filter(
    (mention) =>
      mention.to <= before &&
      before - mention.to <= farthest &&
      mention.by === 'name' &&
      mention.actors.some((actor) => actor.kind === 'bloc' || actor.kind === 'organisation' || actor.name === 'EUE'),
  );
  const last = near.at(-1);
  return last ? [blocName(place, last)] : unknownBefore(place, before);
}

function unknownBefore(place: Place, before: number): string[] {
  for (let at = before - 1; at >= 0 && before - at <= farthest; at--) {
    const form = place.line.tokens[at]?.form ?? '';
    if (!/^\p{Lu}/u.test(form) || !joinable.test(form) || mentionAt(place, at)) continue;
    const name = nameAround(place, at).replace(/^The /, '');
    if (name.includes(' ')) return [name];
  }
  return [];
}

const blocName = (place: Place, mention: Mention): string => {
  const [actor] = mention.actors;
  return actor && actor.kind !== 'country' ? actor.name : place.line.words(mention.from, mention.to);
};

/** "League member Gondor": the state right behind the noun. */
export function stateBehind({ place, clause }: Stand): string[] {
  const states: string[] = [];
  let next = clause === undefined ? -1 : clause.head + 1;
  for (const { from, to, by, actors } of place.mentions) {
    if (from !== next || by !== 'name' || actors.some(({ kind }) => kind !== 'country')) continue;
    states.push(...actors.map(({ name }) => name));
    next = to;
    while (/^(?:,|and)$/.test(place.line.tokens[next]?.form ?? '')) next++;
  }
  return states;
}

const several = /^(?:they|all|nations|countries|states|members|juntas|governments)$/i;

/** "Gondor, Rohan and Arnor announced that they …", "The three nations have left": the states that were the subject of this sentence or of one of the two before. */
export function statesListed({ scene, place, clause }: Stand): string[] {
  const subject = clause?.arguments.find(({ role }) => role === 'subject');
  const head = subject?.heads[0];
  if (!clause || head === undefined || subject?.heads.length !== 1 || !several.test(place.line.tokens[head]?.form ?? '')) return [];
  for (const back of [0, 1, 2]) {
    const there = scene.places[place.line.index - back];
    for (const each of there?.clauses.filter((other) => back > 0 || other.head < clause.head).toReversed() ?? []) {
      const list = each.arguments.find(({ role, heads }) => (role === 'subject' || role === 'object') && heads.length > 1);
      const states = there && list ? actorsIn(there, phraseOf(each, list)).flatMap((actor) => countryOf(actor) ?? []) : [];
      if (new Set(states).size > 1) return [...new Set(states)];
    }
  }
  return [];
}
