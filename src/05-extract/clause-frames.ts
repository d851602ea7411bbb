import type { FactType } from '#facts/define.ts';
import type { ClauseFrame } from '#facts/frame.ts';
import type { GrammaticalRole } from '#model/clause.ts';

/** Lemmas of which the head of an argument in this role must, or must not, have one. */
interface Headed {
  readonly role: GrammaticalRole;
  readonly lemmas: ReadonlySet<string>;
}

/**
 * A clause frame made ready once: every field is there, so that all frames look alike to the engine beneath, for which a field that some
 * have and others lack costs a search each time.
 */
export type WholeFrame = { readonly [Field in keyof Required<ClauseFrame>]: ClauseFrame[Field] } & {
  readonly predicates: ReadonlySet<string>;
  readonly required: readonly Headed[];
  readonly excluded: readonly Headed[];
};

const blank: Omit<WholeFrame, 'name' | 'on' | 'predicate' | 'roles' | 'predicates' | 'required' | 'excluded'> = {
  needs: undefined,
  confidence: undefined,
  kinds: undefined,
  voice: undefined,
  requires: undefined,
  listed: undefined,
  excludes: undefined,
  lacks: undefined,
  mentions: undefined,
  without: undefined,
  notCarriedBy: undefined,
  decided: undefined,
  status: undefined,
  stays: undefined,
  lasting: undefined,
  over: undefined,
  tenure: undefined,
  dated: undefined,
  handover: undefined,
  event: undefined,
  ofNoFirm: undefined,
  ofTwo: undefined,
  ofNoBloc: undefined,
  negated: undefined,
  possible: undefined,
  value: undefined,
  takesStand: undefined,
  ofNoState: undefined,
  mutual: undefined,
  has: undefined,
  bySaying: undefined,
  byNoState: undefined,
};

export const wholeOf = (frame: ClauseFrame): WholeFrame => ({
  ...blank,
  ...frame,
  predicates: new Set(frame.predicate),
  required: headedBy(frame.requires ?? {}),
  excluded: headedBy(frame.excludes ?? {}),
});

const headedBy = (lemmasOf: NonNullable<ClauseFrame['requires']>): Headed[] => {
  const headed: Headed[] = [];
  let role: GrammaticalRole;
  for (role in lemmasOf) headed.push({ role, lemmas: new Set(lemmasOf[role]) });
  return headed;
};

/** A frame that says nothing of its own about a clause. */
export const plainFrame = wholeOf({ name: 'plain', on: 'clause', predicate: [], roles: {} });

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
  for (const fact of facts) {
    for (const each of fact.frames) {
      if (each.on !== 'clause') continue;
      const frame = wholeOf(each);
      for (const lemma of frame.predicate) index.set(lemma, [...(index.get(lemma) ?? []), { fact, frame }]);
    }
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
