import type { ClausePassage, Passage } from '#facts/passage.ts';
import type { Actor } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import { carrierOf, countriesWithin, mentionAt, type Place, type Scene } from './scene.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const nobody: readonly Actor[] = [];

/** A stretch of a sentence, as the conditions of frames see it. */
export const passageOf = ({ document }: Scene, place: Place, { from, to }: Stretch): Passage => ({
  line: place.line,
  from,
  to,
  words: place.line.words(from, to),
  mentions: place.mentions,
  document,
  actorsAt: (token) => mentionAt(place, token)?.actors ?? nobody,
  countriesIn: (first, end) => countriesWithin(place, first, end),
});

/** The whole sentence. */
export const sentenceOf = (scene: Scene, place: Place): Passage => passageOf(scene, place, { from: 0, to: place.line.tokens.length });

/** A clause in its place: what the frames laid over it ask for is found when the first does, and once for all. */
export class ClauseInPlace implements ClausePassage {
  readonly scene: Scene;
  readonly place: Place;
  readonly clause: Clause;
  readonly carrier: Clause | undefined;
  /** A noun rests on the clause that carries it; everything else on itself. */
  readonly from: number;
  readonly to: number;
  #words: string | undefined;

  constructor(scene: Scene, place: Place, clause: Clause) {
    this.scene = scene;
    this.place = place;
    this.clause = clause;
    this.carrier = carrierOf(scene, clause);
    const { from, to } = stretchOf(clause, this.carrier);
    this.from = from;
    this.to = to;
  }

  get line() {
    return this.place.line;
  }
  get mentions() {
    return this.place.mentions;
  }
  get document() {
    return this.scene.document;
  }
  get words(): string {
    this.#words ??= this.place.line.words(this.from, this.to);
    return this.#words;
  }
  actorsAt = (token: number): readonly Actor[] => mentionAt(this.place, token)?.actors ?? nobody;
  countriesIn = (from: number, to: number): readonly string[] => countriesWithin(this.place, from, to);
}

const stretchOf = (clause: Clause, carrier: Clause | undefined): Stretch =>
  clause.kind === 'noun' && carrier?.sentence === clause.sentence && carrier.to - carrier.from <= 60
    ? { from: Math.min(carrier.from, clause.from), to: Math.max(carrier.to, clause.to) }
    : clause;
