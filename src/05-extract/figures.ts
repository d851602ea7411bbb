import type { FactType } from '#facts/define.ts';
import type { FigureFrame, Fillers } from '#facts/frame.ts';
import { meets } from '#facts/passage.ts';
import type { Clause } from '#model/clause.ts';
import type { Figure } from '#model/reading.ts';
import { holdsAny } from '#values/stems.ts';
import { attributionOf, behindAll } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { dayOfEvent } from './event-day.ts';
import { isLimit, isOfAnother, isOfFirm, isOneDeal, looseFigure } from './figure-bonds.ts';
import { fillRoles, fillSides } from './fill.ts';
import { fromGiver } from './giver.ts';
import { sentenceOf } from './passages.ts';
import type { Stand } from './pick.ts';
import { type Place, type Scene, setOf, tokenAt } from './scene.ts';
import { valueIn } from './sums.ts';
import { dateNear, isAhead as isAfter } from './when.ts';

/** A noun or verb that a figure may belong to, under one frame. */
interface Hit {
  readonly frame: FigureFrame;
  readonly noun: number;
  /** How far off it stands: by grammar 0 to 2, else by tokens. */
  readonly distance: number;
}

/** A figure in its sentence. Token indexes; `last` is included. */
export interface Spot {
  readonly place: Place;
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** Tokens that govern it, and the subjects and objects of the verbs among them. */
  readonly governors: ReadonlySet<number>;
  /** The verb it hangs on, through however many nouns. */
  readonly verb?: Clause;
}

/** Claims from figures: each figure goes to the noun that governs it, else to the nearest, that any frame of the type names. */
export function matchFigures(scene: Scene, fact: FactType, frames: readonly FigureFrame[]): Draft[] {
  const drafts: Draft[] = [];
  let owner: { code: string; sentence: number } | undefined;
  let period: Period | undefined;
  for (const spots of spotsIn(scene)) {
    for (const spot of spots) {
      const { place } = spot;
      const hits: Hit[] = [];
      for (const frame of frames) hits.push(...hitsOf(scene, spot, frame));
      if (hits.length === 0) continue;
      hits.sort((a, b) => a.distance - b.distance);
      const near = owner && place.line.index - owner.sentence <= 1 ? owner.code : undefined;
      const kept = near === undefined ? undefined : drafts.at(-1)?.date;
      const made = firstThat(hits, (hit) => draftFigure(scene, spot, fact, hit, near, kept));
      if (!made) continue;
      const draft = withPeriod(period, withSourceOf(drafts.at(-1), made.draft, scene), place);
      drafts.push(draft);
      period = periodAfter(period, draft, place);
      const role = made.hit.frame.owner;
      const code = role ? made.draft.roles[role] : undefined;
      if (typeof code === 'string') owner = { code, sentence: place.line.index };
    }
  }
  return drafts;
}

const known = new WeakMap<Scene, readonly (readonly Spot[])[]>();

/** The figures of a text in their sentences, found once for all types; without those that only say a sum again. */
function spotsIn(scene: Scene): readonly (readonly Spot[])[] {
  const spots =
    known.get(scene) ??
    scene.places.map((place) =>
      place.figures.filter((figure) => !isConversion(scene, place, figure)).map((figure) => spotOf(scene, place, figure)),
    );
  known.set(scene, spots);
  return spots;
}

/** "640 million kroner (about US$60 million)": the same sum in another currency. */
function isConversion(scene: Scene, place: Place, figure: Figure): boolean {
  const before = place.figures.filter((other) => other.end <= figure.start && figure.start - other.end < 30).at(-1);
  if (figure.kind !== 'money' || before?.kind !== 'money' || before.unit === figure.unit) return false;
  return /^\s*(?:\(\p{Lu}{3}\)\s*)?(?:\(|[,–—-]?\s*(?:or|i\.e\.)\b)\s*(?:,|some|about|around|roughly|nearly|almost|approximately|equivalent to|worth|just (?:over|under)|over|more than|[~≈=])*\s*$/iu.test(
    scene.document.text.slice(before.end, figure.start),
  );
}

/** "… $3 million, according to the customs office. Imports came to …": the figures right behind are from there too. */
function withSourceOf(before: Draft | undefined, draft: Draft, scene: Scene): Draft {
  const isNext = before !== undefined && draft.evidence.start - before.evidence.end < 160;
  return isNext && draft.attribution.length === behindAll(scene).length && before.attribution.length > draft.attribution.length
    ? { ...draft, attribution: before.attribution }
    : draft;
}

// What is counted over a period, and not paid on a day.
const counted = /^(?:exports|trade|balance)$/;
const otherTime =
  /\b(?:annual(?:ly)?|every year|a year|per year|each year|this year|will|expected|target|once|record|peak\w*|ago|by then|is|are|amounts?|stands?|currently|now|can|could|may|might|should|must|would)\b/i;

/** Sentences over which the figures of a report stay with its period. */
const farthest = 10;

/** The period of which a text has begun to tell figures, and the sentence that last did. */
interface Period {
  readonly date: string;
  readonly sentence: number;
}

/** Of the dates in one sentence the first is what it tells of; the others are held against it. */
function periodAfter(before: Period | undefined, { date, roles }: Draft, { line: { index } }: Place): Period | undefined {
  if (!date || !isCounted(roles) || /^\d{4}-\d{2}-\d{2}$/.test(date)) return before;
  return before?.sentence === index ? before : { date, sentence: index };
}

const isCounted = ({ measure }: Draft['roles']): boolean => typeof measure === 'string' && counted.test(measure);

/** "In 2031 exports to Rohan came to …. Wool made up …": figures of trade go on telling of one period until the text names another. */
function withPeriod(period: Period | undefined, draft: Draft, { line, dates }: Place): Draft {
  if (!period || draft.date || !isCounted(draft.roles) || draft.status !== 'reported' || line.index - period.sentence > farthest)
    return draft;
  const isElsewhen =
    line.index > period.sentence &&
    (dates.some(({ value, kind }) => value && kind === 'point') || otherTime.test(line.words(0, line.tokens.length)));
  return isElsewhen ? draft : { ...draft, date: period.date };
}

function firstThat(hits: readonly Hit[], make: (hit: Hit) => Draft | undefined): { hit: Hit; draft: Draft } | undefined {
  for (const hit of hits) {
    const draft = make(hit);
    if (draft) return { hit, draft };
  }
  return undefined;
}

function spotOf(scene: Scene, place: Place, figure: Figure): Spot {
  const first = tokenAt(place, figure.start);
  const last = tokenAt(place, figure.end - 1);
  const governors = new Set<number>();
  let verb: Clause | undefined;
  // "its exports were a mere $3 million": the figure is what the subject is.
  place.line.tokens.forEach((token, at) => {
    if (token.head >= first && token.head <= last && token.arc.startsWith('nsubj')) governors.add(at);
  });
  for (let i = Math.max(first, 0); i <= last; i++) {
    let at = i;
    for (let steps = 0; steps < 6 && at >= 0; steps++) {
      at = place.line.tokens[at]?.head ?? -1;
      if (at < 0 || (at >= first && at <= last)) continue;
      governors.add(at);
      const clause = scene.clauseAt(place.line.index, at);
      if (clause?.kind !== 'verb' && clause?.kind !== 'copula') continue;
      if (clause.kind === 'verb') {
        verb ??= clause;
        for (const bare of bareBefore(place, at)) governors.add(bare);
      }
      for (const argument of clause.arguments)
        if (argument.role === 'subject' || argument.role === 'object') for (const head of argument.heads) governors.add(head);
      break;
    }
  }
  return { place, figure, first, last, governors, ...(verb && { verb }) };
}

/** "imports, chiefly coffee, amounted to …": a noun before its verb without a preposition, which the tree takes for a time or a place. */
const bareBefore = ({ line: { tokens } }: Place, verb: number): number[] =>
  tokens.flatMap(({ head, arc, tag }, at) => {
    const isBare = head === verb && at < verb && tag === 'NOUN' && (arc === 'obl' || arc === 'advcl');
    return isBare && !tokens.some((token) => token.head === at && token.arc === 'case') ? [at] : [];
  });

function hitsOf(scene: Scene, spot: Spot, frame: FigureFrame): Hit[] {
  const { place, figure, first, last } = spot;
  const hits: Hit[] = [];
  if (!frame.figures.includes(figure.kind)) return hits;
  const nouns = predicatesOf(place, frame);
  if (nouns.length === 0 || !suits(scene, spot, frame)) return hits;
  for (const noun of nouns) {
    if ((noun >= first && noun <= last) || isPartOf(place, noun)) continue;
    if (frame.value === 'change' && isOfAnother(place, noun, first, last)) continue;
    const isCounted =
      figure.counts === noun || (noun > last && noun - last <= 3) || (frame.after !== undefined && noun < first && first - noun <= 4);
    if (frame.counted && !isCounted) continue;
    const distance = isRightBehind(place, noun, first)
      ? 0.5
      : spot.governors.has(noun)
        ? 1 + Math.abs(noun - first) / 100
        : noun < first
          ? 3 + first - noun
          : 3 + (noun - last) * 2;
    if (distance <= 40) hits.push({ frame, noun, distance });
  }
  return hits;
}

/** "exports to Gondor at $126 million", "imports of $2 million". */
const isRightBehind = ({ line: { tokens } }: Place, noun: number, first: number): boolean =>
  noun < first &&
  first - noun <= 5 &&
  /^(?:at|of|worth|totalling|totaling)$/i.test(tokens[first - 1]?.form ?? '') &&
  tokens.slice(noun + 1, first - 1).every(({ tag }) => /^(?:ADP|PROPN|DET)$/.test(tag));

// "$1,737 a tonne" is a price and no sum.
const isPrice = (place: Place, last: number): boolean =>
  /^(?:a|an|per|each) (?:tonne|ton|barrel|ounce|unit|share|kilo|kilogram|pound|bushel|litre|liter|gallon|head|person|bag|piece|item|hour|day|week|month)\b/i.test(
    place.line.words(last + 1, last + 3),
  );

function suits(scene: Scene, { place, figure, first, last }: Spot, frame: FigureFrame): boolean {
  const { tokens } = place.line;
  // Sums between countries are no fares and no rates of exchange.
  if (figure.kind === 'money' && (figure.amount < 10_000 || isPrice(place, last))) return false;
  // "between one and two million tonnes": the first number has no size of its own.
  if (figure.kind === 'quantity' && figure.amount < 10) return false;
  // "a 2.5-litre engine" is a kind of engine.
  if (figure.kind === 'quantity' && tokens.slice(first, last + 1).some((token) => token.form === '-')) return false;
  const before = tokens[first - 1]?.form.toLowerCase() ?? '';
  const isBehind = (words: readonly string[]) =>
    words.includes(before) || words.includes(`${tokens[first - 2]?.form.toLowerCase() ?? ''} ${before}`);
  if ((frame.after && !isBehind(frame.after)) || (frame.notAfter && isBehind(frame.notAfter))) return false;
  return meets(sentenceOf(scene, place), frame.when);
}

const predicates = new WeakMap<Place, Map<readonly string[], readonly number[]>>();

/** The tokens of a sentence that a frame may be about, found once for all its figures. */
function predicatesOf(place: Place, frame: FigureFrame): readonly number[] {
  const ofPlace = predicates.get(place) ?? new Map<readonly string[], readonly number[]>();
  const known = ofPlace.get(frame.predicate);
  if (known) return known;
  const wanted = setOf(frame.predicate);
  const isOfPeople = wanted.has('people of a country');
  const found: number[] = [];
  for (const [at, lemma] of place.line.lemmas.entries()) if (wanted.has(lemma) || (isOfPeople && isPeople(place, at))) found.push(at);
  predicates.set(place, ofPlace.set(frame.predicate, found));
  return found;
}

/** "Gondorians": people of a country, by its own word for them. */
const isPeople = (place: Place, at: number): boolean =>
  place.mentions.some(
    (mention) =>
      mention.to - 1 === at &&
      (mention.by === 'demonym' || (mention.by === 'adjective' && !/^(amod|compound)/.test(place.line.tokens[at]?.arc ?? ''))),
  );

function draftFigure(
  scene: Scene,
  spot: Spot,
  fact: FactType,
  { frame, noun, distance }: Hit,
  previousOwner: string | undefined,
  previousDate: string | undefined,
): Draft | undefined {
  const { place, figure, first, last } = spot;
  const head = wholeNoun(place, noun);
  const clause = ownOf(scene.clauseAt(place.line.index, head), predicatesOf(place, frame), last);
  const carrier =
    carrierIn(place, [head, noun, ...range(first, last + 1)]) ?? (frame.counted || frame.value === 'share' ? spot.verb : undefined);
  const stretch = { from: Math.min(clause?.from ?? noun, noun, first), to: Math.max(clause?.to ?? 0, noun + 1, last + 1) };
  const stand: Stand = {
    ...(frame.needs && { needs: frame.needs }),
    scene,
    place,
    stretch,
    noun,
    ...((frame.value === 'amount' || frame.value === 'change') && { sum: frame.given ? 'gift' : 'trade' }),
    ...(clause && { clause }),
    ...(carrier && { carrier }),
    ...(frame.owner && { owner: frame.owner }),
    ...(previousOwner && { previousOwner }),
  };
  const value = valueIn(scene, spot, frame);
  const fillers = value && (frame.both ? bothSides(stand, frame.both, frame.roles) : frame.roles);
  const roles = fillers && fillRoles(stand, fillers, fact);
  if (
    !roles ||
    (stand.sum &&
      (isLimit(spot) || (stand.sum === 'trade' && isOfFirm(place, noun)) || (frame.both !== undefined && isOneDeal(spot, noun))))
  )
    return undefined;
  const doubt = looseFigure(scene, spot, roles, { noun, distance, before: previousOwner });
  const governing = clause?.kind === 'verb' ? clause : (carrier ?? clause);
  // A later sentence keeps the period while it goes on telling what was: "can be narrowed" speaks of another time.
  const kept = (spot.verb ?? governing)?.tense === 'past' || (spot.verb ?? governing) === undefined ? previousDate : undefined;
  const near =
    dayOfEvent(scene, place, frame) ??
    dateNear(place, figure.start, figure.end) ??
    (saysSamePeriod(place, last) ? previousDate : (dateSaidOf(scene, place, frame) ?? kept));
  // What an election gave it has given: the day of the next is not its own.
  const date = near && frame.datedBy && isAfter(scene, near) ? undefined : near;
  // A chamber has its seats, whoever will sit in them.
  const isAhead = frame.after === undefined && (governing?.tense === 'future' || governing?.modality === 'planned' || isAim(spot, carrier));
  const status = isAhead ? 'planned' : 'reported';
  return {
    fact,
    frame: frame.name,
    roles: frame.given ? fromGiver(scene, place, roles, value, governing) : roles,
    value,
    status,
    attribution: attributionOf(scene, place, governing),
    evidence: evidenceOf(
      scene,
      place,
      Math.min(stretch.from, carrier?.from ?? stretch.from),
      Math.max(stretch.to, Math.min(carrier?.to ?? 0, stretch.to + 12)),
    ),
    confidence: frame.confidence ?? 0.75,
    // "by the end of the decade" names no period.
    ...(date && !/X/.test(date) && { date }),
    ...(doubt && { doubt }),
  };
}

const aims = /^(?:aim|target|goal|ambition|hope|seek|pledge|want|vow|intend|plan)$/;

/** "aim to double trade to $5 billion", "a target of $5 billion in trade": what is to be reached. */
const isAim = ({ place, first, governors, verb }: Spot, carrier: Clause | undefined): boolean => {
  const isRival = /^(?:from|against|than|versus)$/i.test(place.line.tokens[first - 1]?.form ?? '');
  const isNamed = [...governors].some((at) => aims.test(place.line.tokens[at]?.lemma ?? '') && place.line.tokens[at]?.tag === 'NOUN');
  return !isRival && (isNamed || [verb, carrier].some((each) => each?.modality === 'planned' || each?.modality === 'wished'));
};

/** "exports at $3 million and Rohirric exports to Gondor": what stands behind the next such noun belongs to that. */
function ownOf(clause: Clause | undefined, nouns: readonly number[], last: number): Clause | undefined {
  if (!clause) return undefined;
  const own = clause.arguments.filter(
    ({ from }) => !(from > last && nouns.some((noun) => noun > last && noun < from && noun !== clause.head)),
  );
  return own.length === clause.arguments.length ? clause : { ...clause, arguments: own };
}

/** "trade" in "trade deficit" is no trade: the noun it belongs to is meant. */
function isPartOf(place: Place, noun: number): boolean {
  const token = place.line.tokens[noun];
  return (
    token !== undefined &&
    (token.arc === 'compound' || token.arc === 'nmod:poss') &&
    token.head === noun + 1 &&
    /^(deficit|surplus|gap|balance|imbalance|bills?|lines?|credits?|index|weighted|finance|representative|ministry|department|commission|officials?|sources?|envoy|secretary|pact|law|act|war|deal|talks?|dispute|barriers?|minister|agreement|unions?|unionist|fair|show|bloc|sources?)$/.test(
      place.line.tokens[noun + 1]?.lemma.toLowerCase() ?? '',
    )
  );
}

const saysSamePeriod = (place: Place, last: number): boolean =>
  /\b(?:same|corresponding) (?:period|year|month|time)\b/i.test(place.line.words(last, Math.min(last + 10, place.line.tokens.length)));

/** The day of the event a figure belongs to, from the nearest sentence that dates it: the election of which seats are told. */
export function dateSaidOf(scene: Scene, place: Place, frame: { readonly datedBy?: readonly string[] }): string | undefined {
  const words = frame.datedBy;
  if (!words) return undefined;
  const first = Math.max(0, place.line.index - 6);
  const order = scene.places
    .slice(first, place.line.index + 7)
    .map((each, at) => ({ each, away: Math.abs(first + at - place.line.index) + (first + at > place.line.index ? 0.5 : 0) }))
    .filter(({ away }) => away <= 6)
    .sort((a, b) => a.away - b.away);
  for (const { each } of order) {
    const text = each.line.words(0, each.line.tokens.length);
    const day = holdsAny(text, words)
      ? each.dates.find((date) => date.kind === 'point' && /^\d{4}-\d{2}/.test(date.value ?? ''))?.value
      : undefined;
    if (day) return day;
  }
  return undefined;
}

/** "credit" in "credit line" speaks for the line. */
function wholeNoun(place: Place, noun: number): number {
  const token = place.line.tokens[noun];
  return token?.arc === 'compound' && token.head > noun ? token.head : noun;
}

/** The verb that has the noun, or the figure itself, among its arguments: "won 63 of the 120 seats". */
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function carrierIn(place: Place, tokens: readonly number[]): Clause | undefined {
  return place.clauses.find(
    (clause) =>
      clause.kind === 'verb' &&
      // "state-owned companies": what describes the noun does not carry it.
      place.line.tokens[clause.head]?.arc !== 'amod' &&
      clause.arguments.some((argument) => argument.role !== 'subject' && tokens.some((at) => argument.heads.includes(at))),
  );
}

/** Fills two roles that have no direction, in alphabetical order. */
function bothSides(stand: Stand, both: NonNullable<FigureFrame['both']>, rest: Fillers): Fillers | undefined {
  const codes = fillSides(stand, both.by);
  const [one, two] = both.roles;
  return codes ? { [one]: { pick: 'is', word: codes[0] }, [two]: { pick: 'is', word: codes[1] }, ...rest } : undefined;
}
