import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Lineage, Origin } from '#model/story.ts';
import { adjectiveOf, countryAt, nameOf } from '#values/country.ts';
import { abbreviates, type Credits, canonical } from './credit.ts';
import { isInterested, isOfficialOutlet, isVague, kindOf } from './origin-kind.ts';
import { wordsOf } from './words.ts';

/** What is known of where a document's text comes from. */
export interface Provenance {
  readonly lineage: Lineage;
  readonly credits: Credits;
  /** Outlets whose text is at hand, for abbreviations that only they explain. */
  readonly outlets: readonly string[];
}

/**
 * One spelling for a source: "Chilean foreign ministry" and "Ministry of Foreign Affairs of Chile" are one, "EPS" is the Equator Press
 * Service where that is at hand.
 */
export function sourceKey(name: string, outlets: readonly string[]): string {
  const known = canonical(properPart(name));
  const full = known === properPart(name) ? (outlets.find((outlet) => abbreviates(name, outlet)) ?? known) : known;
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

/**
 * Everything a claim passed through, each as a name that other claims can share: its text's lineage, the agency that text is credited to,
 * the outlet where it is its own report, and every source it names.
 */
export function chainOf(claim: Claim, document: Document, provenance: Provenance): readonly string[] {
  const { lineage, credits, outlets } = provenance;
  const chain = [`text:${lineage.id}`];
  const agency = lineage.source ?? credits.agency;
  if (agency !== undefined) chain.push(`source:${sourceKey(agency, outlets)}`);
  const original = originalOf(document);
  if (original !== undefined) chain.push(`source:${sourceKey(original, outlets)}`);
  const named = claim.attribution.filter((name) => !isVague(name));
  for (const name of named) chain.push(`source:${sourceKey(name, outlets)}`);
  const ownReport = agency === undefined && original === undefined && claim.attribution.length === 0;
  if (document.outlet !== undefined && (ownReport || isOfficialOutlet(document.outlet)))
    chain.push(`source:${sourceKey(document.outlet, outlets)}`);
  return [...new Set(chain)];
}

/** The end of the chain, as far as the text shows it: the last source it names, else whose text it is. */
export function originOf(claim: Claim, document: Document, provenance: Provenance): Origin {
  const { lineage, credits, outlets } = provenance;
  const agency = lineage.source ?? credits.agency;
  const end = claim.attribution.at(-1);
  const original = originalOf(document);
  const whose = original ?? agency ?? document.outlet;
  if (end !== undefined) {
    const kind = kindOf(canonical(end));
    const full = outlets.find((outlet) => abbreviates(end, outlet)) ?? canonical(end);
    const scoped = isVague(end) && whose !== undefined && full !== whose;
    return { name: scoped ? `${full} (${whose})` : full, kind, interested: isInterested(kind) };
  }
  if (original !== undefined) return ofOutlet(original);
  if (agency !== undefined) return { name: agency, kind: kindOf(agency) === 'paper' ? 'paper' : 'agency', interested: false };
  if (credits.unnamedAgencies) return { name: `unnamed agencies (${document.outlet ?? document.id})`, kind: 'unknown', interested: false };
  if (document.outlet === undefined) return { name: document.id, kind: 'unknown', interested: false };
  return ofOutlet(document.outlet);
}

/** Whose words a translation gives: the outlet of its original, else its address or id. */
const originalOf = ({ translationOf }: Document): string | undefined => translationOf?.outlet ?? translationOf?.said;

function ofOutlet(outlet: string): Origin {
  const official = isOfficialOutlet(outlet);
  const kind = official ? 'official' : kindOf(outlet) === 'agency' ? 'agency' : 'own reporting';
  return { name: outlet, kind, interested: official };
}
