import type { FactType } from '#facts/define.ts';
import type { NameFrame } from '#facts/frame.ts';
import { meets } from '#facts/passage.ts';
import { isCode } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import { isCapitalised, isInnerHyphen } from '#model/line.ts';
import { holdsAny } from '#values/stems.ts';
import { attributionOf } from './attribution.ts';
import { plainFrame } from './clause-frames.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { fillRoles } from './fill.ts';
import { pastLetters } from './letters.ts';
import { isOfTwoAlone } from './other.ts';
import { passageOf } from './passages.ts';
import { countriesWithin, type Place, type Scene, setOf } from './scene.ts';
import { fateBy, statusOf } from './status.ts';
import { dateOfRoundNext, toldAbove, toldBefore, toldBehind } from './told.ts';
import { dateBeside, dateNear, dateOf } from './when.ts';

const none: ReadonlySet<string> = new Set();
const inner = /^(of|on|for|the|and|&|in|fields?|areas?|sphere)$/;

/** A session that did not take place dates nothing. */
const fellThrough = ['called off', 'cancelled', 'canceled', 'postponed', 'put off', 'was to have', 'did not take place'];

/** Claims from capitalised names that end in, or begin with, one of a frame's nouns. */
export function matchNames(scene: Scene, fact: FactType, frame: NameFrame): Draft[] {
  const letters = frame.carriedBy ? abbreviationsIn(scene, frame) : none;
  return scene.places.flatMap((place) => {
    const stretches = namesIn(place, frame, letters);
    if (stretches.length === 0) return [];
    const sentence = place.line.words(0, place.line.tokens.length).toLowerCase();
    const named = { sentence, letters, names: stretches.length };
    return stretches.flatMap((stretch, at) => draftName(scene, place, fact, frame, { ...named, stretch, end: stretches[at + 1]?.from }));
  });
}

/** A stretch that may be such a name, in its sentence. */
interface Named {
  readonly stretch: { readonly from: number; readonly to: number };
  /** Where the next name begins. */
  readonly end: number | undefined;
  /** The words of the sentence in lower case, and how many such names it has. */
  readonly sentence: string;
  readonly names: number;
  readonly letters: ReadonlySet<string>;
}

function draftName(scene: Scene, place: Place, fact: FactType, frame: NameFrame, named: Named): Draft[] {
  const { stretch, end, sentence, names, letters } = named;
  const words = place.line.words(stretch.from, stretch.to);
  if (isKindOnly(words, frame)) return [];
  if (!meets(passageOf(scene, place, stretch), frame.when)) return [];
  const isBody = place.mentions.some(
    (mention) =>
      mention.by === 'name' &&
      mention.from < stretch.to &&
      mention.to > stretch.from &&
      mention.actors.some((actor) => actor.kind === 'bloc' || actor.kind === 'organisation'),
  );
  if (isBody) return [];
  const carrier = carrierIn(place, stretch);
  if (frame.carriedBy && !(carrier && frame.carriedBy.includes(carrier.lemma))) return [];
  const status =
    frame.carriedBy && carrier
      ? // A session's status is its verb's: nothing else is known of it.
        (fateBy(carrier) ?? statusOf(scene, place, carrier, plainFrame))
      : isMeant(place, stretch, fact)
        ? 'planned'
        : 'reported';
  if (typeof status !== 'string') return [];
  const behind = partiesBehind(place, stretch.to);
  const roles = fillRoles(
    { scene, place, stretch: frame.carriedBy && carrier ? carrier : stretch, ...(frame.carriedBy && carrier && { clause: carrier }) },
    behind.length > 1 ? { ...frame.roles, parties: behind.map((code) => ({ pick: 'is', word: code }) as const) } : frame.roles,
    fact,
  );
  if (!roles || (words.split(' ').length < 2 && !letters.has(words))) return [];
  const [first, last] = [place.line.tokens[stretch.from], place.line.tokens[stretch.to - 1]];
  const isDated = frame.datedBy !== undefined && holdsAny(sentence, frame.datedBy) && !holdsAny(sentence, fellThrough);
  const near = isDated && first && last ? dateNear(place, first.start, last.end) : undefined;
  const beside = first && last ? dateBeside(place, first.start, last.end) : undefined;
  const before = frame.toldBefore && toldBefore(place, frame.toldBefore, stretch.from);
  const behindIt = frame.told ? toldBehind(place, frame.told, stretch.to, end ?? Number.POSITIVE_INFINITY) : undefined;
  const above = frame.told && !behindIt ? toldAbove(scene, place, frame.told) : undefined;
  const told = behindIt ?? above ?? (before && { by: before, to: stretch.to });
  const next = frame.datedBy && !near && !beside ? dateOfRoundNext(scene, place, stretch.to) : undefined;
  const date =
    frame.carriedBy && carrier ? dateOf(scene, place, carrier) : (told?.date ?? near ?? beside ?? next ?? dateOfEntry(place, names));
  return [
    {
      fact,
      frame: frame.name,
      roles: told ? { ...roles, ...told.by.roles } : roles,
      status: told?.by.status ?? status,
      attribution: attributionOf(scene, place, clauseAround(place, stretch)),
      evidence: evidenceOf(scene, place, stretch.from, Math.max(told?.to ?? 0, stretch.to)),
      confidence: (frame.confidence ?? 0.75) + (told ? 0.15 : 0),
      ...(date && { date }),
      ...(above && { isPast: true }),
      ...(areStrangers(scene, place, roles) && { doubt: 'a side is not named beside it' }),
      ...(isDated && isRoundOf(place, stretch) && { isRound: true }),
    },
  ];
}

/** Of those who should share it one is named nowhere in the sentence, and the text is about others too. */
const areStrangers = (scene: Scene, place: Place, roles: Draft['roles']): boolean =>
  !isOfTwoAlone(scene) &&
  Object.values(roles)
    .flat()
    .some((value) => isCode(value) && !place.countries.includes(value));

/** "MoUs and Agreements": a heading over some, the name of none. */
const isKindOnly = (words: string, { nouns }: NameFrame): boolean =>
  words
    .toLowerCase()
    .split(/[\s/,&]+/)
    .every((word) => /^(?:and|the|of|other|list|)$/.test(word) || nouns.some((noun) => word === noun || word === `${noun}s`));

/** "Agreement on Schools between the Academies (14 March 2022)": the one date of a line of a list that names one thing and tells nothing. */
function dateOfEntry({ line, clauses, dates }: Place, names: number): string | undefined {
  const [date, ...others] = dates.filter(({ kind, value }) => kind === 'point' && value !== undefined);
  const isEntry = names === 1 && clauses.every(({ kind, tense }) => kind === 'noun' || tense === 'none') && line.tokens.length <= 40;
  const last = line.tokens.at(-1)?.end ?? 0;
  return date && others.length === 0 && isEntry && last - date.end <= 3 ? date.value : undefined;
}

/** "the fourth round of the Joint Commission", "the ninth Joint Commission": a meeting of it is told. */
const isRoundOf = (place: Place, { from }: { from: number }): boolean =>
  /\b(?:round|session|meeting|edition|sitting) of(?: the)?$|\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural)$/i.test(
    place.line.words(Math.max(0, from - 4), from),
  );

/** "agreed on the text of an Agreement on Trade": it is still to be made. A standing thing is there whatever is planned of it. */
const isMeant = (place: Place, stretch: { from: number; to: number }, fact: FactType): boolean =>
  fact.identity.kind === 'episode' &&
  place.clauses.some(
    (clause) =>
      clause.modality === 'planned' &&
      clause.kind === 'noun' &&
      clause.arguments.some(({ heads }) => heads.some((head) => stretch.from <= head && head < stretch.to)),
  );

/** The narrowest clause in which a name stands. */
const clauseAround = (place: Place, { from, to }: { from: number; to: number }): Clause | undefined =>
  place.clauses
    .filter((clause) => clause.kind !== 'noun' && clause.from <= from && to <= clause.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];

/** The verb of which a name is subject or object. */
function carrierIn(place: Place, stretch: { from: number; to: number }): Clause | undefined {
  const carriers = place.clauses.filter(
    (clause) =>
      clause.kind === 'verb' &&
      clause.arguments.some(
        (argument) =>
          (argument.role === 'subject' || argument.role === 'object') &&
          argument.heads.some((head) => stretch.from <= head && head < stretch.to),
      ),
  );
  // "scheduled for October, has been put off": what came of it last.
  return carriers.find(({ lemma }) => /^(?:postpone|put off|cancel|call off)$/.test(lemma)) ?? carriers[0];
}

/** "the Treaty on Borders between Gondor and Rohan": the countries right behind a name. */
function partiesBehind(place: Place, to: number): string[] {
  if (!/^between$/i.test(place.line.tokens[to]?.form ?? '')) return [];
  let end = to + 1;
  for (const mention of place.mentions) {
    const isNext = mention.from >= end && mention.from - end <= 4 && mention.actors[0]?.kind === 'country';
    if (isNext && !/[,;.]/.test(place.line.words(end, mention.from).replace(/^, /, ''))) end = mention.to;
  }
  return countriesWithin(place, to, end);
}

/** Letters that the text gives for such a name: "the Bilateral Consultation Forum (BCF)". */
function abbreviationsIn(scene: Scene, frame: NameFrame): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { noun, letters } of bracketedIn(scene)) if (frame.nouns.includes(noun)) found.add(letters);
  return found;
}

interface Bracketed {
  readonly noun: string;
  readonly letters: string;
}
const bracketed = new WeakMap<Scene, readonly Bracketed[]>();

/** All letters in brackets behind a noun, found once for all frames. */
function bracketedIn(scene: Scene): readonly Bracketed[] {
  const { text } = scene.document;
  const known = bracketed.get(scene) ?? (text.includes(' (') ? [...text.matchAll(letteredNoun)] : []).map(asBracketed);
  bracketed.set(scene, known);
  return known;
}

const letteredNoun = /(?<=(\p{L}+)) \((\p{Lu}{2,8})\)/gu;
const asBracketed = ([, noun = '', letters = '']: RegExpExecArray): Bracketed => ({ noun: noun.toLowerCase(), letters });

/** Stretches of capitalised words around a noun of the frame. */
function namesIn(place: Place, frame: NameFrame, letters: ReadonlySet<string>): { from: number; to: number }[] {
  const { tokens, lower, lemmas } = place.line;
  // A headline's capitals tell nothing; a line of a list that is one name does.
  if (place.line.titleCase && (place.line.sentence.role === 'headline' || (tokens.length > 14 && tokens.at(-1)?.form !== '.'))) return [];
  const found: { from: number; to: number }[] = [];
  const nouns = setOf(frame.nouns);
  for (const noun of capitalNounsOf(place)) {
    const isMeant = nouns.has(lower[noun] ?? '') || nouns.has(lemmas[noun] ?? '') || letters.has(tokens[noun]?.form ?? '');
    if (!isMeant || (found.at(-1)?.to ?? 0) > noun) continue;
    let from = noun;
    while (from > 0 && belongs(place, from - 1, from)) from--;
    while (
      from < noun &&
      (inner.test(tokens[from]?.form ?? '') ||
        /^(?:The|A|An|Its|Under|In|Since|With|After|By|For|Following|Through|Both|['’]s?)$/.test(tokens[from]?.form ?? ''))
    )
      from++;
    let to = noun + 1;
    while (to < tokens.length && (belongs(place, to, noun) || isListed(place, noun, to))) to++;
    // "Memorandum of Understanding (MoU) on Horses"
    const next = pastLetters(place.line, to);
    if (next > to && /^(?:on|for|of|concerning|regarding)$/i.test(tokens[next]?.form ?? '') && isCapitalised(tokens[next + 1])) {
      to = next + 1;
      while (to < tokens.length && (belongs(place, to, noun) || isListed(place, noun, to))) to++;
    }
    // "Bilateral Consultations in Edoras": where it met is no part of its name.
    const venue = place.mentions.find((mention) => mention.from > noun && mention.from < to && tokens[mention.from - 1]?.form === 'in');
    if (venue) to = venue.from - 1;
    const day = place.dates.find(({ start }) => start >= (tokens[noun]?.end ?? 0) && start < (tokens[to - 1]?.end ?? 0));
    const at = day ? tokens.findIndex(({ start }) => start >= day.start) : -1;
    if (at > 0 && /^(?:in|on|of)$/.test(tokens[at - 1]?.form ?? '')) to = Math.min(to, at - 1);
    while (to > noun + 1 && !isCapitalised(tokens[to - 1])) to--;
    found.push({ from, to });
  }
  return found;
}

const capitalNouns = new WeakMap<Place, readonly number[]>();

/** The nouns of a sentence that are written with a capital, found once for all frames. */
function capitalNounsOf(place: Place): readonly number[] {
  const known = capitalNouns.get(place);
  if (known) return known;
  const found: number[] = [];
  place.line.tokens.forEach((token, at) => {
    if ((token.tag === 'NOUN' || token.tag === 'PROPN') && isCapitalised(token)) found.push(at);
  });
  capitalNouns.set(place, found);
  return found;
}

/** "Commission on Trade, Economic and Technical Cooperation": the comma of a list that "and" ends. */
const isListed = ({ line }: Place, noun: number, at: number): boolean =>
  line.tokens[at]?.form === ',' &&
  /^, \p{Lu}[\p{L}-]+(?:,? \p{Lu}[\p{L}-]+){0,2},? (?:and|&) \p{Lu}/u.test(line.words(at, Math.min(line.tokens.length, at + 8))) &&
  / (?:on|for) /.test(line.words(noun, at));

function belongs(place: Place, at: number, _noun: number): boolean {
  const token = place.line.tokens[at];
  return (
    token !== undefined &&
    (isCapitalised(token) ||
      inner.test(token.form) ||
      /^['’]s?$/.test(token.form) ||
      isInnerHyphen(place.line.tokens, at) ||
      isInnerHyphen(place.line.tokens, at - 1) ||
      /^[–-]$/.test(token.form))
  );
}
