import type { FactType } from '#facts/define.ts';
import type { Evidence, Roles, Status } from '#model/claim.ts';
import type { Value } from '#values/value.ts';
import type { Place, Scene } from './scene.ts';

/** A claim before it has an id: what a frame made of one place. */
export interface Draft {
  readonly fact: FactType;
  readonly frame: string;
  readonly roles: Roles;
  readonly value?: Value;
  readonly date?: string;
  readonly status: Status;
  readonly attribution: readonly string[];
  readonly evidence: Evidence;
  readonly confidence: number;
  /** A verb in the past tells it. */
  readonly isPast?: boolean;
  /** The document says it at another place, or in other words, too. */
  readonly isSaidAgain?: boolean;
  /** A round of a standing forum is told with it. */
  readonly isRound?: boolean;
  /** The evidence stands in the body of the article. */
  readonly isBody?: boolean;
  /** Why it waits for a person, however sure its frame is. */
  readonly doubt?: string;
}

/** The words from token `from` up to, not including, token `to`, as evidence. */
export function evidenceOf(scene: Scene, place: Place, from: number, to: number): Evidence {
  const { tokens } = place.line;
  const start = tokens[Math.max(0, from)]?.start ?? place.line.sentence.start;
  let last = Math.min(to, tokens.length) - 1;
  while (last > from && /^[,;:]$/.test(tokens[last]?.form ?? '')) last--;
  const end = tokens[last]?.end ?? place.line.sentence.end;
  return { start, end, exact: scene.document.text.slice(start, end) };
}
