import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Lineage, Step } from '#model/story.ts';
import { isCountry } from '#values/country.ts';
import { type Source, sourceAt, sourceOf } from '#values/source.ts';
import { titleIn } from '#values/title.ts';
import { abbreviates, type Credits, canonical, isNamed } from './credit.ts';
import { isMediaName, isOfficialOutlet, isVague, kindOf, outletCalled } from './origin-kind.ts';
import { isPlatform, sentenceAround, voicesIn } from './voices.ts';

/** What is known of where a document's text comes from. */
export interface Provenance {
  readonly lineage: Lineage;
  readonly credits: Credits;
  /** The outlet of the text that this one descends from; absent where it descends from none at hand. */
  readonly root?: string;
  /** True where a text of the credited agency about the same event is at hand and the words of this one have nothing of it. */
  readonly isCreditRefuted: boolean;
  /** Outlets whose text is at hand, for abbreviations that only they explain. */
  readonly outlets: readonly string[];
  /** What the desk says of sources. */
  readonly desk: readonly Source[];
}

/**
 * The hands a claim passed through, from the page to whoever said it, as far as page, text and lineage show: who publishes, whose text or
 * copy it is, who reported it, who said it.
 */
export function stepsOf(claim: Claim, document: Document, provenance: Provenance): readonly Step[] {
  const { outlet } = document;
  const isPublisher = (name: string): boolean => isNamed(outlet, name);
  const named = namedBy(claim, document, provenance);
  const steps: readonly Step[] = [
    ...(outlet === undefined ? [] : [{ name: outlet, as: 'publisher' } as const]),
    ...originalsOf(document, provenance).map((name) => ({ name, as: 'original' }) as const),
    ...copiedBy(provenance),
    ...named.filter(({ name }) => !isPublisher(name)),
  ];
  return steps.filter(({ name }, at) => steps.findIndex((step) => step.name === name) === at);
}

/** Whose text it is: that of which it is a translation, at whose address it says it stands, of whose release it is made. */
function originalsOf(document: Document, { root, desk }: Provenance): readonly string[] {
  const translated = document.translationOf?.outlet ?? document.translationOf?.said;
  const owner = ownerOf(document, desk);
  const released = isOfficialOutlet(root) ? root : undefined;
  return [translated, owner, released].filter((name) => name !== undefined).filter((name) => !isNamed(document.outlet, name));
}

/** Who publishes at the address that a page calls its own, where that is somebody else than the outlet that shows it. */
function ownerOf({ outlet, url, places }: Document, desk: readonly Source[]): string | undefined {
  if (outlet === undefined || url === undefined || places?.url?.startsWith('canonical') !== true) return undefined;
  const [owner, shown] = [sourceAt(url, desk), sourceOf({ outlet }, desk)];
  const isKnown = owner.class !== 'other' && owner.class !== 'social' && owner.name !== owner.hosts[0];
  return isKnown && shown && shown.name !== owner.name && shown.class !== 'other' ? owner.name : undefined;
}

/** The agency behind a text, by its credits and those of its like; else the outlet of the text that it descends from. */
function copiedBy({ lineage, credits, root, isCreditRefuted, outlets }: Provenance): readonly Step[] {
  if (lineage.source !== undefined) return [{ name: inFull(lineage.source, outlets), as: 'agency' }];
  if (credits.agency !== undefined && !isCreditRefuted)
    return [{ name: inFull(credits.agency, outlets), as: credits.isPartly === true ? 'partly' : 'agency' }];
  return root === undefined || isOfficialOutlet(root) ? [] : [{ name: root, as: 'original' }];
}

/** Who reported it and who said it: what the claim names, and what its sentence names besides. The agency behind the text comes before them. */
function namedBy(claim: Claim, document: Document, { lineage, credits, outlets }: Provenance): readonly Step[] {
  const agencies = [lineage.source, credits.agency].filter((name) => name !== undefined);
  const isBehind = (name: string): boolean => agencies.some((agency) => isNamed(agency, name) || isNamed(name, agency));
  const voices = heardAt(claim, document);
  const given = claim.attribution.filter((name) => !isBehind(name) && !writing.test(name));
  const media = [...given.filter(isMedium), ...voices.media.map(canonical).filter((name) => !isBehind(name))];
  const speakers = speakersOf(claim);
  const said = [...given.filter((name) => !isMedium(name) && !speakers.includes(name)), ...speakers];
  const sources =
    said.length > 0
      ? said
      : voices.sources.filter((name) => !isMedium(name) && !isBehind(name)).flatMap((name) => personIn(name, document.text));
  const isWeak = (name: string): boolean => isVague(name) && !speakers.includes(name);
  return [
    ...media.map((name) => ({ name: inFull(name, outlets), as: 'medium' }) as const),
    // Whoever is named tells more than "officials"; of several the last is the farthest.
    ...[...sources.filter(isWeak), ...sources.filter((name) => !isWeak(name))].map((name) => ({ name, as: 'source' }) as const),
  ];
}

/** Whose own words or view a claim gives: whoever heard them, they are the speaker's. A state speaks through somebody; who says what it thinks is the writer. */
export const speakersOf = ({ roles: { speaker, holder } }: Claim): readonly string[] =>
  [speaker ?? holder ?? []].flat().filter((name) => !isCountry(name));

/** "Tal" is Bero Tal where the text says so; a single word that it does not explain is nobody. */
function personIn(name: string, text: string): readonly string[] {
  if (/[ \d]|^\p{Lu}{2,}$/u.test(name) || kindOf(name) !== 'unknown') return [name];
  const at = text.indexOf(` ${name}`);
  const given = at < 0 ? undefined : /(?<![\p{L}])(\p{Lu}\p{Ll}[\p{L}’'-]*)$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return given === undefined || titleIn(given) ? [] : [`${given} ${name}`];
}

function heardAt({ evidence: [first] }: Claim, { text }: Document): ReturnType<typeof voicesIn> {
  if (first.in === 'title' || first.end <= first.start) return { media: [], sources: [] };
  return voicesIn(text, ...sentenceAround(text, first.start, first.end));
}

/** What was written, and by nobody. */
const writing =
  /^(?:announcements?|statements?|communiqu[eé]s?|reports?|releases?|readouts?|documents?|data|figures|surveys?|polls?|plans?|records?)$/i;

/** "Diplomat" in small letters is somebody, and no magazine. */
const isMedium = (name: string): boolean =>
  outletCalled(name)?.class !== 'official' && (outletCalled(name) !== undefined || isPlatform(name) || isMediaName(name));

/** "EPS" is the Equator Press Service where that is at hand. */
export const inFull = (name: string, outlets: readonly string[]): string =>
  outletCalled(name)?.name ?? outlets.find((outlet) => abbreviates(name, outlet)) ?? name;
