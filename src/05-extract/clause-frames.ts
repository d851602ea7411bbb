import type { FactType } from '#facts/define.ts';
import type { ClauseFrame, Dating, Reality } from '#facts/frame.ts';
import { type ClausePassage, type Condition, cheapestFirst, type Headed } from '#facts/passage.ts';

/** A clause frame made ready once for the many clauses that it is laid over. */
export interface WholeFrame extends ClauseFrame {
  readonly predicates: ReadonlySet<string>;
  /** In the order in which they are asked. */
  readonly when: readonly Condition<ClausePassage>[];
  /** Which of several things listed its conditions mean. */
  readonly heads: readonly Headed[];
  readonly status: Reality;
  readonly day: Dating;
}

/** `blank` holds every field that some frame has: to the engine beneath all frames are then of one kind, and no field of theirs is searched for. */
const wholeOf = (frame: ClauseFrame, blank: Readonly<Record<string, undefined>>): WholeFrame => ({
  ...blank,
  ...frame,
  predicates: new Set(frame.predicate),
  when: cheapestFirst(frame.when ?? []),
  heads: (frame.when ?? []).flatMap(({ heads }) => heads ?? []),
  status: { ...blank, ...frame.status },
  day: { ...blank, ...frame.day },
});

/** A frame that says nothing of its own about a clause. */
export const plainFrame = wholeOf({ name: 'plain', on: 'clause', predicate: [], roles: {} }, {});

interface Indexed {
  readonly fact: FactType;
  readonly frame: WholeFrame;
}
const indexes = new WeakMap<readonly FactType[], Map<string, Indexed[]>>();

/** The clause frames of all types by the lemmas that they name: a clause meets no others. */
export function framesByLemma(facts: readonly FactType[]): ReadonlyMap<string, readonly Indexed[]> {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map<string, Indexed[]>();
  const all = facts.flatMap((fact) => fact.frames.flatMap((frame) => (frame.on === 'clause' ? [{ fact, frame }] : [])));
  const fields = all.flatMap(({ frame }) => [frame, frame.status ?? {}, frame.day ?? {}].flatMap(Object.keys));
  const blank = Object.fromEntries(fields.map((field) => [field, undefined]));
  for (const { fact, frame: declared } of all) {
    const frame = wholeOf(declared, blank);
    for (const lemma of frame.predicate) index.set(lemma, [...(index.get(lemma) ?? []), { fact, frame }]);
  }
  addGuesses(index);
  indexes.set(facts, index);
  return index;
}

/** The base of a verb the reader does not know is a guess: "upgrad", "expell". */
function addGuesses(index: Map<string, readonly Indexed[]>): void {
  const lemmas = [...index];
  const add = (guess: string, frames: readonly Indexed[]): void => {
    if (!index.has(guess)) index.set(guess, frames);
  };
  for (const [lemma, frames] of lemmas) if (lemma.endsWith('e')) add(lemma.slice(0, -1), frames);
  for (const [lemma, frames] of lemmas) add(`${lemma}${lemma.at(-1)}`, frames);
}
