import type { Actor } from '#model/actor.ts';
import { countryOf } from '#model/actor.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Document } from '#model/document.ts';
import { type Heading, headingsOf } from '#model/heading.ts';
import type { Identified } from '#model/identified.ts';
import { type Line, lineOf } from '#model/line.ts';
import type { Mention } from '#model/mention.ts';
import type { DateMention, Figure, Quotation, Reading } from '#model/reading.ts';

/** A phrase of one sentence. `to` is not included. */
export interface Phrase {
  readonly sentence: number;
  readonly heads: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** One sentence with all that is known about it. */
export interface Place {
  readonly line: Line;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** Codes of the countries of all that it mentions, in order, each once. */
  readonly countries: readonly string[];
}

/** A document as the frames see it. */
export interface Scene {
  readonly document: Document;
  readonly reading: Reading;
  readonly identified: Identified;
  readonly places: readonly Place[];
  /** What the headings say of the lines below them, by sentence. */
  readonly headings: readonly (Heading | undefined)[];
  readonly clauseAt: (sentence: number, head: number) => Clause | undefined;
}

export function setScene(document: Document, reading: Reading, identified: Identified): Scene {
  const places = reading.sentences.map(
    (sentence, index): Place => ({
      line: lineOf(document.text, sentence, index),
      clauses: [],
      dates: [],
      figures: [],
      quotations: [],
      mentions: identified.mentions[index] ?? [],
      countries: countriesOf(identified.mentions[index] ?? []),
    }),
  );
  const share = <T extends { readonly sentence: number }>(all: readonly T[], field: 'clauses' | 'dates' | 'figures' | 'quotations') => {
    const lists = new Map<number, T[]>();
    for (const each of all) {
      const list = lists.get(each.sentence);
      if (list) list.push(each);
      else lists.set(each.sentence, [each]);
    }
    for (const [sentence, list] of lists) Object.assign(places[sentence] ?? {}, { [field]: list });
  };
  share(reading.clauses, 'clauses');
  share(reading.dates, 'dates');
  share(reading.figures, 'figures');
  share(reading.quotations, 'quotations');
  const headings = headingsOf(
    places.map(({ line, mentions }) => ({
      line,
      countries: mentions.flatMap(({ from, to, by, actors: [actor] }) =>
        actor?.kind === 'country' && by !== 'pronoun' && by !== 'description' ? [{ from, to, code: actor.name }] : [],
      ),
    })),
  );
  const clauseAt = (sentence: number, head: number): Clause | undefined =>
    places[sentence]?.clauses.findLast((clause) => clause.head === head);
  return { document, reading, identified, places, headings, clauseAt };
}

/** The mention that holds a token; of several the shortest, so that "Japan" in "Japan's minister" is Japan. */
export function mentionAt(place: Place, token: number): Mention | undefined {
  let shortest: Mention | undefined;
  for (const mention of place.mentions) {
    if (mention.from > token || token >= mention.to) continue;
    if (shortest === undefined || mention.to - mention.from < shortest.to - shortest.from) shortest = mention;
  }
  return shortest;
}

/** The mention that a phrase hangs on: the one whose head is the token, else one that ends with it. */
export function mentionOfHead(place: Place, head: number): Mention | undefined {
  let longest: Mention | undefined;
  for (const mention of place.mentions) {
    if (mention.head !== head && (mention.from > head || head >= mention.to)) continue;
    if (mention.by === 'title') return mention;
    if (longest === undefined || mention.to - mention.from > longest.to - longest.from) longest = mention;
  }
  // "Shri Narendra Modi": the tree hangs a name on what is said before it in honour.
  const next = place.line.tokens[head + 1];
  const isHonoured = longest === undefined && next?.arc === 'flat' && next.head === head;
  if (isHonoured) return place.mentions.find(({ from }) => from === head + 1);
  return longest === undefined && inHonour.test(place.line.tokens[head]?.form ?? '') ? mentionAfterHonours(place, head) : longest;
}

/** What is said of somebody before his name, in honour. */
const inHonour =
  /^(?:H\.?E\.?|H\.?R\.?H\.?|H\.?M\.?|Excellency|Highness|Majesty|Holiness|Eminence|Mr|Mrs|Ms|Dr|Prof|Hon|Honou?rable|Sheikh|Shri|Smt|Dato|Datuk|Tun|Tan|Sri|Sir|Dame|Lord|Lady|Gen|Lt|Col|Maj|Brig|Adm|Maulvi|Mullah)\.?$/;

/** "His Highness the Prime Minister Sheikh Imrahil": whoever is named right behind. */
function mentionAfterHonours({ mentions, line: { tokens } }: Place, head: number): Mention | undefined {
  let at = head + 1;
  while (at < head + 6 && (/^(?:the|\.|of)$/i.test(tokens[at]?.form ?? '') || inHonour.test(tokens[at]?.form ?? ''))) at++;
  return mentions.find(({ from, by }) => from === at && (by === 'title' || by === 'honorific' || by === 'reader' || by === 'description'));
}

/** Hangs on one of the phrase's heads by nouns alone: not in "a range of factors, including hopes of a Rohirric deal". */
function isNear(place: Place, mention: Mention, phrase: Phrase): boolean {
  const { tokens } = place.line;
  let at = mention.head;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    if (phrase.heads.includes(at)) return true;
    const token = tokens[at];
    if (!token || !/^(nmod|compound|amod|appos|flat|conj|det|nummod|name)/.test(token.arc)) return false;
    at = token.head;
  }
  return false;
}

/** Everyone a phrase means: the actors of its heads; failing that, the first one named in it. */
export function actorsIn(place: Place, phrase: Phrase): Actor[] {
  if (place.mentions.length === 0) return [];
  const headed: Actor[] = [];
  for (const head of phrase.heads) {
    const mention = mentionOfHead(place, head);
    if (mention) headed.push(...(isOfSeveral(place, mention) ? ofEach(place, mention, phrase) : mention.actors));
  }
  if (headed.length > 0) return headed;
  // "his Rohirric and Arnorian counterparts": some of each.
  if (phrase.heads.some((head) => people.test(place.line.tokens[head]?.form ?? ''))) {
    const codes = countriesNear(place, phrase).filter((code) => !ownersOf(place, phrase).includes(code));
    if (codes.length > 1) return codes.map((code) => ({ kind: 'country', name: code }));
  }
  const first = place.mentions.find(
    (mention) =>
      mention.from >= phrase.from &&
      mention.to <= phrase.to &&
      mention.by !== 'pronoun' &&
      !isOfOccasion(place, mention) &&
      isNear(place, mention, phrase),
  );
  return first ? [...first.actors] : [];
}

/** "ministers", "leaders", "delegations": people who may be of several states. */
const isOfSeveral = ({ line }: Place, { head, actors: [actor] }: Mention): boolean =>
  actor?.kind === 'role' && line.tokens[head]?.lemma !== line.tokens[head]?.form;

/** "the Gondorian and Rohirric defence ministers", "officials from Gondor and Rohan": some of each. */
function ofEach(place: Place, { actors, head }: Mention, phrase: Phrase): readonly Actor[] {
  const [actor] = actors;
  const states = countriesNear(place, { ...phrase, heads: [head] });
  const told = actors.map(countryOf);
  return actor && states.length > 1
    ? [...actors.filter(({ of }) => of), ...states.filter((code) => !told.includes(code)).map((of): Actor => ({ ...actor, of }))]
    : actors;
}

/** People of a state, who may be those of several. */
export const people =
  /^(?:counterparts|colleagues|ministers|leaders|presidents|premiers|envoys|officials|diplomats|negotiators|delegations|chiefs|heads|ambassadors)$/i;

/** "his" of "his Rohirric and Arnorian counterparts". */
const ownersOf = ({ mentions }: Place, { from, to }: Phrase): string[] =>
  mentions.flatMap((each) =>
    each.by === 'pronoun' && each.from >= from && each.to <= to ? each.actors.flatMap((actor) => countryOf(actor) ?? []) : [],
  );

/** Countries of the actors that hang on a phrase's heads by nouns alone. */
export const countriesNear = (place: Place, phrase: Phrase): string[] => [
  ...new Set(
    place.mentions
      .filter(
        (mention) => mention.from >= phrase.from && mention.to <= phrase.to && !isWhere(place, mention) && isNear(place, mention, phrase),
      )
      .flatMap((mention) => mention.actors.flatMap((actor) => countryOf(actor) ?? [])),
  ),
];

/** "the intelligence chiefs of both in Fornost": a town tells where, and not whose. */
const isWhere = (place: Place, { by, from }: Mention): boolean =>
  (by === 'capital' || by === 'city') && /^(?:in|at|near)$/i.test(place.line.tokens[from - 1]?.form ?? '');

/** Countries of all actors named anywhere in a stretch, in order, each once. */
export function countriesWithin(place: Place, from: number, to: number): string[] {
  const within = place.mentions.filter((mention) => mention.from >= from && mention.to <= to);
  return within.length === 0 ? [] : countriesOf(within);
}

function countriesOf(mentions: readonly Mention[]): string[] {
  const codes: string[] = [];
  for (const { actors } of mentions)
    for (const actor of actors) {
      const code = countryOf(actor);
      if (code !== undefined && !codes.includes(code)) codes.push(code);
    }
  return codes;
}

/** As `countriesWithin`, without those that only tell where: "talks between Gondor and Rohan in Fornost". */
export function partiesWithin(place: Place, from: number, to: number): string[] {
  const isPlace = (mention: Mention): boolean =>
    isOfOccasion(place, mention) ||
    (/^(?:in|at|near|via)$/i.test(place.line.tokens[mention.from - 1]?.form ?? '') && /^(?:name|capital|city|metonym)$/.test(mention.by));
  return countriesOf(place.mentions.filter((mention) => mention.from >= from && mention.to <= to && !isPlace(mention)));
}

/** "the Edoras talks", "the Edoras peace process": a town gives its name to what was done there. */
const isOfOccasion = ({ line }: Place, { by, to }: Mention): boolean =>
  (by === 'city' || by === 'capital') &&
  /^(?:\p{L}+ ){0,2}(?:talks|accords?|process|summit|conference|declaration|protocol|treaty|agreements?|communiqu[ée])\b/iu.test(
    line.words(to, to + 3),
  );

export const phraseOf = (clause: Clause, argument: Argument): Phrase => ({
  sentence: clause.sentence,
  heads: argument.heads,
  from: argument.from,
  to: argument.to,
});

/** The sentences that a stretch of the text touches, in order. */
export function placesIn({ places }: Scene, start: number, end: number): readonly Place[] {
  const first = indexOfPlace(places, start);
  const found: Place[] = [];
  for (let at = Math.max(0, first); at < places.length; at++) {
    const place = places[at];
    if (!place || place.line.sentence.start >= end) break;
    if (place.line.sentence.end > start) found.push(place);
  }
  return found;
}

/** Index of the last sentence that begins at or before an offset; -1 where none does. */
export function indexOfPlace(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.line.sentence.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export const tokenAt = (place: Place, offset: number): number =>
  place.line.tokens.findIndex((token) => token.start <= offset && offset < token.end);

/** The clause in which this one stands as a noun or complement, if any. */
export const carrierOf = (scene: Scene, clause: Clause): Clause | undefined =>
  clause.within === undefined ? undefined : scene.reading.clauses[clause.within];

const orders = new WeakMap<Scene, ReadonlyMap<Clause, number>>();

/** Index of a clause in the reading, by which others name it; asked of few clauses, so that a text pays for it when it is. */
export function indexOfClause(scene: Scene, clause: Clause): number {
  const order = orders.get(scene) ?? new Map(scene.reading.clauses.map((each, index) => [each, index]));
  orders.set(scene, order);
  return order.get(clause) ?? -1;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words that a frame lists, as a set; made once. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known) return known;
  const made = new Set(words);
  sets.set(words, made);
  return made;
}
