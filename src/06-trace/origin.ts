import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Origin, Step } from '#model/story.ts';
import { adjectiveOf, countryAt, isCountry, nameOf } from '#values/country.ts';
import { sourceOf } from '#values/source.ts';
import { inFull, type Provenance, speakersOf, stepsOf } from './chain.ts';
import { canonical } from './credit.ts';
import { countryNamed, officeOf, stakeOf } from './interest.ts';
import { isOfficialOutlet, isVague, kindOf } from './origin-kind.ts';
import { isPlatform } from './voices.ts';
import { wordsOf } from './words.ts';

/**
 * One spelling for a source: "Chilean foreign ministry" and "Ministry of Foreign Affairs of Chile" are one, "EPS" is the Equator Press
 * Service where that is at hand.
 */
export function sourceKey(name: string, outlets: readonly string[]): string {
  const keys = keysAmong.get(outlets) ?? new Map<string, string>();
  keysAmong.set(outlets, keys);
  const key = keys.get(name) ?? readKey(name, outlets);
  if (keys.size >= mostNames) keys.clear();
  keys.set(name, key);
  return key;
}

const mostNames = 10_000;
// A ledger's claims name few sources, very often.
const keysAmong = new WeakMap<readonly string[], Map<string, string>>();

function readKey(name: string, outlets: readonly string[]): string {
  const known = canonical(properPart(name));
  const full = known === properPart(name) ? inFull(known, outlets) : known;
  const country = countryIn(full);
  const passed = new Set([
    ...said,
    ...(country === undefined ? [] : [...wordsOf(nameOf(country)), ...wordsOf(adjectiveOf(country)), 'republic', 'kingdom']),
  ]);
  const kept = wordsOf(full.replace(/['’]s\b/g, '')).filter((word) => !passed.has(word));
  const words = kept.length > 0 ? kept : wordsOf(full);
  return [...new Set(words)].sort().join(' ') + (country === undefined || kept.length === 0 ? '' : ` of ${country}`);
}

/** "the data platform Observatory of Gondor" names the Observatory; descriptions before a name are worded in many ways. */
function properPart(name: string): string {
  const proper = /\p{Lu}[\p{L}’'.-]*(?: .*)?$/u.exec(name)?.[0];
  return proper !== undefined &&
    /^\p{Ll}/u.test(name) &&
    / /.test(proper) &&
    !/['’]s /.test(proper) &&
    !/^\p{L}+ (?:of|from|by) /u.test(name)
    ? proper
    : name;
}

const said = ['the', 'of', 'for', 'and', 'affairs', 'communique', 'statement', 'from', 'in', 'a', 'an', 'its', 'itself'];

/** The country that a body's name names. */
function countryIn(name: string): string | undefined {
  if (!/\b(?:ministry|embassy|government|office|department|presidency|commission|parliament|bureau|bank|board|agency)\b/i.test(name))
    return undefined;
  for (const match of name.matchAll(/\p{Lu}/gu)) {
    const found = countryAt(name, match.index)?.meanings.find(({ kind }) => kind === 'name' || kind === 'adjective');
    if (found) return found.code;
  }
  return undefined;
}

/** How a claim came to the reader: its steps, the names that other claims' chains can share, and its end. */
export interface Chain {
  readonly steps: readonly Step[];
  /** Its text's lineage first, then every source that is known by a name. */
  readonly shared: readonly string[];
  readonly origin: Origin;
}

export function chainFor(claim: Claim, document: Document, provenance: Provenance): Chain {
  const steps = stepsOf(claim, document, provenance);
  const end = endOf(steps);
  return { steps, shared: sharedOf(steps, end, document, provenance), origin: originAt(end, claim, document, provenance) };
}

/** The last step that is a source of its own: a platform carries, and what is partly an agency's is first the outlet's. */
const endOf = (steps: readonly Step[]): Step | undefined => steps.filter(({ name, as }) => as !== 'partly' && !isPlatform(name)).at(-1);

function sharedOf(steps: readonly Step[], end: Step | undefined, document: Document, provenance: Provenance): readonly string[] {
  const names = steps.flatMap((step) => {
    const passes = step.as === 'publisher' && step !== end && !isOfficialOutlet(step.name);
    if (passes || isPlatform(step.name) || isScoped(step, document)) return [];
    return [`source:${sourceKey(step.name, provenance.outlets)}`];
  });
  const follows = provenance.credits.follows === undefined ? [] : [`source:${sourceKey(provenance.credits.follows, provenance.outlets)}`];
  return [...new Set([`text:${provenance.lineage.id}`, ...names, ...follows])];
}

/** "Officials", or "the ministry" of no country: in another text they are somebody else. */
const isScoped = ({ name, as }: Step, document: Document): boolean => as === 'source' && (isVague(name) || isBareBody(name, document));

const isBareBody = (name: string, document: Document): boolean =>
  kindOf(name) === 'official' && bareBody.test(name) && homeOf(document) === undefined;
const bareBody =
  /^(?:the )?(?:(?:foreign|defence|defense|finance|trade|commerce|energy|interior|transport|agriculture|economy|health) )?(?:ministry|office|embassy|government|presidency|cabinet|parliament|police|army|navy|central bank|ministry of (?:foreign affairs|defence|defense|finance|trade|commerce|energy|interior)|department of foreign affairs|foreign affairs)$/i;

/** Of a country's own papers "the foreign ministry" is the country's; agencies write of all. */
function homeOf(document: Document): string | undefined {
  const source = sourceOf(document);
  return source && source.class !== 'agency' && source.class !== 'other' ? source.country : undefined;
}

function originAt(end: Step | undefined, claim: Claim, document: Document, provenance: Provenance): Origin {
  const { credits, desk, outlets } = provenance;
  const about = [...new Set(Object.values(claim.roles).flat())].filter(isCountry);
  if (!end || (end.as === 'publisher' && credits.unnamedAgencies)) {
    const name = credits.unnamedAgencies ? `unnamed agencies (${document.outlet ?? document.id})` : document.id;
    return { name, kind: 'unknown', interested: false };
  }
  const { name } = end;
  if (end.as !== 'source') {
    const kind = kindOfOutlet(name, end.as === 'agency' || end.as === 'medium');
    const source = end.as === 'publisher' ? sourceOf({ ...document, outlet: name }, desk) : sourceOf({ outlet: name }, desk);
    return { name, kind, ...stakeOf(kind, kind === 'official' || kind === 'paper' ? countryNamed(name) : undefined, source, about) };
  }
  const full = inFull(name, outlets);
  const kind = kindOf(full);
  const whose = writerOf(document, provenance);
  const scoped = isScoped(end, document) && whose !== undefined && full !== whose ? `${full} (${whose})` : full;
  const of = speakersOf(claim).includes(name) ? [claim.roles.of ?? []].flat().find(isCountry) : undefined;
  const office = kind === 'person' ? officeOf(name, document.text) : undefined;
  if (office) return { name: full, kind, ...stakeOf('official', of ?? office.country, undefined, about) };
  const country = of ?? countryNamed(name) ?? (bareBody.test(name) ? homeOf(document) : undefined);
  return { name: scoped, kind, ...stakeOf(kind, country, /\p{Lu}/u.test(name) ? sourceOf({ outlet: name }, desk) : undefined, about) };
}

/** Whose officials they are that have no name: those whom this writer heard. */
const writerOf = (document: Document, { lineage, credits, root, outlets }: Provenance): string | undefined => {
  const agency = lineage.source ?? credits.agency ?? root;
  return agency === undefined ? document.outlet : inFull(agency, outlets);
};

function kindOfOutlet(outlet: string, isCredited: boolean): Origin['kind'] {
  if (isOfficialOutlet(outlet)) return 'official';
  const kind = kindOf(outlet);
  if (kind === 'agency' || (isCredited && kind !== 'paper')) return 'agency';
  return isCredited ? 'paper' : 'own reporting';
}
