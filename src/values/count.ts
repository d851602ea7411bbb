/** Cardinal words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them, with the abbreviations of wire copy and the Indian scale. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trln', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

/** Scales that are also letters or initials ("the M 25", "Group B"): they count only where they touch a figure. */
export const briefScales: ReadonlySet<string> = new Set(['k', 'm', 'b', 'cr', 'tn', 'mn']);

/** Ordinal words; their tens combine ("twenty-first"). */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
]);

/** Parts of one, singular and plural. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Removes what binary floating point leaves behind: 8.1 times a million is 8100000. */
export const exact = (number: number): number => (Number.isInteger(number) ? number : Number(number.toPrecision(15)));

/** A number as far as it has been read, word by word. `room`: what follows must be smaller than this. */
export interface PartialCount {
  readonly sum: number;
  readonly part: number;
  readonly room: number;
  readonly lastScale: number;
}

export const noCount: PartialCount = {
  sum: 0,
  part: 0,
  room: Number.POSITIVE_INFINITY,
  lastScale: Number.POSITIVE_INFINITY,
};

/** The number with a figure or a cardinal added; `undefined` where it cannot follow ("one two"). */
export function withNumber(count: PartialCount, number: number): PartialCount | undefined {
  if (number >= count.room) return undefined;
  const isTens = number >= 20 && number < 100 && number % 10 === 0;
  return { ...count, part: count.part + number, room: isTens ? 10 : 0 };
}

/** The number multiplied by a scale; scales from a thousand up must fall from left to right. `undefined` where it cannot follow. */
export function withScale(count: PartialCount, scale: number): PartialCount | undefined {
  if (count.part <= 0) return withCrore(count, scale);
  if (scale < 1000) return count.part < 100 ? { ...count, part: count.part * scale, room: 100 } : undefined;
  if (scale >= count.lastScale) return undefined;
  return { sum: count.sum + count.part * scale, part: 0, room: scale, lastScale: scale };
}

/** "2 lakh crore", "90 thousand crore": of all scales only the crore stands behind another. */
function withCrore({ sum, lastScale }: PartialCount, scale: number): PartialCount | undefined {
  return scale === crore && sum > 0 && lastScale < crore ? { sum: sum * scale, part: 0, room: lastScale, lastScale: scale } : undefined;
}
const crore = 1e7;

export const totalOf = ({ sum, part }: PartialCount): number => exact(sum + part);

const figurePattern = /^(?:\d{1,3}(?:,\d{2,3})+|\d{1,15})(?:\.\d{1,12})?$/;

function withPiece(count: PartialCount, piece: string): PartialCount | undefined {
  const number = piece === 'a' || piece === 'an' ? 1 : smallNumbers.get(piece);
  if (number !== undefined) return withNumber(count, number);
  if (figurePattern.test(piece)) return count === noCount ? withNumber(count, Number(piece.replaceAll(',', ''))) : undefined;
  const scale = scales.get(piece);
  return scale === undefined ? undefined : withScale(count, scale);
}

/**
 * A count in words or digits: "316", "1,270", "2.5 million", "three hundred and sixteen", "forty-five thousand", "a dozen".
 * `undefined` where anything else stands in it.
 */
export function parseCount(text: string): number | undefined {
  if (text.length > 120) return undefined;
  let count = noCount;
  for (const piece of text.toLowerCase().split(/\s+|(?<=[a-z])-(?=[a-z])/)) {
    if (piece === '' || (piece === 'and' && count !== noCount)) continue;
    const longer = withPiece(count, piece);
    if (longer === undefined) return undefined;
    count = longer;
  }
  return count === noCount ? undefined : totalOf(count);
}
