import type { Line } from './line.ts';
import type { LineRole } from './line-rule.ts';

/** "Q:", "MS BRANDIR:", "QUESTION (Harbour Post):", "Foreign Minister Beregond:" before what is said. */
const label = /^(\p{Lu}[\p{L}.'’ -]{0,40}?)(?: \([^()]{2,40}\))?: ?\S/u;

const fewestTurns = 3;

/**
 * The lines of a transcript that name their speaker, by index; none where the text is no transcript. A speaker comes back,
 * which neither a dateline nor a field such as "Venue:" does.
 */
export function spokenLines(lines: readonly Line[], own: readonly (LineRole | undefined)[]): ReadonlySet<number> {
  const turns = new Map<string, number[]>();
  for (let index = 0; index < lines.length; index++) {
    const speaker = own[index] === undefined ? label.exec(lines[index]?.text ?? '')?.[1] : undefined;
    if (speaker === undefined) continue;
    const of = turns.get(speaker);
    if (of === undefined) turns.set(speaker, [index]);
    else of.push(index);
  }
  const all = [...turns.values()].flat();
  const comesBack = [...turns.values()].some((of) => of.length > 1);
  return new Set(comesBack && all.length >= fewestTurns && all.length * 3 >= lines.length ? all : []);
}
