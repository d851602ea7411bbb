import { countryOf, isCode } from '#model/actor.ts';
import type { Holding, Identified } from '#model/identified.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

// Most of what is written concerns no relations between states: a match, a firm's quarter, a singer's sorrow. It has speakers, holders of
// posts and countries all the same. Here stands what of their words and posts a ledger keeps.

/**
 * Words are kept where they are a country's or about one. Views, in a text that is not about two countries, must look abroad, and
 * somebody of a state must hold them, or observers: a coach on his team, a firm on its market, a minister on his taxes are nobody's relations.
 */
export function concernsStates(scene: Scene): (draft: Draft) => boolean {
  const isPublic = speaksOfStates(scene);
  const isBetween = isPublic && isOfTwo(scene);
  return (draft) => {
    if (draft.fact.identity.kind === 'words')
      return !isMarketTalk(scene, draft) && ((isBetween && !isOwnBusiness(scene, draft)) || wordsConcern(scene, draft, isPublic));
    return !isPost(draft) || (!isOfSomeFirm(scene, draft) && (isPublic || isSaidToBeOfState(scene, draft)));
  };
}

/** Who governs, and how governments deal with each other. */
const ofStates =
  /\b(?:governments?|(?:deputy |under)?secretar(?:y|ies)(?: of state)?|officials?|minist(?:er|ry|erial|ers|ries)|ambassadors?|embass(?:y|ies)|envoys?|diploma(?:ts?|tic|cy)|consul(?:ate|ar)?|bilateral|multilateral|treat(?:y|ies)|agreements?|accords?|protectionis[mt]|sanctions?|summit|foreign (?:affairs|policy|aid|office)|heads? of state|high commission(?:er)?|troops|soldiers|military|army|navy|warships?|ceasefire|sovereignty|parliament|congress|senate|lawmakers|legislation|president (?:of )?(?=\p{Lu})|state visit|trade|exports?|imports?|tariffs?|(?:relations|ties) (?:with|between)|the two (?:countries|sides|nations)|both (?:countries|sides|nations)|loan|aid|White House|Kremlin|State Department|Pentagon|United Nations|Security Council)\b/giu;

/** A text that speaks of governments and what is theirs three times, or once in every five sentences of a short one. */
function speaksOfStates({ document, places }: Scene): boolean {
  if (places.length < 4) return true;
  let wanted = Math.min(3, Math.max(1, places.length / 5));
  for (const _ of document.text.matchAll(ofStates)) if (--wanted <= 0) return true;
  return false;
}

function wordsConcern(scene: Scene, draft: Draft, isPublic: boolean): boolean {
  const { roles, value } = draft;
  const { ranked } = scene.identified.setting;
  const codes = (each: Draft['roles'][string] | undefined): string[] => [each ?? []].flat().filter((name) => ranked.includes(name));
  const actors = actorsOf(draft);
  const own = actors.filter((name) => ranked.includes(name));
  const isForeign = codes(roles.about).some((code) => !own.includes(code));
  const isOfFirm = speaksForFirm(scene, actors);
  const isOfState = own.length > 0 && !isOfFirm;
  if (!value || !('text' in value)) return isPublic ? isForeign || isOfState : isForeign && isOfState;
  // What a state stands up for is its position, whatever about; what its offices merely say is so where it looks abroad.
  if (codes(roles[draft.fact.belongs?.who ?? '']).length > 0 && !isMerelySaid(draft)) return true;
  if (!isForeign && !outward.test(value.text)) return false;
  return isOfState || (isPublic && (codes(roles.about).length > 1 || (isForeign && observers.test(actors.join(' ')))));
}

const isMerelySaid = ({ fact, frame }: Draft): boolean =>
  fact.frames.some((each) => each.name === frame && each.on === 'clause' && each.takesStand === true);

const actorsOf = ({ fact, roles }: Draft): string[] =>
  Object.keys(fact.roles).flatMap((name) => (fact.roles[name]?.kind === 'actor' ? [roles[name] ?? []].flat() : []));

/** Somebody of a firm, by his post or by whose it is. */
const speaksForFirm = ({ identified }: Scene, actors: readonly string[]): boolean => {
  const known = menOfFirms.get(identified) ?? new Set(identified.holdings.filter(isManOfFirm).map(({ person }) => person));
  menOfFirms.set(identified, known);
  return actors.some((name) => known.has(name));
};

const menOfFirms = new WeakMap<Identified, ReadonlySet<string>>();

const isManOfFirm = ({ office, of = '' }: Holding): boolean =>
  !publicBodies.test(of) && (firmOffices.test(office) || (firmPosts.test(office) && /\p{Ll}|^\p{Lu}{4,}$/u.test(of)));

/** In a text about two countries too, a firm's man on his firm's sales speaks of neither. */
const isOwnBusiness = (scene: Scene, draft: Draft): boolean =>
  speaksForFirm(scene, actorsOf(draft)) && [draft.roles.about ?? []].flat().length === 0;

const firmPosts = /^(?:president|director|spokes\w+|head|official|vice[- ]president|counsel|adviser|chief)\b/i;
const publicBodies =
  /\b(?:Party|Union|Association|Federation|Council|Committee|Organi[sz]ation|Fund|Commission|Ministry|Department|Institute|University|Reserve|Board|Nations|Community|Congress|Senate|Parliament|House|World Bank|Development Bank|Central Bank|National Bank|Bank of \p{Lu}\p{Ll}+|Agency|Authority|Court|Chamber|Centre|Center|Academy|Foundation|Society)\b/u;

const outward =
  /\b(?:nations|countries|international|world|foreign|global|abroad|bilateral|multilateral|protectionis\w+|treaty|pact|accord|(?<!public |industrial |labou?r )relations|ties|border|troops|ceasefire|United Nations|allies|neighbou?rs|partners|sanctions|embargo|tariffs?)\b/i;
const firmOffices =
  /\b(?:chairman|chairwoman|chief executive|executive|managing director|vice[- ]president|analyst|economist|manager|partner|trader|dealer|coach|captain|player)\b/i;
const observers =
  /\b(?:analysts?|experts?|observers?|diplomats?|officials?|critics?|lawyers|campaigners|exporters|growers|manufacturers|farmers|researchers?|scholars?)$/i;

/** What those who buy and sell foretell of prices, rates and crops is no stand toward anybody. */
function isMarketTalk({ identified }: Scene, { roles, value, fact }: Draft): boolean {
  if (!value || !('text' in value)) return false;
  const holder = [roles[fact.belongs?.who ?? ''] ?? []].flat().join(' ');
  if (identified.countries.has(holder) || isCode(holder)) return false;
  return traders.test(holder) || (market.test(value.text) && !outward.test(value.text));
}

const traders = /\b(?:dealers?|traders?|brokers?|bankers?|investors?|shippers?|(?:Corp|Inc|Ltd|Plc|Co|AG|SA|NV|Group|Bank)\.?)$/i;
export const market =
  /\b(?:dollar|yen|mark|sterling|currency|currencies|prices?|stocks?|shares?|bonds?|interest rates?|futures|corn|wheat|soy\w*|crop|barrels?|bullish|bearish|rate cut|point cut|yields?|gilts?|bond market|earnings|profits?|sales|takeover)\b/i;

/** A text of which two sentences or more name both of its countries is about the two. */
export function isOfTwo({ places, identified: { pair } }: Scene): boolean {
  return pair !== undefined && places.filter(({ countries }) => pair.every((code) => countries.includes(code))).length > 1;
}

const sharedPosts =
  /^(?:(?:vice|senior|executive|deputy|managing|assistant|associate|first|current|co)[- ])*(?:chairm[ae]n|chairwoman|directors?|vice[- ]president|executive|head|manager|commissioner)\b|^(?:\p{L}+[- ])*board [\p{L} ]*spokes\w+|^(?:(?:vice|senior|executive|division|company|acting|current|new)[- ])*president\b/u;

/** A firm's news: firms by their forms of law again and again, and nobody who governs. */
const isOfOneFirm = (text: string): boolean =>
  (text.match(/\b(?:Inc|Corp|Ltd|Plc|PLC|Co|AG|SA|NV)\b/g) ?? []).length > 1 &&
  !/\b(?:governments?|administration|congress|parliament|minist(?:er|ry)|presidential)\b/i.test(text);

/** "President Imrahil", "ex-presidents Imrahil and Éomer": no firm's president is called so. */
const titled = /^(?:(?:Acting|Interim|[Tt]hen|[Ff]ormer|[Oo]utgoing) )?President|^ex-presidents? /;

/** "Imrahil, president": a post that firms have too is a state's only where the passage names the state, or the title stands before the name. */
function isOfSomeFirm({ document, places }: Scene, { roles, evidence }: Draft): boolean {
  const values = Object.values(roles).flat();
  const code = values.find(isCode);
  if (
    code === undefined ||
    !values.some((value) => sharedPosts.test(value)) ||
    (titled.test(evidence.exact) && !isOfOneFirm(document.text))
  )
    return false;
  return !places.some(({ line, mentions }) =>
    mentions.some(({ from, to, actors, by }) => {
      // A town says where a firm meets, and not whose president its president is.
      if (by === 'city' || by === 'capital') return false;
      const [first, last] = [line.tokens[from], line.tokens[to - 1]];
      const isInside = first !== undefined && last !== undefined && first.start >= evidence.start - 40 && last.end <= evidence.end + 40;
      return isInside && actors.some((actor) => actor.kind !== 'person' && countryOf(actor) === code);
    }),
  );
}

const isPost = ({ fact }: Draft): boolean => fact.identity.kind === 'slot';

/** "Minister Imrahil of Gondor"; not a post of a firm, a club or a university, nor one whose country only the place of the text suggests. */
const isSaidToBeOfState = ({ identified }: Scene, { roles }: Draft): boolean => {
  const values = Object.values(roles).flat();
  return (
    values.some(isCode) &&
    identified.holdings.every(({ person, office, ofIsSaid }) => ofIsSaid || !values.includes(person) || !values.includes(office))
  );
};
