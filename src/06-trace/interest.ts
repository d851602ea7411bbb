import type { Origin } from '#model/story.ts';
import { type CountryWord, countriesIn } from '#values/country.ts';
import { remember } from '#values/remember.ts';
import type { Source } from '#values/source.ts';
import { titleForms, titleIn } from '#values/title.ts';

/** Whose a source is, and whether it speaks of its own affairs. */
export type Stake = Pick<Origin, 'country' | 'interested'>;

const ofBodies: readonly CountryWord[] = ['name', 'adjective', 'demonym', 'metonym', 'capital', 'historical'];

/** The country whose body or official a name names: of the "Embassy of Arnor in Gondor" and the "Arnorian ambassador to Gondor" it is Arnor. */
export const countryNamed: (name: string) => string | undefined = remember(readCountry);

function readCountry(name: string): string | undefined {
  for (const { start, meanings } of countriesIn(name.slice(0, 200))) {
    if (/\b(?:in|to|with|at|on) (?:the )?$/i.test(name.slice(0, start))) continue;
    const meaning = meanings.find(({ kind }) => ofBodies.includes(kind));
    if (meaning) return meaning.code;
  }
  return undefined;
}

const isParty = (countries: readonly string[], about: readonly string[]): boolean => countries.some((code) => about.includes(code));

/**
 * An official speaks as a party where the claim is about the own country, and where it is not known whose official it is, or who besides
 * one country it is about: most speak of their own. An outlet does where its government owns it, as data/sources.tsv or the desk has it.
 */
export function stakeOf(kind: Origin['kind'], country: string | undefined, source: Source | undefined, about: readonly string[]): Stake {
  const home = country ?? source?.country;
  const whose = home === undefined ? {} : { country: home };
  if (kind === 'official' || kind === 'unnamed official')
    return {
      ...whose,
      interested: source && source.interest.length === 0 ? false : home === undefined || about.length < 2 || about.includes(home),
    };
  return { ...whose, interested: source !== undefined && isParty(source.interest, about) };
}

/** An office of state that a text gives somebody. */
export interface Office {
  readonly country?: string;
}

const mostLooked = 6;
const least = 4;

/** The office of state in which a person speaks, by the words around the name: "Gondor's Harbour Minister Bero Tal", "Ada Orn, the foreign minister of Arnor,". */
export function officeOf(person: string, text: string): Office | undefined {
  const last = person.split(' ').at(-1) ?? person;
  for (const name of last === person ? [person] : [person, last]) {
    let at = text.indexOf(name);
    for (let looked = 0; at >= 0 && looked < mostLooked; looked++) {
      const office =
        officeBefore(text.slice(Math.max(0, at - 90), at)) ?? officeAfter(text.slice(at + name.length, at + name.length + 100));
      if (office) return office;
      at = text.indexOf(name, at + name.length);
    }
  }
  return undefined;
}

const past = /\b(?:former|ex|then|late|one-time|retired)[ -](?:[\p{L}'’-]+ ){0,4}$/iu;
/** Words between a country and the title of its official: "Gondor's new Harbour Minister". */
const between = /^(?:['’]s?)? (?:(?:\p{Lu}[\p{L}’'-]*|new|acting|caretaker|deputy|first|senior|top) ){0,4}$/u;
const ofCountry = / of (?:the (?:Republic|Kingdom|State) of )?(?:the )?(\p{Lu}[\p{L} -]+?)$/u;

function officeBefore(before: string): Office | undefined {
  const lead = before.replace(/,?\s+$/u, '');
  const country = ofCountry.exec(lead);
  const bare = country ? lead.slice(0, country.index) : lead;
  for (const { index } of lead.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const found = titleForms().at(lead, index);
    if (!found || (found.end !== lead.length && found.end !== bare.length)) continue;
    const title = found.meanings.find(({ of, rank }) => of === 'state' && rank >= least);
    const ahead = lead.slice(0, index);
    if (!title || past.test(ahead)) continue;
    return officeIn((found.end < lead.length ? countryNamed(country?.[1] ?? '') : undefined) ?? countryBefore(ahead));
  }
  return portfolioBefore(lead);
}

/** Offices that no table lists: "Minister of International Development", "Energy Cabinet Secretary". */
const portfolio =
  /(?<!\p{L})(?:(?:Prime |Deputy |State |Cabinet |Foreign |Under[ -]?|Permanent )*(?:Minister|Secretary|Ambassador|Commissioner|Undersecretary|Spokes(?:man|woman|person)|Envoy))(?: (?:of|for|to|on)((?: (?:the|of|for|and|&|\p{Lu}[\p{L}’'-]*,?)){1,10}))?$/u;

const smallPortfolio =
  /(?<!\p{L})(?:minister|secretary|ambassador|commissioner|undersecretary|spokes(?:man|woman|person)|envoy)(?: (?:of|for)((?: \p{Ll}[\p{L}-]*){1,7}))?$/u;

function portfolioBefore(lead: string): Office | undefined {
  const found = portfolio.exec(lead) ?? smallPortfolio.exec(lead);
  const ahead = found ? lead.slice(0, found.index) : '';
  if (!found || past.test(ahead)) return undefined;
  const named = (countriesIn(found[1] ?? '').at(-1)?.meanings ?? []).find(({ kind }) => kind === 'name');
  return officeIn(countryBefore(ahead.trimEnd() === ahead ? `${ahead} ` : ahead) ?? named?.code);
}

/** The country that stands right before a title. */
const countryBefore = (ahead: string): string | undefined =>
  countriesIn(ahead)
    .filter(({ end }) => between.test(ahead.slice(end)))
    .at(-1)
    ?.meanings.find(({ kind }) => ofBodies.includes(kind))?.code;

function officeAfter(rest: string): Office | undefined {
  const [, words] =
    /^,? ?\(?,? ?((?:the |a |an )?[^,.;:()\n]{4,80})[,.;)]/u.exec(rest.startsWith(',') || rest.startsWith(' (') ? rest : '') ?? [];
  if (words === undefined || /\b(?:former|ex-|then|late)\b/i.test(words) || /\b(?:said|told|added|who|met)\b/.test(words)) return undefined;
  const title = titleIn(words);
  return title?.of === 'state' && title.rank >= least ? officeIn(countryNamed(words)) : undefined;
}

const officeIn = (country: string | undefined): Office => (country === undefined ? {} : { country });
