import { countryAt, countryFrom } from '#values/country.ts';
import { withoutCountry } from '#values/own-country.ts';
import { rememberOfTwo } from '#values/remember.ts';
import { plain, words } from './wording.ts';

/** What a slot is, however a text words it. */
export interface SlotName {
  /** "minister foreign", "prime minister", "ambassador KOR": the same for every wording. */
  readonly name: string;
  /** One person at a time holds it; of the others ("senator", "professor") there are many. */
  readonly single: boolean;
  /** Held for life: silence says nothing. */
  readonly forLife: boolean;
  /** An envoy whose post abroad the words do not name. */
  readonly postMissing: boolean;
}

const passing = new Set(
  'acting caretaker interim current new newly outgoing incumbent designate elect then former ex federal union honourable his her the a an country countrys state-level'.split(
    ' ',
  ),
);
const headOfGovernment = new Set([
  'prime minister',
  'pm',
  'premier',
  'head of government',
  'taoiseach',
  'president of government',
  'president of council of ministers',
  'president of council',
  'chief of government',
  'chairman of council of ministers',
]);
const lifelong = new Set([
  'king',
  'queen',
  'emperor',
  'empress',
  'emir',
  'sultan',
  'pope',
  'grand duke',
  'supreme leader',
  'crown prince',
  'monarch',
]);
const single = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'secretary general',
  'governor general',
  'governor',
  'mayor',
  'speaker',
  'leader',
  'opposition leader',
  'head of state',
  'chief executive',
  'director general',
  'first lady',
  'trade representative',
  'defence chief',
  'chief minister',
]);
const envoy =
  /^(?:ambassador(?: extraordinary and plenipotentiary)?|high commissioner|envoy|charge d ?affaires(?: a ?i)?)(?: (?:to|in|at) (.+))?$/;

/** What a minister is responsible for, the weightiest first; words of one line are one portfolio. */
const portfolios: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['foreign', /\b(?:foreign|external)(?! (?:trade|investment|commerce|economic|aid))\b|\binternational relations\b/],
  ['defence', /\bdefen[cs]e\b/],
  ['finance', /\b(?:finances?|treasury|exchequer)\b/],
  ['interior', /\b(?:interior|home|home affairs|internal affairs)\b/],
  ['development', /\b(?:international|overseas) development\b/],
  ['trade', /\b(?:trade|commerce)\b/],
  ['justice', /\bjustice\b/],
  ['economy', /\b(?:economy|economic|economics)\b/],
  ['energy', /\b(?:energy|power|petroleum)\b/],
  ['agriculture', /\bagriculture\b/],
  ['health', /\bhealth\b/],
  ['education', /\beducation\b/],
];

/** Countries whose cabinet members are called secretaries; elsewhere a secretary serves under a minister. */
const secretariesSitInCabinet = new Set(['USA', 'GBR', 'PHL', 'MEX', 'KEN', 'HKG', 'VAT']);

function ministry(of: string): string {
  const found = portfolios.find(([, pattern]) => pattern.test(of));
  return found
    ? found[0]
    : words(of)
        .filter((word) => !['of', 'for', 'and', 'affairs'].includes(word))
        .sort()
        .join(' ');
}

/** The office of a minister, a cabinet secretary or a secretary of state, with what it is for; undefined for another office. */
function ministerial(text: string, country: string): { readonly rank: string; readonly portfolio: string } | undefined {
  const match =
    /^(.*?)\b(cabinet secretary|secretary of state|minister of state|minister|secretary)(?: (?:of|for|in charge of) (.+))?$/.exec(text) ??
    undefined;
  if (!match) return undefined;
  const [, before = '', head = '', after = ''] = match;
  const portfolio = ministry(`${before} ${after}`.trim());
  const junior =
    /\b(?:deputy|vice|assistant|junior|parliamentary|under|permanent|special|general|press|office|private|first|executive|chief)\b/.exec(
      before,
    )?.[0];
  if (junior) return { rank: `${junior} ${head}`, portfolio };
  if (head === 'minister' || head === 'cabinet secretary') return { rank: 'minister', portfolio };
  if (head === 'secretary of state' && country === 'USA' && portfolio === '') return { rank: 'minister', portfolio: 'foreign' };
  if (head === 'minister of state' || !secretariesSitInCabinet.has(country)) return { rank: head, portfolio };
  return { rank: 'minister', portfolio };
}

const postOf = (text: string): string =>
  countryFrom(text) ??
  countryAt(
    text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
    0,
  )?.meanings[0]?.code ??
  text;

const titled = /\b(?:minister|president|secretary|chancellor|premier|chairman|chairwoman|commander|ambassador|governor|speaker)\b/;

/**
 * Reads an office as a text words it, of a country (code) or an organisation. Of several that one person holds together ("Deputy Prime
 * Minister and Foreign Minister") the one that only one can hold counts, a prime minister's before all.
 */
export const readSlot: (office: string, of: string) => SlotName = rememberOfTwo((office, of) => {
  const folded = plain(withoutCountry(office.slice(0, 200), of))
    .replace(/[-–—.,]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  const text =
    folded
      .split(' ')
      .filter((word) => !passing.has(word))
      .join(' ')
      .replace(/ of (?:republic|nation|kingdom|federation)$/, '') || folded;
  const parts = text.split(/ and (?=.*)/);
  if (parts.length < 2 || !parts.every((part) => titled.test(part))) return readOne(text, of);
  const slots = parts.map((part) => readOne(part, of));
  const [first = readOne(text, of)] = slots;
  return slots.find(({ name }) => name === 'prime minister') ?? slots.find(({ single: one }) => one) ?? first;
});

function readOne(text: string, of: string): SlotName {
  const slot = (name: string, one: boolean): SlotName => ({ name, single: one, forLife: lifelong.has(name), postMissing: false });
  if (headOfGovernment.has(text)) return slot('prime minister', true);
  if (text === 'chancellor of exchequer') return slot('minister finance', true);
  const abroad = envoy.exec(text);
  if (abroad) {
    const post = abroad[1] === undefined ? '' : postOf(abroad[1]);
    return { ...slot(`ambassador ${post}`.trim(), post !== ''), postMissing: post === '' };
  }
  const minister = ministerial(text, of);
  if (minister) return slot(`${minister.rank} ${minister.portfolio}`.trim(), minister.rank === 'minister' && minister.portfolio !== '');
  return slot(text, single.has(text) || lifelong.has(text));
}
