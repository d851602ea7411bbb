import type { FactType } from '#facts/define.ts';
import type { TallyFrame } from '#facts/frame.ts';
import { meets } from '#facts/passage.ts';
import type { Figure } from '#model/reading.ts';
import { holdsAny } from '#values/stems.ts';
import type { Value } from '#values/value.ts';
import { attributionOf } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { dateSaidOf } from './figures.ts';
import { fillRoles } from './fill.ts';
import { sentenceOf } from './passages.ts';
import type { Stand } from './pick.ts';
import { type Place, type Scene, tokenAt } from './scene.ts';
import { dateNear, isAhead } from './when.ts';
import { bodyBetween } from './wording.ts';

interface Tally {
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  readonly owner: string;
  readonly isPlanned: boolean;
}

/** Claims from figures that a sentence shares out among parties: "the Alliance won 63 seats, ahead of the Meadow Party with 28 and the League on nine". */
export function matchTallies(scene: Scene, fact: FactType, frame: TallyFrame): Draft[] {
  return scene.places.flatMap((place): Draft[] => {
    if (place.figures.length === 0) return [];
    const words = place.line.words(0, place.line.tokens.length);
    const isCounted = holdsAny(words, frame.units);
    if ((!isCounted && frame.value === 'count') || !isToldOf(scene, place, frame)) return [];
    if (!meets(sentenceOf(scene, place), frame.when)) return [];
    return talliesIn(scene, place, frame).flatMap((tally) => draftTally(scene, place, fact, frame, tally) ?? []);
  });
}

/** The occasion is told of in the sentence, or in one of the few before it; a share of anything needs it beside it. */
const isToldOf = (scene: Scene, { line: { index } }: Place, frame: TallyFrame): boolean =>
  scene.places
    .slice(frame.value === 'share' ? index : Math.max(0, index - 5), index + 1)
    .some(({ line }) => holdsAny(line.words(0, line.tokens.length), frame.occasion));

function talliesIn(scene: Scene, place: Place, frame: TallyFrame): Tally[] {
  const { tokens } = place.line;
  const form = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  let previousEnd = 0;
  let isRunning = false;
  return place.figures.flatMap((figure): Tally[] => {
    const [first, last] = [tokenAt(place, figure.start), tokenAt(place, figure.end - 1)];
    const from = previousEnd;
    if (first < 0 || last < 0 || !frame.figures.includes(figure.kind)) return [];
    const isUnit =
      frame.value === 'share' || frame.units.some((unit) => [form(last + 1), form(last + 2)].some((word) => word.startsWith(unit)));
    const isOf =
      /^of(?: the| its| parliament's)?$/.test(place.line.words(last + 1, last + 2).toLowerCase()) &&
      /\d/.test(form(last + 2) + form(last + 3));
    const isWhole = /^(?:of|the|in)$/.test(form(first - 1)) && (form(first - 1) !== 'the' || /^(?:of|in)$/.test(form(first - 2)));
    // "… 84 seats and the League 71": once seats are counted, bare numbers behind parties are seats too.
    const isListed = isRunning && /^(?:,|\(|with|on|to|had|has|won|took|got|only|just|at|and|by)$/.test(form(first - 1));
    const isBare = isRunning && /^\p{Lu}/u.test(tokens[first - 1]?.form ?? '');
    if (
      isWhole ||
      form(last + 1) === '-' ||
      /^(?:needed|short|required|more|fewer|less|threshold|majority)$/.test(form(last + 1)) ||
      /^(?:needed|required|threshold|mark)\b/.test(place.line.words(last + 1, last + 4).replace(/^-? ?seats? ?/, '')) ||
      /^(?:least|extra|another|needs?)$/.test(form(first - 1))
    ) {
      previousEnd = last + 1;
      return [];
    }
    if (!isUnit && !isOf && !isListed && !isBare) return [];
    const owner = ownerOf(place, from, first, last);
    previousEnd = last + 1;
    if (!owner) return [];
    isRunning = frame.value === 'count';
    const verbs = scene.places[place.line.index]?.clauses.filter(({ kind, head }) => kind === 'verb' && head < first) ?? [];
    const verb = verbs.at(-1);
    if (verb && /^(?:lose|need|contest|field|hope|want|aim|project|poll|expect|predict)$/.test(verb.lemma)) return [];
    if (verb?.modality === 'possible' || verb?.modality === 'wished' || verb?.negated) return [];
    return [{ figure, first, last, owner, isPlanned: false }];
  });
}

/** Whose the figure is: "28 for the League" behind it, else the party named last since the figure before, else who the sentence is about. */
function ownerOf(place: Place, from: number, first: number, last: number): string | undefined {
  const { tokens } = place.line;
  const stop = tokens.findIndex(({ form }, at) => at > last && /^[,;.)]$/.test(form));
  const rest = tokens.slice(last + 1, stop < 0 ? last + 18 : Math.min(stop, last + 18));
  const behind = rest.findIndex(({ form }) => /^(?:for|to)$/.test(form));
  const next = behind >= 0 ? bodyBetween(place, last + 1 + behind, last + 1 + rest.length, 'first') : undefined;
  const joint = /\b(?:coalition|alliance) of (?:the )?\p{Lu}[\p{L} ]+? and (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/u.exec(
    place.line.words(from, first),
  )?.[0];
  if (joint) return joint;
  const person = personBefore(place, from, first);
  if (person) return next ?? (/\bcoalition\b/i.test(place.line.words(0, tokens.length)) ? `${person}'s coalition` : undefined);
  return bodyBetween(place, from, first, 'last') ?? next ?? bodyBetween(place, 0, first, 'first');
}

/** "Imrahil controls 63 seats": the person who is the subject right before a figure, and leads those whose it is. */
const personBefore = (place: Place, from: number, first: number): string | undefined =>
  place.mentions
    .filter(
      ({ head, from: start, to }) => start >= from && to <= first && first - to <= 3 && place.line.tokens[head]?.arc.startsWith('nsubj'),
    )
    .flatMap(({ actors, by }) => actors.filter(({ kind, of }) => kind === 'person' && (of !== undefined || by === 'title')))
    .at(-1)?.name;

function draftTally(scene: Scene, place: Place, fact: FactType, frame: TallyFrame, tally: Tally): Draft | undefined {
  const { figure, first, last } = tally;
  const clause = place.clauses.filter(({ kind, from, to }) => kind === 'verb' && from <= first && to > last).at(-1);
  const stretch = { from: Math.min(clause?.from ?? first, first), to: last + 2 };
  const stand: Stand = { scene, place, stretch, ...(clause && { clause }) };
  const roles = fillRoles(stand, { ...frame.roles, [frame.owner]: { pick: 'is', word: tally.owner } }, fact);
  if (!roles) return undefined;
  const near = dateNear(place, figure.start, figure.end) ?? dateSaidOf(scene, place, frame);
  // What was won was won: the day of the next election is not that of the result.
  const date = near && isAhead(scene, near) ? undefined : near;
  const value: Value = frame.value === 'count' ? { count: figure.amount } : { share: figure.amount, unit: 'percent' };
  return {
    fact,
    frame: frame.name,
    roles,
    value,
    status: 'reported',
    attribution: attributionOf(scene, place, clause),
    evidence: evidenceOf(scene, place, stretch.from, Math.min(stretch.to, place.line.tokens.length)),
    confidence: frame.confidence ?? 0.75,
    ...(date && { date }),
  };
}
