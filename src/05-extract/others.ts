import type { FactType } from '#facts/define.ts';
import type { FigureFrame, Fillers, HoldingFrame, NameFrame, QuotationFrame } from '#facts/frame.ts';
import { countryOf } from '#identify/descriptions.ts';
import { isCapitalised, isInnerHyphen } from '#identify/line.ts';
import type { Figure, Quotation } from '#model/reading.ts';
import type { Value } from '#values/value.ts';
import { attributionOf } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { fillRoles, fillSides, type Stand } from './fill.ts';
import { actorsIn, countriesWithin, type Place, type Scene, tokenAt } from './scene.ts';
import { dateNear } from './when.ts';

/** Claims from persons named with their office. */
export function matchHoldings(scene: Scene, fact: FactType, frame: HoldingFrame): Draft[] {
  return scene.identified.holdings.flatMap((holding): Draft[] => {
    const place = scene.places[holding.sentence];
    if (!place || !holding.of) return [];
    const roles = { person: holding.person, office: holding.office, of: holding.of };
    const confidence = (frame.confidence ?? 0.9) * (holding.ofIsSaid ? 1 : 0.85);
    return [
      {
        fact,
        frame: frame.name,
        roles,
        status: holding.status,
        attribution: agencyOf(scene),
        evidence: evidenceOf(scene, place, holding.from, holding.to),
        confidence,
      },
    ];
  });
}

const agencyOf = (scene: Scene): string[] => (scene.document.agency ? [scene.document.agency] : []);

/** Claims from words between quotation marks whose speaker is known. */
export function matchQuotations(scene: Scene, fact: FactType, frame: QuotationFrame): Draft[] {
  return scene.reading.quotations.flatMap((quotation): Draft[] => {
    const quote = quotation.parts
      .map((part) => scene.document.text.slice(part.start, part.end).trim())
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/,$/, '');
    const place = scene.places[quotation.speaker?.sentence ?? quotation.sentence];
    if (!place || !quotation.speaker || quote.split(' ').length < frame.words) return [];
    const [speaker] = actorsIn(place, {
      sentence: place.line.index,
      heads: [quotation.speaker.token],
      from: quotation.speaker.token,
      to: quotation.speaker.token + 1,
    });
    if (!speaker || speaker.kind === 'country') return [];
    const own = countryOf(speaker) ?? speaker.of;
    const about = aboutOf(scene, quotation, own);
    const roles = { speaker: speaker.name, ...(own && { of: own }), ...(about.length > 0 && { about }) };
    const evidence = { start: quotation.start, end: quotation.end, exact: scene.document.text.slice(quotation.start, quotation.end) };
    return [
      {
        fact,
        frame: frame.name,
        roles,
        value: { quote },
        status: 'reported',
        attribution: agencyOf(scene),
        evidence,
        confidence: frame.confidence ?? 0.85,
      },
    ];
  });
}

/** Countries a quotation speaks of: those it names, else the pair the text is about. */
function aboutOf(scene: Scene, quotation: Quotation, own: string | undefined): string[] {
  const named = scene.places
    .flatMap((place) =>
      place.line.sentence.end <= quotation.start || place.line.sentence.start >= quotation.end
        ? []
        : place.mentions.filter((mention) => {
            const first = place.line.tokens[mention.from];
            return first !== undefined && first.start >= quotation.start && first.end <= quotation.end;
          }),
    )
    .flatMap((mention) => mention.actors.map(countryOf))
    .filter((code) => code !== undefined);
  const about = named.length > 0 ? named : (scene.identified.pair ?? []).filter((code) => code !== own);
  return [...new Set(about)].sort();
}

/** Claims from figures: each figure goes to the nearest noun that any frame of the type names. */
export function matchFigures(scene: Scene, fact: FactType, frames: readonly FigureFrame[]): Draft[] {
  const drafts: Draft[] = [];
  for (const place of scene.places) {
    for (const figure of place.figures) {
      const hits = frames.flatMap((frame) => nounFor(place, figure, frame)).sort((a, b) => a.distance - b.distance);
      for (const hit of hits) {
        const draft = draftFigure(scene, place, fact, hit.frame, figure, hit.noun, drafts.at(-1));
        if (!draft) continue;
        drafts.push(draft);
        break;
      }
    }
  }
  return drafts;
}

interface NounHit {
  readonly frame: FigureFrame;
  readonly noun: number;
  readonly distance: number;
}

function nounFor(place: Place, figure: Figure, frame: FigureFrame): NounHit[] {
  if (!frame.figures.includes(figure.kind)) return [];
  const { tokens } = place.line;
  const first = tokenAt(place, figure.start);
  const last = tokenAt(place, figure.end - 1);
  const previous = tokens[first - 1]?.form.toLowerCase() ?? '';
  const [before, twoBefore] = [previous, `${tokens[first - 2]?.form.toLowerCase() ?? ''} ${previous}`];
  if (frame.after && !frame.after.some((words) => words === before || words === twoBefore)) return [];
  if (frame.notAfter?.some((words) => words === before || words === twoBefore)) return [];
  if (frame.mentions && !frame.mentions.some((word) => place.line.words(0, tokens.length).toLowerCase().includes(word))) return [];
  return tokens.flatMap((_, noun): NounHit[] => {
    if (!isPredicate(place, noun, frame) || (noun >= first && noun <= last)) return [];
    if (frame.counted && figure.counts !== noun && !(noun > last && noun - last <= 3)) return [];
    const distance = noun < first ? first - noun : (noun - last) * 2;
    return distance > 40 ? [] : [{ frame, noun, distance }];
  });
}

function isPredicate(place: Place, at: number, frame: FigureFrame): boolean {
  if (frame.predicate.includes(place.line.tokens[at]?.lemma.toLowerCase() ?? '')) return true;
  return (
    frame.predicate.includes('people of a country') && place.mentions.some((mention) => mention.by === 'demonym' && mention.to - 1 === at)
  );
}

function draftFigure(
  scene: Scene,
  place: Place,
  fact: FactType,
  frame: FigureFrame,
  figure: Figure,
  noun: number,
  before: Draft | undefined,
): Draft | undefined {
  const clause = scene.clauseAt(place.line.index, noun);
  const first = tokenAt(place, figure.start);
  const last = tokenAt(place, figure.end - 1);
  const stretch = { from: Math.min(clause?.from ?? noun, noun, first), to: Math.max(clause?.to ?? 0, noun + 1, last + 1) };
  const stand: Stand = { scene, place, stretch, ...(clause && { clause }), ...(before && { before: before.roles }) };
  const sides = frame.both ? bothSides(stand, frame.both) : {};
  const roles = sides && fillRoles(stand, { ...sides, ...frame.roles }, fact);
  const value = readValue(place, frame, figure, first);
  if (!roles || !value) return undefined;
  const date = dateNear(place, figure.start, figure.end);
  const verb = clause?.tense === 'future' || clause?.modality === 'planned' ? 'planned' : 'reported';
  return {
    fact,
    frame: frame.name,
    roles,
    value,
    status: verb,
    attribution: attributionOf(scene, place, clause),
    evidence: evidenceOf(scene, place, stretch.from, stretch.to),
    confidence: frame.confidence ?? 0.75,
    ...(date && { date }),
  };
}

/** Fills two roles that have no direction, in alphabetical order. */
function bothSides(stand: Stand, both: NonNullable<FigureFrame['both']>): Fillers | undefined {
  const codes = fillSides(stand, both.by);
  const [one, two] = both.roles;
  return codes ? { [one]: { pick: 'is', word: codes[0] }, [two]: { pick: 'is', word: codes[1] } } : undefined;
}

const falling =
  /^(fall|drop|decline|decrease|shrink|slump|plunge|contract|tumble|down|less|lower|slide|dip|halve|decreased|fell|reduce|reduction|collapse)$/;
const rising = /^(rise|grow|increase|expand|jump|surge|climb|soar|up|more|higher|gain|growth|growing|leap|advance)$/;

function readValue(place: Place, frame: FigureFrame, figure: Figure, at: number): Value | undefined {
  if (frame.value === 'count') return { count: figure.amount };
  if (frame.value === 'share') return { share: figure.amount, unit: 'percent' };
  if (frame.value === 'amount') return { amount: frame.negative ? -figure.amount : figure.amount, unit: figure.unit ?? '' };
  const { tokens } = place.line;
  for (let away = 1; away <= 9; away++) {
    for (const token of [tokens[at - away], tokens[at + away + 1]]) {
      const word = token ? [token.lemma.toLowerCase(), token.form.toLowerCase()] : [];
      if (word.some((each) => falling.test(each))) return { change: -figure.amount, unit: 'percent' };
      if (word.some((each) => rising.test(each))) return { change: figure.amount, unit: 'percent' };
    }
  }
  return undefined;
}

const inner = /^(of|on|for|the|and|&|in|between|to|with)$/;

/** Claims from capitalised names that end in, or begin with, one of a frame's nouns. */
export function matchNames(scene: Scene, fact: FactType, frame: NameFrame): Draft[] {
  return scene.places.flatMap((place) =>
    namesIn(place, frame).flatMap((stretch): Draft[] => {
      const words = place.line.words(stretch.from, stretch.to);
      const sentence = place.line.words(0, place.line.tokens.length).toLowerCase();
      if (frame.without?.some((word) => sentence.includes(word))) return [];
      const isBody = place.mentions.some(
        (mention) =>
          mention.by === 'name' &&
          mention.from < stretch.to &&
          mention.to > stretch.from &&
          mention.actors.some((actor) => actor.kind === 'bloc' || actor.kind === 'organisation'),
      );
      if (isBody) return [];
      const roles = fillRoles({ scene, place, stretch }, frame.roles, fact);
      if (!roles || words.split(' ').length < 2) return [];
      return [
        {
          fact,
          frame: frame.name,
          roles,
          status: 'reported',
          attribution: agencyOf(scene),
          evidence: evidenceOf(scene, place, stretch.from, stretch.to),
          confidence: frame.confidence ?? 0.75,
        },
      ];
    }),
  );
}

/** Stretches of capitalised words around a noun of the frame. */
function namesIn(place: Place, frame: NameFrame): { from: number; to: number }[] {
  const { tokens } = place.line;
  if (place.line.titleCase) return [];
  const found: { from: number; to: number }[] = [];
  tokens.forEach((token, noun) => {
    const word = token.form.toLowerCase();
    if (
      !isCapitalised(token) ||
      (token.tag !== 'NOUN' && token.tag !== 'PROPN') ||
      !(frame.nouns.includes(word) || frame.nouns.includes(token.lemma.toLowerCase())) ||
      (found.at(-1)?.to ?? 0) > noun
    )
      return;
    let from = noun;
    while (from > 0 && belongs(place, from - 1, from)) from--;
    while (from < noun && (inner.test(tokens[from]?.form ?? '') || /^(The|A|An|Its)$/.test(tokens[from]?.form ?? ''))) from++;
    let to = noun + 1;
    while (to < tokens.length && belongs(place, to, noun)) to++;
    while (to > noun + 1 && !isCapitalised(tokens[to - 1])) to--;
    found.push({ from, to });
  });
  return found;
}

function belongs(place: Place, at: number, _noun: number): boolean {
  const token = place.line.tokens[at];
  return (
    token !== undefined &&
    (isCapitalised(token) ||
      inner.test(token.form) ||
      /^['’]s?$/.test(token.form) ||
      isInnerHyphen(place.line.tokens, at) ||
      /^[–-]$/.test(token.form))
  );
}

export const countriesOfPlace = (place: Place): string[] => countriesWithin(place, 0, place.line.tokens.length);
