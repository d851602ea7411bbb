import { type Actor, isCode } from '#model/actor.ts';
import type { Document } from '#model/document.ts';
import type { Identified } from '#model/identified.ts';
import { headOf, isCapital, type Line, lineOf } from '#model/line.ts';
import type { Mention } from '#model/mention.ts';
import type { Quotation, Reading } from '#model/reading.ts';
import { countriesAbout } from './about.ts';
import { resolveDescriptions } from './descriptions.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findHoldings } from './holdings.ts';
import { nameHolders } from './office-mentions.ts';
import { findOffices } from './offices.ts';
import { findOwned, ownedMentions } from './owned.ts';
import { pairOf } from './pair.ts';
import { findPeople, type NamedPerson, type NamesFound } from './people.ts';
import { findKnown } from './places.ts';
import { countryActor } from './pronouns.ts';
import { actorOf, Registry } from './registry.ts';
import { findRoles } from './roles.ts';
import { settingOf } from './setting.ts';

/** Finds the actors of a document: by name, by office, by description. What cannot be told is left out, never guessed. */
export function identify(document: Document, reading: Reading, tables: Gazetteer): Identified {
  const gazetteer = asOf(document.published, tables);
  const marked = marksIn(reading);
  const found = withoutHeadlineNames(
    reading.sentences.map((sentence, index) => findIn(lineOf(document.text, sentence, index), marked[index] ?? unmarked, gazetteer)),
    gazetteer,
  );
  const known = found.map((each) => each.known);
  const setting = settingOf(document, known, gazetteer);
  const registry = new Registry();
  // Longest first, so that "Alvi" finds "Arif Alvi" wherever the long form stands.
  const lengthOf = ({ name }: NamedPerson): number => name.split(' ').length;
  for (const { name, rank } of found.flatMap(({ people }) => people).sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const person = registry.enter(name);
    if (rank !== undefined) person.called ??= rank;
  }
  const holdings = findHoldings(found, registry, setting);
  for (const each of found) ownByPossessor(each, registry);
  const written = formsAsWritten(found);
  const bodies = findOwned(found);
  const isBody = ({ actors }: Mention): boolean =>
    actors.some(({ kind, name }) => kind === 'person' && bodies.some((body) => body.name === name));
  const mentions = found.map((each) => [
    ...knownMentions(each, written),
    ...[...personMentions(each, registry), ...nameHolders(each, found, registry, setting)].filter((mention) => !isBody(mention)),
    ...ownedMentions(each, bodies),
  ]);
  resolveDescriptions(found, mentions, setting);
  const pair = pairOf(document, known, setting, gazetteer);
  return {
    about: countriesAbout(document, reading, mentions, gazetteer),
    mentions: mentions.map((list) => list.sort((a, b) => a.from - b.from)),
    holdings,
    setting,
    countries: new Map(registry.people.flatMap((person) => (person.of && isCode(person.of) ? [[person.name, person.of] as const] : []))),
    ...(pair && { pair }),
  };
}

/** From here on the states are those of today. */
const lastChange = 2004;

/** Towns and seats of government are those of the state that was there when the text was published: Moscow was the Soviet Union's. */
function asOf(published: string | undefined, gazetteer: Gazetteer): Gazetteer {
  const year = Number(published?.slice(0, 4) ?? Number.NaN);
  if (!(year < lastChange)) return gazetteer;
  return {
    ...gazetteer,
    countryAt: (text, start) => {
      const entry = gazetteer.countryAt(text, start);
      const isSeat = entry !== undefined && /^(?:capital|metonym|city)$/.test(entry.form);
      return isSeat ? { ...entry, code: gazetteer.stateIn(entry.code, year) } : entry;
    },
  };
}

/** What the reader knows of one sentence besides its tree. */
interface Marked {
  /** Tokens that it takes for parts of persons' names. */
  readonly names: Set<number>;
  /** Quotations that reach into it. */
  readonly quotations: Quotation[];
  /** Tokens that name the speaker of a quotation. */
  readonly speakers: Set<number>;
}
const unmarked: Marked = { names: new Set(), quotations: [], speakers: new Set() };

function marksIn({ sentences, names, quotations }: Reading): readonly Marked[] {
  const marks = sentences.map((): Marked => ({ names: new Set(), quotations: [], speakers: new Set() }));
  for (const { sentence, kind, from, to } of names)
    if (kind === 'person') for (let at = from; at < to; at++) marks[sentence]?.names.add(at);
  for (const quotation of quotations) {
    if (quotation.speaker) marks[quotation.speaker.sentence]?.speakers.add(quotation.speaker.token);
    for (let at = quotation.sentence; (sentences[at]?.start ?? quotation.end) < quotation.end; at++) marks[at]?.quotations.push(quotation);
  }
  return marks;
}

/** True for a token between quotation marks. */
const isWithin = (quotations: readonly Quotation[], { tokens }: Line, token: number): boolean => {
  const start = tokens[token]?.start ?? -1;
  return quotations.some(({ parts }) => parts.some((part) => part.start <= start && start < part.end));
};

function findIn(line: Line, { names, quotations, speakers }: Marked, gazetteer: Gazetteer): Found {
  const known = findKnown(line, gazetteer);
  const offices = findOffices(line, known, gazetteer);
  const { people, unsure } = findPeople(line, known, offices, gazetteer, names);
  const taken = new Set<number>();
  for (const { from, to } of [...people, ...offices, ...known]) for (let at = from; at < to; at++) taken.add(at);
  return {
    line,
    known,
    offices,
    people,
    unsure,
    roles: findRoles(line, known, taken, gazetteer),
    isQuoted: (token) => isWithin(quotations, line, token),
    isSpeaker: (token) => speakers.has(token),
  };
}

/** "Prime Minister Dodges Criticism": a headline writes everything with capitals, so that a name there has to be one elsewhere, or begin as names do. */
function withoutHeadlineNames(found: readonly Found[], gazetteer: Gazetteer): readonly Found[] {
  const [headline, ...body] = found;
  if (!headline?.line.titleCase || body.length < 3) return found;
  const known = new Set(body.flatMap(({ people, unsure }) => [...people, ...unsure].flatMap(({ name }) => name.split(' '))));
  const people = headline.people.filter(
    ({ name, by }) => by !== 'title' || name.split(' ').some((word) => known.has(word) || gazetteer.isGivenName(word)),
  );
  return [{ ...headline, people }, ...body];
}

/** The longest form in which the document writes each organisation it names: names stay as written. */
function formsAsWritten(found: readonly Found[]): ReadonlyMap<string, string> {
  const longest = new Map<string, string>();
  for (const { line, known } of found) {
    for (const { from, to, organisation } of known) {
      if (!organisation) continue;
      const form = line.words(from, to).replace(/^the /i, (the) => (organisation.kind === 'outlet' ? the : ''));
      if (form.length > (longest.get(organisation.name)?.length ?? 0)) longest.set(organisation.name, form);
    }
  }
  return longest;
}

const knownMentions = ({ line, known }: Found, written: ReadonlyMap<string, string>): Mention[] =>
  known.map(({ from, to, country, organisation }) => ({
    sentence: line.index,
    from,
    to,
    head: headOf(line, from, to),
    actors: [
      country
        ? countryActor(country.code)
        : organisationActor(written.get(organisation?.name ?? '') ?? '', organisation?.kind === 'bloc', organisation?.of),
    ],
    by: country?.form ?? 'name',
  }));

const personMentions = ({ line, known, people, unsure }: Found, registry: Registry): Mention[] =>
  [...people, ...knownAgain(unsure, registry), ...surnames(line, [...people, ...unsure], known, registry)].map(
    ({ from, to, name, by }) => ({
      sentence: line.index,
      from,
      to,
      head: headOf(line, from, to),
      actors: [actorOf(registry.enter(name))],
      by,
    }),
  );

const organisationActor = (name: string, bloc: boolean, of?: string): Actor => ({
  kind: bloc ? 'bloc' : 'organisation',
  name,
  ...(of && { of }),
});

/** "Rohan's Éomer", "Rohan's Theoden and Gondor's Imrahil": a person whose country the text says beside the name. */
function ownByPossessor({ line, known, people }: Found, registry: Registry): void {
  for (const { from, name } of people) {
    if (!/^['’]s?$/.test(line.tokens[from - 1]?.form ?? '')) continue;
    const owner = known.find((hit) => hit.country && hit.to === from - 1);
    const person = registry.enter(name);
    if (owner?.country) person.of ??= owner.country.code;
  }
}

const noSurname = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|And|But|For)$/;
const mayBeSurname = /^(?:ADV|ADJ|NOUN|VERB|X|INTJ|PROPN)$/;

/** Surnames of persons already named in full, where the tagger sees no name: "Imrahil, who arrived on Monday, met …". */
function surnames(line: Line, spans: readonly { from: number; to: number }[], known: Found['known'], registry: Registry): NamedPerson[] {
  if (line.titleCase) return [];
  const found: NamedPerson[] = [];
  for (const [at, { form, tag }] of line.tokens.entries()) {
    if (!isCapital(form) || !registry.isSurname(form)) continue;
    if (!/^\p{Lu}\p{Ll}{3,}/u.test(form) || noSurname.test(form) || !mayBeSurname.test(tag)) continue;
    const holds = ({ from, to }: { from: number; to: number }): boolean => from <= at && at < to;
    if (!spans.some(holds) && !known.some(holds)) found.push({ from: at, to: at + 1, name: form, by: 'reader' });
  }
  return found;
}

/** Later mentions by surname alone: "Alvi" after "Arif Alvi". */
const knownAgain = (unsure: NamesFound['unsure'], registry: Registry): NamedPerson[] =>
  unsure.flatMap((name): NamedPerson[] => (registry.isSurnameOfOne(name.name) ? [{ ...name, by: 'reader' }] : []));
