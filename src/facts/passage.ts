import type { Actor } from '#model/actor.ts';
import type { Clause } from '#model/clause.ts';
import type { Document } from '#model/document.ts';
import type { Line } from '#model/line.ts';
import type { Mention } from '#model/mention.ts';

/** What a frame is laid over, as its conditions see it: a clause, a name or a figure in its sentence. Token indexes; `to` is not included. */
export interface Passage {
  readonly line: Line;
  /** What a match would rest on: a clause, with the one that carries its noun; a name; the whole sentence of a figure. */
  readonly from: number;
  readonly to: number;
  /** The words from `from` to `to`. */
  readonly words: string;
  /** Who is meant in the sentence, phrase by phrase. */
  readonly mentions: readonly Mention[];
  readonly document: Document;
  /** Absent for names and figures. */
  readonly clause?: Clause;
  /** Those whom the innermost phrase around a token means. */
  readonly actorsAt: (token: number) => readonly Actor[];
  /** Countries of all actors named in a stretch, in order, each once. */
  readonly countriesIn: (from: number, to: number) => readonly string[];
}

/** A clause in its place. */
export interface ClausePassage extends Passage {
  readonly clause: Clause;
  /** The clause in which this one stands as a noun or complement. */
  readonly carrier: Clause | undefined;
}

/** Lemmas, one of which the head of an argument in this role has. */
export interface Headed {
  readonly role: Clause['arguments'][number]['role'];
  readonly lemmas: ReadonlySet<string>;
}

/** What it takes to ask; what costs least is asked first. */
const costs = ['arguments', 'actors', 'carrier', 'words', 'text'] as const;

/** One thing that a frame asks of the passage it is laid over. `conditions.ts` holds all there are. */
export interface Condition<Of extends Passage = Passage> {
  readonly cost: (typeof costs)[number];
  readonly isMet: (passage: Of) => boolean;
  /** Which of several things listed in a role are meant: those alone fill it. */
  readonly heads?: Headed;
}

/** The same conditions in the order in which they are best asked. */
export const cheapestFirst = <Of extends Passage>(conditions: readonly Condition<Of>[]): readonly Condition<Of>[] =>
  conditions.toSorted((a, b) => costs.indexOf(a.cost) - costs.indexOf(b.cost));

/** The passage is as all of them want it; as any is where nothing is asked. */
export function meets<Of extends Passage>(passage: Of, conditions: readonly Condition<Of>[] = []): boolean {
  for (const { isMet } of conditions) if (!isMet(passage)) return false;
  return true;
}
