import type { FactType } from '#facts/define.ts';
import type { Frame } from '#facts/frame.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId } from '#model/id.ts';
import type { Identified } from '#model/identified.ts';
import type { Reading } from '#model/reading.ts';
import type { Span } from '#model/span.ts';
import { earliest, isDay, latest } from '#values/day.ts';
import { matchActs } from './acts.ts';
import { framesByLemma } from './clause-frames.ts';
import { isInName, matchClause, type Refused } from './clauses.ts';
import { concernsStates, isOfTwo } from './concern.ts';
import { chanceOf, loadConfidence, weighed } from './confidence.ts';
import { doubtOf, mostDoubtful } from './doubts.ts';
import type { Draft } from './draft.ts';
import { matchEntries } from './entries.ts';
import { matchFigures } from './figures.ts';
import { matchHoldings } from './holdings.ts';
import { matchNames } from './names.ts';
import { dayOfThen, occasionOf } from './occasion.ts';
import { onceEach } from './once.ts';
import { ClauseInPlace } from './passages.ts';
import { matchQuotations } from './quotations.ts';
import { placesIn, type Scene, setScene } from './scene.ts';
import { signsOf } from './signs.ts';
import { matchTables } from './tables.ts';
import { matchTallies } from './tallies.ts';

/** A sentence that names two countries and gave no claim. */
export interface Remaining extends Span {
  readonly countries: readonly string[];
}

/** What a document gave: claims, matches that came to nothing and why, sentences that were not understood. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
  readonly remainder: readonly Remaining[];
  /** What speaks for and against each claim, by its id: the names of its weights in models/confidence.tsv. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
}

/** Reads claims from a document by the frames its fact types declare. */
export function extract(document: Document, reading: Reading, identified: Identified, facts: readonly FactType[]): Extraction {
  const scene = setScene(document, reading, identified);
  const refused: Refused[] = [];
  const told = [...fromClauses(scene, facts, refused), ...facts.flatMap((fact) => fromOthers(scene, fact))];
  const acts = facts.flatMap((fact) =>
    framesBeside(fact).flatMap((frame) => (frame.on === 'act' ? matchActs(scene, fact, frame, told) : [])),
  );
  const drafts = [...told, ...acts];
  const occasion = occasionOf(scene);
  const dated = drafts.map((draft) => {
    const day = happensThen(draft) || isSpokenThen(draft) ? (dayOfThen(scene, draft) ?? occasion(draft)) : undefined;
    const isBody = isInBody(document, draft);
    const { date: _, ...undated } = draft;
    if (isBygoneProposal(document, draft)) return { ...undated, isBody };
    if (isOldThing(document, draft)) return { ...draft, status: 'reported' as const, isBody };
    if (!isForeseen(document, draft)) return { ...draft, isBody, ...(day && { date: day }) };
    // "wants a treaty by 2035": what is wanted lies ahead, and wanting it does not.
    return draft.value && 'text' in draft.value ? { ...undated, isBody } : { ...draft, status: 'planned' as const, isBody };
  });
  const signs = new Map<string, readonly string[]>();
  const isAboutTwo = isOfTwo(scene);
  const claims = onceEach(withRounds(dated).filter(concernsStates(scene)), identified.countries)
    .map((draft) => {
      const names = weighed(draft, signsOf(scene, draft, isAboutTwo));
      const chance = chanceOf(loadConfidence(), names, draft.confidence);
      const claim = claimFrom(document, {
        ...draft,
        confidence: doubtOf(scene, draft) === undefined ? chance : Math.min(chance, mostDoubtful),
      });
      signs.set(claim.id, names);
      return claim;
    })
    .sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1));
  return { claims, refused, remainder: remainderOf(scene, claims), signs };
}

const happensThen = (draft: Draft): boolean =>
  (draft.isRound === true || (draft.fact.happens === true && draft.isPast === true)) &&
  draft.date === undefined &&
  draft.status === 'reported';

/** Words that a report tells without a day were most often spoken on the day of its news. */
const isSpokenThen = ({ fact, date, status, value, isPast }: Draft): boolean =>
  fact.identity.kind === 'words' &&
  date === undefined &&
  status === 'reported' &&
  (isPast === true || (value !== undefined && 'quote' in value));

/** "The fifth round of the committee will meet in April": the day of the round is the latest of the forum that the same words name. */
function withRounds(drafts: readonly Draft[]): Draft[] {
  const rounds = drafts.filter(({ fact, date }) => fact.happens === true && date !== undefined);
  return drafts.map((draft) => {
    if (draft.fact.identity.kind !== 'standing' || draft.date !== undefined) return draft;
    const round = rounds.find(
      ({ roles, evidence }) =>
        evidence.start <= draft.evidence.start &&
        draft.evidence.end <= evidence.end &&
        String(roles.parties) === String(draft.roles.parties),
    );
    return round?.date ? { ...draft, date: round.date } : draft;
  });
}

const isInBody = (document: Document, { evidence }: Draft): boolean =>
  document.segments.some((segment) => segment.role === 'body' && segment.start <= evidence.start && evidence.start < segment.end);

function fromClauses(scene: Scene, facts: readonly FactType[], refused: Refused[]): Draft[] {
  const byLemma = framesByLemma(facts);
  const latest = new Map<FactType, { draft: Draft; sentence: number }>();
  const drafts: Draft[] = [];
  for (const clause of scene.reading.clauses) {
    const frames = byLemma.get(clause.lemma);
    const place = frames && scene.places[clause.sentence];
    if (!place || isInName(place, clause)) continue;
    const passage = new ClauseInPlace(scene, place, clause);
    for (const { fact, frame } of frames) {
      const last = latest.get(fact);
      const earlier = last && clause.sentence - last.sentence <= 2 ? last.draft : undefined;
      const result = matchClause(fact, frame, passage, earlier);
      if (result === undefined) continue;
      if (!Array.isArray(result)) {
        refused.push(result);
        continue;
      }
      const [draft] = result;
      if (draft) latest.set(fact, { draft, sentence: clause.sentence });
      drafts.push(...result);
    }
  }
  return drafts;
}

const beside = new WeakMap<FactType, readonly Frame[]>();

/** The frames of a type that are on other things than clauses: few of many. */
function framesBeside(fact: FactType): readonly Frame[] {
  const known = beside.get(fact) ?? fact.frames.filter(({ on }) => on !== 'clause');
  beside.set(fact, known);
  return known;
}

function fromOthers(scene: Scene, fact: FactType): Draft[] {
  const frames = framesBeside(fact);
  const figures = frames.filter((frame) => frame.on === 'figure');
  const rest = frames.flatMap((frame) => {
    if (frame.on === 'holding') return matchHoldings(scene, fact, frame);
    if (frame.on === 'tally') return matchTallies(scene, fact, frame);
    if (frame.on === 'table') return matchTables(scene, fact, frame);
    if (frame.on === 'quotation') return matchQuotations(scene, fact, frame);
    if (frame.on === 'entry') return matchEntries(scene, fact, frame);
    return frame.on === 'name' ? matchNames(scene, fact, frame) : [];
  });
  return figures.length > 0 ? [...matchFigures(scene, fact, figures), ...rest] : rest;
}

function claimFrom(document: Document, draft: Draft): Claim {
  const { fact, frame, roles, value, date, status, attribution, evidence, confidence } = draft;
  return {
    id: claimId(document.id, fact.type, evidence.start, evidence.end, roles, value ?? null, date ?? null, status),
    document: document.id,
    type: fact.type,
    roles,
    status,
    attribution,
    evidence: [evidence],
    confidence: Math.round(confidence * 100) / 100,
    author: 'machine',
    frame,
    ...(value && { value }),
    ...(date && { date }),
  };
}

/** "invited him on Monday": what is only proposed lies ahead, so that a day gone by is the proposal's. */
const isBygoneProposal = ({ published }: Document, { fact, status, date }: Draft): boolean =>
  status === 'proposed' &&
  fact.identity.kind === 'episode' &&
  // What has stages is proposed on its own day.
  fact.roles.stage === undefined &&
  date !== undefined &&
  published !== undefined &&
  isDay(date) &&
  latest(date) < earliest(published);

/** "would be punished for breaking a 2014 pact": what has stages, and is said to be of a day gone by, is there whatever is planned around it. */
const isOldThing = ({ published }: Document, { fact, status, date, roles }: Draft): boolean =>
  (status === 'planned' || status === 'proposed') &&
  fact.roles.stage !== undefined &&
  roles.stage === undefined &&
  date !== undefined &&
  published !== undefined &&
  isDay(date) &&
  latest(date) < `${published.slice(0, 4)}-01-01`;

/** A day after the text's own cannot be reported, only foreseen; but a standing forum is there, whenever it is to meet next. */
function isForeseen({ published }: Document, { fact, status, date }: Draft): boolean {
  if (
    status !== 'reported' ||
    fact.identity.kind === 'standing' ||
    !date ||
    !published ||
    !/^\d{4}/.test(date) ||
    !/^\d{4}-\d{2}-\d{2}$/.test(published)
  )
    return false;
  return isDay(date) && earliest(date) > published;
}

function remainderOf(scene: Scene, claims: readonly Claim[]): Remaining[] {
  const claimed = new Set(claims.flatMap(({ evidence }) => evidence.flatMap(({ start, end }) => placesIn(scene, start, end))));
  return scene.places.flatMap((place): Remaining[] => {
    const { countries, line } = place;
    const { start, end } = line.sentence;
    return countries.length < 2 || claimed.has(place) ? [] : [{ start, end, countries: [...countries].sort() }];
  });
}
