import { countryOf, isCode } from '#model/actor.ts';
import type { Roles } from '#model/claim.ts';
import type { Clause } from '#model/clause.ts';
import type { Mention } from '#model/mention.ts';
import type { Spot } from './figures.ts';
import { isOfTwoAlone } from './other.ts';
import { mentionAt, type Place, type Scene } from './scene.ts';

// What binds a figure to what it measures and to the countries between which that goes.

/** Words that allow, forbid or tax so much, and tell of nothing that went. */
const limits = /^(?:quotas?|ceilings?|limits?|caps?|restricts?|tariffs?|tarriffs?|duty|duties|sanctions?|curbs?|penalt(?:y|ies)|fines?)$/i;

/** "a quota that limits imports to 177,000 tonnes", "$300 million of tariffs": what may pass, or is charged, has not gone anywhere. */
export function isLimit({ place: { line }, governors, first, last }: Spot): boolean {
  const { tokens } = line;
  const isLimiting = (at: number): boolean => limits.test(tokens[at]?.lemma ?? '') || limits.test(tokens[at]?.form ?? '');
  const behind = tokens[last + 1]?.form === 'of' ? last + 2 : last + 1;
  return [...governors].some(isLimiting) || isLimiting(behind) || isLimiting(first - 1);
}

/** "Harbour Motors' exports": the noun is owned by a name that is no country's. */
export function isOfFirm({ line: { tokens }, mentions }: Place, noun: number): boolean {
  const isKnown = (at: number): boolean => mentions.some(({ from, to }) => from <= at && at < to);
  return tokens.some(
    ({ head, arc, tag, form }, at) =>
      head === noun &&
      at < noun &&
      /^(?:compound|nmod:poss|nsubj)/.test(arc) &&
      tag === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(form) &&
      !isKnown(at),
  );
}

/** "a 260 million dollar trade": one deal; what two trade with each other has no such article. */
export const isOneDeal = ({ place: { line }, first, last }: Spot, noun: number): boolean =>
  noun > last && noun - last <= 2 && /^an?$/i.test(line.tokens[first - 1]?.form ?? '');

/** Why a figure may be another's: it hangs on another word, or a country is told beside it and not with it. Undefined where nothing speaks against it. */
export function looseFigure(
  scene: Scene,
  spot: Spot,
  roles: Roles,
  { noun, distance, before }: { readonly noun: number; readonly distance: number; readonly before: string | undefined },
): string | undefined {
  if (distance >= unbound) return 'the figure hangs on another word';
  if (isOfAnotherThing(spot, noun)) return 'the figure tells the size of another thing';
  if (spot.verb?.modality === 'possible') return 'it is only possible';
  const codes = Object.values(roles)
    .flat()
    .filter((code) => isCode(code) && code !== 'WLD');
  if (codes.some((code) => code !== before && !isLeftOut(scene, spot, code, codes) && !isNearFigure(spot, noun, code)))
    return 'a country is not named with the figure';
  if (areListedTogether(spot.place, codes)) return 'countries named side by side are taken for two sides';
  if (isShared(spot, codes)) return 'a country has a part of the figure';
  return isSomebodyElses(spot.place, noun, codes) ? 'a pronoun owns what the figure measures, and others are named' : undefined;
}

/** By grammar a figure stands nearer to its noun than this; beyond, it only stands in the same sentence. */
const unbound = 3;

/** "invests a part of its assets of $90 million": the sum is that of the assets. */
function isOfAnotherThing({ place: { line }, first, governors }: Spot, noun: number): boolean {
  const { tokens } = line;
  if (tokens[first - 1]?.form !== 'of') return false;
  const owner = [...governors].filter((at) => at < first && tokens[at]?.tag === 'NOUN').sort((a, b) => b - a)[0];
  return (
    owner !== undefined &&
    owner > noun &&
    !sizes.test(tokens[owner]?.lemma ?? '') &&
    !(tokens[noun]?.head === owner && /^compound/.test(tokens[noun]?.arc ?? ''))
  );
}

/** Nouns that only lead to the sum: "exports to the value of $3 million". */
const sizes =
  /^(?:total|value|volume|amount|sum|level|record|high|low|average|worth|tune|rate|figure|cost|price|equivalent|deal|contract|package|facility|line|agreement|order|turnover|surplus|deficit|increase|rise|fall|drop|decline|growth|dollar|good|product|service|item|grain|oil|gas|year|month|quarter|maximum|minimum|excess)$/;

/** In a text about two alone, or behind a sentence that names both, the side that a sentence leaves out is understood. */
function isLeftOut(scene: Scene, { place }: Spot, code: string, codes: readonly string[]): boolean {
  if (place.countries.includes(code)) return false;
  const before = scene.places[place.line.index - 1]?.countries ?? [];
  return isOfTwoAlone(scene) || codes.every((each) => before.includes(each));
}

/** Named in the clause of the figure or of its noun, or in what stands between the two: not merely somewhere in the sentence. */
function isNearFigure({ place, verb, first, last }: Spot, noun: number, code: string): boolean {
  const own = place.clauses.filter(
    (clause) =>
      clause === verb ||
      clause.head === noun ||
      clause.arguments.some(({ heads }) => heads.includes(noun) || heads.some((head) => head >= first && head <= last)),
  );
  const stretches = [...own, { from: Math.min(noun, first) - 3, to: Math.max(noun, last) + 4 }];
  const isOf = ({ actors }: Mention): boolean => actors.some((actor) => countryOf(actor) === code);
  return place.mentions.some(
    (mention) =>
      isOf(mention) &&
      stretches.some(({ from, to }) => from <= mention.from && mention.to <= to) &&
      !isOfAnotherVerb(place, own, mention, Math.max(noun, last)),
  );
}

/** "worth of goods, as part of efforts to ease frictions with Rohan": told with a verb that stands behind all that the figure is of. */
const isOfAnotherVerb = ({ clauses }: Place, own: readonly Clause[], { from, to }: Mention, behind: number): boolean =>
  clauses.some(
    (clause) =>
      !own.includes(clause) &&
      clause.kind === 'verb' &&
      clause.relation !== undefined &&
      clause.relation !== 'conjunct' &&
      clause.head > behind &&
      from > clause.head &&
      to <= clause.to,
  );

/** "exports to Gondor and Rohan", "workers in Gondor and Rohan": the two are on one side. */
function areListedTogether({ line, mentions }: Place, codes: readonly string[]): boolean {
  const own = mentions.filter(({ actors }) => actors.some((actor) => actor.kind === 'country' && codes.includes(actor.name)));
  return own.some((one) =>
    own.some(
      (two) =>
        two.from > one.to - 1 &&
        /^(?:,? ?(?:and|&) (?:the )?)$/i.test(`${line.words(one.to, two.from)} `) &&
        /^(?:in|to|from|into)(?: the)?$/i.test(
          line.words(Math.max(0, one.from - (line.lower[one.from - 1] === 'the' ? 2 : 1)), one.from),
        ) &&
        one.actors[0]?.name !== two.actors[0]?.name,
    ),
  );
}

/** "exported 9 million tonnes, with nearly a third going to Rohan": a share of it, and not the whole, has to do with the country. */
function isShared({ place, last }: Spot, codes: readonly string[]): boolean {
  const { line, mentions } = place;
  return mentions.some(
    ({ from, actors }) =>
      from > last &&
      from - last < 16 &&
      actors.some((actor) => codes.includes(countryOf(actor) ?? '')) &&
      /(?:^|[,(;] ?)(?:with|of which|including)\b.*\b(?:third|half|quarter|fifth|tenth|most|part|share|pct|per cent|percent)\b/i.test(
        line.words(last + 1, from),
      ),
  );
}

/** "cut its shortfall with Rohan": whose, only a pronoun says, and the sentence names a third besides. */
function isSomebodyElses(place: Place, noun: number, codes: readonly string[]): boolean {
  const owner = place.line.tokens.findIndex(({ head, arc }) => head === noun && arc === 'nmod:poss');
  const mention = owner < 0 ? undefined : mentionAt(place, owner);
  const isPronoun = owner >= 0 && /^(?:its|their|his|her)$/i.test(place.line.tokens[owner]?.form ?? '');
  if (!isPronoun) return false;
  const own = mention?.actors.map(countryOf)[0];
  const isNamedHere = place.mentions.some(
    ({ by, actors, to }) => by !== 'pronoun' && to <= owner && actors.some((actor) => countryOf(actor) === own),
  );
  const others = place.countries.filter((code) => code !== 'WLD' && (!codes.includes(code) || code === own));
  return !isNamedHere && others.some((code) => code !== own);
}

/** "a 5 percent rise in the stock would help sales": what rose stands right behind. "rose to 5 percent" is a level, and "traded" no trade. */
export function isOfAnother({ line: { tokens } }: Place, noun: number, first: number, last: number): boolean {
  const token = tokens[noun];
  if (token?.arc === 'amod' && token.tag !== 'NOUN') return true;
  // "declined even after a 40 percent fall of the castar"
  if (
    /\b(?:after|despite|following|amid)(?: an?)?$/i.test(
      tokens
        .slice(Math.max(0, first - 2), first)
        .map(({ form }) => form)
        .join(' '),
    )
  )
    return true;
  const turn = /^(?:rise|drop|fall|increase|decrease|decline|growth|gain|cut|reduction|jump|surge)$/i;
  const isBehind = turn.test(tokens[last + 1]?.form ?? '') && /^(?:in|of)$/i.test(tokens[last + 2]?.form ?? '');
  const isBefore =
    /^in$/i.test(tokens[last + 1]?.form ?? '') && tokens.slice(Math.max(0, last - 5), last).some(({ form }) => turn.test(form));
  return (isBehind || isBefore) && (noun < last || noun - last > 6);
}
