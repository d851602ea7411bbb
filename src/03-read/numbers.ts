import { briefScales, noCount, ordinals, type PartialCount, scales, smallNumbers, totalOf, withNumber, withScale } from '#values/count.ts';
import { atomAt, isDash, type Line, skipDash, wordAt } from './atoms.ts';

/** A number in the text, with the index after its last atom. */
export interface NumberFound {
  readonly value: number;
  readonly to: number;
}

const scaleAt = (line: Line, index: number): number | undefined => {
  const atom = atomAt(line, index);
  if (atom.kind !== 'word' || (briefScales.has(atom.word) && !atom.joined)) return undefined;
  return scales.get(atom.word);
};

/** Index of the next word of the same number: past "and" and past a hyphen between number words. */
function nextPiece(line: Line, index: number): number {
  const word = wordAt(line, index);
  if (isDash(word)) return atomAt(line, index).joined && atomAt(line, index + 1).joined ? index + 1 : index;
  return word === 'and' && smallNumbers.has(wordAt(line, index + 1)) && scales.has(wordAt(line, index - 1)) ? index + 1 : index;
}

/** A cardinal number in words or digits with its scale: "1,270", "US$ 3.2 bn" from its figure on, "three hundred and sixteen". */
export function numberAt(line: Line, index: number): NumberFound | undefined {
  const first = atomAt(line, index);
  const start = first.kind === 'number' ? first.value : smallNumbers.get(first.word);
  if (start === undefined || Number.isNaN(start)) return undefined;
  let count: PartialCount = withNumber(noCount, start) ?? noCount;
  let to = index + 1;
  for (let at = nextPiece(line, to); at < index + 24; at = nextPiece(line, to)) {
    const scale = scaleAt(line, at);
    const small = smallNumbers.get(wordAt(line, at));
    const longer = scale !== undefined ? withScale(count, scale) : small !== undefined ? withNumber(count, small) : undefined;
    if (longer === undefined) break;
    count = longer;
    to = at + 1;
  }
  return { value: totalOf(count), to };
}

/** The value of an ordinal in digits or words ("19th", "twenty-first"), with the index after it. */
export function ordinalAt(line: Line, index: number): NumberFound | undefined {
  const atom = atomAt(line, index);
  if (atom.kind === 'ordinal') return { value: atom.value, to: index + 1 };
  const plain = ordinals.get(atom.word);
  if (plain !== undefined) return { value: plain, to: index + 1 };
  const tens = atom.word === 'twenty' ? 20 : atom.word === 'thirty' ? 30 : 0;
  if (tens === 0) return undefined;
  const at = skipDash(line, index + 1);
  const ones = ordinals.get(wordAt(line, at));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: at + 1 } : undefined;
}
