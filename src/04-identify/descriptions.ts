import type { Actor } from '#model/actor.ts';
import { countryOf, isCode } from '#model/actor.ts';
import type { Setting } from '#model/identified.ts';
import type { Mention } from '#model/mention.ts';
import type { Token } from '#model/sentence.ts';
import { yearsOf } from '#values/country.ts';
import { countryOfLeader } from '#values/leader.ts';
import type { Found } from './found.ts';
import { countryActor, type Memory, note, pronounMentions } from './pronouns.ts';

/** Adds mentions for unnamed parties, pronouns and phrases such as "the two leaders" to each line's mentions. */
export function resolveDescriptions(found: readonly Found[], mentions: Mention[][], setting: Setting): void {
  const couple = coupleMet(mentions);
  const memory: Memory = { countries: [], people: [], genders: new Map(), bodies: new Map(), setting, ...(couple && { couple }) };
  for (const each of found) {
    const here = mentions[each.line.index] ?? [];
    const told = [
      ...new Set(
        here
          .filter(({ by }) => by === 'name' || by === 'adjective')
          .flatMap(({ actors }) => actors.flatMap((actor) => countryOf(actor) ?? [])),
      ),
    ];
    here.push(...roleMentions(each, memory));
    here.push(...pairMentions(each, here, memory));
    here.sort((a, b) => a.from - b.from);
    here.push(...pronounMentions(each, here, memory));
    here.sort((a, b) => a.from - b.from);
    for (const mention of here) note(each, mention, memory);
    memory.lastTwo = told.length === 2 ? told : undefined;
  }
}

/**
 * "the government": that of the outlet where the text speaks of its country, else of the place of the text where it speaks of that one most. An agency
 * writes from everywhere, so that its country has to be the one spoken of most, too.
 */
function homeOf({ outlet, isAgency, dateline, ranked }: Setting): string | undefined {
  const isOfOutlet = ranked[0] === outlet || ranked.length === 0 || (!isAgency && outlet !== undefined && ranked.includes(outlet));
  return outlet !== undefined && isOfOutlet ? outlet : dateline === ranked[0] ? dateline : undefined;
}

/** "The ministry" after "Rohan's defence ministry": the one that was spoken of last, at most so many sentences before. */
function ownerBefore(each: Found, noun: string, memory: Memory): string | undefined {
  const last = memory.bodies.get(noun);
  return last && each.line.index - last.sentence <= farthest ? last.of : undefined;
}
const farthest = 6;

/** "the Reagan administration", "the Gandhi government": whoever the reader knows it by. */
function ledBy(name: string, year: number | undefined): string | undefined {
  const [, leader] = /^(\p{Lu}[\p{L}'’-]+) (?:administration|government|regime|cabinet)$/u.exec(name) ?? [];
  return leader && (countryOfLeader(leader, 'president', year) ?? countryOfLeader(leader, 'prime minister', year));
}

const roleMentions = (each: Found, memory: Memory): Mention[] =>
  each.roles.map((role) => {
    const noun = each.line.lower[role.head] ?? '';
    const led = role.of === undefined && role.state ? ledBy(role.name, memory.setting.year) : undefined;
    const of = role.of ?? led ?? (role.state ? (ownerBefore(each, noun, memory) ?? homeOf(memory.setting)) : undefined);
    const told = role.of ?? led;
    if (role.state && told && isCode(told)) memory.bodies.set(noun, { of: told, sentence: each.line.index });
    const stands =
      role.state &&
      /^(side|government|administration|authorities|forces|troops|army|navy|military|delegation)$/i.test(
        each.line.tokens[role.head]?.form ?? '',
      ) &&
      of !== undefined &&
      isCode(of) &&
      (role.of !== undefined || led !== undefined);
    const actor: Actor = stands
      ? { ...countryActor(of), office: role.name }
      : { kind: role.state ? 'organisation' : 'role', name: role.name, ...(of && { of }) };
    const others = role.also.map((code): Actor => ({ ...actor, ...(actor.kind === 'country' ? { name: code } : { of: code }) }));
    return { sentence: each.line.index, from: role.from, to: role.to, head: role.head, actors: [...others, actor], by: 'description' };
  });

const couples = new Set(
  'countries nations sides governments parties neighbours neighbors states capitals leaders heads presidents ministers peoples allies delegations republics partners members'.split(
    ' ',
  ),
);
const isTwo = (word: string | undefined): boolean => word === 'two' || word === 'both';

/** "the two countries", "both sides": the two countries a text is mostly about, those named last where several compete. */
function pairMentions(each: Found, here: readonly Mention[], memory: Memory): Mention[] {
  const { tokens, lower } = each.line;
  return lower.flatMap((word, head): Mention[] => {
    const alone = isTwo(word) && (tokens[head]?.arc.startsWith('nsubj') ?? false);
    if (!alone && !couples.has(word)) return [];
    if (alone) {
      const pair = pairOf(here, head, memory);
      return pair ? [{ sentence: each.line.index, from: head, to: head + 1, head, actors: pair.map(countryActor), by: 'description' }] : [];
    }
    let from = head - 1;
    while (from > 0 && !isTwo(lower[from]) && isBetween(tokens, from, head)) from--;
    const couple = isTwo(lower[from]) || isTwo(lower[from + 1]) ? undefined : theCouple(each, from, head, memory);
    if (
      !(couple || isTwo(lower[from]) || isTwo(lower[from + 1])) ||
      here.some((mention) => mention.from <= head && head < mention.to && mention.by !== 'description')
    )
      return [];
    const pair = couple ?? pairOf(here, head, memory);
    return pair ? [{ sentence: each.line.index, from, to: head + 1, head, actors: pair.map(countryActor), by: 'description' }] : [];
  });
}

/** The two states whose people a text tells of at its beginning; none where the first sentence that names several names more. */
function coupleMet(mentions: readonly (readonly Mention[])[]): readonly [string, string] | undefined {
  for (const here of mentions.slice(0, 4)) {
    const [one, two, ...more] = [...new Set(here.flatMap(({ actors }) => actors.flatMap((actor) => countryOf(actor) ?? [])))].sort();
    if (one !== undefined && two !== undefined) return more.length === 0 ? [one, two] : undefined;
  }
  return undefined;
}

const together =
  /^(?:leaders|presidents|(?:foreign |prime |defen[cs]e |trade )?ministers|sides|delegations|Parties|Sides|Leaders|Presidents|Ministers)$/;

/** "The leaders", "the Sides" in a text that began with two: those, where no word tells of others ("the leaders of the bloc"). */
function theCouple({ line: { tokens } }: Found, from: number, head: number, { couple }: Memory): string[] | undefined {
  if (!couple || !/^the$/i.test(tokens[from]?.form ?? '') || head - from > 2) return undefined;
  if (!together.test(tokens[head]?.form ?? '') || /^(?:of|from|in|at|who|whose|to)$/i.test(tokens[head + 1]?.form ?? '')) return undefined;
  return [...couple];
}

// "the two South Asian neighbours", "the two Association of … members".
const isBetween = (tokens: readonly Token[], at: number, head: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  return (
    ((token.tag === 'ADJ' || token.tag === 'NOUN') && head - at < 4) ||
    (head - at < 9 &&
      (token.tag === 'PROPN' || /^(of|and|for|the)$/.test(token.form)) &&
      /^(members|partners|states)$/i.test(tokens[head]?.form ?? ''))
  );
};

/** True for a state that was no more when the text was published. */
const hadEnded = (code: string, year: number | undefined): boolean =>
  year !== undefined && Number(/\/(\d+)$/.exec(yearsOf(code) ?? '')?.[1] ?? Number.NaN) < year;

function pairOf(here: readonly Mention[], before: number, memory: Memory): string[] | undefined {
  const named = here
    .filter((mention) => mention.to <= before)
    .flatMap((mention) => mention.actors.map(countryOf))
    .filter((code) => code !== undefined)
    .filter((code) => !hadEnded(code, memory.setting.year));
  const inSentence = [...new Set(named)];
  if (inSentence.length === 2) return inSentence.sort();
  // Whoever the sentence before is about, be it none of the text's own two.
  if (memory.lastTwo?.some((code) => !memory.setting.ranked.slice(0, 2).includes(code))) return [...memory.lastTwo].sort();
  // "Both sides" of a text that began with two are those, whoever else it names more often later.
  if (memory.couple?.every((code) => !hadEnded(code, memory.setting.year))) return [...memory.couple];
  const ranked = memory.setting.ranked.filter((code) => code !== 'EUE' && !hadEnded(code, memory.setting.year)).slice(0, 2);
  return ranked.length === 2 ? ranked.sort() : undefined;
}
