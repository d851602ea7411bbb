import type { FactType } from '#facts/define.ts';
import type { TallyFrame } from '#facts/frame.ts';
import { meets } from '#facts/passage.ts';
import type { Figure } from '#model/reading.ts';
import { holdsAny } from '#values/stems.ts';
import type { Value } from '#values/value.ts';
import { attributionOf } from './attribution.ts';
import { partyOf, wholeParty } from './candidates.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { dayOfEvent } from './event-day.ts';
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

/** The occasion is told of in the sentence, or in one of the few before it; a share of anything needs it beside it, or right before who comes next. */
const isToldOf = (scene: Scene, { line, clauses }: Place, frame: TallyFrame): boolean => {
  const goesOn = clauses.some(({ lemma, kind }) => kind === 'verb' && places.test(lemma));
  const back = frame.value === 'share' ? (goesOn ? 2 : 0) : 5;
  return scene.places.slice(Math.max(0, line.index - back), line.index + 1).some((each) => {
    const words = each.line.words(0, each.line.tokens.length);
    const isShared = frame.value !== 'share' || each.line.index === line.index || holdsAny(words, frame.units);
    return isShared && holdsAny(words, frame.occasion);
  });
};

/** Verbs by which a result goes on: "trailed on 27 percent". */
const places = /^(?:trail|finish|follow|come|win|secure|garner|poll|score|receive|obtain|get|take)$/;

function talliesIn(scene: Scene, place: Place, frame: TallyFrame): Tally[] {
  const { tokens } = place.line;
  const form = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  let previousEnd = 0;
  let isRunning = false;
  const inOrder = ownersInOrder(place, frame);
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
    const ordered = inOrder?.get(figure);
    if (ordered) return [{ figure, first, last, owner: ordered, isPlanned: false }];
    if (!isUnit && !isOf && !isListed && !isBare) return [];
    // "with 99 percent of the votes counted": how far the count has come.
    if (
      /^of (?:the |all )?(?:votes?|ballots|polling stations|precincts|districts|returns)(?: \p{L}+)? counted/iu.test(
        place.line.words(last + 1, last + 8),
      )
    )
      return [];
    const owner = ownerOf(scene, place, from, first, last);
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

/** "The League, the Front and the Greens won 63, 28 and nine seats respectively": each figure's owner, where there are as many of both. */
function ownersInOrder({ figures, line }: Place, frame: TallyFrame): ReadonlyMap<Figure, string> | undefined {
  if (!line.lower.includes('respectively')) return undefined;
  const counted = figures.filter(({ kind }) => frame.figures.includes(kind));
  const before = line.words(0, Math.max(0, tokenAtOf(line, counted[0]?.start ?? 0)));
  const names = listOfNames
    .exec(before)?.[0]
    .split(/,? and |, /)
    .map((name) => name.replace(/^[Tt]he /, ''));
  return names?.length === counted.length ? new Map(counted.map((figure, at) => [figure, names[at] ?? ''])) : undefined;
}

const listOfNames =
  /(?:(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*, )*(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*,? and (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u;

const tokenAtOf = ({ tokens }: Place['line'], offset: number): number => tokens.findIndex(({ start }) => start >= offset);

/** Whose the figure is: "28 for the League" behind it, else the party named last since the figure before, else who the sentence is about. */
function ownerOf(scene: Scene, place: Place, from: number, first: number, last: number): string | undefined {
  const { tokens } = place.line;
  const stop = tokens.findIndex(({ form }, at) => at > last && /^[,;.)]$/.test(form));
  const rest = tokens.slice(last + 1, stop < 0 ? last + 18 : Math.min(stop, last + 18));
  const behind = rest.findIndex(({ form }) => /^(?:for|to)$/.test(form));
  const next = behind >= 0 ? bodyBetween(place, last + 1 + behind, last + 1 + rest.length, 'first') : undefined;
  const joint = /\b(?:coalition|alliance) of (?:the )?\p{Lu}[\p{L} ]+? and (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/u.exec(
    place.line.words(from, first),
  )?.[0];
  if (joint) return joint;
  const candidate = candidateIn(scene, place, behind >= 0 ? last + 1 : from, behind >= 0 ? last + 1 + rest.length : first, behind < 0);
  if (candidate) return candidate;
  const person = personBefore(place, from, first);
  if (person) return next ?? (/\bcoalition\b/i.test(place.line.words(0, tokens.length)) ? `${person}'s coalition` : undefined);
  // "27.5 percent for Imrahil and 22.9 percent for the League": "for" right behind a figure tells whose it is.
  if (next && behind <= 1) return next;
  return bodyBetween(place, from, first, 'last') ?? next ?? bodyBetween(place, 0, first, 'first');
}

/** "27 percent for Imrahil of the River Party", "Imrahil had 42 percent": the party of whoever stood. */
function candidateIn(scene: Scene, { mentions, line }: Place, from: number, to: number, isSubject: boolean): string | undefined {
  const standing = mentions.find(
    ({ from: start, to: end, head, actors }) =>
      start >= from && end <= to && actors[0]?.kind === 'person' && (!isSubject || line.tokens[head]?.arc.startsWith('nsubj')),
  );
  const name = standing?.actors[0]?.name;
  return name && partyOf(scene, name);
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
  const roles = fillRoles(
    stand,
    {
      ...frame.roles,
      [frame.owner]: {
        pick: 'is',
        word: wholeParty(scene, tally.owner),
      },
    },
    fact,
  );
  if (!roles) return undefined;
  const near = dayOfEvent(scene, place, frame) ?? dateNear(place, figure.start, figure.end) ?? dateSaidOf(scene, place, frame);
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
