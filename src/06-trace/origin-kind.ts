import type { Origin } from '#model/story.ts';
import { countryForms } from '#values/country.ts';
import { type Outlet, outletFrom } from '#values/outlet.ts';
import { remember } from '#values/remember.ts';

const offices =
  /\b(?:ministry|ministries|embassy|consulate|high commission|government|presidency|cabinet|department of|state department|white house|kremlin|foreign office|downing street|prime minister's office|(?:president|minister|\p{L}+)['’]s office|office of the|secretariat|parliament|state council|communiqué|communique|police|army|navy|armed forces|central bank|commission|authority|agency|national assembly|press service)\b/iu;
const statistics = /\b(?:statistics?|statistical|observatory|census|customs|bureau of|index|survey|trade office|tariff)\b/i;
const unnamed =
  /\b(?:officials?|diplomats?|sources?|spokes(?:man|men|woman|women|person|persons|people)|aides?|authorities|representatives?|negotiators?|advisers?|advisors?|minister from|insiders?|people familiar)\b/i;
const outletLike =
  /\b(?:Times|Post|Herald|Journal|News|Tribune|Daily|Guardian|Gazette|Chronicle|Observer|Standard|Newspaper|Weekly|Monthly|Television|TV|Radio|media)$/;
const wireLike = /\b(?:Newswire|Wire|News Agency|Press Agency|News Service|Press Service)$|^[A-Z]{2,5}$/;
const bodies =
  /\b(?:institute|university|council|association|board|centre|center|foundation|party|fund|bank|company|forum|union|federation|group|committee|coalition|alliance|network|movement|office|society|organisation|organization|agreement|treaty|pact)\b/i;

/** A ministry, embassy or head of government that publishes for itself. */
export const isOfficialOutlet = (outlet: string | undefined): boolean => outlet !== undefined && isOfficial(outlet);

const isOfficial = remember(
  (outlet) =>
    outletFrom(outlet)?.class === 'official' ||
    (/\b(?:ministry|embassy|consulate|high commission|department of|department for|government|prime minister's office|presidency|office of the|white house|kremlin|cabinet office|foreign office|state department|permanent mission)\b/i.test(
      outlet,
    ) &&
      !/\b(?:times|post|herald|journal|tribune|daily)\b/i.test(outlet)),
);

/** The outlet of a name in a text: "a diplomat" in small letters is not the magazine. */
export function outletCalled(name: string): Outlet | undefined {
  const outlet = outletFrom(name);
  return outlet && (/\p{Lu}/u.test(name) || outlet.name === name) ? outlet : undefined;
}

const isStateItself = (name: string): boolean => {
  const found = countryForms().of(name.replace(/^the /i, ''));
  return found.length > 0 && found.every(({ kind }) => kind !== 'city' && kind !== 'demonym' && kind !== 'adjective');
};

/** Two to six names, with small words between them. */
const personal =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:al|el|ul|ad)-|bin |ibn |bint |de |da |do |dos |del |di |la |van |von |der |den |y |e )*\p{Lu}[\p{L}.’'-]*){1,5}$/u;

/** What kind of source a name is, by the words of it. */
export const kindOf: (name: string) => Origin['kind'] = remember(readKind);

function readKind(name: string): Origin['kind'] {
  const outlet = outletCalled(name);
  if (outlet) return outlet.class === 'agency' ? 'agency' : outlet.class === 'official' ? 'official' : 'paper';
  if (statistics.test(name)) return 'statistics';
  // A state, or the building its government sits in, speaks for itself.
  if (isStateItself(name)) return 'official';
  const own = name.split(/['’]s /).at(-1) ?? name;
  if (unnamed.test(own) && !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)) return 'unnamed official';
  if (wireLike.test(name)) return 'agency';
  if (outletLike.test(name) || stateMedia.test(name)) return 'paper';
  if (offices.test(name)) return 'official';
  if (/\b(?:countries|nations|sides?|governments|capitals)\b/i.test(name)) return 'official';
  if (bodies.test(name)) return 'unknown';
  return !/^The /.test(name) && personal.test(name) ? 'person' : 'unknown';
}

/** True for words that name a crowd or a pronoun instead of a source: in another text they are somebody else. */
export const isVague: (name: string) => boolean = remember(
  (name) =>
    /^(?:his|her|their|its)\b/i.test(name) ||
    kindOf(name) === 'unnamed official' ||
    /^(?:the )?(?:two |both )?(?:countries|nations|sides|governments|parties|analysts?|experts?|observers?|media|reports?|critics|residents|both)\b/i.test(
      name,
    ) ||
    /\breports?$/i.test(name) ||
    !/\p{Lu}/u.test(name),
);

/** A paper, a broadcaster or an agency by its name; "state media" too. */
export const isMediaName = (name: string): boolean =>
  !/['’]s (?:office|government|ministry)/.test(name) && (outletLike.test(name) || wireLike.test(name) || stateMedia.test(name));
const stateMedia = /\b(?:state|state-run|state-owned|government-run|official) (?:media|television|TV|radio|news agency|broadcaster)$/i;
